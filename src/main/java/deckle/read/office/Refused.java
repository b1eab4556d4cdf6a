package deckle.read.office;

/** A file of which nothing can be read, and what its owner may do about it. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  Refused(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** A file that no spreadsheet program leaves behind. */
  static Refused damaged(String what) {
    return new Refused(
        "this workbook is damaged: " + what, "open it in a spreadsheet program and save it anew");
  }

  /** More than any bank has reason to hold. */
  static Refused tooMuch(String what) {
    return new Refused("this workbook " + what, "a bank of that size is several banks");
  }

  String hint() {
    return hint;
  }
}
