package deckle.write.pdf;

import static deckle.write.pdf.Pictures.given;
import static deckle.write.pdf.Pictures.svg;
import static deckle.write.pdf.Pictures.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The words of drawings, seen on the page. */
class SvgTextTest {

  private static final int INK = 128;
  private static final int SCALE = 4;

  /** What is inked, in units of the drawing. */
  private record Box(double left, double top, double right, double bottom) {

    double width() {
      return right - left;
    }
  }

  private static Box inked(String content) {
    BufferedImage page = page(content);
    double left = 1e9;
    double top = 1e9;
    double right = -1;
    double bottom = -1;
    for (int y = 0; y < 100 * SCALE; y++) {
      for (int x = 0; x < 200 * SCALE; x++) {
        if ((page.getRGB(x, y) & 0xFF) < INK) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return new Box(left / SCALE, top / SCALE, right / SCALE, bottom / SCALE);
  }

  private static BufferedImage page(String content) {
    String drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" + content + "</svg>";
    assertThat(warnings(svg(drawing))).isEmpty();
    try (PDDocument document = Loader.loadPDF(given(svg(drawing), Map.of()).pdf())) {
      return new PDFRenderer(document)
          .renderImage(0, SCALE)
          .getSubimage(100 * SCALE, 200 * SCALE, 200 * SCALE, 100 * SCALE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String attributes, String words) {
    return "<text x='100' y='60' font-size='40' " + attributes + ">" + words + "</text>";
  }

  @Test
  void lettersAreKerned() {
    Box apart = inked(text("", "A<tspan>V</tspan><tspan>A</tspan>"));
    assertThat(inked(text("", "AVA")).width()).isLessThan(apart.width() - 1);
  }

  @Test
  void arabicLettersJoinAndRunToTheLeft() {
    Box joined = inked(text("direction='rtl'", "بيت"));
    Box apart = inked(text("direction='rtl'", "ب‌ي‌ت"));
    assertThat(joined.right()).isBetween(90.0, 101.0);
    assertThat(joined.width()).isLessThan(apart.width() - 5);
    assertThat(inked(text("", "بيت")).left()).isBetween(99.0, 105.0);
  }

  @Test
  void aNumberWithinArabicStandsAfterTheWordBeforeIt() {
    Box word = inked(text("direction='rtl'", "بيت"));
    Box both = inked(text("direction='rtl'", "بيت 25"));
    assertThat(both.right()).isCloseTo(word.right(), within(0.5));
    assertThat(both.left()).isLessThan(word.left() - 20);
  }

  @Test
  void devanagariIsShaped() {
    Box conjunct = inked(text("", "क्ष"));
    Box parted = inked(text("", "क्‌ष"));
    assertThat(conjunct.width()).isLessThan(parted.width() - 3);
  }

  @Test
  void smallSignsAreRaisedAndLowered() {
    Box base = inked(text("", "n"));
    String sign = "<tspan baseline-shift='%s' font-size='20'>n</tspan>";
    Box raised = inked(text("", String.format(Locale.ROOT, sign, "super")));
    Box lowered = inked(text("", String.format(Locale.ROOT, sign, "sub")));
    assertThat(raised.bottom()).isCloseTo(base.bottom() - 14, within(0.6));
    assertThat(lowered.bottom()).isCloseTo(base.bottom() + 8, within(0.6));
  }

  @Test
  void textStandsWhereItsBaselineSays() {
    Box base = inked(text("", "x"));
    Box middle = inked(text("dominant-baseline='middle'", "x"));
    Box grouped = inked("<g dominant-baseline='middle'>" + text("", "x") + "</g>");
    assertThat((middle.top() + middle.bottom()) / 2).isCloseTo(60, within(0.6));
    assertThat(grouped).isEqualTo(middle).isNotEqualTo(base);
  }

  @Test
  void partsAreMovedAsTheySay() {
    Box plain = inked(text("", "nn"));
    Box moved = inked(text("", "n<tspan dx='10' dy='-20'>n</tspan>"));
    assertThat(moved.right()).isCloseTo(plain.right() + 10, within(0.6));
    assertThat(moved.top()).isCloseTo(plain.top() - 20, within(0.6));
    assertThat(inked(text("letter-spacing='10'", "nn")).right())
        .isCloseTo(plain.right() + 10, within(0.6));
  }

  @Test
  void styleSheetsAreReadAsABrowserReadsThem() {
    Box bold = inked(text("font-weight='700' text-anchor='middle'", "word"));
    for (String rules :
        new String[] {
          "text { font: bold 40px sans-serif; text-anchor: middle }",
          ".a { font-weight: 700 } #t { text-anchor: middle }",
          "g > .a.b, .none { font-weight: 700; text-anchor: middle } .a { font-weight: 400 }",
          "/* b */ svg text { font-weight: 700 !important } .a { text-anchor: middle }"
              + " #t { font-weight: 400 }"
        }) {
      String styled =
          "<style>" + rules + "</style><g>" + text("class='a b' id='t'", "word") + "</g>";
      assertThat(inked(styled)).as(rules).isEqualTo(bold);
    }
    assertThat(inked("<style>text{fill:#fff}</style>" + text("style='fill:#000'", "word")).width())
        .isPositive();
  }
}
