package deckle.write.office.docx;

import deckle.doc.Look.Letterhead;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.List;
import java.util.Optional;

/** What a school prints over the first page of everything: its mark, and lines beside it. */
record LetterheadBody(
    Letterhead letterhead, Measures measures, Runs runs, Pictures pictures, Tongue tongue) {

  /** Of the mark, in millipoints. */
  private static final int HEIGHT = 36_850;

  void write(Xml out) {
    if (letterhead.isEmpty()) {
      return;
    }
    Tables tables = new Tables(out, measures, tongue.isToTheLeft());
    int width = measures.fullWidth();
    List<Integer> widths = Tables.shared(width, List.of(1, 2));
    tables.open("LetterheadTable", Place.of(width), widths, Tables.Edges.NONE);
    tables.openRow(false);
    tables.openCell(widths.get(0), "");
    Optional<String> logo =
        letterhead
            .logo()
            .flatMap(image -> pictures.ofHeight(image, HEIGHT, widths.get(0) * 50, ""));
    paragraph(logo.map(drawing -> "<w:r>" + drawing + "</w:r>").orElse(""), "", out);
    tables.closeCell();
    tables.openCell(widths.get(1), "<w:vAlign w:val=\"bottom\"/>");
    String side = "end";
    letterhead.lines().forEach(line -> paragraph(runs.of(line), side, out));
    if (letterhead.lines().isEmpty()) {
      paragraph("", "", out);
    }
    tables.closeCell();
    tables.closeRow();
    tables.close(Place.of(width));
  }

  private static void paragraph(String content, String side, Xml out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Letterhead");
    if (!side.isEmpty()) {
      out.empty("w:jc", "w:val", side);
    }
    out.close().add(content).close();
  }
}
