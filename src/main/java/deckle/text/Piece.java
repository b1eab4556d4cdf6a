package deckle.text;

import org.commonmark.node.CustomNode;

/** What the language adds to the inline nodes of Markdown. */
abstract class Piece extends CustomNode {

  abstract void tell(Visitor visitor);

  /** A sign that means nothing but itself. */
  static final class Sign extends Piece {
    final String printed;

    Sign(String printed) {
      this.printed = printed;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.sign(this);
    }
  }

  /** What stands between two {@code ^} or two {@code ~}. */
  static final class Script extends Piece {
    final char mark;
    final String inside;

    Script(char mark, String inside) {
      this.mark = mark;
      this.inside = inside;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.script(this);
    }
  }

  /** What stands between two {@code $}. */
  static final class Dollars extends Piece {
    final String latex;

    Dollars(String latex) {
      this.latex = latex;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.dollars(this);
    }
  }

  /** A word in braces. */
  static final class Braces extends Piece {
    final String name;

    Braces(String name) {
      this.name = name;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.braces(this);
    }
  }

  /** What stands in double braces. */
  static final class DoubleBraces extends Piece {
    final String inside;

    DoubleBraces(String inside) {
      this.inside = inside;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.doubleBraces(this);
    }
  }

  /** Three underscores or more. */
  static final class Underscores extends Piece {
    final int length;

    Underscores(int length) {
      this.length = length;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.underscores(this);
    }
  }

  /** {@code @fig:} and a name. */
  static final class Reference extends Piece {
    final String figure;

    Reference(String figure) {
      this.figure = figure;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.reference(this);
    }
  }

  /** One method for each piece. */
  interface Visitor {
    void sign(Sign sign);

    void script(Script script);

    void dollars(Dollars dollars);

    void braces(Braces braces);

    void doubleBraces(DoubleBraces braces);

    void underscores(Underscores underscores);

    void reference(Reference reference);
  }
}
