package deckle.read.office;

import deckle.diag.Span;
import java.util.List;

/** A line of a roster, in whatever kind of file it stands. */
record RosterLine(List<Field> fields) {

  RosterLine {
    fields = List.copyOf(fields);
  }

  /**
   * What stands in one column.
   *
   * @param text without spaces at its ends
   * @param where a person finds it: {@code on line 2}, {@code in A2}
   */
  record Field(String text, Span at, String where) {
    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** Spreadsheets leave such lines behind. */
  boolean isEmpty() {
    return fields.stream().allMatch(Field::isEmpty);
  }

  /** The field of a column, or where it would stand if the line went on. */
  Field field(int column) {
    return column < fields.size() ? fields.get(column) : new Field("", at(), fields.get(0).where());
  }

  Span at() {
    return fields.get(0).at();
  }
}
