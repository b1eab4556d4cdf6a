package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.Calibration;
import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Document;
import deckle.doc.Extent;
import deckle.doc.Graphic;
import deckle.doc.Look;
import deckle.doc.Stock;
import deckle.page.Layout;
import deckle.page.TestSheet;
import deckle.read.yaml.Stocks;
import deckle.text.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Sheets of cards as files. */
class CardPdfTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);

  /** Without any symmetry, so that upside down and mirrored can be told from upright. */
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'>"
          + "<rect x='0' y='0' width='200' height='40' fill='#000'/>"
          + "<rect x='250' y='60' width='50' height='40' fill='#888'/></svg>";

  private static byte[] pdf(Stock stock, Flip flip, Order order, int count) {
    CardPrinting printing = new CardPrinting(stock, flip, order, Extent.NOTHING);
    List<Card> cards = Collections.nCopies(count, card());
    Document.Footer footer = new Document.Footer("page {page} of {pages}", List.of());
    Document.Part part =
        new Document.Part("Cards", footer, true, List.of(new Block.CardSheet(cards, printing)));
    Document document = new Document("Cards", "en", LOOK, printing.duplex(), List.of(part));
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = new Pdf().write(Layout.of(document, diagnostics), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return pdf;
  }

  private static Card card() {
    Image image = new Image(Image.Kind.SVG, DRAWING.getBytes(StandardCharsets.UTF_8));
    Block.Callout callout = new Block.Callout("1", Optional.of(new Block.Spot(500, 700)));
    Block picture =
        new Block.Illustration(
            "bars",
            new Graphic.Fixed(image),
            "Two bars.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("a", callout),
            Span.none());
    Block words = new Block.Paragraph(Text.of("Two bars"), Block.Style.CARD);
    List<Block> side = List.of(words, picture);
    return new Card("deck", "id", true, false, side, side, List.of(), Span.none());
  }

  @Test
  void everyKindOfSheetIsArchivableAndAccessible() {
    Stock stock = Stocks.usual(LOOK);
    for (Flip flip : Flip.values()) {
      assertThat(VeraPdf.failures(pdf(stock, flip, Order.INTERLEAVED, 9))).isEmpty();
    }
    for (Flip flip : List.of(Flip.LONG, Flip.SHORT)) {
      CardPrinting printing =
          new CardPrinting(stock, flip, Order.INTERLEAVED, new Extent(3_000, -1_000));
      Diagnostics diagnostics = new Diagnostics();
      Document words = Calibration.of(LOOK, printing);
      byte[] sheet = new Pdf().write(TestSheet.of(words, printing, diagnostics), diagnostics);
      assertThat(VeraPdf.failures(sheet)).isEmpty();
    }
  }

  @Test
  void theViewerIsToldNotToScaleAndOnWhichEdgeToTurn() throws IOException {
    Stock stock = Stocks.usual(LOOK);
    assertThat(preferences(pdf(stock, Flip.LONG, Order.INTERLEAVED, 1)))
        .isEqualTo("None DuplexFlipLongEdge");
    assertThat(preferences(pdf(stock, Flip.SHORT, Order.INTERLEAVED, 1)))
        .isEqualTo("None DuplexFlipShortEdge");
    assertThat(preferences(pdf(stock, Flip.FOLD, Order.INTERLEAVED, 1))).isEqualTo("None Simplex");
    assertThat(preferences(pdf(stock, Flip.LONG, Order.FRONTS_BACKS, 1))).isEqualTo("None Simplex");
  }

  private static String preferences(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var preferences = document.getDocumentCatalog().getViewerPreferences();
      return preferences.getPrintScaling() + " " + preferences.getDuplex();
    }
  }

  /** A single lying card: its sheet is turned sideways on the short edge, over on the long one. */
  @Test
  void aSideThatIsTurnedIsUpsideDownToTheLastPixelItsPictureAndCalloutsToo() throws IOException {
    Stock single =
        Stocks.all().stream().filter(s -> s.name().equals("card-3x5")).findFirst().orElseThrow();
    BufferedImage upright = back(pdf(single, Flip.SHORT, Order.INTERLEAVED, 1));
    BufferedImage turned = back(pdf(single, Flip.LONG, Order.INTERLEAVED, 1));
    assertThat(differing(upright, turned, false)).isGreaterThan(2_000);
    assertThat(differing(upright, turned, true)).isLessThan(100);
  }

  private static BufferedImage back(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(1, 72);
    }
  }

  /** How many pixels differ by more than the edges of strokes do. */
  private static int differing(BufferedImage one, BufferedImage other, boolean upsideDown) {
    int width = one.getWidth();
    int height = one.getHeight();
    int differing = 0;
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int opposite =
            upsideDown ? other.getRGB(width - 1 - x, height - 1 - y) : other.getRGB(x, y);
        differing += Math.abs((one.getRGB(x, y) & 0xFF) - (opposite & 0xFF)) > 128 ? 1 : 0;
      }
    }
    return differing;
  }
}
