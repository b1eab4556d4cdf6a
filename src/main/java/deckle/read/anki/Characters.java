package deckle.read.anki;

import deckle.text.Text;

/** The characters that a deck can hold. */
final class Characters {

  private Characters() {}

  /**
   * Without those that nobody sees and YAML forbids; spaces of every width, and line ends of other
   * systems, are plain spaces.
   */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isForbidden(c))
        .map(Characters::spaced)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int spaced(int c) {
    return c == 0x85 || Character.isSpaceChar(c) ? ' ' : c;
  }

  private static boolean isForbidden(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c == 0xFEFF
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** Words on one line. */
  static Text text(String words) {
    return Text.of(printable(words).replaceAll("\\s+", " ").strip());
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
