package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.Handout;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** References to figures as links within a file. */
class ReferencesTest {

  private static final String DECK =
      """
      deck: d
      title: T
      figures:
        salts:
          chart: bar
          x: mass (g)
          rows:
            oxide: 60.3
            milk: 24..27
          caption: Salts
        curve:
          chart: line
          x: time (h)
          y: mass (g)
          rows:
            0: 10
            1: 3
      facts:
        - fact: Told without any figure.
      FACTS
        - fact: At last @fig:curve and @fig:salts.
      """;

  private static final Library NOTHING =
      new Library() {
        @Override
        public List<String> list() {
          return List.of();
        }

        @Override
        public String shown(String name) {
          return name;
        }

        @Override
        public byte[] open(String name, long limit) throws IOException {
          throw new NoSuchFileException(name);
        }
      };

  /** Its facts fill more than a page, and the figures stand at the end. */
  private static byte[] pdf(Look look) {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      facts.append("  - fact: Fact ").append(i).append(" is told in a line.\n");
    }
    String first = DECK.replace("Told without any figure.", "See @fig:salts.");
    String text = first.replace("FACTS\n", facts.toString());
    Diagnostics diagnostics = new Diagnostics();
    Deck deck = DeckReader.read(new Source("deck.yaml", text), NOTHING, diagnostics).orElseThrow();
    byte[] pdf = new Pdf().write(Layout.of(Handout.of(deck, look), diagnostics), diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    return pdf;
  }

  private static List<PDAnnotationLink> links(PDDocument file) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (var page : file.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        links.add((PDAnnotationLink) annotation);
      }
    }
    return links;
  }

  @Test
  void aReferenceLeadsToTheTopOfItsFigure() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(Look.standard(Look.Paper.A4)))) {
      List<PDAnnotationLink> links = links(file);
      assertThat(links)
          .extracting(PDAnnotation::getContents)
          .containsExactly("Figure\u00a01", "Figure\u00a02", "Figure\u00a01");
      PDPageXYZDestination first = destination(links.get(0));
      PDPageXYZDestination second = destination(links.get(1));
      assertThat(destination(links.get(2)).getCOSObject().toString())
          .isEqualTo(first.getCOSObject().toString());
      assertThat(captionPage(file, "Figure\u00a01. Salts")).isEqualTo(first.retrievePageNumber());
      assertThat(second.retrievePageNumber()).isGreaterThan(first.retrievePageNumber());
      assertThat(first.getTop()).isBetween(100, 800);
    }
  }

  private static PDPageXYZDestination destination(PDAnnotationLink link) throws IOException {
    return (PDPageXYZDestination) ((PDActionGoTo) link.getAction()).getDestination();
  }

  private static int captionPage(PDDocument file, String caption) throws IOException {
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(file).replace(' ', '\u00a0').contains(caption.replace(' ', '\u00a0'))) {
        return page - 1;
      }
    }
    return -1;
  }

  @Test
  void aFileWithReferencesAndChartsKeepsBothStandards() {
    assertThat(VeraPdf.failures(pdf(Look.standard(Look.Paper.A4)))).isEmpty();
  }
}
