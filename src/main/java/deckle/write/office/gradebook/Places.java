package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Workbook;
import java.util.List;

/**
 * Where everything stands, and what formulas call it. All rows and columns count from 0.
 *
 * @param students how many rows there are to fill in
 * @param numbers how many questions the longest form has
 * @param forms how many there are
 * @param questions how many all forms ask together
 */
record Places(Gradebook book, int students, int numbers, int forms, int questions) {

  /** The row of the heads of columns, on every sheet. */
  static final int HEADS = 3;

  /** The first row below them. */
  static final int FIRST = HEADS + 1;

  /** The column of a student's form, in the marks. */
  static final int FORM = 3;

  /** The first column of marks. */
  static final int ENTRIES = 4;

  /** The first column of the plan that belongs to a number. */
  static final int PLANNED = 3;

  /** The first column of the working that belongs to a number. */
  static final int CODES = 4;

  static Places of(Gradebook book) {
    return new Places(
        book, book.students().size(), book.numbers(), book.forms().size(), book.questions().size());
  }

  String sheet(Label label) {
    return Sheet.named(book.say(label));
  }

  /** A column of the students' rows. */
  Area ofStudents(int column) {
    return new Area(FIRST, column, FIRST + students - 1, column);
  }

  /** Every cell for a mark. */
  Area entries() {
    return ofNumbers(ENTRIES);
  }

  private Area ofNumbers(int left) {
    return new Area(FIRST, left, FIRST + students - 1, left + numbers - 1);
  }

  int total() {
    return ENTRIES + numbers;
  }

  int outOf() {
    return total() + 1;
  }

  int percent() {
    return total() + 2;
  }

  int rank() {
    return total() + 3;
  }

  /** The first column of the working that has marks. */
  int copies() {
    return CODES + numbers;
  }

  /** The first column of what is worked out of each question. */
  int sums() {
    return copies() + numbers + 1;
  }

  /** The column of what is worked out of all. */
  int wholes() {
    return sums() + WorkingSheet.SUMS + 1;
  }

  private Area ofForms(int left, int columns) {
    return new Area(FIRST, left, FIRST + forms - 1, left + columns - 1);
  }

  /** What formulas call the cells that they need. */
  List<Workbook.Name> names() {
    String marks = sheet(Label.MARKS);
    String plan = sheet(Label.PLAN);
    String working = sheet(Label.WORKING);
    return List.of(
        new Workbook.Name("marks_forms", ofStudents(FORM).on(marks)),
        new Workbook.Name("marks_entries", entries().on(marks)),
        new Workbook.Name("marks_total", ofStudents(total()).on(marks)),
        new Workbook.Name("marks_percent", ofStudents(percent()).on(marks)),
        new Workbook.Name("plan_forms", ofForms(0, 1).on(plan)),
        new Workbook.Name("plan_counts", ofForms(1, 1).on(plan)),
        new Workbook.Name("plan_totals", ofForms(2, 1).on(plan)),
        new Workbook.Name("plan_questions", ofForms(PLANNED, numbers).on(plan)),
        new Workbook.Name("plan_points", ofForms(PLANNED + numbers, numbers).on(plan)),
        new Workbook.Name("work_total", ofStudents(2).on(working)),
        new Workbook.Name("work_complete", ofStudents(3).on(working)),
        new Workbook.Name("work_codes", ofNumbers(CODES).on(working)),
        new Workbook.Name("work_marks", ofNumbers(copies()).on(working)));
  }
}
