package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.doc.Document;
import deckle.text.Inline;
import deckle.write.office.OfficePackage;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document, each a section with pages and a footer of its own. */
final class Sections {

  private static final Pattern FIELD = Pattern.compile("\\{(page|pages)\\}");

  private final Document document;
  private final Measures measures;
  private final Runs runs;
  private final Pictures pictures;
  private final OfficePackage pack;
  private final Tongue tongue;

  Sections(
      Document document,
      Measures measures,
      Runs runs,
      Pictures pictures,
      OfficePackage pack,
      Tongue tongue) {
    this.document = document;
    this.measures = measures;
    this.runs = runs;
    this.pictures = pictures;
    this.pack = pack;
    this.tongue = tongue;
  }

  /**
   * Writes a part.
   *
   * @param number from 0
   */
  void write(Document.Part part, int number, boolean last, Body body, Xml out) {
    String footer = footer(part.footer(), number);
    String begin = number == 0 ? "nextPage" : part.frontOfSheet() ? "oddPage" : "nextPage";
    new LetterheadBody(document.look().letterhead(), measures, runs, pictures, tongue).write(out);
    List<Block> blocks = part.blocks();
    int head = measures.look().columns() > 1 ? Heads.length(blocks) : 0;
    if (head > 0) {
      body.all(blocks.subList(0, head), measures.fullWidth());
      between(begin, 1, footer, true, out);
      body.all(blocks.subList(head, blocks.size()), measures.columnWidth());
      end("continuous", measures.look().columns(), footer, false, last, out);
    } else {
      body.all(blocks, measures.columnWidth());
      end(begin, measures.look().columns(), footer, true, last, out);
    }
  }

  private void end(String begin, int columns, String footer, boolean first, boolean last, Xml out) {
    if (last) {
      section(begin, columns, footer, first, out);
    } else {
      between(begin, columns, footer, first, out);
    }
  }

  /** A paragraph ends a section if it says how its pages are; this one is not seen. */
  private void between(String begin, int columns, String footer, boolean first, Xml out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Gap");
    section(begin, columns, footer, first, out);
    out.close().close();
  }

  private void section(String begin, int columns, String footer, boolean first, Xml out) {
    out.open("w:sectPr");
    out.empty("w:footerReference", "w:type", "default", "r:id", footer);
    out.empty("w:type", "w:val", begin);
    out.empty("w:pgSz", "w:w", "" + measures.pageWidth(), "w:h", "" + measures.pageHeight());
    out.empty(
        "w:pgMar",
        "w:top",
        "" + measures.top(),
        "w:right",
        "" + measures.side(),
        "w:bottom",
        "" + measures.bottom(),
        "w:left",
        "" + measures.side(),
        "w:header",
        "" + measures.foot(),
        "w:footer",
        "" + measures.foot(),
        "w:gutter",
        "0");
    if (first) {
      out.empty("w:pgNumType", "w:start", "1");
    }
    out.empty("w:cols", "w:num", "" + columns, "w:space", "" + measures.gutter());
    if (tongue.isToTheLeft()) {
      out.empty("w:bidi");
    }
    out.close();
  }

  /** What stands at the foot of every page of a part; gives back its id. */
  private String footer(Document.Footer footer, int number) {
    String name = "word/footer" + (number + 1) + ".xml";
    Xml xml = Xml.part();
    Docx.open("w:ftr", xml);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
    for (int i = 0; i < footer.parts().size(); i++) {
      xml.add(runs.of(List.of(new Inline.Run(i == 0 ? "" : " · ")), deckle.diag.Span.none()));
      xml.add(runs.of(footer.parts().get(i)));
    }
    xml.open("w:r").empty("w:tab").close();
    pageOf(footer.pageOf(), xml);
    xml.close().close();
    pack.part(
        name, "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", xml);
    return pack.lead(DocxFile.MAIN, "footer", name);
  }

  private void pageOf(String pattern, Xml xml) {
    Matcher fields = FIELD.matcher(pattern);
    int end = 0;
    while (fields.find()) {
      words(pattern.substring(end, fields.start()), xml);
      field(fields.group(1).equals("page") ? "PAGE" : pages(), xml);
      end = fields.end();
    }
    words(pattern.substring(end), xml);
  }

  /** Of the document or, if it has several parts, of this one. */
  private String pages() {
    return document.parts().size() == 1 ? "NUMPAGES" : "SECTIONPAGES";
  }

  private static void words(String words, Xml xml) {
    if (!words.isEmpty()) {
      xml.open("w:r").leaf("w:t", words, "xml:space", "preserve").close();
    }
  }

  private static void field(String instruction, Xml xml) {
    xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
    xml.open("w:r").leaf("w:t", "1").close().close();
  }
}
