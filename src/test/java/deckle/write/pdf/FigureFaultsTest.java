package deckle.write.pdf;

import static deckle.write.pdf.Pictures.FIGURE;
import static deckle.write.pdf.Pictures.faults;
import static deckle.write.pdf.Pictures.picture;
import static deckle.write.pdf.Pictures.png;
import static deckle.write.pdf.Pictures.svg;
import static deckle.write.pdf.Pictures.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.doc.Block.Callout;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class FigureFaultsTest {

  @Test
  void aCalloutWithoutItsTextIsAnError() {
    assertThat(faults(svg(FIGURE), Map.of("core", new Callout("A", Optional.empty()))))
        .containsExactly("the figure has no text with the id `core`");
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
        .containsExactly("the picture has 1597 million pixels, 25 million are the most");
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
  void aDocumentTypeThatDefinesEntitiesIsRefused() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
    assertThat(faults(svg(bomb), Map.of()))
        .singleElement()
        .asString()
        .startsWith("the figure's document type defines entities");
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
        .containsExactly("the figure has a part that contains itself");
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
        .containsExactly("no font has the figure's `\u0F00` (U+0F00)");
  }

  @Test
  void wordsTooSmallToReadAreAWarning() {
    String drawing = "<text y='9' font-size='%s'>word</text>";
    assertThat(warnings(svg(wrapped(String.format(Locale.ROOT, drawing, "0.5"))))).isEmpty();
    assertThat(warnings(svg(wrapped(String.format(Locale.ROOT, drawing, "0.2")))))
        .containsExactly("the words of the figure are printed in 2.0 points, too small to read");
  }

  private static List<String> faultsOf(String content) {
    return faults(svg(wrapped(content)), Map.of());
  }

  private static String wrapped(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>" + content + "</svg>";
  }
}
