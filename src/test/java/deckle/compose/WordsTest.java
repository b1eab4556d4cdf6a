package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Points;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyLanguageSaysEveryWordWithTheSameThingsPutIn() {
    for (String language : Words.LANGUAGES) {
      for (Word word : Word.values()) {
        String[] put = new String[gaps("en", word)];
        Arrays.fill(put, "7");
        assertThat(gaps(language, word)).as("%s in %s", word, language).isEqualTo(put.length);
        assertThat(Words.of(language).say(word, (Object[]) put)).isNotBlank().doesNotContain("{}");
      }
    }
  }

  private static int gaps(String language, Word word) {
    return Words.of(language).say(word).split("\\{\\}", -1).length - 1;
  }

  @Test
  void anUnknownLanguageSpeaksEnglishAndIsNotSupported() {
    assertThat(Words.of("tlh").say(Word.GLOSSARY)).isEqualTo("Glossary");
    assertThat(Words.supported("tlh")).isFalse();
    assertThat(Words.supported("../en")).isFalse();
  }

  @Test
  void aRegionIsReadOver() {
    assertThat(Words.of("de-AT").say(Word.GLOSSARY)).isEqualTo("Begriffe");
    assertThat(Words.supported("de-AT")).isTrue();
  }

  @Test
  void numbersHaveTheDecimalSignOfTheLanguageAndNamesKeepTheirStops() {
    assertThat(Words.of("de").number("1.20 × 10")).isEqualTo("1,20 × 10");
    assertThat(Words.of("de").number("St. John")).isEqualTo("St. John");
    assertThat(Words.of("en").number("1.20")).isEqualTo("1.20");
  }

  @Test
  void pointsAreSingularForOneOnly() {
    assertThat(Words.of("en").points(Points.ONE)).isEqualTo("1\u00a0point");
    assertThat(Words.of("de").points(new Points(150))).isEqualTo("1,5\u00a0Punkte");
  }

  @Test
  void datesAreWrittenOutInTheLanguage() {
    assertThat(Words.of("en").date("2026-03-05")).isEqualTo("5 March 2026");
    assertThat(Words.of("de").date("2026-03-05")).isEqualTo("5. März 2026");
    assertThat(Words.of("fr").date("2026-08-05")).isEqualTo("5 août 2026");
    assertThat(Words.of("es").date("2026-03-05")).isEqualTo("5 de marzo de 2026");
  }

  @Test
  void lettersGoOnAfterTheLast() {
    Words words = Words.of("en");
    assertThat(List.of(words.letter(0), words.letter(25), words.letter(26), words.letter(53)))
        .containsExactly("A", "Z", "AA", "BB");
  }

  @Test
  void thePseudoLanguageBracketsWordsButNotWhatIsPutIn() {
    assertThat(Words.of("qps").say(Word.FORM, "B")).isEqualTo("[Form] B");
    assertThat(Words.of("qps").say(Word.PAGE_OF)).isEqualTo("[page] {page} [of] {pages}");
    assertThat(Words.of("qps").letter(1)).isEqualTo("[B]");
  }
}
