package deckle.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key found on a line.
 *
 * @param index of its first character
 * @param colon the index of its colon
 * @param tight whether no space follows the colon
 */
record KeyAt(String name, int index, int colon, boolean tight) {

  private static final String SPACE = "(?=[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]|$)";
  private static final Pattern WORD =
      Pattern.compile(
          "(['\"]?)((?:<<)|[\\p{L}\\p{Cf}][\\p{L}\\p{N}\\p{Cf}_-]*)\\1[ \\t]*:" + SPACE);
  private static final Pattern TIGHT = Pattern.compile("([a-z]+):(?=\\S)");
  private static final Pattern QUOTED =
      Pattern.compile("('(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\")[ \\t]*:" + SPACE);
  private static final Pattern LEFT = Pattern.compile("(.+?):" + SPACE);
  private static final Pattern TIGHT_LEFT = Pattern.compile("([^:]+?):(?=[^\\s/])");

  /** A word and a colon, where keys of the vocabulary stand. */
  static Optional<KeyAt> word(Line line, int index, Level level) {
    int plain = plain(line.text(), index);
    if (plain >= 0) {
      return Optional.of(new KeyAt(line.text().substring(index, plain), index, plain, false));
    }
    if (line.text().indexOf(':', index) < 0) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(line.text()).region(index, line.text().length());
    if (word.lookingAt()) {
      return Optional.of(new KeyAt(word.group(2), index, word.end() - 1, false));
    }
    Matcher tight = TIGHT.matcher(line.text()).region(index, line.text().length());
    return tight.lookingAt() && level.key(tight.group(1)).isPresent()
        ? Optional.of(new KeyAt(tight.group(1), index, tight.end() - 1, true))
        : Optional.empty();
  }

  /** The colon of a key as most are, of small letters and with a space behind; -1 otherwise. */
  private static int plain(String text, int index) {
    int colon = index;
    while (colon < text.length() && text.charAt(colon) >= 'a' && text.charAt(colon) <= 'z') {
      colon++;
    }
    boolean ends = colon == text.length() - 1 && text.charAt(colon) == ':';
    return colon > index && (ends || text.startsWith(": ", colon)) ? colon : -1;
  }

  /** Any text and a colon, where names or left sides stand. */
  static Optional<KeyAt> left(Line line, int index) {
    for (Pattern pattern : new Pattern[] {QUOTED, LEFT, TIGHT_LEFT}) {
      Matcher left = pattern.matcher(line.text()).region(index, line.text().length());
      if (left.lookingAt()) {
        int colon = left.end() - 1;
        String name = line.text().substring(index, colon).stripTrailing();
        return Optional.of(new KeyAt(name, index, colon, pattern == TIGHT_LEFT));
      }
    }
    return Optional.empty();
  }

  /** A known key and a colon, wherever it stands; a text that goes on may not look like that. */
  static boolean known(Line line, int index, Level level) {
    Optional<KeyAt> word = word(line, index, level);
    return word.isPresent() && !word.get().tight() && level.knows(word.get().name());
  }
}
