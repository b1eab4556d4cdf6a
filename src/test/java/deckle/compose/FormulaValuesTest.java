package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.doc.Document;
import deckle.doc.Look;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The values that are drawn for a form stand in its formulas too. */
class FormulaValuesTest {

  private static final String DECK =
      """
      deck: d
      title: T
      language: LANG
      questions:
        - ask: 'If $x = \\frac{k}{2}$ and $y^{n}$ of {salt}, \\ce{MgO}, so $m_{salt}$, what is $2{k}$?'
          given: {k: [0.5], n: [3], salt: {MgCl~2~: 95.2}}
          number: 2 * k
      """;

  private static String printed(String language) {
    Document paper =
        QuizPaper.of(
            Decks.quiz(Decks.read(DECK.replace("LANG", language)), 1),
            Look.standard(Look.Paper.A4),
            true);
    return paper.parts().stream().map(Dump::of).collect(Collectors.joining("\n"));
  }

  @Test
  void aNameInBracesIsTheValueThatWasDrawn() {
    assertThat(printed("en"))
        .contains("If x = 0.5/2 and y³ of MgCl2, MgO, so m_(MgCl₂), what is 20.5?");
  }

  @Test
  void itsDecimalSignIsThatOfTheLanguage() {
    assertThat(printed("de")).contains("x = 0,5/2");
  }
}
