package deckle.page;

import deckle.deck.Image;

/** A piece of a line that no line break divides. */
sealed interface Fragment permits Fragment.Type, Fragment.Blank, Fragment.Drawing {

  int width();

  <R> R accept(Visitor<R> visitor);

  /** Glyphs of one font. */
  record Type(Face face, Font font, int[] glyphs, int[] advances, String[] texts, int width)
      implements Fragment {

    String text() {
      return String.join("", texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.type(this);
    }
  }

  /** A rule to write on. */
  record Blank(int width, int element) implements Fragment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blank(this);
    }
  }

  /** A picture as high as the line. */
  record Drawing(int width, int height, Image image, int element) implements Fragment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drawing(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R type(Type type);

    R blank(Blank blank);

    R drawing(Drawing drawing);
  }
}
