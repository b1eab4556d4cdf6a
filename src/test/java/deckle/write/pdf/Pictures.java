package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Callout;
import deckle.font.Font;
import deckle.page.Element.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures for tests, and the page they stand on. */
final class Pictures {

  private Pictures() {}

  static final String FIGURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">
        <linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1"/></linearGradient>
        <rect width="60" height="60" fill="url(#g)"/>
        <g opacity="0.5"><circle cx="40" cy="40" r="20" fill="red"/></g>
        <text x="100" y="20" text-anchor="middle">H<tspan baseline-shift="sub">2</tspan>O ⇌</text>
        <text id="pore" transform="translate(150 80)" text-anchor="middle">pore</text>
      </svg>
      """;

  static List<String> warnings(Image image) {
    Diagnostics diagnostics = new Diagnostics();
    new Pdf().write(given(image, Map.of()).pages(), diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  static List<String> faults(Image image, Map<String, Callout> callouts) {
    Diagnostics diagnostics = new Diagnostics();
    new Pdf().write(given(image, callouts).pages(), diagnostics);
    return diagnostics.sorted().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  /** A page with the image from (100, 200) to (300, 300). */
  static Sheet given(Image image, Map<String, Callout> callouts) {
    Sheet sheet = new Sheet();
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H1), 56, 40, Font.BOLD, "Figure");
    int figure = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "what it shows");
    return sheet.picture(figure, 100, 200, 200, 100, image, callouts).page("1");
  }

  static Image svg(String text) {
    return new Image(Image.Kind.SVG, text.getBytes(StandardCharsets.UTF_8));
  }

  static Image png(int type) {
    return picture("png", type);
  }

  /** Grey to the left, clear to the right where it can be. */
  static Image picture(String kind, int type) {
    BufferedImage image = new BufferedImage(40, 20, type);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 20; y++) {
        image.setRGB(x, y, 0xFF808080);
      }
    }
    return new Image(kind.equals("png") ? Image.Kind.PNG : Image.Kind.JPEG, encoded(image, kind));
  }

  static byte[] encoded(BufferedImage image) {
    return encoded(image, "png");
  }

  static byte[] encoded(BufferedImage image, String kind) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, kind, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
