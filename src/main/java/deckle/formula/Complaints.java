package deckle.formula;

/** Takes what is wrong with a formula, by offset and length in its LaTeX. */
@FunctionalInterface
public interface Complaints {
  void error(int offset, int length, String message, String hint);
}
