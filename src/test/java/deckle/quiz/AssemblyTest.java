package deckle.quiz;

import static deckle.quiz.Sample.about;
import static deckle.quiz.Sample.choice;
import static deckle.quiz.Sample.choices;
import static deckle.quiz.Sample.claim;
import static deckle.quiz.Sample.deck;
import static deckle.quiz.Sample.matching;
import static deckle.quiz.Sample.ordering;
import static deckle.quiz.Sample.passage;
import static deckle.quiz.Sample.prose;
import static deckle.quiz.Sample.written;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Question;
import deckle.diag.Diagnostics;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssemblyTest {

  private static final int SEEDS = 1000;

  private final Diagnostics diagnostics = new Diagnostics();

  private Quiz quiz(Draft draft, Deck... decks) {
    Quiz quiz = assembly(List.of(), decks).assemble(draft.made(), diagnostics).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return quiz;
  }

  private static Assembly assembly(List<Blueprint> all, Deck... decks) {
    Map<String, Deck> byId = new LinkedHashMap<>();
    for (Deck deck : decks) {
      byId.put(deck.id(), deck);
    }
    return new Assembly(byId, all);
  }

  private static List<String> ids(Form form) {
    return form.questions().map(asked -> asked.question().id().orElse("?")).toList();
  }

  private static Set<String> asked(Form form) {
    return new TreeSet<>(ids(form));
  }

  private static Map<String, List<Integer>> orders(Form form) {
    return form.questions()
        .collect(
            Collectors.toMap(
                asked -> asked.question().id().orElseThrow(),
                Asked::order,
                (a, b) -> a,
                TreeMap::new));
  }

  private static Draft draft() {
    return new Draft("test");
  }

  @Test
  void everyFormAsksTheSameQuestionsAsOftenAsThePickSays() {
    Deck deck = deck("mg", choices(30));
    for (int seed = 0; seed < SEEDS; seed++) {
      Quiz quiz = quiz(draft().seed(seed).forms("A", "B", "C").pick("mg", 7), deck);
      Set<String> first = asked(quiz.forms().get(0));
      assertThat(first).hasSize(7);
      assertThat(quiz.forms()).allSatisfy(form -> assertThat(asked(form)).isEqualTo(first));
      assertThat(quiz.forms().get(0).questions().map(Asked::number))
          .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
  }

  /** In a thousand quizzes of eight each place gets 2000 ± 39 of 8000 right options. */
  @Test
  void theRightOptionStandsInEveryPlaceAlikeOften() {
    Deck deck = deck("mg", choices(8));
    int[] places = new int[4];
    for (int seed = 0; seed < SEEDS; seed++) {
      quiz(draft().seed(seed).forms("A").pick("mg", 8), deck)
          .forms()
          .get(0)
          .questions()
          .forEach(asked -> places[asked.order().indexOf(0)]++);
    }
    for (int place : places) {
      assertThat(place).isBetween(2000 - 4 * 39, 2000 + 4 * 39);
    }
  }

  @Test
  void anEditionAsksTheSameInTheSameOrderWithTheSameValues() {
    Deck deck = deck("mg", choices(30));
    for (int seed = 0; seed < SEEDS; seed++) {
      Draft draft = draft().seed(seed).forms("A", "B").pick("mg", 7);
      Quiz quiz = quiz(draft, deck);
      Blueprint large = draft.made().edition("large", Text.of("In large print"));
      Quiz edition = assembly(List.of(), deck).assemble(large, diagnostics).orElseThrow();
      assertThat(edition.id()).isEqualTo("large");
      assertThat(edition.title().plain()).isEqualTo("In large print");
      assertThat(edition.forms()).isEqualTo(quiz.forms());
    }
  }

  @Test
  void drawnFormsAskTheirOwnQuestions() {
    Deck deck = deck("mg", choices(30));
    int same = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Quiz quiz = quiz(draft().seed(seed).drawn().pick("mg", 7), deck);
      assertThat(quiz.forms()).allSatisfy(form -> assertThat(asked(form)).hasSize(7));
      same += asked(quiz.forms().get(0)).equals(asked(quiz.forms().get(1))) ? 1 : 0;
    }
    assertThat(same).isLessThan(3);
  }

  @Test
  void everyQuestionIsChosenAboutEquallyOften() {
    Deck deck = deck("mg", choices(10));
    Map<String, Integer> times = new TreeMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Quiz quiz = quiz(draft().seed(seed).pick("mg", 3), deck);
      ids(quiz.forms().get(0)).forEach(id -> times.merge(id, 1, Integer::sum));
    }
    assertThat(times).hasSize(10);
    assertThat(times.values()).allSatisfy(n -> assertThat(n).isBetween(230, 370));
  }

  @Test
  void anotherQuestionInTheDeckReshufflesNoOptionsAndTakesAtMostOnePlace() {
    List<Item> more = new ArrayList<>(choices(20));
    more.add(3, choice("new", "a", "b", "c"));
    for (int seed = 0; seed < SEEDS; seed++) {
      Form before = quiz(draft().seed(seed).pick("mg", 6), deck("mg", choices(20))).forms().get(1);
      Form after = quiz(draft().seed(seed).pick("mg", 6), deck("mg", more)).forms().get(1);
      List<String> kept = new ArrayList<>(ids(before));
      kept.retainAll(ids(after));
      assertThat(kept).hasSizeGreaterThanOrEqualTo(asked(after).contains("new") ? 5 : 6);
      List<String> inBoth = new ArrayList<>(ids(after));
      inBoth.retainAll(kept);
      assertThat(inBoth).as("the order of those kept").isEqualTo(kept);
      Map<String, List<Integer>> orders = orders(before);
      orders.keySet().retainAll(kept);
      assertThat(orders(after)).containsAllEntriesOf(orders);
    }
  }

  @Test
  void withoutAnIdTheContentKeepsTheShuffle() {
    Item plain = choice("", "a", "b", "c", "d", "e");
    List<Integer> alone =
        quiz(draft().pick("mg", -1), deck("mg", List.of(plain)))
            .forms()
            .get(0)
            .questions()
            .findFirst()
            .orElseThrow()
            .order();
    List<Item> more = new ArrayList<>(choices(5));
    more.add(plain);
    Form form = quiz(draft().pick("mg", -1), deck("mg", more)).forms().get(0);
    assertThat(form.questions().filter(asked -> asked.question().id().isEmpty()))
        .singleElement()
        .satisfies(asked -> assertThat(asked.order()).isEqualTo(alone));
  }

  @Test
  void aLastOptionStaysLastAndOptionsInOrderStay() {
    List<Question.Option> options =
        List.of(
            Sample.last("none"),
            Sample.option("a", true),
            Sample.option("b", false),
            Sample.option("c", false));
    Item last = new Question.Choice(about("last"), prose("x"), options, false);
    Item fixed = new Question.Choice(about("fixed"), prose("x"), options, true);
    Deck deck = deck("mg", List.of(last, fixed));
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Form form : quiz(draft().seed(seed).pick("mg", 2), deck).forms()) {
        assertThat(orders(form).get("last")).hasSize(4).endsWith(0);
        assertThat(orders(form).get("fixed")).containsExactly(0, 1, 2, 3);
      }
    }
  }

  @Test
  void theOrderThatWouldBeTheAnswerIsNeverPrinted() {
    Deck deck =
        deck(
            "mg",
            List.of(
                matching(about("match"), List.of(), "a", "1", "b", "2"),
                ordering(about("order"), "x", "y"),
                Sample.cloze(about("cloze"), true, List.of("r"), "p", "q")));
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Form form : quiz(draft().seed(seed).pick("mg", 3), deck).forms()) {
        assertThat(orders(form).get("match")).containsExactly(1, 0);
        assertThat(orders(form).get("order")).containsExactly(1, 0);
        assertThat(orders(form).get("cloze")).isNotEqualTo(List.of(0, 1, 2)).hasSize(3);
      }
    }
  }

  @Test
  void whatIsNotShuffledIsTheSameOnAllFormsYetTheRightOptionDoesNotStandFirst() {
    Deck deck = deck("mg", choices(12));
    Quiz quiz = quiz(draft().shuffle(Blueprint.Shuffle.NONE).pick("mg", -1), deck);
    Form first = quiz.forms().get(0);
    assertThat(ids(first)).startsWith("q1", "q2", "q3");
    assertThat(ids(quiz.forms().get(1))).isEqualTo(ids(first));
    assertThat(orders(quiz.forms().get(1))).isEqualTo(orders(first));
    assertThat(first.questions().filter(asked -> asked.order().get(0) != 0)).hasSizeGreaterThan(5);
  }

  @Test
  void onlyWhatTheBlueprintNamesChangesFromFormToForm() {
    Deck deck = deck("mg", choices(12));
    Quiz questions = quiz(draft().shuffle(Blueprint.Shuffle.QUESTIONS).pick("mg", -1), deck);
    assertThat(ids(questions.forms().get(1))).isNotEqualTo(ids(questions.forms().get(0)));
    assertThat(orders(questions.forms().get(1))).isEqualTo(orders(questions.forms().get(0)));
    Quiz options = quiz(draft().shuffle(Blueprint.Shuffle.OPTIONS).pick("mg", -1), deck);
    assertThat(ids(options.forms().get(1))).isEqualTo(ids(options.forms().get(0)));
    assertThat(orders(options.forms().get(1))).isNotEqualTo(orders(options.forms().get(0)));
  }

  @Test
  void aPassageIsChosenWholeAndItsQuestionsKeepTheirOrder() {
    List<Item> items = new ArrayList<>(choices(4));
    items.add(passage("two", written("p1", "x"), claim("p2", true)));
    items.add(passage("three", claim("r1", true), claim("r2", true), claim("r3", false)));
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Form form : quiz(draft().seed(seed).pick("mg", 5), deck("mg", items)).forms()) {
        assertThat(ids(form)).hasSize(5);
        String joined = String.join(" ", ids(form));
        assertThat(joined.contains("p1")).isEqualTo(joined.contains("p1 p2"));
        assertThat(joined.contains("r3")).isEqualTo(joined.contains("r1 r2 r3"));
      }
    }
  }

  @Test
  void aBroadPickDoesNotStarveANarrowOneThatComesLater() {
    List<Item> items = new ArrayList<>(choices(4));
    items.add(claim("t1", true));
    items.add(claim("t2", false));
    Draft draft = draft().pick("mg", 4).section().pick("mg", 2, "true-false");
    for (int seed = 0; seed < SEEDS; seed++) {
      Form form = quiz(draft.seed(seed), deck("mg", items)).forms().get(0);
      assertThat(form.sections().get(1).entries()).hasSize(2);
      assertThat(ids(form)).doesNotHaveDuplicates().hasSize(6);
    }
  }

  @Test
  void picksThatOverlapInPartExchangeQuestions() {
    Deck deck = deck("mg", choices(3));
    Draft draft =
        draft()
            .pick("mg", 1, pick -> pick.ids("q1", "q2"))
            .pick("mg", 1, pick -> pick.ids("q2", "q3"))
            .pick("mg", 1, pick -> pick.ids("q1", "q3"));
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(asked(quiz(draft.seed(seed), deck).forms().get(0))).hasSize(3);
    }
  }

  @Test
  void allMeansTheRestAndAtMostIsOnlyALimit() {
    Deck deck = deck("mg", choices(5));
    assertThat(ids(quiz(draft().pick("mg", -1).pick("mg", 2), deck).forms().get(0))).hasSize(5);
    Draft few = draft().pick("mg", -1, pick -> pick.atMost(3));
    assertThat(ids(quiz(few, deck).forms().get(0))).hasSize(3);
    Draft many = draft().pick("mg", -1, pick -> pick.atMost(30));
    assertThat(ids(quiz(many, deck).forms().get(0))).hasSize(5);
  }

  @Test
  void filtersMustAllPassAndWithoutBars() {
    List<Item> items = new ArrayList<>(choices(3));
    items.add(claim("t1", true));
    items.add(written("w1", "x"));
    Draft draft =
        draft()
            .pick(
                "mg", 3, pick -> pick.types("choice", "true-false").topics("salts").without("q2"));
    assertThat(asked(quiz(draft, deck("mg", items)).forms().get(0)))
        .containsExactly("q1", "q3", "t1");
  }

  @Test
  void aPickMayBringItsOwnPoints() {
    Draft draft = draft().points(8).pick("mg", 2).pick("mg", 2, pick -> pick.worth(3));
    assertThat(quiz(draft, deck("mg", choices(4))).forms().get(0).points()).hasToString("8");
  }

  @Test
  void anAvoidedQuizKeepsItsQuestionsToItself() {
    Deck deck = deck("mg", choices(9));
    for (int seed = 0; seed < SEEDS; seed++) {
      Blueprint first = new Draft("unit-test").seed(seed).pick("mg", 5).made();
      Blueprint resit = new Draft("resit").seed(seed).avoid("unit-test").pick("mg", 4).made();
      Assembly assembly = assembly(List.of(first, resit), deck);
      Set<String> both = asked(assembly.assemble(first, diagnostics).orElseThrow().forms().get(0));
      both.addAll(asked(assembly.assemble(resit, diagnostics).orElseThrow().forms().get(0)));
      assertThat(both).hasSize(9);
    }
  }

  @Test
  void theQuizOfADeckHasTwoFormsOfUpToTwentyQuestions() {
    Deck deck = deck("mg", choices(25));
    Blueprint own =
        Assembly.ownBlueprint(deck, List.of(), OptionalInt.empty(), OptionalLong.empty());
    Quiz quiz = assembly(List.of(), deck).assemble(own, diagnostics).orElseThrow();
    assertThat(quiz.forms()).extracting(Form::name).containsExactly("A", "B");
    assertThat(quiz.seed()).isEqualTo(1);
    assertThat(ids(quiz.forms().get(1))).hasSize(20).isNotEqualTo(ids(quiz.forms().get(0)));
  }
}
