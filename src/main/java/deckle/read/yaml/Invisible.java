package deckle.read.yaml;

/** Characters that word processors leave behind and nobody sees. */
final class Invisible {

  private Invisible() {}

  /** The name without zero-width characters and soft hyphens. */
  static String dropped(String name) {
    int plain = 0;
    while (plain < name.length() && name.charAt(plain) < 0xAD) {
      plain++;
    }
    if (plain == name.length()) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints().filter(c -> !dropped(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean dropped(int c) {
    return c == 0xAD || c == 0xFEFF || c == 0x2060 || (c >= 0x200B && c <= 0x200D);
  }

  /** A space other than the plain one, which YAML takes for a letter. */
  static boolean space(int c) {
    return c == 0xA0 || c == 0x202F || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
  }

  /** A character at which YAML ends the line and editors do not. */
  static boolean lineEnd(int c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** A character that YAML forbids. */
  static boolean control(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || c == 0xFFFE
        || c == 0xFFFF
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
