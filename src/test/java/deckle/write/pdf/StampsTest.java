package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.Pages;
import deckle.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A line that stands on many pages is written once, and read on each of them. */
class StampsTest {

  private static final int MANY = 60;
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
    List<Document.Part> parts =
        IntStream.range(0, pages)
            .mapToObj(
                i ->
                    new Document.Part(
                        "Form " + i,
                        new Document.Footer("{page}", List.of()),
                        false,
                        List.of(
                            new Block.Heading(1, Text.of("Form " + i)),
                            new Block.Paragraph(Text.of(LINE), Block.Style.BODY))))
            .toList();
    Diagnostics faults = new Diagnostics();
    Document document =
        new Document("Many", "en", Look.standard(Look.Paper.A4), Duplex.UNSAID, parts);
    Pages placed = Layout.of(document, faults);
    return new Pdf().write(placed, faults);
  }
}
