package deckle.read.anki;

/** A file of which nothing can be read, and what its owner may do about it. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  Refused(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
