package deckle.math;

import deckle.font.Shaped;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula, or a part of one, as it is set; lengths in millipoints, y downwards from the baseline.
 *
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below
 */
public record Box(int width, int ascent, int descent, List<Item> items) {

  /** Nothing. */
  public static final Box EMPTY = new Box(0, 0, 0, List.of());

  public Box {
    items = List.copyOf(items);
  }

  /** Something in a box, at its place from where the box begins. */
  public sealed interface Item permits Run, Rule {
    /** The same elsewhere. */
    Item moved(int right, int down);

    /** The same in a box of this width that is read from its right end. */
    Item mirrored(int width);

    /** The same, smaller by a fraction. */
    Item scaled(int numerator, int denominator);
  }

  /** Glyphs on a baseline of their own. */
  public record Run(int x, int y, Shaped glyphs) implements Item {
    @Override
    public Item moved(int right, int down) {
      return new Run(x + right, y + down, glyphs);
    }

    @Override
    public Item mirrored(int width) {
      return new Run(width - x - glyphs.width(), y, glyphs);
    }

    @Override
    public Item scaled(int to, int from) {
      int[] advances = glyphs.advances().clone();
      for (int i = 0; i < advances.length; i++) {
        advances[i] = Box.scaled(advances[i], to, from);
      }
      Shaped smaller =
          Shaped.of(
              glyphs.font(),
              Box.scaled(glyphs.size(), to, from),
              glyphs.glyphs(),
              advances,
              glyphs.texts());
      return new Run(Box.scaled(x, to, from), Box.scaled(y, to, from), smaller);
    }
  }

  /** A filled rectangle, from its top left corner. */
  public record Rule(int x, int y, int width, int height) implements Item {
    @Override
    public Item moved(int right, int down) {
      return new Rule(x + right, y + down, width, height);
    }

    @Override
    public Item mirrored(int total) {
      return new Rule(total - x - width, y, width, height);
    }

    @Override
    public Item scaled(int to, int from) {
      return new Rule(
          Box.scaled(x, to, from),
          Box.scaled(y, to, from),
          Box.scaled(width, to, from),
          Math.max(1, Box.scaled(height, to, from)));
    }
  }

  static Box space(int width) {
    return new Box(width, 0, 0, List.of());
  }

  /** A rule whose middle stands above the baseline by {@code rise}. */
  static Box rule(int width, int thickness, int rise) {
    int top = rise + thickness / 2;
    return new Box(width, top, thickness - top, List.of(new Rule(0, -top, width, thickness)));
  }

  int height() {
    return ascent + descent;
  }

  Box raised(int by) {
    return new Box(width, ascent + by, descent - by, moved(0, -by));
  }

  Box widened(int to) {
    return new Box(to, ascent, descent, items);
  }

  /** In the middle of a wider box. */
  Box centred(int within) {
    return new Box(within, ascent, descent, moved((within - width) / 2, 0));
  }

  /** At the right end of a wider box. */
  Box flushRight(int within) {
    return new Box(within, ascent, descent, moved(within - width, 0));
  }

  /** Smaller in everything, so that it is no wider than this. */
  public Box narrowed(int to) {
    List<Item> smaller = items.stream().map(item -> item.scaled(to, width)).toList();
    return new Box(to, scaled(ascent, to, width), scaled(descent, to, width), smaller);
  }

  private static int scaled(int length, int to, int from) {
    return (int) ((long) length * to / from);
  }

  /** For a page that is mirrored when it is done: what is drawn is the same. */
  public Box mirrored() {
    return new Box(
        width, ascent, descent, items.stream().map(item -> item.mirrored(width)).toList());
  }

  List<Item> moved(int right, int down) {
    return items.stream().map(item -> item.moved(right, down)).toList();
  }

  /** Boxes side by side on one baseline. */
  static Box beside(List<Box> boxes) {
    int width = 0;
    int ascent = 0;
    int descent = 0;
    List<Item> items = new ArrayList<>();
    for (Box box : boxes) {
      items.addAll(box.moved(width, 0));
      width += box.width;
      ascent = Math.max(ascent, box.ascent);
      descent = Math.max(descent, box.descent);
    }
    return new Box(width, ascent, descent, items);
  }

  /** Boxes one over the other, all beginning at the same place; the widest decides the width. */
  static Box over(Box... boxes) {
    int width = 0;
    int ascent = Integer.MIN_VALUE;
    int descent = Integer.MIN_VALUE;
    List<Item> items = new ArrayList<>();
    for (Box box : boxes) {
      items.addAll(box.items);
      width = Math.max(width, box.width);
      ascent = Math.max(ascent, box.ascent);
      descent = Math.max(descent, box.descent);
    }
    return new Box(width, ascent, descent, items);
  }
}
