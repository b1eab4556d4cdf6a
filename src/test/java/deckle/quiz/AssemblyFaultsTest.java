package deckle.quiz;

import static deckle.quiz.Sample.choices;
import static deckle.quiz.Sample.claim;
import static deckle.quiz.Sample.deck;
import static deckle.quiz.Sample.passage;
import static deckle.quiz.Sample.written;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AssemblyFaultsTest {

  private final List<Item> items = new ArrayList<>(choices(3));

  AssemblyFaultsTest() {
    items.add(written("w1", "x"));
    items.add(written("w2", "x"));
  }

  private List<String> faults(Draft... drafts) {
    List<Blueprint> all = Arrays.stream(drafts).map(Draft::made).toList();
    Map<String, Deck> decks = new LinkedHashMap<>();
    decks.put("magnesium", deck("magnesium", items));
    decks.put("zinc", deck("zinc", choices(2)));
    decks.put("iron", deck("iron", List.of(claim("i1", true))));
    decks.put("lead", deck("lead", List.of()));
    Diagnostics diagnostics = new Diagnostics();
    assertThat(new Assembly(decks, all).assemble(all.get(0), diagnostics)).isEmpty();
    return diagnostics.sorted().stream().map(AssemblyFaultsTest::words).toList();
  }

  private static String words(Diagnostic diagnostic) {
    return diagnostic.at().line() + ": " + diagnostic.message() + " / " + diagnostic.hints();
  }

  private static Draft draft() {
    return new Draft("test");
  }

  @Test
  void aPickOfMoreThanThereIsSaysHowManyThereAre() {
    assertThat(faults(draft().pick("magnesium", 1).pick("magnesium", 12, "written")))
        .containsExactly(
            "12: this pick wants 12 written questions, `magnesium` has 2"
                + " / [lower `count`, or widen `type`]");
    assertThat(faults(draft().pick("magnesium zinc", 9)))
        .containsExactly(
            "11: this pick wants 9 questions, `magnesium` and `zinc` have 7"
                + " / [lower `count`, or name more decks]");
    assertThat(faults(draft().pick("magnesium zinc iron lead", 9)))
        .containsExactly(
            "11: this pick wants 9 questions, its 4 decks have 8"
                + " / [lower `count`, or name more decks]");
  }

  @Test
  void everyHopelessPickIsReportedAndNamesItsFilters() {
    Draft draft =
        draft()
            .pick("magnesium", 1, "numeric")
            .pick("magnesium", -1, pick -> pick.types("cloze", "essay").topics("block"));
    assertThat(faults(draft))
        .containsExactly(
            "11: this pick wants 1 numeric question, `magnesium` has none"
                + " / [lower `count`, or widen `type`]",
            "12: this pick wants cloze or essay questions on `block`, `magnesium` has none"
                + " / [widen `topic` or `type`, or remove this pick]");
  }

  @Test
  void picksThatCannotBothBeMetSaySo() {
    assertThat(faults(draft().pick("magnesium", 4).pick("magnesium", 2)))
        .containsExactly(
            "12: this pick wants 2 questions, `magnesium` has 5, but other picks need some of them"
                + " / [lower `count`, or name more decks]");
  }

  @Test
  void passagesThatCannotComeToTheCountSayWhatTheyCanComeTo() {
    items.clear();
    items.add(passage("two", claim("a", true), claim("b", true)));
    items.add(passage("also-two", claim("c", true), claim("d", true)));
    assertThat(faults(draft().pick("magnesium", 3)))
        .containsExactly(
            "11: this pick wants 3 questions, but passages are chosen whole: it can have 2 or 4"
                + " / [change `count`, or name more decks]");
    assertThat(faults(draft().pick("magnesium", 1)))
        .containsExactly(
            "11: this pick wants 1 question, but passages are chosen whole: it can have 2"
                + " / [change `count`, or name more decks]");
  }

  @Test
  void whatAnAvoidedQuizUsesIsNamedAsTheReason() {
    Draft first = new Draft("unit-test").pick("magnesium", 3);
    assertThat(faults(draft().avoid("unit-test").pick("magnesium", 3), first))
        .containsExactly(
            "11: this pick wants 3 questions, `magnesium` has 2 that `unit-test` does not use"
                + " / [lower `count`, name more decks, or remove `avoid`]");
  }

  @Test
  void quizzesThatAvoidEachOtherAreACircle() {
    assertThat(faults(draft().avoid("b").pick("zinc", 1), new Draft("b").avoid("test")))
        .containsExactly(
            "1: these quizzes avoid each other in a circle: `test` → `b` → `test`"
                + " / [remove one `avoid` of them]");
    assertThat(faults(draft().avoid("test").pick("zinc", 1)))
        .containsExactly("1: the quiz `test` avoids itself / [remove one `avoid` of them]");
    assertThat(faults(draft().avoid("tset").pick("zinc", 1)))
        .containsExactly("1: there is no quiz `tset` to avoid / [did you mean `test`?]");
  }

  @Test
  void formsThatDoNotComeToTheirPointsAreReportedOnce() {
    assertThat(faults(draft().points(24).pick("magnesium", 4)))
        .containsExactly(
            "1: form A comes to 4 points, `points` says 24"
                + " / [`points: 4`, or give a pick other `points`]");
  }

  @Test
  void aDeckThatIsNotThereIsReported() {
    assertThat(faults(draft().pick("magnesum", 1)))
        .containsExactly("11: there is no deck `magnesum` / [did you mean `magnesium`?]");
  }

  @Test
  void aDeckWithoutQuestionsHasNoQuiz() {
    Deck empty = deck("lead", List.of());
    Blueprint own =
        Assembly.ownBlueprint(empty, List.of(), OptionalInt.empty(), OptionalLong.empty());
    Diagnostics diagnostics = new Diagnostics();
    assertThat(new Assembly(Map.of("lead", empty), List.of()).assemble(own, diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("there are no questions for the quiz `lead`");
    assertThat(diagnostics.hasErrors()).isFalse();
  }
}
