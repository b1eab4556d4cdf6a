package deckle.doc;

/**
 * How a document looks: paper and type.
 *
 * @param body body type in millipoints; every other size follows from it
 */
public record Look(String name, Paper paper, int body) {

  /** The look of a page unless the library says otherwise. */
  public static Look standard(Paper paper) {
    return new Look("standard", paper, 10_500);
  }

  /** A sheet, portrait; width and height in millipoints. */
  public enum Paper {
    A4(595_276, 841_890),
    LETTER(612_000, 792_000);

    private final int width;
    private final int height;

    Paper(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }
}
