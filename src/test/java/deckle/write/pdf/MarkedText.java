package deckle.write.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The marked content of one page by its number: the characters that the glyphs stand for and no
 * more, so that a space is heard only where the file has one.
 */
final class MarkedText extends PDFStreamEngine {

  private static final String SILENT = "Artifact";

  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();

  private MarkedText() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
  }

  /**
   * One level of marked content.
   *
   * @param to where what is heard is added
   * @param spoken whether its glyphs are heard: not those of decoration, nor those that an
   *     ActualText speaks for
   */
  private record Mark(StringBuilder to, boolean spoken) {}

  static Map<Integer, String> of(PDPage page) throws IOException {
    MarkedText text = new MarkedText();
    text.processPage(page);
    Map<Integer, String> finished = new HashMap<>();
    text.texts.forEach((number, heard) -> finished.put(number, heard.toString()));
    return finished;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    COSDictionary said = properties == null ? new COSDictionary() : properties;
    Mark around = marks.isEmpty() ? new Mark(new StringBuilder(), false) : marks.peek();
    int number = said.getInt(COSName.MCID);
    StringBuilder to = around.to();
    if (number >= 0) {
      to = texts.computeIfAbsent(number, any -> new StringBuilder());
    }
    boolean spoken = (number >= 0 || around.spoken()) && !SILENT.equals(tag.getName());
    String actual = said.getString(COSName.ACTUAL_TEXT);
    if (spoken && actual != null) {
      to.append(actual);
    }
    marks.push(new Mark(to, spoken && actual == null));
  }

  @Override
  public void endMarkedContentSequence() {
    marks.pop();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector shift) throws IOException {
    if (!marks.isEmpty() && marks.peek().spoken()) {
      marks.peek().to().append(font.toUnicode(code));
    }
  }
}
