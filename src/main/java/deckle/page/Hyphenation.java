package deckle.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the words of a language may be divided, as TeX divides them: Liang's algorithm. */
final class Hyphenation {

  /** Shorter words stay whole. */
  private static final int FEWEST_LETTERS = 5;

  /** Stands in patterns for the beginning and the end of a word. */
  private static final char EDGE = '.';

  private final int before;
  private final int behind;
  private final PatternTree patterns;

  /** At least so many letters stand before and behind a hyphen. */
  Hyphenation(int before, int behind, PatternTree patterns) {
    this.before = before;
    this.behind = behind;
    this.patterns = patterns;
  }

  /** That of a BCP 47 tag; empty where no patterns of the language are bundled. */
  static Optional<Hyphenation> of(String languageTag) {
    return PatternFile.of(Locale.forLanguageTag(languageTag)).map(PatternFile::hyphenation);
  }

  /**
   * The offsets in a bare word before which a hyphen may be put, in order. None in a word that has
   * anything but letters and apostrophes.
   */
  int[] places(String word) {
    if (!divisible(word)) {
      return new int[0];
    }
    String edged = EDGE + folded(word) + EDGE;
    byte[] weights = patterns.weights(edged);
    return IntStream.range(1, edged.length() - 1)
        .filter(at -> weights[at] % 2 == 1 && hasRoom(edged, at))
        .map(at -> at - 1)
        .toArray();
  }

  private static boolean divisible(String word) {
    boolean plain = word.codePoints().allMatch(c -> Character.isLetter(c) || isApostrophe(c));
    return plain && word.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  /** In small letters of the same offsets, which {@code String.toLowerCase} would not promise. */
  private String folded(String word) {
    StringBuilder folded = new StringBuilder();
    // Where patterns know no apostrophe, as in English, the words before and behind it are two.
    char apostrophe = patterns.knows('\'') ? '\'' : EDGE;
    word.codePoints()
        .map(c -> isApostrophe(c) ? apostrophe : Character.toLowerCase(c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private boolean hasRoom(String edged, int at) {
    return at - 1 - edged.lastIndexOf(EDGE, at - 1) >= before
        && edged.indexOf(EDGE, at) - at >= behind;
  }
}
