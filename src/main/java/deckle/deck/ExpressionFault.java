package deckle.deck;

/** The first thing wrong in an expression, and where; it ends the reading of that expression. */
final class ExpressionFault extends Exception {

  private static final long serialVersionUID = 1;

  private final int offset;
  private final int length;
  private final String hint;

  ExpressionFault(ExpressionToken at, String message, String hint) {
    super(message);
    this.offset = at.offset();
    this.length = at.text().length();
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  String[] hints() {
    return hint.isEmpty() ? new String[0] : new String[] {hint};
  }
}
