package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Style;
import java.util.ArrayList;
import java.util.List;

/** Pieces that several sheets and their formulas are made of. */
final class Cells {

  private Cells() {}

  /** Heads of narrow columns: the numbers from 1. */
  static List<Cell> numbers(int count) {
    List<Cell> heads = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      heads.add(Cell.number(number, Style.HEADER_CENTRED));
    }
    return heads;
  }

  /** Heads of columns, those of words and then those of numbers. */
  static List<Cell> heads(Gradebook book, List<Label> words, List<Label> figures) {
    List<Cell> heads = new ArrayList<>();
    words.forEach(label -> heads.add(Cell.text(book.say(label), Style.HEADER)));
    figures.forEach(label -> heads.add(Cell.text(book.say(label), Style.HEADER_CENTRED)));
    return heads;
  }

  /** Words within a formula. */
  static String quoted(String words) {
    return "\"" + words.replace("\"", "\"\"") + "\"";
  }

  /** A cell whose column stays when a formula is copied: {@code $D5}. */
  static String inColumn(int row, int column) {
    return "$" + Area.letters(column) + (row + 1);
  }

  /** A cell whose row stays when a formula is copied: {@code E$4}. */
  static String inRow(int row, int column) {
    return Area.letters(column) + "$" + (row + 1);
  }

  /** Some columns of a row, which stay when a formula is copied: {@code $E5:$X5}. */
  static String inColumns(int row, int from, int to) {
    return inColumn(row, from) + ":" + inColumn(row, to);
  }
}
