package deckle.page;

/**
 * Where a line may end although no space is there: after dashes and strokes, between ideographs.
 */
final class LineEnds {

  private static final String DASHES = "-–—‐";

  /** Letters on either side of a stroke before a line may end there: not in mmol/L or he/she. */
  private static final int WORD_BESIDE_STROKE = 5;

  /** Letters before a hyphen after which a line may end: not after the first one of L-DOPA. */
  private static final int WORD_BEFORE_HYPHEN = 2;

  /** Where CJK punctuation begins; everything before belongs to scripts with spaces. */
  private static final int EAST_ASIAN = 0x2E80;

  private static final String NEVER_FIRST =
      "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〗〙ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…—％℃";
  private static final String NEVER_LAST = "‘“（〔［｛〈《「『【〖〘￥＄";

  private LineEnds() {}

  /** After the cluster from {@code from} to {@code end}. */
  static boolean allowed(String text, int from, int end) {
    int last = text.codePointAt(from);
    if (last >= EAST_ASIAN || (end < text.length() && text.codePointAt(end) >= EAST_ASIAN)) {
      return end < text.length() && betweenIdeographs(last, text.codePointAt(end));
    }
    if (last != '/' && DASHES.indexOf(last) < 0) {
      return false;
    }
    int before = lettersBefore(text, from);
    int beside = Math.min(before, lettersAfter(text, end));
    return switch (last) {
      case '/' -> beside >= WORD_BESIDE_STROKE;
      case '-', '‐' -> beside > 0 && before >= WORD_BEFORE_HYPHEN;
      default -> beside > 0;
    };
  }

  private static boolean betweenIdeographs(int before, int after) {
    boolean either = isIdeographic(before) || isIdeographic(after);
    return either
        && !Character.isWhitespace(after)
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !(Character.isLetterOrDigit(before) && ".,:;!?)]".indexOf(after) >= 0);
  }

  /** Written without spaces: Chinese and Japanese; Korean has them. */
  private static boolean isIdeographic(int point) {
    if (point < EAST_ASIAN) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (script == Character.UnicodeScript.COMMON && point >= 0x3000 && point <= 0xFFEF);
  }

  private static int lettersBefore(String text, int index) {
    int begin = index;
    while (begin > 0 && isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return index - begin;
  }

  private static int lettersAfter(String text, int index) {
    int end = index;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end - index;
  }

  /** A blank or a picture counts as one. */
  private static boolean isLetter(char character) {
    return Character.isLetter(character) || character == '\uFFFC';
  }
}
