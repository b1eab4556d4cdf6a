package deckle.text;

import deckle.diag.Span;

/** Where the characters of a text stand in the file it was read from. */
public interface Places {

  /**
   * The place of a stretch of the text.
   *
   * @param offset in UTF-16 units from the start of the text
   * @param length in UTF-16 units
   */
  Span at(int offset, int length);

  /** The place of the text as a whole. */
  Span whole();

  /** The places of a text that was not read from any file. */
  static Places none() {
    return new Places() {
      @Override
      public Span at(int offset, int length) {
        return Span.none();
      }

      @Override
      public Span whole() {
        return Span.none();
      }
    };
  }

  /** The places of a part of this text, which starts at an offset. */
  default Places from(int start, int length) {
    Places outer = this;
    return new Places() {
      @Override
      public Span at(int offset, int length) {
        return outer.at(start + offset, length);
      }

      @Override
      public Span whole() {
        return outer.at(start, length);
      }
    };
  }
}
