package deckle.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where words may be hyphenated: where their author says so, or the patterns of a language do. */
final class Hyphens {

  static final Hyphens BY_AUTHOR = new Hyphens("");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’]+");

  /** Addresses, quantities and names of things are never hyphenated. */
  private static final Pattern NO_WORD = Pattern.compile(".*[\\p{N}/@\\\\_=<>→⇌+].*");

  private final String language;

  /** Read when a word is to be divided: most pages have none. */
  private Optional<Optional<Hyphenation>> patterns = Optional.empty();

  /**
   * @param language a BCP 47 tag; empty to follow no patterns
   */
  Hyphens(String language) {
    this.language = language;
  }

  private Optional<Hyphenation> patterns() {
    if (patterns.isEmpty()) {
      patterns = Optional.of(language.isEmpty() ? Optional.empty() : Hyphenation.of(language));
    }
    return patterns.get();
  }

  /** Offsets in the word's text, ascending. */
  int[] places(Word word) {
    if (word.hyphens().isEmpty() && patterns().isEmpty()) {
      return new int[0];
    }
    TreeSet<Integer> places = new TreeSet<>(word.hyphens());
    patterns().ifPresent(known -> byPatterns(word.text(), known).forEach(places::add));
    return places.stream().mapToInt(place -> place).toArray();
  }

  private static IntStream byPatterns(String text, Hyphenation known) {
    if (NO_WORD.matcher(text).matches()) {
      return IntStream.empty();
    }
    IntStream places = IntStream.empty();
    Matcher letters = LETTERS.matcher(text);
    while (letters.find()) {
      int start = letters.start();
      int[] found = isName(letters.group()) ? new int[0] : known.places(letters.group());
      places = IntStream.concat(places, Arrays.stream(found).map(place -> start + place));
    }
    return places;
  }

  /** Of an abbreviation, as NMDA is, or a name such as GluN. */
  private static boolean isName(String letters) {
    return letters.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
