package deckle.doc;

import deckle.deck.Image;
import deckle.font.Font;
import deckle.font.Typeface;
import deckle.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a document looks.
 *
 * @param fonts for characters that no bundled font has
 * @param columns of running text on a page
 * @param cardsToASheet 8 small ones or 2 large ones
 */
public record Look(
    String name,
    Paper paper,
    Typeface typeface,
    List<Font> fonts,
    Type type,
    Palette palette,
    int columns,
    int cardsToASheet,
    Letterhead letterhead) {

  public Look {
    fonts = List.copyOf(fonts);
  }

  /** The look of a page unless the library says otherwise. */
  public static Look standard(Paper paper) {
    return new Look(
        "standard",
        paper,
        Typeface.SOURCE_SANS,
        List.of(),
        Type.STANDARD,
        Palette.BLACK_ON_WHITE,
        1,
        8,
        Letterhead.NONE);
  }

  public Look named(String other) {
    return new Look(
        other, paper, typeface, fonts, type, palette, columns, cardsToASheet, letterhead);
  }

  public Look on(Paper other) {
    return new Look(
        name, other, typeface, fonts, type, palette, columns, cardsToASheet, letterhead);
  }

  public Look inColumns(int count) {
    return new Look(name, paper, typeface, fonts, type, palette, count, cardsToASheet, letterhead);
  }

  /** With fonts for what the bundled ones lack. */
  public Look with(List<Font> more) {
    return new Look(name, paper, typeface, more, type, palette, columns, cardsToASheet, letterhead);
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

    /** The name by which it is asked for. */
    public String word() {
      return this == A4 ? "A4" : name().toLowerCase(Locale.ROOT);
    }

    public Extent extent() {
      return new Extent(width, height);
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }

  /**
   * Sizes and distances; every other size follows from that of the body.
   *
   * @param body in millipoints, as all sizes
   * @param smallest that is used, but for sub- and superscripts
   * @param smallestScript that sub- and superscripts have
   * @param leading of running text, in percent of its size
   * @param tracking what is added to each letter's width, in thousandths of the em
   * @param wordSpace in percent of the font's own
   * @param justified whether lines of running text fill their column
   */
  public record Type(
      int body,
      int smallest,
      int smallestScript,
      int leading,
      int tracking,
      int wordSpace,
      boolean justified) {

    /** Where nothing may be as small as elsewhere. */
    public Type withSmallest(int least) {
      return new Type(body, least, smallestScript, leading, tracking, wordSpace, justified);
    }

    /** As a record's own, but at once: it is compared with every text that is looked up. */
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Type that
              && body == that.body
              && smallest == that.smallest
              && smallestScript == that.smallestScript
              && leading == that.leading
              && tracking == that.tracking
              && wordSpace == that.wordSpace
              && justified == that.justified);
    }

    @Override
    public int hashCode() {
      return (body * 31 + leading) * 31 + tracking;
    }

    static final Type STANDARD = new Type(10_500, 6_000, 4_500, 136, 0, 100, false);
  }

  /**
   * Colours; text, accent and quiet stand out from ground and tint by 4.5 : 1 and more.
   *
   * @param accent of headings
   * @param quiet of what matters less
   * @param hairline of thin rules
   * @param tint behind boxes
   * @param ground of the page
   */
  public record Palette(
      Colour text, Colour accent, Colour quiet, Colour hairline, Colour tint, Colour ground) {

    static final Palette BLACK_ON_WHITE =
        new Palette(
            Colour.grey(0),
            Colour.grey(0),
            Colour.grey(90),
            Colour.grey(140),
            Colour.grey(240),
            Colour.grey(255));
  }

  /**
   * What a school prints over the first page of everything.
   *
   * @param logo at the line's beginning, decoration to those who hear the page
   */
  public record Letterhead(Optional<Image> logo, List<Text> lines) {
    public static final Letterhead NONE = new Letterhead(Optional.empty(), List.of());

    public Letterhead {
      lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
      return logo.isEmpty() && lines.isEmpty();
    }
  }
}
