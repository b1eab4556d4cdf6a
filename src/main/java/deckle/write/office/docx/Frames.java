package deckle.write.office.docx;

import deckle.deck.Measure;
import deckle.write.office.Xml;
import java.util.List;

/** Empty frames of a height, to work in. */
record Frames(Xml out, Measures measures, boolean toTheLeft) {

  /** In twentieths of a point. */
  static int height(Measure measure, Measures measures) {
    long thousandths = measure.thousandths();
    long height =
        switch (measure.unit()) {
          case CENTIMETRES -> thousandths * 1_440 / 2_540;
          case MILLIMETRES -> thousandths * 1_440 / 25_400;
          case PERCENT -> thousandths * measures.textHeight() / 100_000;
        };
    return (int) Math.min(height, measures.textHeight());
  }

  void write(Place place, int height) {
    Tables tables = new Tables(out, measures, toTheLeft);
    tables.open("Grid", place, List.of(place.width()), Tables.Edges.RULED);
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    out.empty("w:trHeight", "w:val", "" + height, "w:hRule", "exact").close();
    tables.openCell(place.width(), "");
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableText");
    if (place.kept()) {
      out.empty("w:keepNext");
    }
    out.close().close();
    tables.closeCell();
    tables.closeRow();
    tables.close(place);
  }
}
