package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sheet of sums that the others are worked out from.
 *
 * <p>Each student's row says which question each of his marks is for. So the sums of a question go
 * over one table of marks, however many forms there are, and text in it counts for nothing. Below,
 * x is a mark, t the points of the paper it is of, r = t − x those for all other questions.
 */
final class WorkingSheet {

  /** How many columns there are of each question. */
  static final int SUMS = 10;

  private static final int COUNT = 1;
  private static final int X = 2;
  private static final int XX = 3;
  private static final int XT = 4;
  private static final int T = 5;
  private static final int TT = 6;
  private static final int COMPLETE_X = 7;
  private static final int SPREAD_X = 8;
  private static final int SPREAD_R = 9;

  private final Gradebook book;
  private final Places places;

  WorkingSheet(Gradebook book, Places places) {
    this.book = book;
    this.places = places;
  }

  Sheet sheet() {
    Sheet sheet = new Sheet(places.sheet(Label.WORKING));
    sheet
        .row(Cell.text(book.title() + " · " + book.say(Label.WORKING), Style.TITLE))
        .row(Cell.text(book.say(Label.HOW_WORKING), Style.SUBTITLE))
        .row()
        .row(heads());
    int rows = Math.max(Math.max(places.students(), places.questions()), wholes().size());
    for (int i = 0; i < rows; i++) {
      List<Cell> cells = new ArrayList<>(i < places.students() ? student(i) : blank(places.sums()));
      cells.addAll(i < places.questions() ? question(i) : blank(SUMS + 1));
      cells.addAll(i < wholes().size() ? wholes().get(i) : List.of());
      sheet.row(cells);
    }
    return sheet.frozen(Places.FIRST, 0).printed(GradebookXlsx.print(book, true));
  }

  private static List<Cell> blank(int columns) {
    return IntStream.range(0, columns).mapToObj(any -> Cell.empty(Style.PLAIN)).toList();
  }

  private List<Cell> heads() {
    List<Cell> heads = new ArrayList<>();
    for (Label label : List.of(Label.FORM, Label.PAPERS, Label.POINTS)) {
      heads.add(Cell.text(book.say(label), Style.HEADER));
    }
    heads.add(Cell.text("✓", Style.HEADER));
    heads.addAll(Cells.numbers(places.numbers()));
    heads.addAll(Cells.numbers(places.numbers()));
    heads.add(Cell.empty(Style.PLAIN));
    heads.add(Cell.text(book.say(Label.QUESTION), Style.HEADER));
    for (String sum :
        List.of("n", "Σx", "Σx²", "Σxt", "Σt", "Σt²", "Σx ✓", "n²·s²(x)", "n²·s²(t−x)")) {
      heads.add(Cell.text(sum, Style.HEADER));
    }
    return heads;
  }

  /**
   * The row of his form in the plan, whether he wrote, his points, whether no mark is missing; then
   * which questions his marks are for, and the marks. He is known by his place in the list, so that
   * a row may be taken out of it or put in.
   */
  private List<Cell> student(int index) {
    int row = Places.FIRST + index;
    String form = Cells.inColumn(row, 0);
    String written = Cells.inColumn(row, 1);
    String his = "(marks_entries," + (index + 1) + ",";
    List<Cell> cells = new ArrayList<>();
    cells.add(
        formula("IFERROR(MATCH(INDEX(marks_forms," + (index + 1) + ")&\"\",plan_forms,0),0)"));
    cells.add(formula("IFERROR(IF(AND(" + form + ">0,COUNT(INDEX" + his + "0))>0),1,0),0)"));
    cells.add(formula("IF(" + written + "=1,INDEX(marks_total," + (index + 1) + "),0)"));
    String copies = Cells.inColumns(row, places.copies(), places.copies() + places.numbers() - 1);
    String complete = "IF(COUNT(" + copies + ")=INDEX(plan_counts," + form + "),1,0)";
    cells.add(formula("IF(" + written + "=1," + complete + ",0)"));
    for (int number = 0; number < places.numbers(); number++) {
      String head = Cells.inRow(Places.HEADS, Places.CODES + number);
      cells.add(
          formula("IF(" + written + "=1,INDEX(plan_questions," + form + "," + head + ")+0,0)"));
    }
    for (int number = 0; number < places.numbers(); number++) {
      String mark = "INDEX" + his + Cells.inRow(Places.HEADS, places.copies() + number) + ")";
      String known = "IF(ISNUMBER(" + mark + ")," + mark + ",\"\")";
      cells.add(formula("IF(" + written + "=1," + known + ",\"\")"));
    }
    cells.add(Cell.empty(Style.PLAIN));
    return cells;
  }

