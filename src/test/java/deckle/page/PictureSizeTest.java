package deckle.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.deck.Image.Kind;
import org.junit.jupiter.api.Test;

class PictureSizeTest {

  private static Image svg(String text) {
    return new Image(Kind.SVG, text.getBytes(UTF_8));
  }

  private static Image of(Kind kind, int... bytes) {
    byte[] file = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      file[i] = (byte) bytes[i];
    }
    return new Image(kind, file);
  }

  @Test
  void aViewBoxCountsThreeQuartersOfAPointAUnit() {
    assertThat(PictureSize.of(svg("<svg width='9cm' viewBox='0 0 300 120.4'/>")))
        .contains(new PictureSize(225_000, 90_300));
  }

  @Test
  void withoutAViewBoxWidthAndHeightCount() {
    assertThat(PictureSize.of(svg("<svg width='2in' height='10mm'/>")))
        .contains(new PictureSize(144_000, 28_346));
  }

  @Test
  void whatSaysNoSizeHasNone() {
    assertThat(PictureSize.of(svg("<svg/>"))).isEmpty();
    assertThat(PictureSize.of(svg("<svg viewBox='0 0 0 10'/>"))).isEmpty();
    assertThat(PictureSize.of(svg("no drawing"))).isEmpty();
    assertThat(PictureSize.of(of(Kind.PNG, 1, 2, 3))).isEmpty();
    assertThat(PictureSize.of(of(Kind.JPEG, 0xFF, 0xD8, 0xFF))).isEmpty();
  }

  @Test
  void entitiesOfADrawingAreNotResolved() {
    String hostile =
        "<!DOCTYPE svg [<!ENTITY size SYSTEM 'file:///etc/hostname'>]><svg viewBox='&size;'/>";
    assertThat(PictureSize.of(svg(hostile))).isEmpty();
  }

  @Test
  void aPngSaysItsSizeInItsFirstChunk() {
    int[] bytes = new int[24];
    bytes[18] = 1;
    bytes[19] = 44;
    bytes[23] = 150;
    assertThat(PictureSize.of(of(Kind.PNG, bytes))).contains(new PictureSize(144_000, 72_000));
  }

  @Test
  void aJpegSaysItsSizeInItsFrameHeaderAfterOtherSegments() {
    Image jpeg =
        of(
            Kind.JPEG, 0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 9, 9, 0xFF, 0xC2, 0, 11, 8, 0, 150, 1, 44, 3,
            0, 0);
    assertThat(PictureSize.of(jpeg)).contains(new PictureSize(144_000, 72_000));
  }
}
