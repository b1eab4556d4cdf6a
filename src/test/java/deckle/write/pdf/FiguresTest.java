package deckle.write.pdf;

import static deckle.write.pdf.Pictures.FIGURE;
import static deckle.write.pdf.Pictures.encoded;
import static deckle.write.pdf.Pictures.given;
import static deckle.write.pdf.Pictures.picture;
import static deckle.write.pdf.Pictures.png;
import static deckle.write.pdf.Pictures.svg;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.doc.Block.Callout;
import deckle.doc.Block.Spot;
import deckle.font.Font;
import deckle.page.Element.Role;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final int INK = 128;

  @Test
  void picturesOfAllKindsKeepBothStandards() {
    assertThat(VeraPdf.failures(gallery().pdf())).isEmpty();
  }

  @Test
  void picturesAreTheSameBytesFromEveryThread() {
    byte[] once = gallery().pdf();
    List<byte[]> again = IntStream.range(0, 8).parallel().mapToObj(i -> gallery().pdf()).toList();
    assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
  }

  @Test
  void aPictureUsedOftenIsWrittenOnce() throws IOException {
    try (PDDocument document = Loader.loadPDF(gallery().pdf())) {
      var names = new TreeSet<String>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (fillsTheUnitSquare(page.getResources().getXObject(name))) {
            names.add(name.getName());
          }
        }
      }
      assertThat(names).hasSize(4);
    }
  }

  /** As pictures do, but not the frames of their callouts. */
  private static boolean fillsTheUnitSquare(PDXObject object) {
    return !(object instanceof PDFormXObject form)
        || form.getMatrix().getScaleX() * form.getBBox().getWidth() < 1.001f;
  }

  @Test
  void noTextIsLeftInADrawing() throws IOException {
    try (PDDocument document = Loader.loadPDF(given(svg(FIGURE), Map.of()).pdf())) {
      assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("Figure");
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        var resources = document.getPage(0).getResources().getXObject(name).getCOSObject();
        assertThat(resources.getCOSDictionary(COSName.RESOURCES).containsKey(COSName.FONT))
            .isFalse();
      }
    }
  }

  @Test
  void textIsDrawnWhereItsAnchorSays() throws IOException {
    BufferedImage page =
        rendered(
            given(
                svg(
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
                    <text x="100" y="50" font-size="40" text-anchor="end">MM</text></svg>
                    """),
                Map.of()));
    assertThat(inked(page, 100, 200, 100, 60)).isTrue();
    assertThat(inked(page, 202, 200, 98, 100)).isFalse();
    assertThat(inked(page, 100, 251, 198, 40)).isFalse();
  }

  @Test
  void aCalloutTakesThePlaceOfTheTextItCovers() throws IOException {
    Sheet sheet = given(svg(FIGURE), Map.of("pore", new Callout("B", Optional.empty())));
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      assertThat(new PDFTextStripper().getText(document).strip().split("\\s+"))
          .containsExactly("Figure", "B");
    }
    BufferedImage page = rendered(sheet);
    assertThat(inked(page, 242, 266, 16, 16)).isTrue();
    assertThat(inked(page, 262, 266, 16, 16)).isFalse();
  }

  @Test
  void aCalloutStandsAtItsSpot() throws IOException {
    Callout callout = new Callout("7", Optional.of(new Spot(250, 500)));
    BufferedImage page = rendered(given(png(BufferedImage.TYPE_INT_RGB), Map.of("pore", callout)));
    assertThat(page.getRGB(155, 250) & 0xFF).isGreaterThan(INK);
    assertThat(inked(page, 146, 246, 8, 8)).isTrue();
  }

  @Test
  void greysAreNotBrightened() throws IOException {
    BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setPixels(0, 0, 4, 4, filled(16, 100));
    BufferedImage page = rendered(given(new Image(Image.Kind.PNG, encoded(grey)), Map.of()));
    assertThat(page.getRGB(200, 250) & 0xFF).isBetween(98, 102);
  }

  @Test
  void sixteenBitsBecomeEight() throws IOException {
    BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
    deep.getRaster().setPixels(0, 0, 4, 4, filled(16, 100 * 257));
    BufferedImage page = rendered(given(new Image(Image.Kind.PNG, encoded(deep)), Map.of()));
    assertThat(page.getRGB(200, 250) & 0xFF).isBetween(98, 102);
  }

  private static Sheet gallery() {
    Sheet sheet = new Sheet();
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H1), 56, 40, Font.BOLD, "Figures");
    for (int page = 0; page < 2; page++) {
      int figure = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "drawing");
      Callout callout = new Callout("" + page, Optional.empty());
      sheet.picture(figure, 56, 100, 200, 100, svg(FIGURE), Map.of("pore", callout));
      int photo = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "photo");
      sheet.picture(photo, 56, 220, 200, 100, png(BufferedImage.TYPE_INT_ARGB));
      int jpeg = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "jpeg");
      sheet.picture(jpeg, 56, 340, 200, 100, picture("jpeg", BufferedImage.TYPE_INT_RGB));
      int palette = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "palette");
      sheet.picture(palette, 56, 460, 200, 100, png(BufferedImage.TYPE_BYTE_INDEXED));
      sheet.page("" + page);
    }
    return sheet;
  }

  private static int[] filled(int count, int value) {
    int[] array = new int[count];
    Arrays.fill(array, value);
    return array;
  }

  /** One pixel for each point. */
  private static BufferedImage rendered(Sheet sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  private static boolean inked(BufferedImage page, int x, int y, int width, int height) {
    return Arrays.stream(page.getRGB(x, y, width, height, null, 0, width))
        .anyMatch(pixel -> (pixel & 0xFF) < INK);
  }
}
