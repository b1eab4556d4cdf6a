package deckle.deck;

/**
 * A number, a name or a sign of an expression.
 *
 * @param offset where it starts, in UTF-16 units
 */
record ExpressionToken(Kind kind, String text, int offset) {

  /** What a token is; {@code SIGN} is one character. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  int end() {
    return offset + text.length();
  }
}
