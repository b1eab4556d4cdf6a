package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Callout;
import deckle.doc.Block.Spot;
import deckle.page.Element.Role;
import deckle.page.Font;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final int INK = 128;

  private static final String FIGURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">
        <linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1"/></linearGradient>
        <rect width="60" height="60" fill="url(#g)"/>
        <g opacity="0.5"><circle cx="40" cy="40" r="20" fill="red"/></g>
        <text x="100" y="20" text-anchor="middle">H<tspan baseline-shift="sub">2</tspan>O ⇌</text>
        <text id="pore" transform="translate(150 80)" text-anchor="middle">pore</text>
      </svg>
      """;

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
      document
          .getPage(0)
          .getResources()
          .getXObjectNames()
          .forEach(name -> names.add(name.getName()));
      document
          .getPage(1)
          .getResources()
          .getXObjectNames()
          .forEach(name -> names.add(name.getName()));
      assertThat(names).hasSize(4);
    }
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
  void aCalloutWithoutItsTextIsAnError() {
    assertThat(faults(svg(FIGURE), Map.of("core", new Callout("A", Optional.empty()))))
        .containsExactly("the figure has no text with the id `core`");
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

  @Test
  void aDamagedBitmapIsAnError() {
    byte[] cut = Arrays.copyOf(png(BufferedImage.TYPE_INT_RGB).bytes(), 60);
    assertThat(faults(new Image(Image.Kind.PNG, cut), Map.of()))
        .containsExactly("the picture is damaged");
    assertThat(faults(new Image(Image.Kind.JPEG, cut), Map.of()))
        .containsExactly("the picture is damaged");
  }

  @Test
  void aBitmapOfTooManyPixelsIsNotDecoded() {
    byte[] bytes = png(BufferedImage.TYPE_INT_RGB).bytes();
    bytes[16] = 0;
    bytes[18] = (byte) 0x9C;
    bytes[22] = (byte) 0x9C;
    assertThat(faults(new Image(Image.Kind.PNG, bytes), Map.of()))
        .containsExactly("the picture has 1597 million pixels, 50 million are the most");
  }

  @Test
  void aCmykJpegIsAnError() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    Raster inks = Raster.createInterleavedRaster(0, 8, 8, 4, null);
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(inks, null, null), null);
    }
    assertThat(faults(new Image(Image.Kind.JPEG, out.toByteArray()), Map.of()))
        .containsExactly("the picture is a CMYK JPEG, which screens cannot show faithfully");
  }

  @Test
  void aPhotoThatLiesOnItsSideIsAWarning() {
    assertThat(warnings(held(6)))
        .containsExactly("the picture lies on its side: only its EXIF data say how to turn it");
    assertThat(warnings(held(1))).isEmpty();
  }

  /** A JPEG with the orientation that a camera writes. */
  private static Image held(int orientation) {
    byte[] plain = picture("jpeg", BufferedImage.TYPE_INT_RGB).bytes();
    byte[] segment = {
      -1,
      -31,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(segment);
    out.write(plain, 2, plain.length - 2);
    return new Image(Image.Kind.JPEG, out.toByteArray());
  }

  private static List<String> warnings(Image image) {
    Diagnostics diagnostics = new Diagnostics();
    new Pdf().write(given(image, Map.of()).pages(), diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  void whatIsOutsideAFigureIsNeverRead() {
    assertThat(faultsOf("<use href='file:///etc/passwd#x'/>"))
        .containsExactly("the figure refers to `file:///etc/passwd#x`, which is outside of it");
    assertThat(faultsOf("<rect width='9' height='9' fill='url(http://example.org/#g)'/>"))
        .containsExactly(
            "the figure refers to `url(http://example.org/#g)`, which is outside of it");
    assertThat(faultsOf("<style>@import 'x.css';</style>"))
        .containsExactly("the figure's `style` refers to another file");
    assertThat(faultsOf("<image href='data:image/png;base64,AAAA'/>"))
        .containsExactly("the figure uses `image`, which is not drawn");
  }

  @Test
  void aDocumentTypeIsRefused() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
    assertThat(faults(svg(bomb), Map.of()))
        .singleElement()
        .asString()
        .startsWith("the figure is not well-formed SVG: DOCTYPE is disallowed");
  }

  @Test
  void shapesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder("<g id='u0'><rect width='1' height='1'/></g>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<g id='u").append(i).append("'>");
      bomb.append(("<use href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
    }
    assertThat(faultsOf(bomb.toString()))
        .containsExactly("the figure draws more than 50 000 shapes");
    assertThat(faultsOf("<g id='a'><use href='#a'/></g>"))
        .containsExactly("the figure draws more than 50 000 shapes");
  }

  @Test
  void whatPaperCannotShowIsAWarning() {
    String moving = "<rect width='9' height='9'><animate attributeName='x'/></rect>";
    assertThat(warnings(svg(wrapped(moving))))
        .containsExactly("the figure uses `animate`, which paper cannot show");
  }

  @Test
  void aCharacterThatNoFontHasIsAnError() {
    assertThat(faultsOf("<text x='1' y='9'>\u0F00</text>"))
        .containsExactly("no font has the figure's `\u0F00`");
  }

  private static List<String> faultsOf(String content) {
    return faults(svg(wrapped(content)), Map.of());
  }

  private static String wrapped(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>" + content + "</svg>";
  }

  private static List<String> faults(Image image, Map<String, Callout> callouts) {
    Diagnostics diagnostics = new Diagnostics();
    new Pdf().write(given(image, callouts).pages(), diagnostics);
    return diagnostics.sorted().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  /** A page with the image from (100, 200) to (300, 300). */
  private static Sheet given(Image image, Map<String, Callout> callouts) {
    Sheet sheet = new Sheet();
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H1), 56, 40, Font.BOLD, "Figure");
    int figure = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "what it shows");
    return sheet.picture(figure, 100, 200, 200, 100, image, callouts).page("1");
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

  private static Image svg(String text) {
    return new Image(Image.Kind.SVG, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Image png(int type) {
    return picture("png", type);
  }

  /** Grey to the left, clear to the right where it can be. */
  private static Image picture(String kind, int type) {
    BufferedImage image = new BufferedImage(40, 20, type);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 20; y++) {
        image.setRGB(x, y, 0xFF808080);
      }
    }
    return new Image(kind.equals("png") ? Image.Kind.PNG : Image.Kind.JPEG, encoded(image, kind));
  }

  private static byte[] encoded(BufferedImage image) {
    return encoded(image, "png");
  }

  private static byte[] encoded(BufferedImage image, String kind) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, kind, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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
