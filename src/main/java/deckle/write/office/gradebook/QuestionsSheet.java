package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Conditional;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import deckle.write.office.xlsx.Tint;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet that says how each question did, in terms of classical test theory.
 *
 * <p>Difficulty is the mean share of the points, so that the easier question has the higher one.
 * Discrimination is the corrected item-total correlation: of a question's points with those for all
 * others, lest a question be compared with itself (S. Henrysson, Correction of item-total
 * correlations in item analysis, Psychometrika 28, 1963). It uses every paper and every half point,
 * where comparing the upper and the lower 27 per cent throws away nearly half of a class. What is
 * weak goes by R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement, 5th edition,
 * 1991: below 0.2 a question tells little, below 0 it is answered better by those who know less,
 * which often is a wrong key.
 */
final class QuestionsSheet {

  /** Of fewer papers a correlation says nothing. */
  static final int FEWEST = 5;

  private static final int POINTS = 3;
  private static final int ANSWERS = 4;
  private static final int MEAN = 5;
  private static final int DIFFICULTY = 6;
  private static final int DISCRIMINATION = 7;
  private static final int REMARK = 8;

  /** The most forms that are shown beside the questions; the plan has them all. */
  private static final int FEW_FORMS = 6;

  private final Gradebook book;
  private final Places places;
  private final WorkingSheet working;

  QuestionsSheet(Gradebook book, Places places) {
    this.book = book;
    this.places = places;
    this.working = new WorkingSheet(book, places);
  }

  Sheet sheet() {
    Sheet sheet = new Sheet(places.sheet(Label.QUESTIONS));
    sheet.column(5).column(56, Style.TEXT).column(22, Style.TEXT).column(9).column(11).column(11);
    sheet.column(13).column(15).column(24);
    shownForms().forEach(any -> sheet.column(10));
    GradebookXlsx.begin(sheet, book, Label.QUESTIONS, Label.HOW_QUESTIONS, REMARK + 1);
    sheet.row(heads());
    for (int i = 0; i < places.questions(); i++) {
      sheet.row(row(i));
    }
    int last = sheet.height() - 1;
    sheet.filter(new Area(Places.HEADS, 0, last, REMARK + shownForms().size()));
    colour(sheet, last);
    return sheet.frozen(Places.FIRST, 2).printed(GradebookXlsx.print(book, true));
  }

  private List<Gradebook.Form> shownForms() {
    return places.forms() <= FEW_FORMS ? book.forms() : List.of();
  }

  private List<Cell> heads() {
    List<Cell> heads = Cells.heads(book, List.of(), List.of(Label.NUMBER));
    heads.addAll(
        Cells.heads(
            book,
            List.of(Label.QUESTION, Label.ID),
            List.of(
                Label.POINTS, Label.ANSWERS, Label.MEAN, Label.DIFFICULTY, Label.DISCRIMINATION)));
    heads.addAll(Cells.heads(book, List.of(Label.REMARK), List.of()));
    for (Gradebook.Form form : shownForms()) {
      heads.add(Cell.text(book.say(Label.FORM) + " " + form.name(), Style.HEADER_CENTRED));
    }
    return heads;
  }

  private List<Cell> row(int index) {
    Gradebook.Question question = book.questions().get(index);
    int row = Places.FIRST + index;
    String count = Cells.inColumn(row, ANSWERS);
    String mean = Cells.inColumn(row, MEAN);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.number(index + 1L, Style.NUMBER));
    cells.add(Cell.text(question.words(), Style.TEXT));
    cells.add(Cell.text(question.name(), Style.TEXT));
    cells.add(Cell.number(PlanSheet.exact(question.points()), Style.NUMBER));
    cells.add(Cell.formula(working.count(index), Style.NUMBER));
    cells.add(
        Cell.formula(
            "IF(" + count + "=0,\"\"," + working.points(index) + "/" + count + ")", Style.DECIMAL));
    cells.add(
        Cell.formula(
            "IFERROR(" + mean + "/" + Cells.inColumn(row, POINTS) + ",\"\")", Style.PERCENT));
    cells.add(
        Cell.formula(
            "IF(AND("
                + (count + ">=" + FEWEST + "," + working.differ(index))
                + "),"
                + (working.correlation(index) + ",\"\")"),
            Style.DECIMAL));
    cells.add(Cell.formula(remark(row), Style.TEXT));
    for (Gradebook.Form form : shownForms()) {
      int number = form.questions().indexOf(index) + 1;
      cells.add(number == 0 ? Cell.empty(Style.NUMBER) : Cell.number(number, Style.NUMBER));
    }
    return cells;
  }

  private static String tooHard(int row) {
    return enough(row, Cells.inColumn(row, DIFFICULTY) + "<0.2");
  }

  private static String tooEasy(int row) {
    return enough(row, Cells.inColumn(row, DIFFICULTY) + ">0.9");
  }

  private static String negative(int row) {
    return tells(row, "<0");
  }

  private static String weak(int row) {
    return tells(row, "<0.2");
  }

  private static String enough(int row, String condition) {
    String known = "ISNUMBER(" + Cells.inColumn(row, DIFFICULTY) + ")";
    String papers = Cells.inColumn(row, ANSWERS) + ">=" + FEWEST;
    return "AND(" + known + "," + papers + "," + condition + ")";
  }

  private static String tells(int row, String condition) {
    String discrimination = Cells.inColumn(row, DISCRIMINATION);
    return "AND(ISNUMBER(" + discrimination + ")," + discrimination + condition + ")";
  }

  /** Whoever sees no colours reads why a question is coloured. */
  private String remark(int row) {
    return "IF("
        + (tooHard(row) + "," + said(Label.HARD) + ",IF(" + tooEasy(row) + "," + said(Label.EASY))
        + ",\"\"))&IF(AND(OR("
        + (tooHard(row) + "," + tooEasy(row) + ")," + weak(row))
        + "),\", \",\"\")&IF("
        + (negative(row) + "," + said(Label.NEGATIVE))
        + ",IF("
        + (weak(row) + "," + said(Label.WEAK))
        + ",\"\"))";
  }

  private String said(Label label) {
    return Cells.quoted(book.say(label));
  }

  private static void colour(Sheet sheet, int last) {
    int row = Places.FIRST;
    Area difficulty = new Area(row, DIFFICULTY, last, DIFFICULTY);
    Area discrimination = new Area(row, DISCRIMINATION, last, DISCRIMINATION);
    sheet
        .colour(Conditional.where(difficulty, tooHard(row), Tint.BAD))
        .colour(Conditional.where(difficulty, tooEasy(row), Tint.DOUBTFUL))
        .colour(Conditional.where(discrimination, negative(row), Tint.BAD))
        .colour(Conditional.where(discrimination, weak(row), Tint.DOUBTFUL));
  }
}
