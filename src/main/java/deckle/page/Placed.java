package deckle.page;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Block.Callout;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something at its place on a page; lengths in millipoints, y downwards. */
public sealed interface Placed permits Placed.Glyphs, Placed.Rule, Placed.Frame, Placed.Picture {

  /** The element that it belongs to. */
  int ARTIFACT = -1;

  /** Index of its element in the structure tree, or {@link #ARTIFACT} for decoration. */
  int element();

  <R> R accept(Visitor<R> visitor);

  /** Shades of grey that print safely; the darkest text is black. */
  enum Ink {
    BLACK(0),
    /** 4.5 : 1 and more against white. */
    GREY(90),
    HAIRLINE(140),
    TINT(240),
    WHITE(255);

    private final int level;

    Ink(int level) {
      this.level = level;
    }

    /** 0 black … 255 white. */
    public int level() {
      return level;
    }
  }

  /**
   * A run of glyphs of one font on one baseline.
   *
   * @param x where the run begins; of a turned run, its right end on the page
   * @param y of the baseline
   * @param size in millipoints
   * @param glyphs ids in the font
   * @param advances of each glyph, kerning and justification included
   * @param texts the characters that each glyph stands for; empty for the later parts of a cluster
   * @param turned printed upside down: it runs to the left from x
   */
  record Glyphs(
      int x,
      int y,
      Font font,
      int size,
      int[] glyphs,
      int[] advances,
      String[] texts,
      boolean turned,
      Ink ink,
      int element,
      Span at)
      implements Placed {

    /** The characters of the run. */
    public String text() {
      return String.join("", texts);
    }

    public int width() {
      return Arrays.stream(advances).sum();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.glyphs(this);
    }
  }

  /** A filled stroke, horizontal or vertical: its rectangle. */
  record Rule(int x, int y, int width, int height, Ink ink, int element) implements Placed {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * A rectangle or, with {@code radius} of half its side, a circle.
   *
   * @param stroke width of its outline, 0 for none
   * @param fill {@code WHITE} leaves the paper as it is
   */
  record Frame(int x, int y, int width, int height, int radius, int stroke, Ink fill, int element)
      implements Placed {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.frame(this);
    }
  }

  /** A picture scaled into its rectangle. */
  record Picture(
      int x,
      int y,
      int width,
      int height,
      Image image,
      Map<String, Callout> callouts,
      int element,
      Span at)
      implements Placed {
    public Picture {
      callouts = Collections.unmodifiableMap(new LinkedHashMap<>(callouts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R glyphs(Glyphs glyphs);

    R rule(Rule rule);

    R frame(Frame frame);

    R picture(Picture picture);
  }
}
