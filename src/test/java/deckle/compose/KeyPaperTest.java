package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.quiz.Quiz;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyPaperTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);

  private static Deck deck(String questions) {
    return Decks.read(
        """
        deck: d
        title: The test
        sources:
          s: 'A book. doi:10.1/b'
          one: Nowak L, Mayer M. One. Nature 1984
          two: Nowak L, Mayer M. Two. Science 1984
        figures:
          f: {file: drawing.svg, alt: Two ions}
        questions:
        %s"""
            .formatted(questions.indent(2)));
  }

  private static String key(String questions) {
    return Dump.of(KeyPaper.of(Decks.quiz(deck(questions), 7), LOOK).parts().get(0));
  }

  /** Of the only question, without the grid above it. */
  private static String solved(String question) {
    return key(question)
        .lines()
        .skip(5)
        .filter(line -> !line.startsWith("page {page}"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void eachFormHasAGridAndItsOwnKey() {
    Document key = KeyPaper.of(Decks.quiz(deck("- {claim: It blocks., is: true}\n"), 7), LOOK);
    assertThat(Dump.of(key.parts().get(1)))
        .isEqualTo(
            """
            == Key, Form B
            # The test
            Key, Form B
            Question | 1
            Key | T
            1. True (1\u00a0point)
            page {page} of {pages} · The test · Key · Form B · seed 7""");
  }

  @Test
  void theGridHasNoMoreThanFifteenColumnsAndRowsAlikeInLength() {
    String questions =
        IntStream.range(0, 31)
            .mapToObj("- {claim: Q%d., is: true}\n"::formatted)
            .collect(Collectors.joining());
    assertThat(key(questions).lines().filter(line -> line.startsWith("Question |")))
        .extracting(line -> line.split("\\|").length - 1)
        .containsExactly(10, 10, 11);
  }

  @Test
  void aChoiceTellsWhyItIsRightWhyOthersAreWrongAndWhereItStands() {
    String choice =
        """
        - ask: Which one?
          options:
            - Ca^2+^ => It is let in.
            - right: Mg^2+^
            - Na^+^
          because: The pore binds it.
          source: s
        """;
    assertThat(solved(choice))
        .isEqualTo(
            """
            1. B  Mg2+ (1\u00a0point) – The pore binds it.
            A Ca2+ – It is let in.
            source: A book""");
  }

  @Test
  void theEndsOfAnIntervalHaveNoNeedlessZeros() {
    assertThat(solved("- ask: How many?\n  number: 8\n"))
        .isEqualTo("1. 8 (accepted: 7.5 to 8.5) (1\u00a0point)");
    assertThat(solved("- ask: How many?\n  number: 100\n  within: 10 %\n"))
        .isEqualTo("1. 100 (accepted: 90 to 110) (1\u00a0point)");
    assertThat(solved("- ask: How many?\n  number: 2e-5\n  within: 10 %\n"))
        .isEqualTo("1. 2.00 × 10−5 (accepted: 1.8 × 10−5 to 2.2 × 10−5) (1\u00a0point)");
  }

  @Test
  void anOptionThatIsWeighedTellsWhatItIsWorth() {
    String choice =
        """
        - ask: Which one?
          points: 3
          options:
            - text: Ca^2+^
              why: It is let in.
              worth: 50 %
            - right: Mg^2+^
            - text: Na^+^
              worth: -5
            - text: K^+^
              worth: 0
            - Zn^2+^
        """;
    assertThat(solved(choice))
        .isEqualTo(
            """
            1. B  Mg2+ (3\u00a0points)
            A Ca2+ (1.5\u00a0points) – It is let in.
            C Na+ (−0.15\u00a0points)
            D K+ (0\u00a0points)""");
  }

  /** Reads the sheet as a pupil does and the key as a marker does. */
  @Test
  void theLettersOfTheKeyStandBeforeTheRightOptionsOfTheSheetForEverySeed() {
    String questions =
        IntStream.range(0, 5)
            .mapToObj("- {ask: Q%d., right: right, wrong: [b, c, d], last: none}\n"::formatted)
            .collect(Collectors.joining());
    Deck deck = deck(questions);
    for (int seed = 0; seed < 200; seed++) {
      Quiz quiz = Decks.quiz(deck, seed);
      List<Document.Part> sheets = QuizPaper.of(quiz, LOOK, false).parts();
      List<Document.Part> keys = KeyPaper.of(quiz, LOOK).parts();
      for (int form = 0; form < sheets.size(); form++) {
        assertThat(rights(Dump.of(keys.get(form)), "(\\d+)\\. ([A-Z])  right"))
            .hasSize(5)
            .isEqualTo(printed(Dump.of(sheets.get(form))));
      }
    }
  }

  private static Map<String, String> rights(String key, String pattern) {
    Map<String, String> rights = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile(pattern).matcher(key);
    while (matcher.find()) {
      rights.put(matcher.group(1), matcher.group(2));
    }
    return rights;
  }

  private static Map<String, String> printed(String sheet) {
    return rights(sheet, "(\\d+)\\. Q(?:.*\\R\\( \\) (?!. right).*)*.*\\R\\( \\) ([A-Z]) right");
  }

  @Test
  void theNumbersOfTheKeyPutTheStepsOfTheSheetInOrderForEverySeed() {
    Deck deck = deck("- order: [s1, s2, s3, s4]\n");
    for (int seed = 0; seed < 200; seed++) {
      Quiz quiz = Decks.quiz(deck, seed);
      String sheet = Dump.of(QuizPaper.of(quiz, LOOK, false).parts().get(0));
      String key = Dump.of(KeyPaper.of(quiz, LOOK).parts().get(0));
      assertThat(rights(key, "([A-D]) (\\d)")).isEqualTo(rights(sheet, "([A-D])\\. _+ s(\\d)"));
      assertThat(key).contains("; the right order: s1 – s2 – s3 – s4 (1\u00a0point)");
    }
  }

  @Test
  void theLettersOfTheKeyMatchPairsOfTheSheetForEverySeed() {
    Deck deck = deck("- match:\n    l1: r1\n    l2: r2\n    l3: r1\n  extra: [r9]\n");
    for (int seed = 0; seed < 200; seed++) {
      Quiz quiz = Decks.quiz(deck, seed);
      String sheet = Dump.of(QuizPaper.of(quiz, LOOK, false).parts().get(0));
      Map<String, String> places = rights(sheet, "(?m)^([A-C])\\. (r\\d)$");
      assertThat(places).containsValues("r1", "r2", "r9");
      String key = Dump.of(KeyPaper.of(quiz, LOOK).parts().get(0));
      Matcher matcher = Pattern.compile("(\\d) ([A-C])  (r\\d)").matcher(key);
      for (String right : List.of("r1", "r2", "r1")) {
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(3)).isEqualTo(right).isEqualTo(places.get(matcher.group(2)));
      }
    }
  }

  @Test
  void aNumberHasItsIntervalItsValuesAndTheMistakesToExpect() {
    String numeric =
        """
        - ask: How many mg in {m} mg?
          given: {m: [200]}
          number: m * 0.603 to 3 sf
          unit: mg
          within: 2 %
          wrong:
            - m / 0.603 => The ratio is upside down.
          because: It is {answer} mg.
          points: 2
        """;
    assertThat(solved(numeric))
        .isEqualTo(
            """
            1. 121 mg (accepted: 118.2 to 123) (2\u00a0points) – It is 121 mg.
            • 332 – The ratio is upside down.
            with m = 200""");
  }

  @Test
  void worksThatReadAlikeInShortAreNamedOnce() {
    assertThat(solved("- {claim: It blocks., is: true, source: [one, s, two]}\n"))
        .endsWith("source: Nowak & Mayer 1984; A book");
  }

  @Test
  void aMistakeHasAsManyDigitsAsTheAnswerUnlessItsAuthorSaysOtherwise() {
    String numeric =
        """
        - ask: How many?
          number: 7 / 3 to 1 dp
          wrong:
            - 3 / 7 => Turned over.
            - 22 / 3 to 3 dp => Too much.
          because: Divide.
        """;
    assertThat(solved(numeric)).contains("• 0.4 – Turned over.").contains("• 7.333 – Too much.");
  }

  @Test
  void aNumberThatMustBeExactHasNoInterval() {
    assertThat(solved("- ask: How many?\n  number: 3 to 0 dp\n  within: 0\n  because: Count.\n"))
        .isEqualTo("1. 3 (1\u00a0point) – Count.");
  }

  @Test
  void wordsHaveWhatElseIsRightAndWhetherCapitalsMatter() {
    assertThat(solved("- {ask: Name it., answer: [glycine, Gly], case: matters}\n"))
        .isEqualTo("1. glycine (also right: Gly) (capitals matter) (1\u00a0point)");
  }

  @Test
  void gapsAndLabelsAreNumberedAsOnTheSheet() {
    assertThat(solved("- {cloze: '{{a|A}} and {{b}}', points: 2, marking: each}\n"))
        .isEqualTo("1. 1 a (also right: A) · 2 b (2\u00a0points; an equal share for each piece)");
    assertThat(solved("- {label: f, labels: {one: zinc, two: lead}}\n"))
        .isEqualTo("1. 1 zinc · 2 lead (1\u00a0point)");
  }

  @Test
  void anEssayHasItsRubricAndModel() {
    assertThat(solved("- ask: Explain.\n  rubric: [bound (1), both (2)]\n  model: Because.\n"))
        .isEqualTo(
            """
            1. (3\u00a0points)
            Points for:
            bound | 1
            both | 2
            Model answer: Because.""");
  }

  @Test
  void aReasonThatIsMoreThanRunningTextBeginsBelowTheAnswer() {
    assertThat(reasoned("First.\n\nSecond.")).isEqualTo("1. True (1\u00a0point)\nFirst.\nSecond.");
    assertThat(reasoned("- first\n- second"))
        .isEqualTo("1. True (1\u00a0point)\n• first\n• second");
    assertThat(reasoned("| a | b |\n|---|---|\n| 1 | 2 |"))
        .isEqualTo("1. True (1\u00a0point)\na | b\n1 | 2");
    assertThat(reasoned("As $$a = b$$ says.")).startsWith("1. True (1\u00a0point)\nAs ");
    assertThat(reasoned("First.\\\nSecond.")).startsWith("1. True (1\u00a0point)\nFirst.");
    assertThat(reasoned("![Two ions](drawing.svg)")).startsWith("1. True (1\u00a0point)\n");
  }

  private static String reasoned(String because) {
    return solved("- claim: It blocks.\n  is: true\n  because: |\n" + because.indent(4));
  }

  @Test
  void aReasonBeginsBelowAnAnswerThatIsLookedAt() {
    String choice =
        """
        - ask: Which one?
          right: '![Two ions](drawing.svg)'
          wrong: [One, None]
          because: It has two.
        """;
    assertThat(solved(choice)).endsWith("(1\u00a0point)\nIt has two.");
  }

  @Test
  void aDashLeadsToAReasonWhereAnAnswerStandsThoughItHasDashesItself() {
    String because = "\n  because: It attracts.\n";
    assertThat(solved("- ask: Why?\n  model: Negative.\n  points: 2" + because))
        .isEqualTo("1. (2\u00a0points) It attracts.\nModel answer: Negative.");
    assertThat(solved("- ask: Why?\n  rubric: [sign (1), size (1)]" + because))
        .startsWith("1. (2\u00a0points) It attracts.\nPoints for:");
    assertThat(solved("- order: [s1, s2, s3]" + because))
        .endsWith("; the right order: s1 – s2 – s3 (1\u00a0point) – It attracts.");
    assertThat(solved("- cloze: '{{a}} and {{b}}'" + because))
        .isEqualTo("1. 1 a · 2 b (1\u00a0point) – It attracts.");
  }
}
