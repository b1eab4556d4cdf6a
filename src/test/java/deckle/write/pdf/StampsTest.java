package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.doc.Standing;
import deckle.page.Layout;
import deckle.page.StandingType;
import deckle.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A line that stands on many pages is written once, and read on each of them. */
class StampsTest {

  private static final int MANY = 60;

  /** So many that what a few of them hold is taken for a tenth of all. */
  private static final int FORMS = 250;

  private static final Pattern RULE = Pattern.compile("0 0 ([\\d.]+) ([\\d.]+) re");

  private static final String LINE = "Which ion blocks the channel at rest?";

  @Test
  void aLineOfManyPagesIsOneObjectThatEveryPageReads() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(MANY))) {
      assertThat(stamps(file)).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(file).lines())
          .filteredOn(LINE::equals)
          .hasSize(MANY);
      for (PDPage page : file.getPages()) {
        assertThat(MarkedText.of(page)).containsValue(LINE);
      }
    }
  }

  @Test
  void aLineOfFewPagesIsWrittenWhereItStands() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(3))) {
      assertThat(stamps(file)).isZero();
      assertThat(new PDFTextStripper().getText(file)).contains(LINE);
    }
  }

  @Test
  void aLineOfOneFormAloneIsNoObjectHoweverManyFormsFollow() throws IOException {
    String own = "a title that is long enough to be worth an object of its own";
    List<Document.Part> parts =
        IntStream.range(0, FORMS)
            .mapToObj(
                i -> {
                  List<Text> foot = List.of(Text.of(own + " " + i));
                  Block.Group page = new Block.Group(List.of(line("Page")), true, Span.none());
                  Document.Footer footer = new Document.Footer("", foot);
                  return new Document.Part("Form " + i, footer, false, List.of(page, page, page));
                })
            .toList();
    try (PDDocument file = Loader.loadPDF(pdf(parts))) {
      assertThat(file.getNumberOfPages()).isEqualTo(3 * FORMS);
      assertThat(stamps(file)).as("the line that all forms share").isEqualTo(1);
    }
  }

  /**
   * A line that is on one of the first pages only is not thought worth an object; that it comes on
   * every page after them must not be seen by those alone who set it anew.
   */
  @Test
  void aFileIsTheSameWhetherItsTypeWasKeptOrSetAnew() {
    Standing kept = new Standing(List.of(line(LINE)));
    List<Document.Part> again = new ArrayList<>();
    List<Document.Part> anew = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      boolean there = i == 0 || i > MANY / 2;
      again.add(part(i, there ? kept : line("Nothing")));
      anew.add(part(i, there ? new Standing(List.of(line(LINE))) : line("Nothing")));
    }
    assertThat(pdf(anew)).isEqualTo(pdf(again));
  }

  /** A viewer that smooths edges would print the last rule of a table in grey. */
  @Test
  void nothingThatIsPaintedTouchesTheBorderOfItsObject() throws IOException {
    List<Text> row = List.of(Text.of("1"), Text.of("2"));
    Block table = new Block.Table(row, List.of(row), List.of(1, 1), false, Block.Rules.GRID);
    try (PDDocument file = Loader.loadPDF(pdf(parts(table)))) {
      PDResources resources = file.getPage(0).getResources();
      int rules = 0;
      for (COSName name : resources.getXObjectNames()) {
        PDFormXObject stamp = (PDFormXObject) resources.getXObject(name);
        String painted = new String(stamp.getStream().toByteArray(), StandardCharsets.ISO_8859_1);
        Matcher rule = RULE.matcher(painted);
        if (rule.lookingAt()) {
          rules++;
          PDRectangle border = stamp.getBBox();
          assertThat(border.getLowerLeftX()).isLessThanOrEqualTo(-1);
          assertThat(border.getUpperRightX()).isGreaterThan(Float.parseFloat(rule.group(1)));
          assertThat(border.getUpperRightY()).isGreaterThan(Float.parseFloat(rule.group(2)));
        }
      }
      assertThat(rules).isPositive();
    }
  }

  @Test
  void filesWithStampsKeepBothStandards() {
    assertThat(VeraPdf.failures(pdf(MANY))).isEmpty();
  }

  /** All pages share their resources. */
  private static int stamps(PDDocument file) {
    List<COSName> names = new ArrayList<>();
    file.getPage(0).getResources().getXObjectNames().forEach(names::add);
    return names.size();
  }

  private static byte[] pdf(int pages) {
    return pdf(parts(line(LINE)).subList(0, pages));
  }

  /** Many, with a block that is in all of them. */
  private static List<Document.Part> parts(Block block) {
    return IntStream.range(0, MANY).mapToObj(i -> part(i, block)).toList();
  }

  private static Document.Part part(int number, Block block) {
    return new Document.Part(
        "Form " + number,
        new Document.Footer("", List.of()),
        false,
        List.of(new Block.Heading(1, Text.of("Form " + number)), block));
  }

  private static Block line(String words) {
    return new Block.Paragraph(Text.of(words), Block.Style.BODY);
  }

  private static byte[] pdf(List<Document.Part> parts) {
    Diagnostics faults = new Diagnostics();
    Document document =
        new Document("Many", "en", Look.standard(Look.Paper.A4), Duplex.UNSAID, parts);
    return new Pdf().write(Layout.bitByBit(document, new StandingType(), faults), faults);
  }
}
