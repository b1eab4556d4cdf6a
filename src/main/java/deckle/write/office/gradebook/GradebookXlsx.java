package deckle.write.office.gradebook;

import deckle.diag.Diagnostics;
import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.doc.Look;
import deckle.write.Format;
import deckle.write.office.Tongue;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Print;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import deckle.write.office.xlsx.Workbook;
import java.util.List;

/**
 * A gradebook for spreadsheets. Its formulas are those that Excel 2010, LibreOffice and Google
 * Sheets have in common; none has to be entered as an array, and none asks for the time.
 */
public final class GradebookXlsx implements Format.OfGradebook {

  /** Of a row with two lines of words, in points. */
  private static final double TWO_LINES = 32;

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String description() {
    return "a workbook for marks, with statistics of every question";
  }

  @Override
  public byte[] write(Gradebook book, Diagnostics diagnostics) {
    Places places = Places.of(book);
    Tongue tongue = Tongue.of(book.language());
    return new Workbook(
            book.title(),
            tongue.tag(),
            tongue.isToTheLeft(),
            List.of(
                new MarksSheet(book, places).sheet(),
                new QuestionsSheet(book, places).sheet(),
                new ResultsSheet(book, places).sheet(),
                new PlanSheet(book, places).sheet(),
                new WorkingSheet(book, places).sheet()),
            places.names())
        .bytes();
  }

  /** A sheet with its name on top and below it what it is for; its heads come next. */
  static Sheet begin(Sheet sheet, Gradebook book, Label name, Label how, int columns) {
    return sheet
        .row(Cell.text(book.title() + " · " + book.say(name), Style.TITLE))
        .banner(Cell.text(book.say(how), Style.NOTE), columns, TWO_LINES)
        .row();
  }

  /** On paper, with the heads of columns on every page. */
  static Print print(Gradebook book, boolean landscape) {
    return new Print(
        landscape,
        book.paper() == Look.Paper.LETTER,
        Places.FIRST,
        book.title(),
        book.say(Label.PAGE_OF));
  }
}
