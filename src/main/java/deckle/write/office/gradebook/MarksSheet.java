package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Conditional;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import deckle.write.office.xlsx.Tint;
import deckle.write.office.xlsx.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sheet that marks are typed into, a row for each student. */
final class MarksSheet {

  private static final double NARROW = 6;

  private final Gradebook book;
  private final Places places;

  MarksSheet(Gradebook book, Places places) {
    this.book = book;
    this.places = places;
  }

  Sheet sheet() {
    Sheet sheet = new Sheet(places.sheet(Label.MARKS));
    sheet.column(5).column(26, Style.TEXT).column(13, Style.TEXT).column(10, Style.TEXT);
    IntStream.range(0, places.numbers()).forEach(any -> sheet.column(NARROW));
    sheet.column(9).column(8).column(10).column(8);
    GradebookXlsx.begin(sheet, book, Label.MARKS, Label.HOW_MARKS, places.rank() + 1);
    sheet.row(heads());
    for (int i = 0; i < places.students(); i++) {
      sheet.row(row(i));
    }
    Area table = new Area(Places.HEADS, 0, sheet.height() - 1, places.rank());
    List<Integer> narrow = IntStream.range(Places.ENTRIES, places.total()).boxed().toList();
    sheet.filter(table, narrow).frozen(Places.FIRST, Places.ENTRIES);
    check(sheet);
    colour(sheet);
    return sheet.printed(GradebookXlsx.print(book, true));
  }

  private List<Cell> heads() {
    List<Cell> heads = Cells.heads(book, List.of(), List.of(Label.NUMBER));
    heads.addAll(Cells.heads(book, List.of(Label.NAME, Label.STUDENT, Label.FORM), List.of()));
    heads.addAll(Cells.numbers(places.numbers()));
    heads.addAll(
        Cells.heads(
            book, List.of(), List.of(Label.POINTS, Label.OUT_OF, Label.PER_CENT, Label.RANK)));
    return heads;
  }

  private List<Cell> row(int index) {
    Gradebook.Student student = book.students().get(index);
    int row = Places.FIRST + index;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.number(index + 1L, Style.NUMBER));
    cells.add(Cell.text(student.name(), Style.TEXT_ENTRY));
    cells.add(Cell.text(student.number(), Style.TEXT_ENTRY));
    cells.add(Cell.text(student.form(), Style.TEXT_ENTRY));
    for (int number = 0; number < places.numbers(); number++) {
      cells.add(Cell.empty(Style.NUMBER_ENTRY));
    }
    String total = Cells.inColumn(row, places.total());
    String outOf = Cells.inColumn(row, places.outOf());
    String percent = Cells.inColumn(row, places.percent());
    cells.add(
        Cell.formula(
            "IF(COUNT(" + entries(row) + ")=0,\"\",SUM(" + entries(row) + "))", Style.NUMBER));
    cells.add(Cell.formula("IFERROR(INDEX(plan_totals," + form(row) + "),\"\")", Style.NUMBER));
    // Rounded, for the sum of decimals may miss a class by the last binary digit.
    cells.add(Cell.formula("IFERROR(ROUND(" + total + "/" + outOf + ",10),\"\")", Style.PERCENT));
    cells.add(
        Cell.formula(
            "IF(" + percent + "=\"\",\"\",RANK(" + percent + ",marks_percent))", Style.NUMBER));
    return cells;
  }

  private String entries(int row) {
    return Cells.inColumns(row, Places.ENTRIES, places.total() - 1);
  }

  /** Which of the plan's rows is that of a student's form; a name of digits may be a number. */
  private static String form(int row) {
    return "MATCH(" + Cells.inColumn(row, Places.FORM) + "&\"\",plan_forms,0)";
  }

  private void check(Sheet sheet) {
    sheet.check(
        Validation.of(places.ofStudents(Places.FORM), "plan_forms")
            .saying(book.say(Label.NO_FORM), book.say(Label.NO_FORM_HINT)));
    String mark = first();
    String sound = "ISNUMBER(" + mark + ")," + mark + ">=0," + mark + "<=" + points();
    sheet.check(
        Validation.where(places.entries(), "IFERROR(AND(" + sound + "),FALSE)")
            .saying(book.say(Label.NO_MARK), book.say(Label.NO_MARK_HINT)));
  }

  /** The first of all cells for marks, as formulas name it that hold for all of them. */
  private static String first() {
    return Area.cell(Places.FIRST, Places.ENTRIES).toString();
  }

  /** The most that there is for the first of them. */
  private static String points() {
    return "INDEX(plan_points,"
        + form(Places.FIRST)
        + ","
        + Cells.inRow(Places.HEADS, Places.ENTRIES)
        + ")";
  }

  private void colour(Sheet sheet) {
    Area marks = places.entries();
    String mark = first();
    String begun = "COUNT(" + entries(Places.FIRST) + ")>0";
    String beyond = "IFERROR(OR(" + mark + "<0," + mark + ">" + points() + "),FALSE)";
    sheet.colour(
        Conditional.where(
            marks,
            "AND(" + mark + "<>\"\",OR(NOT(ISNUMBER(" + mark + "))," + beyond + "))",
            Tint.BAD));
    if (!book.even()) {
      sheet.colour(Conditional.where(marks, "IFERROR(" + points() + "=\"\",FALSE)", Tint.UNUSED));
    }
    sheet.colour(Conditional.where(marks, "AND(" + mark + "=\"\"," + begun + ")", Tint.MISSING));
    sheet.colour(
        Conditional.where(
            places.ofStudents(Places.FORM),
            "AND(" + begun + ",ISNA(" + form(Places.FIRST) + "))",
            Tint.BAD));
    sheet.colour(Conditional.scale(places.ofStudents(places.percent())));
  }
}
