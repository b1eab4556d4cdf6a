package deckle.deck;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubstitutionTest {

  private static final Given GIVEN =
      new Given(
          List.of(
              new Parameter.Numbers("m", List.of(new BigDecimal("2.5"))),
              new Parameter.Names(
                  "salt", List.of(new Parameter.Named(Text.of("B.12"), BigDecimal.ONE)))));
  private static final Draw DRAW = Draws.at(GIVEN, 0);

  private static Text text(String markup) {
    return Markup.inline(
        markup, Places.none(), Set.of("m", "salt", "answer"), true, new Diagnostics());
  }

  private static Prose prose(String markup) {
    return Prose.of(text(markup));
  }

  private static Calculation calculation(String source) {
    return Expressions.parse(source, Places.none(), new Diagnostics()).orElseThrow();
  }

  private static About about(String because) {
    return new About(
        Optional.of("q"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Points.ONE,
        About.Marking.ALL,
        Optional.of(prose(because)),
        Optional.empty(),
        GIVEN,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        true,
        Span.none());
  }

  private static Question.Numeric numeric(Optional<Tolerance> within) {
    return new Question.Numeric(
        about("{answer} of {m}"),
        prose("*{m}*?"),
        calculation("m / 7 to 3 sf"),
        within,
        Optional.of(text("mg {m}")),
        List.of(new Question.WrongNumber(calculation("m"), Optional.of(text("w {m}")))));
  }

  /** One question of each type, with a parameter in every text it can have. */
  static List<Question> everyType() {
    About about = about("b {m}");
    Prose ask = prose("a {m}");
    Text t = text("t {m}");
    Optional<Prose> model = Optional.of(ask);
    return List.of(
        new Question.Choice(
            about,
            ask,
            List.of(new Question.Option(t, Optional.of(t), true, false, OptionalInt.empty())),
            true),
        new Question.TrueFalse(about, ask, true),
        new Question.Written(about, ask, List.of(t), true, model),
        numeric(Optional.empty()),
        new Question.Cloze(about, prose("c {{x^{m}^|{m}}}"), true, List.of(t)),
        new Question.Matching(about, model, List.of(new Question.Pair(t, t)), List.of(t)),
        new Question.Ordering(about, model, List.of(t)),
        new Question.Labelling(
            about,
            model,
            "f",
            List.of(new Question.Label("l", Optional.empty(), t)),
            true,
            List.of(t)),
        new Question.Essay(about, ask, List.of(new Question.Criterion(t, Points.ONE)), model));
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void everyTextOfEveryTypeIsFilled(Question question) {
    Question filled = Substitution.fill(question, DRAW, number -> number);

    assertThat(question.toString()).contains("Value[name=");
    assertThat(filled.toString()).doesNotContain("Value[name=").contains("Run[text=2.5]");
    assertThat(filled.getClass()).isEqualTo(question.getClass());
    assertThat(Substitution.fill(filled, DRAW, number -> number)).isEqualTo(filled);
  }

  @Test
  void theAnswerIsPrintedInItsExplanation() {
    Question filled = Substitution.fill(numeric(Optional.empty()), DRAW, n -> n.replace('.', ','));

    assertThat(filled.about().because().orElseThrow().plain()).isEqualTo("0,357 of 2,5");
  }

  @Test
  void onlyNumbersFollowTheDecimalSignOfThePage() {
    Question.TrueFalse claim = new Question.TrueFalse(about("x"), prose("{salt} 1.5 {m}"), true);

    Question.TrueFalse filled =
        (Question.TrueFalse) Substitution.fill(claim, DRAW, n -> n.replace('.', ','));

    assertThat(filled.claim().plain()).isEqualTo("B.12 1.5 2,5");
  }

  @Test
  void aNumericQuestionKnowsItsAnswerAndTolerance() {
    assertThat(numeric(Optional.empty()).answer(DRAW)).isEqualTo(2.5 / 7);
    assertThat(numeric(Optional.empty()).tolerance(DRAW)).isEqualTo(new Tolerance(0.0005, false));
    Tolerance own = new Tolerance(2, true);
    assertThat(numeric(Optional.of(own)).tolerance(DRAW)).isEqualTo(own);
  }
}
