package deckle.write.office.docx;

import deckle.diag.Diagnostics;
import deckle.doc.Colour;
import deckle.doc.Document;
import deckle.typography.Typography;
import deckle.write.office.OfficePackage;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.List;

/** One document and the parts it consists of. */
final class DocxFile {

  /** The part that holds the words. */
  static final String MAIN = "word/document.xml";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Document document;
  private final Diagnostics diagnostics;
  private final Tongue tongue;
  private final Measures measures;
  private final OfficePackage pack;
  private final Lists lists;
  private final Runs runs;
  private final Pictures pictures;
  private final Xml words = Xml.part();

  DocxFile(Document document, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    this.tongue = Tongue.of(document.language());
    this.measures = Measures.of(document.look());
    this.pack = new OfficePackage(MAIN, document.title(), tongue.tag());
    this.lists = new Lists(measures);
    this.pictures = new Pictures(document, measures, pack, diagnostics);
    this.runs =
        new Runs(
            Typography.of(document.language()),
            tongue.isToTheLeft(),
            pictures,
            document.pictures());
  }

  byte[] bytes() {
    Docx.open("w:document", words);
    background();
    words.open("w:body");
    Body body = new Body(words, runs, lists, pictures, measures, tongue.isToTheLeft(), diagnostics);
    Sections sections = new Sections(document, measures, runs, pictures, pack, tongue);
    List<Document.Part> parts = document.parts();
    for (int i = 0; i < parts.size(); i++) {
      lists.beginPart();
      sections.write(parts.get(i), i, i == parts.size() - 1, body, words);
    }
    words.close().close();
    pack.part(MAIN, TYPE + "document.main+xml", words);
    beside("styles", "styles", new StyleSheet(document.look(), measures, tongue).part());
    beside("numbering", "numbering", lists.part());
    beside("settings", "settings", settings());
    return pack.bytes();
  }

  private void background() {
    Colour ground = document.look().palette().ground();
    if (!ground.equals(Colour.grey(255))) {
      words.empty("w:background", "w:color", StyleSheet.hex(ground));
    }
  }

  private void beside(String relation, String name, Xml part) {
    String path = "word/" + name + ".xml";
    pack.part(path, TYPE + name + "+xml", part);
    pack.lead(MAIN, relation, path);
  }

  /** Today's Word would else think of the file as of one of 2007. */
  private Xml settings() {
    return Xml.part()
        .open("w:settings", "xmlns:w", Docx.WORDS)
        .empty("w:displayBackgroundShape")
        .empty("w:defaultTabStop", "w:val", "720")
        .empty("w:characterSpacingControl", "w:val", "doNotCompress")
        .open("w:compat")
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            "15")
        .close()
        .empty("w:themeFontLang", "w:val", tongue.tag())
        .close();
  }
}
