package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.doc.Document;
import deckle.write.office.OfficePackage;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document, each a section with pages and a footer of its own. */
final class Sections {

  /** The number of the bookmark at the end of the first part; those of figures are lower. */
  private static final int FIRST_END = 1_000_000;

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
      paragraph("", section(begin, 1, footer, true), out);
      body.all(blocks.subList(head, blocks.size()), measures.columnWidth());
      end("continuous", footer, false, number, last, out);
    } else {
      body.all(blocks, measures.columnWidth());
      end(begin, footer, true, number, last, out);
    }
  }

  /** The last section of a document is the document's own; any other is that of a paragraph. */
  private void end(String begin, String footer, boolean first, int number, boolean last, Xml out) {
    String section = section(begin, measures.look().columns(), footer, first);
    String id = String.valueOf(FIRST_END + number);
    String marked =
        Xml.piece()
            .empty("w:bookmarkStart", "w:id", id, "w:name", end(number))
            .empty("w:bookmarkEnd", "w:id", id)
            .toString();
    if (document.parts().size() > 1) {
      paragraph(marked, last ? "" : section, out);
    }
    out.add(last ? section : "");
  }

  /** One that is not seen; it ends a section if it says how the pages of that are. */
  private static void paragraph(String content, String section, Xml out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "End");
    out.add(section).close().add(content).close();
  }

  private String section(String begin, int columns, String footer, boolean first) {
    Xml out = Xml.piece().open("w:sectPr");
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
    return out.close().toString();
  }

  /** What stands at the foot of every page of a part; gives back its id. */
  private String footer(Document.Footer footer, int number) {
    String name = "word/footer" + (number + 1) + ".xml";
    Xml xml = Xml.part();
    Docx.open("w:ftr", xml);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
    for (int i = 0; i < footer.parts().size(); i++) {
      words(i == 0 ? "" : " · ", xml);
      xml.add(runs.withoutPictures().of(footer.parts().get(i)));
    }
    xml.open("w:r").empty("w:tab").close();
    pageOf(footer.pageOf(), number, xml);
    xml.close().close();
    pack.part(
        name, "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", xml);
    return pack.lead(DocxFile.MAIN, "footer", name);
  }

  private void pageOf(String pattern, int number, Xml xml) {
    Matcher fields = FIELD.matcher(pattern);
    int end = 0;
    while (fields.find()) {
      words(pattern.substring(end, fields.start()), xml);
      if (fields.group(1).equals("page")) {
        field(instruction("PAGE"), xml);
      } else {
        field(pages(number), xml);
      }
      end = fields.end();
    }
    words(pattern.substring(end), xml);
  }

  /**
   * Of the document or, if it has several parts, of this one. Word counts the pages of a section;
   * LibreOffice does not, but it knows on which page of the part its last paragraph is.
   */
  private String pages(int number) {
    if (document.parts().size() == 1) {
      return instruction("NUMPAGES");
    }
    String end = instruction("PAGEREF " + end(number));
    // In columns the head is a section of its own, of one page.
    return measures.look().columns() > 1
        ? end
        : Xml.piece()
            .open("mc:AlternateContent")
            .open("mc:Choice", "Requires", "w15")
            .add(instruction("SECTIONPAGES"))
            .close()
            .open("mc:Fallback")
            .add(end)
            .close()
            .close()
            .toString();
  }

  /** The bookmark at the end of a part. */
  private static String end(int number) {
    return "end_of_part_" + (number + 1);
  }

  private static String instruction(String words) {
    return Xml.piece().leaf("w:instrText", " " + words + " ", "xml:space", "preserve").toString();
  }

  private static void words(String words, Xml xml) {
    if (!words.isEmpty()) {
      xml.open("w:r").leaf("w:t", words, "xml:space", "preserve").close();
    }
  }

  private static void field(String instruction, Xml xml) {
    mark("begin", xml);
    xml.open("w:r").add(instruction).close();
    mark("separate", xml);
    words("1", xml);
    mark("end", xml);
  }

  private static void mark(String type, Xml xml) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }
}