  private List<Cell> question(int index) {
    String its = "(work_codes=" + Cells.inColumn(Places.FIRST + index, places.sums()) + ")";
    String answered = its + "*ISNUMBER(work_marks)";
    String n = sum(index, COUNT);
    String t = "(" + sum(index, T) + "-" + sum(index, X) + ")";
    String tt = "(" + sum(index, TT) + "-2*" + sum(index, XT) + "+" + sum(index, XX) + ")";
    return List.of(
        Cell.number(index + 1L, Style.NUMBER),
        formula("SUMPRODUCT(" + answered + ")"),
        formula("SUMPRODUCT(" + its + "*1,work_marks)"),
        formula("SUMPRODUCT(" + its + "*1,work_marks,work_marks)"),
        formula("SUMPRODUCT(" + its + "*work_total,work_marks)"),
        formula("SUMPRODUCT(" + answered + "*work_total)"),
        formula("SUMPRODUCT(" + answered + "*work_total*work_total)"),
        formula("SUMPRODUCT(" + its + "*work_complete,work_marks)"),
        formula(n + "*" + sum(index, XX) + "-" + sum(index, X) + "^2"),
        formula(n + "*" + tt + "-" + t + "^2"),
        Cell.empty(Style.PLAIN));
  }

  private static Cell formula(String formula) {
    return Cell.formula(formula, Style.NUMBER);
  }

  private String sum(int question, int which) {
    return Cells.inColumn(Places.FIRST + question, places.sums() + which);
  }

  /** What belongs to the complete papers together: how many, and sums for their reliability. */
  private List<List<Cell>> wholes() {
    Area sums =
        new Area(
            Places.FIRST,
            places.sums() + COMPLETE_X,
            Places.FIRST + places.questions() - 1,
            places.sums() + COMPLETE_X);
    return List.of(
        List.of(label("n ✓"), formula("SUM(work_complete)")),
        List.of(
            label("ΣΣx² ✓"),
            formula("SUMPRODUCT((work_codes>0)*work_complete,work_marks,work_marks)")),
        List.of(label("Σ(Σx)² ✓"), formula("SUMSQ(" + sums.fixed() + ")")),
        List.of(
            label("n²·s²(t) ✓"),
            formula(
                "SUM(work_complete)*SUMPRODUCT(work_complete,work_total,work_total)"
                    + "-SUMPRODUCT(work_complete,work_total)^2")));
  }

  private static Cell label(String sign) {
    return Cell.text(sign, Style.LABEL);
  }

  private String on(String cell) {
    return "'" + places.sheet(Label.WORKING).replace("'", "''") + "'!" + cell;
  }

  /** How many answered a question. */
  String count(int question) {
    return on(sum(question, COUNT));
  }

  /** The points that all who answered a question got for it. */
  String points(int question) {
    return on(sum(question, X));
  }

  /** Whether marks and the points for the rest differ, so that they can go together. */
  String differ(int question) {
    // The least that two different marks of hundredths can differ by is a hundred times as much.
    return on(sum(question, SPREAD_X)) + ">0.000001," + on(sum(question, SPREAD_R)) + ">0.000001";
  }

  /** The correlation of a question's marks with the points for all others. */
  String correlation(int question) {
    String n = count(question);
    String x = points(question);
    String xr = "(" + on(sum(question, XT)) + "-" + on(sum(question, XX)) + ")";
    String r = "(" + on(sum(question, T)) + "-" + x + ")";
    String spread = on(sum(question, SPREAD_X)) + "*" + on(sum(question, SPREAD_R));
    return "(" + n + "*" + xr + "-" + x + "*" + r + ")/SQRT(" + spread + ")";
  }

  /** One of the numbers that belong to all complete papers, from 0. */
  String whole(int which) {
    return on(Cells.inColumn(Places.FIRST + which, places.wholes() + 1));
  }
}
