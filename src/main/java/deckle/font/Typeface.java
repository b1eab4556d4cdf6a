package deckle.font;

/** Four cuts of one design; a family that lacks a cut repeats another. */
public record Typeface(String name, Font regular, Font bold, Font italic, Font boldItalic) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Typeface that
        && name.equals(that.name)
        && regular == that.regular
        && bold == that.bold
        && italic == that.italic
        && boldItalic == that.boldItalic;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The house's own. */
  public static final Typeface SOURCE_SANS =
      new Typeface("Source Sans 3", Font.REGULAR, Font.BOLD, Font.ITALIC, Font.BOLD_ITALIC);

  /** Drawn for people who learn to read: no two letters can be mistaken for each other. */
  public static final Typeface ANDIKA =
      new Typeface(
          "Andika",
          Font.baked("Andika-Regular"),
          Font.baked("Andika-Bold"),
          Font.baked("Andika-Italic"),
          Font.baked("Andika-BoldItalic"));

  static final Typeface ARABIC = script("NotoNaskhArabic");
  static final Typeface HEBREW = script("NotoSansHebrew");
  static final Typeface DEVANAGARI = script("NotoSansDevanagari");
  static final Typeface MATH = single(Font.MATH);
  static final Typeface LAST_RESORT = single(Font.FALLBACK);

  /** A design of one cut. */
  public static Typeface single(Font font) {
    return new Typeface(font.name(), font, font, font, font);
  }

  private static Typeface script(String name) {
    Font regular = Font.bundled(name + "-Regular", Font.Shaping.HARFBUZZ);
    Font bold = Font.bundled(name + "-Bold", Font.Shaping.HARFBUZZ);
    return new Typeface(name, regular, bold, regular, bold);
  }

  /** Begins to read the cuts of most texts, in a thread of its own, before they are wanted. */
  public void readAhead() {
    Thread reading =
        new Thread(
            () -> {
              regular.read();
              bold.read();
              italic.read();
            },
            "reading " + name);
    reading.setDaemon(true);
    reading.start();
  }

  /** The font of one cut. */
  public Font cut(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }
}
