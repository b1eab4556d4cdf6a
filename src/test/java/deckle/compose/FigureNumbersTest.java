package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.quiz.Quiz;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures have numbers, texts refer to them, and what is referred to is there to be seen. */
class FigureNumbersTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);
  private static final String HEAD =
      """
      deck: d
      title: T
      language: LANG
      figures:
        one:
          file: drawing.svg
          alt: first
          caption: The first
        two:
          file: drawing.svg
          alt: second
        three:
          file: drawing.svg
          alt: third
          caption: As in @fig:two
        salts:
          chart: bar
          x: mass (g)
          rows:
            oxide: 60.3
            milk: 24..27
      """;

  private static Deck deck(String language, String body) {
    return Decks.read(HEAD.replace("LANG", language) + body);
  }

  private static String handout(String facts) {
    return printed(Handout.of(deck("en", facts), LOOK));
  }

  private static String printed(Document document) {
    return document.parts().stream().map(Dump::of).collect(Collectors.joining("\n"));
  }

  private static String nth(int number) {
    return "Figure\u00a0" + number;
  }

  @Test
  void aHandoutNumbersFiguresAsTheyAppearAndRefersToThemByNumber() {
    String facts =
        """
        facts:
          - fact: First, then see @fig:one.
            figure: two
          - fact: Once more @fig:two.
            figure: one
        """;
    assertThat(handout(facts))
        .containsSubsequence(
            "First, then see " + nth(2) + ".",
            "<second>",
            nth(1),
            "<first>",
            nth(2) + ". The first",
            "Once more " + nth(1) + ".")
        .containsOnlyOnce("<first>")
        .containsOnlyOnce("<second>");
  }

  @Test
  void aFigureWithoutACaptionHasANumberOnlyIfTheTextRefersToIt() {
    String shown = "facts:\n  - fact: Told.\n    figure: two\n  - fact: And.\n    figure: one\n";
    assertThat(handout(shown)).contains(nth(1) + ". The first").doesNotContain(nth(2));
  }

  @Test
  void whatACaptionRefersToIsShownToo() {
    assertThat(handout("facts:\n  - fact: Here.\n    figure: three\n"))
        .containsSubsequence("<third>", nth(1) + ". As in " + nth(2), "<second>", nth(2));
  }

  @Test
  void theWordIsThatOfTheLanguage() {
    String fact = "facts:\n  - fact: See @fig:one.\n";
    assertThat(Stream.of("en", "de", "fr", "es", "ar"))
        .allSatisfy(
            language -> {
              String word = Words.of(language).say(Word.FIGURE, 1);
              String printed = printed(Handout.of(deck(language, fact), LOOK));
              assertThat(printed).contains("See " + word + ".");
              assertThat(printed).contains(Words.of(language).capitalized(word) + ". The first");
            });
  }

  @Test
  void aFigureToBeLabelledIsShownWithItsNumbersByEveryQuestionOfTheForm() {
    String questions =
        """
        questions:
          - ask: How heavy is it in @fig:salts?
            answer: heavy
          - label: salts
            labels: {oxide: oxide}
        """;
    for (int seed = 0; seed < 10; seed++) {
      String printed = printed(QuizPaper.of(Decks.quiz(deck("en", questions), seed), LOOK, true));
      assertThat(printed)
          .contains("How heavy is it", "<A figure with numbered parts to be named.>1")
          .doesNotContain("<Bar chart", "oxide 60.3");
    }
  }

  @Test
  void aQuestionShowsTheFigureThatItRefersToAndEveryFormCountsByItself() {
    String questions =
        """
        questions:
          - ask: What does @fig:one show?
            answer: ions
          - ask: And @fig:three?
            answer: more
          - ask: No figure here?
            answer: none
        """;
    for (int seed = 0; seed < 20; seed++) {
      Quiz quiz = Decks.quiz(deck("en", questions), seed);
      for (Document.Part form : QuizPaper.of(quiz, LOOK, false).parts()) {
        String dump = Dump.of(form);
        assertThat(dump).containsOnlyOnce("<first>").containsOnlyOnce("<third>");
        int ofFirst = dump.indexOf("<first>") < dump.indexOf("<third>") ? 1 : 3;
        assertThat(dump).contains("What does " + nth(ofFirst) + " show?");
        assertThat(dump).contains(nth(ofFirst) + ". The first");
      }
    }
  }

  @Test
  void questionsOfAPassageReferToItsFigureWithoutShowingItAgain() {
    String passage =
        """
        questions:
          - passage: Look at @fig:one.
            figure: one
            questions:
              - ask: What does @fig:one show?
                answer: ions
        """;
    Quiz quiz = Decks.quiz(deck("en", passage), 1);
    assertThat(Dump.of(QuizPaper.of(quiz, LOOK, false).parts().get(0)))
        .containsOnlyOnce("<first>")
        .contains("Look at " + nth(1) + ".", "What does " + nth(1) + " show?");
  }

  @Test
  void theKeyHasTheNumbersOfThePaperAndShowsWhatThePaperDoesNot() {
    String questions =
        """
        questions:
          - ask: What does @fig:one show?
            answer: ions
            because: See @fig:one and @fig:two.
        """;
    Quiz quiz = Decks.quiz(deck("en", questions), 1);
    assertThat(Dump.of(KeyPaper.of(quiz, LOOK).parts().get(0)))
        .contains("See " + nth(1) + " and " + nth(2) + ".")
        .contains("<second>")
        .doesNotContain("<first>");
  }

  @Test
  void aCardShowsWhatItRefersToAndHasNoNumbers() {
    String body =
        """
        facts:
          - term: Pore
            fact: As in @fig:one.
        questions:
          - ask: What does @fig:one show?
            answer: ions
            because: Look at @fig:one and @fig:two.
        """;
    List<Card> cards = Flashcards.of(deck("en", body));
    assertThat(sides(cards.get(0))).isEqualTo("Pore|<first> As in the figure.");
    assertThat(sides(cards.get(1)))
        .isEqualTo(
            "<first> What does the figure show?|"
                + "<second> ions Look at the figure and the figure.");
  }

  private static String sides(Card card) {
    return side(card.front()) + "|" + side(card.back());
  }

  private static String side(List<Block> side) {
    return Dump.of(side).replace("\n", " ");
  }

  @Test
  void onlyAHandoutPrintsTheNumbersOfAChartAsATable() {
    String body =
        """
        facts:
          - fact: Salts differ.
            figure: salts
        questions:
          - ask: Which salt?
            answer: oxide
            figure: salts
        """;
    Deck deck = deck("de", body);
    String told = "<Balkendiagramm. mass (g). oxide: 60,3; milk: 24–27.>";
    assertThat(printed(Handout.of(deck, LOOK))).contains(told).contains("oxide | 60,3");
    assertThat(printed(QuizPaper.of(Decks.quiz(deck, 1), LOOK, false)))
        .contains(told)
        .doesNotContain("oxide | 60,3");
  }
}
