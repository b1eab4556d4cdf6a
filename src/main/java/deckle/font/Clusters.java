package deckle.font;

/** Which characters of a text belong together: a letter and the marks on it. */
public final class Clusters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Clusters() {}

  /** Where the cluster that begins at an offset ends. */
  public static int end(String text, int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && continues(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Whether every character stands for itself. */
  static boolean allSingle(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (continues(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Marks, joiners and variation selectors. */
  private static boolean continues(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isInkless(point);
  }

  /** Joiners and variation selectors say how others look and need no glyph. */
  static boolean isInkless(int point) {
    return point == ZERO_WIDTH_NON_JOINER
        || point == ZERO_WIDTH_JOINER
        || (point >= 0xFE00 && point <= 0xFE0F);
  }
}
