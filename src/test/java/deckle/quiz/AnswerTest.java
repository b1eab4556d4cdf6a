package deckle.quiz;

import static deckle.quiz.Sample.about;
import static deckle.quiz.Sample.deck;
import static deckle.quiz.Sample.matching;
import static deckle.quiz.Sample.ordering;
import static deckle.quiz.Sample.prose;
import static deckle.quiz.Sample.written;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.About.Marking;
import deckle.deck.Calculation;
import deckle.deck.Draw;
import deckle.deck.Expressions;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Parameter;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.deck.Tolerance;
import deckle.diag.Diagnostics;
import deckle.text.Places;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final int SEEDS = 1000;
  private static final Given MASS =
      new Given(
          List.of(
              new Parameter.Range(
                  "mass", new BigDecimal(100), new BigDecimal(500), new BigDecimal(50))));

  private static Asked asked(Question question, Integer... order) {
    return new Asked(
        1,
        deck("mg", List.of(question)),
        question,
        List.of(order),
        Draw.NOTHING,
        question.about().points(),
        Fingerprint.of(question));
  }

  private static Form form(int seed, Item item) {
    return new Assembly(Map.of("mg", deck("mg", List.of(item))), List.of())
        .assemble(new Draft("test").seed(seed).pick("mg", -1).made(), new Diagnostics())
        .orElseThrow()
        .forms()
        .get(1);
  }

  private static String score(Asked asked, Response response) {
    return Scoring.score(asked, response).map(Points::toString).orElse("by hand");
  }

  private static Question.Numeric numeric(Optional<Tolerance> within) {
    String source = "mass * 24.305 / 40.304 to 3 sf";
    Calculation number = Expressions.parse(source, Places.none(), new Diagnostics()).orElseThrow();
    return new Question.Numeric(
        about("n", Marking.ALL, Points.ONE, MASS),
        prose("how many mg"),
        number,
        within,
        Optional.of(Text.of("mg")),
        List.of());
  }

  @Test
  void theKeyNamesTheRightOptionWhereverItIsPrinted() {
    Question.Choice several = Sample.choice(about("q"), 2, "r1", "r2", "x", "y", "z");
    for (int seed = 0; seed < SEEDS; seed++) {
      Asked asked = form(seed, several).questions().findFirst().orElseThrow();
      Answer.Letters letters = (Answer.Letters) Answer.of(asked);
      assertThat(letters.right()).isSorted().hasSize(2);
      assertThat(
              letters.right().stream()
                  .map(place -> several.options().get(asked.order().get(place)).text().plain()))
          .containsExactlyInAnyOrder("r1", "r2");
    }
  }

  @Test
  void everyLeftSideAndEveryStepFindsItsPlace() {
    Question.Matching matching = matching(about("m"), List.of("9"), "a", "1", "b", "2", "c", "1");
    Question.Ordering ordering = ordering(about("o"), "first", "second", "third");
    for (int seed = 0; seed < SEEDS; seed++) {
      Asked match = form(seed, matching).questions().findFirst().orElseThrow();
      Answer.Pairs pairs = (Answer.Pairs) Answer.of(match);
      assertThat(
              pairs.rights().stream()
                  .map(place -> matching.rights().get(match.order().get(place)).plain()))
          .containsExactly("1", "2", "1");
      Asked order = form(seed, ordering).questions().findFirst().orElseThrow();
      Answer.Sequence sequence = (Answer.Sequence) Answer.of(order);
      assertThat(
              sequence.places().stream()
                  .map(place -> ordering.steps().get(order.order().get(place)).plain()))
          .containsExactly("first", "second", "third");
      assertThat(sequence.ranks().get(sequence.places().get(2))).isEqualTo(2);
    }
  }

  @Test
  void formsHaveOtherValuesUntilAllAreUsed() {
    Draft draft =
        new Draft("test").pick("mg", 1).forms("A", "B", "C", "D", "E", "F", "G", "H", "I");
    for (int seed = 0; seed < SEEDS; seed++) {
      Quiz quiz =
          new Assembly(Map.of("mg", deck("mg", List.of(numeric(Optional.empty())))), List.of())
              .assemble(draft.seed(seed).made(), new Diagnostics())
              .orElseThrow();
      assertThat(
              quiz.forms().stream()
                  .flatMap(Form::questions)
                  .map(each -> each.draw().numbers().get("mass")))
          .containsExactlyInAnyOrder(100.0, 150.0, 200.0, 250.0, 300.0, 350.0, 400.0, 450.0, 500.0);
    }
  }

  @Test
  void aNumberIsRightWithinItsToleranceAndAlwaysAsPrinted() {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Tolerance within : List.of(new Tolerance(2, true), new Tolerance(0.0001, false))) {
        Asked asked =
            form(seed, numeric(Optional.of(within))).questions().findFirst().orElseThrow();
        Answer.Quantity number = (Answer.Quantity) Answer.of(asked);
        double mass = asked.draw().numbers().get("mass");
        assertThat(number.value()).isEqualTo(mass * 24.305 / 40.304);
        assertThat(score(asked, Response.words(Text.of(number.printed()).plain()))).isEqualTo("1");
        assertThat(score(asked, Response.words(String.valueOf(number.value() * 1.03))))
            .isEqualTo("0");
      }
    }
  }

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    assertThat(Response.number("−70,5")).hasValue(-70.5);
    assertThat(Response.number("1.20 × 10^−5^")).hasValue(1.2e-5);
    assertThat(Response.number("6.02e23")).hasValue(6.02e23);
    assertThat(Response.number(" .5 ")).hasValue(0.5);
    assertThat(Response.number("1e999999999")).isEmpty();
    assertThat(Response.number("many")).isEmpty();
  }

  @Test
  void writtenAnswersAreTheSameWhateverCaseSpacesAndMarks() {
    Asked asked = asked(written("w", "Mg2+", "D-serine"));
    assertThat(score(asked, Response.words("mg²⁺"))).isEqualTo("1");
    assertThat(score(asked, Response.words("Mg^2+^"))).isEqualTo("1");
    assertThat(score(asked, Response.words("d‑ Serine"))).isEqualTo("1");
    assertThat(score(asked, Response.words("Ca2+"))).isEqualTo("0");
    Question strict =
        new Question.Written(
            about("s"), prose("x"), List.of(Text.of("Hb")), true, Optional.empty());
    assertThat(score(asked(strict), Response.words("hb"))).isEqualTo("0");
    assertThat(score(asked(strict), Response.words("H b"))).isEqualTo("1");
  }

  @Test
  void withMarkingEachAWrongTickTakesAShareAwayButNotMore() {
    Question.Choice several =
        Sample.choice(
            about("q", Marking.EACH, new Points(300), Given.NOTHING), 3, "a", "b", "c", "x", "y");
    Asked asked = asked(several, 4, 3, 2, 1, 0);
    assertThat(Scoring.share(asked)).contains(new Points(100));
    assertThat(score(asked, Response.places(2, 3, 4))).isEqualTo("3");
    assertThat(score(asked, Response.places(2, 3))).isEqualTo("2");
    assertThat(score(asked, Response.places(2, 3, 0))).isEqualTo("1");
    assertThat(score(asked, Response.places(0, 1))).isEqualTo("0");
    Asked all = asked(Sample.choice(about("q"), 2, "a", "b", "c"), 0, 1, 2);
    assertThat(score(all, Response.places(0))).isEqualTo("0");
    assertThat(score(all, Response.places(1, 0))).isEqualTo("1");
  }

  @Test
  void optionsThatAreWeighedAreWorthTheirWeight() {
    Question.Choice single =
        weighed(1, OptionalInt.empty(), OptionalInt.of(50), OptionalInt.of(-25));
    assertThat(score(asked(single, 0, 1, 2), Response.places(0))).isEqualTo("1");
    assertThat(score(asked(single, 0, 1, 2), Response.places(1))).isEqualTo("0.5");
    assertThat(score(asked(single, 0, 1, 2), Response.places(2))).isEqualTo("-0.25");
    Question.Choice three =
        weighed(
            3, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(-50));
    assertThat(score(asked(three, 0, 1, 2, 3), Response.places(0, 1, 2))).isEqualTo("1");
    assertThat(score(asked(three, 0, 1, 2, 3), Response.places(0, 3))).isEqualTo("0");
  }

  private static Question.Choice weighed(int right, OptionalInt... worth) {
    List<Question.Option> options = new java.util.ArrayList<>();
    for (OptionalInt percent : worth) {
      Text text = Text.of("option " + options.size());
      options.add(
          new Question.Option(text, Optional.empty(), options.size() < right, false, percent));
    }
    return new Question.Choice(about("q"), prose("x"), options, false);
  }

  @Test
  void gapsAreFilledFromTheBankOrInWords() {
    Question.Cloze cloze =
        Sample.cloze(
            about("c", Marking.EACH, new Points(100), Given.NOTHING),
            true,
            List.of("GABA"),
            "Mg2+",
            "Na+|sodium",
            "Mg2+");
    Asked asked = asked(cloze, 2, 0, 1);
    Answer.Gaps gaps = (Answer.Gaps) Answer.of(asked);
    assertThat(gaps.gaps().stream().map(Answer.Blank::bank))
        .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(1));
    assertThat(score(asked, Response.places(1, 2, 1))).isEqualTo("1");
    assertThat(score(asked, Response.places(1, 0, -1))).isEqualTo("0.33");
    assertThat(score(asked, Response.words("mg2+", "Sodium", ""))).isEqualTo("0.67");
  }

  @Test
  void aWordOfTheBankIsRightInEveryGapThatTakesIt() {
    Question.Cloze cloze =
        Sample.cloze(
            about("c", Marking.EACH, new Points(100), Given.NOTHING),
            true,
            List.of("GABA"),
            "Na+|sodium",
            "sodium");
    Asked asked = asked(cloze, 0, 1, 2);
    assertThat(score(asked, Response.places(1, 1))).isEqualTo("1");
    assertThat(score(asked, Response.places(0, 0))).isEqualTo("0.5");
    assertThat(score(asked, Response.places(2, 1))).isEqualTo("0.5");
  }

  @Test
  void essaysAndModelAnswersAreForAPerson() {
    Question essay =
        new Question.Essay(
            about("e"),
            prose("why"),
            List.of(new Question.Criterion(Text.of("bound"), Points.ONE)),
            Optional.empty());
    Question model =
        new Question.Written(about("m"), prose("x"), List.of(), false, Optional.of(prose("so")));
    assertThat(score(asked(essay), Response.words("because"))).isEqualTo("by hand");
    assertThat(score(asked(model), Response.words("so"))).isEqualTo("by hand");
  }

  @Test
  void aFingerprintKnowsTheContentAndNothingElse() {
    Question.Choice one = Sample.choice("a", "x", "y");
    Question.Choice sameWithOtherId =
        new Question.Choice(about("b"), one.ask(), one.options(), one.inOrder());
    assertThat(Fingerprint.of(one))
        .isEqualTo("9fc70559b547d1f6")
        .isEqualTo(Fingerprint.of(sameWithOtherId));
    assertThat(Fingerprint.of(Sample.choice("a", "x", "z"))).isNotEqualTo(Fingerprint.of(one));
    assertThat(Fingerprint.of(Sample.choice(about("a"), 2, "x", "y")))
        .isNotEqualTo(Fingerprint.of(one));
  }
}
