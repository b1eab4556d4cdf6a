package deckle.write.office;

import deckle.font.Typeface;

/**
 * Which of the typefaces that Office has stands for one of ours: a document whose fonts are not on
 * a teacher's machine would be set in whatever is.
 */
public final class Families {

  /** Its letters are a little narrower than those of Source Sans of the same size. */
  private static final int CALIBRI_PERCENT = 102;

  private static final int VERDANA_PERCENT = 92;

  private Families() {}

  public static String latin(Typeface typeface) {
    return isAndika(typeface) ? "Verdana" : "Calibri";
  }

  /** For Arabic, Hebrew and their like. */
  public static String complex() {
    return "Arial";
  }

  /** How large it is set, in percent of ours. */
  public static int percent(Typeface typeface) {
    return isAndika(typeface) ? VERDANA_PERCENT : CALIBRI_PERCENT;
  }

  private static boolean isAndika(Typeface typeface) {
    return typeface.equals(Typeface.ANDIKA);
  }
}
