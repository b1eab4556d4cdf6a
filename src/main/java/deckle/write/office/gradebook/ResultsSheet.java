package deckle.write.office.gradebook;

import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Chart;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;

/** The sheet that says how the whole class did. */
final class ResultsSheet {

  private static final int CLASSES = 10;

  /** The first row of the classes. */
  private static final int DISTRIBUTION = 13;

  private final Gradebook book;
  private final Places places;

  ResultsSheet(Gradebook book, Places places) {
    this.book = book;
    this.places = places;
  }

  Sheet sheet() {
    Sheet sheet = new Sheet(places.sheet(Label.RESULTS)).column(34).column(12);
    sheet
        .row(Cell.text(book.title() + " · " + book.say(Label.RESULTS), Style.TITLE))
        .row(Cell.text(book.say(Label.HOW_RESULTS), Style.SUBTITLE))
        .row();
    sheet.row(
        Cell.text(book.say(Label.PAPERS), Style.LABEL),
        Cell.formula("COUNT(marks_percent)", Style.NUMBER));
    fact(sheet, Label.MEAN, "AVERAGE(marks_percent)");
    fact(sheet, Label.MEDIAN, "MEDIAN(marks_percent)");
    fact(sheet, Label.DEVIATION, "STDEV(marks_percent)");
    fact(sheet, Label.BEST, "IF(COUNT(marks_percent)=0,\"\",MAX(marks_percent))");
    fact(sheet, Label.LOWEST, "IF(COUNT(marks_percent)=0,\"\",MIN(marks_percent))");
    reliability(sheet);
    while (sheet.height() < DISTRIBUTION - 1) {
      sheet.row();
    }
    sheet.row(
        Cell.text(book.say(Label.PER_CENT), Style.HEADER),
        Cell.text(book.say(Label.STUDENTS), Style.HEADER_CENTRED));
    for (int i = 0; i < CLASSES; i++) {
      sheet.row(Cell.text(name(i), Style.TEXT), Cell.formula(count(i), Style.NUMBER));
    }
    return sheet.draw(chart()).printed(GradebookXlsx.print(book, true));
  }

  /** What cannot be worked out yet is left empty. */
  private void fact(Sheet sheet, Label label, String formula) {
    sheet.row(
        Cell.text(book.say(label), Style.LABEL),
        Cell.formula("IFERROR(" + formula + ",\"\")", Style.PERCENT));
  }

  /**
   * Cronbach's alpha (L. J. Cronbach, Coefficient alpha and the internal structure of tests,
   * Psychometrika 16, 1951) over the papers without a missing mark. It has a meaning only where all
   * papers have the same questions.
   */
  private void reliability(Sheet sheet) {
    int questions = places.questions();
    if (!book.alike() || questions < 2) {
      return;
    }
    WorkingSheet working = new WorkingSheet(book, places);
    String n = working.whole(0);
    String within = "(" + n + "*" + working.whole(1) + "-" + working.whole(2) + ")";
    String of = working.whole(3);
    String alpha = questions + "/" + (questions - 1) + "*(1-" + within + "/" + of + ")";
    String known = n + ">=" + QuestionsSheet.FEWEST + "," + of + ">0.000001";
    sheet.row(
        Cell.text(book.say(Label.RELIABILITY), Style.LABEL),
        Cell.formula("IF(AND(" + known + ")," + alpha + ",\"\")", Style.DECIMAL));
  }

  private static String name(int index) {
    int from = index * CLASSES;
    return from + "–" + (index == CLASSES - 1 ? 100 : from + CLASSES - 1);
  }

  /** The last class has no end, for whoever got more than there was. */
  private static String count(int index) {
    String from = "ISNUMBER(marks_percent)*(marks_percent>=" + tenths(index) + ")";
    String to = index == CLASSES - 1 ? "" : "*(marks_percent<" + tenths(index + 1) + ")";
    return "SUMPRODUCT(" + from + to + ")";
  }

  private static String tenths(int count) {
    return count == 0 ? "0" : "0." + count;
  }

  private Chart chart() {
    int last = DISTRIBUTION + CLASSES - 1;
    String sheet = places.sheet(Label.RESULTS);
    return new Chart(
        new Area(Places.HEADS, 3, last, 11),
        book.say(Label.DISTRIBUTION),
        book.say(Label.PER_CENT),
        book.say(Label.STUDENTS),
        new Area(DISTRIBUTION, 0, last, 0).on(sheet),
        new Area(DISTRIBUTION, 1, last, 1).on(sheet),
        book.say(Label.DISTRIBUTION_SEEN));
  }
}
