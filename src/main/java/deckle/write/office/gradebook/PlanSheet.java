package deckle.write.office.gradebook;

import deckle.deck.Points;
import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sheet that says which question each form asks at each number, and for how many points. */
final class PlanSheet {

  private static final double NARROW = 6;

  private final Gradebook book;
  private final Places places;

  PlanSheet(Gradebook book, Places places) {
    this.book = book;
    this.places = places;
  }

  Sheet sheet() {
    int columns = Places.PLANNED + 2 * places.numbers();
    Sheet sheet = new Sheet(places.sheet(Label.PLAN)).column(12, Style.TEXT).column(10).column(9);
    IntStream.range(Places.PLANNED, columns).forEach(any -> sheet.column(NARROW));
    sheet
        .row(Cell.text(book.title() + " · " + book.say(Label.PLAN), Style.TITLE))
        .row(Cell.text(book.say(Label.HOW_PLAN), Style.SUBTITLE))
        .row(groups());
    List<Cell> heads =
        Cells.heads(book, List.of(Label.FORM), List.of(Label.QUESTIONS, Label.POINTS));
    heads.addAll(Cells.numbers(places.numbers()));
    heads.addAll(Cells.numbers(places.numbers()));
    sheet.row(heads);
    book.forms().forEach(form -> sheet.row(row(form)));
    return sheet.frozen(Places.FIRST, Places.PLANNED).printed(GradebookXlsx.print(book, true));
  }

  private List<Cell> groups() {
    List<Cell> groups = new ArrayList<>();
    IntStream.range(0, Places.PLANNED).forEach(any -> groups.add(Cell.empty(Style.PLAIN)));
    groups.add(Cell.text(book.say(Label.AT_NUMBER), Style.SUBTITLE));
    IntStream.range(1, places.numbers()).forEach(any -> groups.add(Cell.empty(Style.PLAIN)));
    groups.add(Cell.text(book.say(Label.POINTS_AT_NUMBER), Style.SUBTITLE));
    return groups;
  }

  private List<Cell> row(Gradebook.Form form) {
    List<Points> points =
        form.questions().stream().map(place -> book.questions().get(place).points()).toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(form.name(), Style.TEXT));
    cells.add(Cell.number(points.size(), Style.NUMBER));
    cells.add(Cell.number(exact(Points.sum(points)), Style.NUMBER));
    form.questions().forEach(place -> cells.add(Cell.number(place + 1L, Style.NUMBER)));
    for (int i = points.size(); i < places.numbers(); i++) {
      cells.add(Cell.empty(Style.PLAIN));
    }
    points.forEach(each -> cells.add(Cell.number(exact(each), Style.NUMBER)));
    return cells;
  }

  static BigDecimal exact(Points points) {
    return new BigDecimal(points.toString());
  }
}
