package deckle.write.office.docx;

import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.write.Format;
import deckle.write.office.Xml;

/** A document for Word and its like, with styles and lists that can be edited. */
public final class Docx implements Format.OfDocument {

  /** The namespace of words. */
  static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** That of pictures. */
  static final String PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public String description() {
    return "a document to go on with in Word";
  }

  @Override
  public byte[] write(Document document, Diagnostics diagnostics) {
    return new DocxFile(document, diagnostics).bytes();
  }

  /** Opens the element that a part consists of, with all namespaces that words may need. */
  static void open(String root, Xml part) {
    part.open(
        root,
        "xmlns:w",
        WORDS,
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:m",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic",
        PICTURES,
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w15",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "mc:Ignorable",
        "w15");
  }
}
