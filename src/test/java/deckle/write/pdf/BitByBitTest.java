package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.Pages;
import deckle.page.StandingType;
import deckle.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document of many forms is laid out and written some forms at a time. */
class BitByBitTest {

  private static final int FORMS = 60;

  private final Diagnostics faults = new Diagnostics();

  @Test
  void itHasTheSamePagesAsAllAtOnce() {
    Pages whole = Layout.of(document(), faults);
    List<Pages> bits = new ArrayList<>();
    layout().forEachRemaining(bits::add);
    assertThat(bits).hasSizeGreaterThan(2);
    assertThat(bits).allMatch(bit -> bit.elements().size() < whole.elements().size() / 2);
    assertThat(bits.stream().flatMap(bit -> bit.pages().stream()))
        .extracting(page -> page.label() + " " + page.items().size())
        .containsExactlyElementsOf(
            whole.pages().stream().map(p -> p.label() + " " + p.items().size()).toList());
    assertThat(bits.stream().flatMap(bit -> bit.bookmarks().stream()))
        .containsExactlyElementsOf(whole.bookmarks());
  }

  @Test
  void itIsOneFileWhoseBookmarksAndLabelsFindEveryForm() throws IOException {
    try (PDDocument file = Loader.loadPDF(new Pdf().write(layout(), faults))) {
      String[] labels = file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      int form = 0;
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        PDPage page = item.findDestinationPage(file);
        int number = file.getPages().indexOf(page);
        assertThat(item.getTitle()).isEqualTo("Form " + form);
        assertThat(number).isEven();
        assertThat(labels[number]).isEqualTo("Form " + form + " 1");
        assertThat(text(file, number)).contains("This is form " + form);
        form++;
      }
      assertThat(form).isEqualTo(FORMS);
    }
  }

  @Test
  void itsFormsAreHeardInTheirOrderInOneDocument() throws IOException {
    byte[] pdf = new Pdf().write(layout(), faults);
    assertThat(Tagged.tree(pdf).kids()).hasSize(FORMS);
    assertThat(Aloud.lines(pdf))
        .containsExactlyElementsOf(
            IntStream.range(0, FORMS).mapToObj(form -> "This is form " + form + ".").toList());
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  private Layout layout() {
    return Layout.bitByBit(document(), new StandingType(), faults);
  }

  private static String text(PDDocument file, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(file);
  }

  private static Document document() {
    List<Document.Part> parts =
        IntStream.range(0, FORMS)
            .mapToObj(
                i ->
                    new Document.Part(
                        "Form " + i,
                        new Document.Footer("{page}", List.of(Text.of("Form " + i))),
                        true,
                        List.of(
                            new Block.Paragraph(
                                Text.of("This is form " + i + "."), Block.Style.BODY))))
            .toList();
    return new Document("Many", "en", Look.standard(Look.Paper.A4), Duplex.LONG_EDGE, parts);
  }
}
