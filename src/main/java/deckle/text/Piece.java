package deckle.text;

import java.util.List;
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

  /** What stands between two {@code $}, or two {@code $$} if it is displayed. */
  static final class Dollars extends Piece {
    final String latex;
    final boolean displayed;

    Dollars(String latex, boolean displayed) {
      this.latex = latex;
      this.displayed = displayed;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.dollars(this);
    }
  }

  /** What stands in the braces of {@code \ce{…}}. */
  static final class Chemistry extends Piece {
    final String inside;

    Chemistry(String inside) {
      this.inside = inside;
    }

    @Override
    void tell(Visitor visitor) {
      visitor.chemistry(this);
    }
  }

  /** An arrow with conditions: above it, and perhaps below it. */
  static final class Arrow extends Piece {
    final String sign;
    final List<String> conditions;

    Arrow(String sign, List<String> conditions) {
      this.sign = sign;
      this.conditions = List.copyOf(conditions);
    }

    @Override
    void tell(Visitor visitor) {
      visitor.arrow(this);
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

    void chemistry(Chemistry chemistry);

    void arrow(Arrow arrow);

    void braces(Braces braces);

    void doubleBraces(DoubleBraces braces);

    void underscores(Underscores underscores);

    void reference(Reference reference);
  }
}
