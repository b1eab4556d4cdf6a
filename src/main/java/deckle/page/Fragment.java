package deckle.page;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.font.Shaped;
import deckle.math.Box;
import java.util.List;

/** A piece of a line that no line break divides. */
sealed interface Fragment
    permits Fragment.Type, Fragment.Blank, Fragment.Drawing, Fragment.Formula {

  int width();

  /** How deep it is in runs of changing direction: even where it runs as the document does. */
  int level();

  <R> R accept(Visitor<R> visitor);

  /** Glyphs of one font. */
  record Type(Face face, Shaped shaped, int width, int level) implements Fragment {

    static Type of(Face face, Shaped shaped, int level) {
      return new Type(face, shaped, shaped.width(), level);
    }

    String text() {
      return shaped.text();
    }

    /** Taking another width on its line than its glyphs do. */
    Type advancing(int other) {
      return new Type(face, shaped, other, level);
    }

    /** At another level. */
    Type at(int other) {
      return new Type(face, shaped, width, other);
    }

    /** Nothing, in the same face. */
    Type emptied() {
      return of(face, Shaped.nothing(shaped.font(), shaped.size()), level);
    }

    /** With its last advance, that of a space, made wider by so much. */
    Type widened(int by) {
      int[] advances = shaped.advances().clone();
      advances[advances.length - 1] += by;
      Shaped wider =
          new Shaped(
              shaped.font(),
              shaped.size(),
              shaped.glyphs(),
              advances,
              shaped.offsets(),
              shaped.texts(),
              shaped.rightToLeft());
      return new Type(face, wider, width + by, level);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.type(this);
    }
  }

  /** A rule to write on. */
  record Blank(int width, int element, int level) implements Fragment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blank(this);
    }
  }

  /** A picture as high as the line. */
  record Drawing(int width, int height, Image image, int element, int level) implements Fragment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drawing(this);
    }
  }

  /**
   * A formula, or a piece of one.
   *
   * @param at where its text stands in the deck
   * @param parts the pieces that it may be parted into where it is too wide; empty if into none
   */
  record Formula(Box box, Face face, Span at, int level, List<Box> parts) implements Fragment {
    public Formula {
      parts = List.copyOf(parts);
    }

    @Override
    public int width() {
      return box.width();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R type(Type type);

    R blank(Blank blank);

    R drawing(Drawing drawing);

    R formula(Formula formula);
  }
}
