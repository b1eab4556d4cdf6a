package deckle.doc;

/** A colour of sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

  /** As a record's own, but at once: it is compared before everything that is painted. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Colour that
            && red == that.red
            && green == that.green
            && blue == that.blue);
  }

  @Override
  public int hashCode() {
    return (red * 256 + green) * 256 + blue;
  }

  public static Colour grey(int level) {
    return new Colour(level, level, level);
  }

  public boolean isGrey() {
    return red == green && green == blue;
  }

  /** From 1 to 21, as the Web Content Accessibility Guidelines (WCAG 2.1) define it. */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
