package deckle.page;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Block.Callout;
import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.font.Shaped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something at its place on a page; lengths in millipoints, y downwards. */
public sealed interface Placed
    permits Placed.Glyphs, Placed.Rule, Placed.Frame, Placed.Picture, Placed.Copy {

  /** The element that it belongs to. */
  int ARTIFACT = -1;

  /** Index of its element in the structure tree, or {@link #ARTIFACT} for decoration. */
  int element();

  <R> R accept(Visitor<R> visitor);

  /** What a colour is for; the look says which it is. */
  enum Ink {
    BLACK,
    /** Of headings. */
    ACCENT,
    /** Of what matters less. */
    GREY,
    HAIRLINE,
    TINT,
    WHITE;

    /** Its colour in a look. */
    public Colour in(Look.Palette palette) {
      return switch (this) {
        case BLACK -> palette.text();
        case ACCENT -> palette.accent();
        case GREY -> palette.quiet();
        case HAIRLINE -> palette.hairline();
        case TINT -> palette.tint();
        case WHITE -> palette.ground();
      };
    }
  }

  /**
   * A run of glyphs of one font on one baseline.
   *
   * @param x where the run begins; of a turned run, its right end on the page
   * @param y of the baseline
   * @param turned printed upside down: it runs to the left from x
   */
  record Glyphs(int x, int y, Shaped run, boolean turned, Ink ink, int element, Span at)
      implements Placed {

    /** The same at another place. */
    public Glyphs at(int newX, int newY) {
      return new Glyphs(newX, newY, run, turned, ink, element, at);
    }

    /** The characters of the run, as they are read. */
    public String text() {
      return run.text();
    }

    public int width() {
      return run.width();
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

  /**
   * A picture scaled into its rectangle.
   *
   * @param turned printed upside down
   */
  record Picture(
      int x,
      int y,
      int width,
      int height,
      Image image,
      Map<String, Callout> callouts,
      boolean turned,
      int element,
      Span at)
      implements Placed {
    public Picture {
      callouts = Collections.unmodifiableMap(new LinkedHashMap<>(callouts));
    }

    /** Upright. */
    public Picture(
        int x,
        int y,
        int width,
        int height,
        Image image,
        Map<String, Callout> callouts,
        int element,
        Span at) {
      this(x, y, width, height, image, callouts, false, element, at);
    }

    /** The same at another place. */
    Picture at(int newX, int newY) {
      return new Picture(newX, newY, width, height, image, callouts, turned, element, at);
    }

    /** The same upside down. */
    Picture turnedOver() {
      return new Picture(x, y, width, height, image, callouts, !turned, element, at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /**
   * Letters, rules and frames as they stand elsewhere too: they were set once.
   *
   * @param items their places count from x and y, their elements from a tree of their own
   * @param parent the element that stands in the place of that tree's root
   * @param shift from an element's place in its own tree to that in the document's
   */
  record Copy(List<Placed> items, int x, int y, int parent, int shift) implements Placed {

    @Override
    public int element() {
      return items.isEmpty() ? parent : element(items.get(0).element());
    }

    /** Where an element of its own tree is in the document's. */
    public int element(int own) {
      return Grafted.at(own, parent, shift);
    }

    /** The same at another place. */
    Copy at(int newX, int newY) {
      return new Copy(items, newX, newY, parent, shift);
    }

    private List<Placed> singly() {
      return Placed.singly(Moved.by(x, y, new Grafted(parent, shift).items(items)));
    }

    /** Each item for itself, changed. */
    Copy each(Function<Placed, Stream<Placed>> change) {
      List<Placed> changed = singly().stream().flatMap(change).toList();
      return new Copy(changed, 0, 0, Tree.ROOT, 0);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.copy(this);
    }
  }

  /** Every item for itself at its own place. */
  static List<Placed> singly(List<Placed> items) {
    return items.stream()
        .flatMap(item -> item instanceof Copy copy ? copy.singly().stream() : Stream.of(item))
        .toList();
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R glyphs(Glyphs glyphs);

    R rule(Rule rule);

    R frame(Frame frame);

    R picture(Picture picture);

    R copy(Copy copy);
  }
}
