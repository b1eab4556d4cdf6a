package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuizPaperTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);

  private static Document paper(String questions) {
    return QuizPaper.of(quiz(questions), LOOK, false);
  }

  private static Quiz quiz(String questions) {
    return Decks.quiz(deck(questions, "en"), 7);
  }

  private static Deck deck(String questions, String language) {
    return Decks.read(
        """
        deck: d
        title: The test
        language: %s
        figures:
          f: {file: drawing.svg, alt: Calcium and zinc, caption: Two ions}
        questions:
        %s"""
            .formatted(language, questions.indent(2)));
  }

  /** The only question of form A, without the head of the sheet. */
  private static String asked(String question) {
    String form = Dump.of(paper(question).parts().get(0));
    return form.lines()
        .skip(5)
        .filter(line -> !line.startsWith("page {page}"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aFormHasAHeadAFootAndStartsOnTheFrontOfASheet() {
    Document paper = paper("- {claim: It blocks., is: true, points: 1.5}\n");
    assertThat(Dump.of(paper.parts().get(1)))
        .isEqualTo(
            """
            == Form B
            # The test
            Form B
            Name ___ Date
            Class ___ Score (out of 1.5)
            1. It blocks. (1.5\u00a0points)
            ( ) True
            ( ) False
            page {page} of {pages} · The test · Form B · seed 7""");
    assertThat(paper.duplex()).isEqualTo(Duplex.LONG_EDGE);
    assertThat(paper.parts()).hasSize(2).allMatch(Document.Part::frontOfSheet);
  }

  @Test
  void aFormForOneSidedPrintingStartsAnywhere() {
    Document paper = QuizPaper.of(quiz("- {claim: It blocks., is: true}\n"), LOOK, true);
    assertThat(paper.duplex()).isEqualTo(Duplex.UNSAID);
    assertThat(paper.parts()).noneMatch(Document.Part::frontOfSheet);
  }

  @Test
  void severalRightOptionsHaveBoxesAndAHint() {
    assertThat(asked("- {ask: Choose., right: [a, b], wrong: [c, d], points: 2}\n"))
        .startsWith("1. Choose. (2\u00a0points; select all that apply)\n[ ] A ");
  }

  @Test
  void optionsInOrderStayInOrder() {
    assertThat(asked("- ask: How much?\n  options:\n    - z\n    - right: y\n    - x\n"))
        .isEqualTo("1. How much? (1\u00a0point)\n( ) A z\n( ) B y\n( ) C x");
  }

  @Test
  void aModelAnswerNeedsMoreLinesThanAWordAndTheAuthorMoreThanBoth() {
    assertThat(asked("- {ask: Name it., answer: x}\n")).endsWith("\n~1");
    assertThat(asked("- {ask: Say why., model: x, points: 2}\n")).endsWith("\n~3");
    assertThat(asked("- {ask: Say why., model: x, lines: 7}\n")).endsWith("\n~7");
    assertThat(asked("- {ask: Draw it., model: x, space: 6 cm}\n")).endsWith("\n~0 high");
  }

  @Test
  void essaysHaveThreeLinesAPointButNoMoreThanTwenty() {
    assertThat(asked("- ask: Explain.\n  rubric: [a (2), b (1)]\n")).endsWith("\n~9");
    assertThat(asked("- ask: Explain.\n  rubric: [a (20)]\n")).endsWith("\n~20");
  }

  @Test
  void aNumberIsWrittenBeforeItsUnit() {
    assertThat(asked("- {ask: Work it out., number: 2 * 3, unit: mg}\n"))
        .isEqualTo("1. Work it out. (1\u00a0point)\nAnswer: ______________ mg");
  }

  @Test
  void gapsAreAllAsLongAsTheLongestAnswer() {
    assertThat(asked("- cloze: 'The {{magnesium ion}} and {{Na}} go.'\n"))
        .isEqualTo(
            """
            1. Fill in the gaps.
            The _______________ and _______________ go. (1\u00a0point)""");
  }

  @Test
  void theBankHoldsEveryAnswerAndExtraWordOnce() {
    String cloze = asked("- {cloze: '{{a}} {{b}} {{a}}', bank: yes, extra: [c]}\n");
    String bank = cloze.lines().skip(2).findFirst().orElseThrow();
    assertThat(bank.split("  ·  ")).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(cloze).startsWith("1. Fill in the gaps with words from the box.\n┌\n");
  }

  @Test
  void matchingHasBlanksAtTheLeftAndLettersAtTheRight() {
    assertThat(
            asked(
                "- match: {one: a, two: b}\n"
                    .replace("{one: a, two: b}", "\n    one: a\n    two: b\n  extra: [c]")))
        .startsWith(
            "1. Write the letter that belongs to each number. (1\u00a0point)\n"
                + "1. ____ one\n2. ____ two\nA. ");
  }

  @Test
  void orderingNeverPrintsTheRightOrder() {
    for (int seed = 0; seed < 100; seed++) {
      Quiz quiz = Decks.quiz(deck("- order: [a, b]\n", "en"), seed);
      for (Document.Part form : QuizPaper.of(quiz, LOOK, false).parts()) {
        assertThat(Dump.of(form)).contains("A. ____ b\nB. ____ a");
      }
    }
  }

  @Test
  void neitherAltNorCaptionGivesALabelAway() {
    assertThat(asked("- {label: f, labels: {one: zinc, two: lead}}\n"))
        .isEqualTo(
            """
            1. Name the numbered parts. (1\u00a0point)
            <A figure with numbered parts to be named.>1,2
            Figure\u00a01. Two ions
            1. ~1
            2. ~1""");
    assertThat(asked("- {label: f, labels: {one: ions, two: lead}}\n"))
        .contains("<Calcium and zinc>1,2")
        .doesNotContain("Two ions");
  }

  @Test
  void aPassageAndItsQuestionsStandTogetherUnderOneLine() {
    String passage =
        """
        - passage: A text.
          questions:
            - {claim: First., is: true}
            - {claim: Second., is: true}
        """;
    assertThat(asked(passage))
        .startsWith("Questions 1 and 2 are about this text.\n┌\nA text.\n└\n1. ");
    List<Block> blocks = paper(passage).parts().get(0).blocks();
    assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(Block.Group.class);
  }

  @Test
  void aQuestionStartsAPageIfItsAuthorSaysSo() {
    List<Block> blocks = paper("- {claim: It., is: true, page: new}\n").parts().get(0).blocks();
    assertThat((Block.Group) blocks.get(blocks.size() - 1)).matches(Block.Group::newPage);
  }

  @Test
  void drawnValuesHaveTheDecimalSignOfTheLanguage() {
    Quiz quiz =
        Decks.quiz(
            deck("- {ask: 'Bei {c} mM?', given: {c: [0.5]}, number: c, unit: mM}\n", "de"), 1);
    assertThat(Dump.of(QuizPaper.of(quiz, LOOK, false)))
        .contains("1. Bei 0,5 mM? (1\u00a0Punkt)", "Fassung A", "Antwort: ");
  }

  @Test
  void everyFormAsksEveryQuestionForEverySeed() {
    String many = "- {claim: Q%d., is: true}\n";
    String questions =
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(many::formatted)
            .collect(Collectors.joining());
    Deck deck = deck(questions, "en");
    for (int seed = 0; seed < 200; seed++) {
      for (Form form : Decks.quiz(deck, seed).forms()) {
        Quiz one = new Quiz("q", deck.title(), "en", seed, List.of(form));
        String printed = Dump.of(QuizPaper.of(one, LOOK, false));
        for (int i = 0; i < 9; i++) {
          assertThat(printed).contains(i + 1 + ". Q", " Q" + i + ".");
        }
      }
    }
  }
}
