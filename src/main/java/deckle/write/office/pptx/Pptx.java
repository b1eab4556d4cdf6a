package deckle.write.office.pptx;

import deckle.diag.Diagnostics;
import deckle.doc.Slides;
import deckle.write.Format;

/** Slides for PowerPoint and its like: the answer to each question comes with the next click. */
public final class Pptx implements Format.OfSlides {

  /** The namespace of tables. */
  static final String TABLES = "http://schemas.openxmlformats.org/drawingml/2006/table";

  @Override
  public String extension() {
    return "pptx";
  }

  @Override
  public String description() {
    return "slides to show in PowerPoint";
  }

  @Override
  public byte[] write(Slides slides, Diagnostics diagnostics) {
    return new PptxFile(slides, diagnostics).bytes();
  }
}
