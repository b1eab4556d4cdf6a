package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deckle.deck.Image;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Callout;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.page.Element.Role;
import deckle.page.Pages;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The numbers that stand for the texts of a drawing, over drawings made by chance. */
class CalloutsTest {

  private static final int SEEDS = Integer.getInteger("seeds", 60);
  private static final int LEFT = 60;
  private static final int TOP = 100;
  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  /** A number as it is printed, in points from the drawing's top left. */
  private record Seen(double x, double y, double radius, double size) {}

  /** A drawing of texts with ids, and the places where their middles are, in points. */
  private static final class Chance {

    final StringBuilder drawing = new StringBuilder();
    final Map<String, Point2D> middles = new LinkedHashMap<>();
    private final Random random;
    private final double unit;

    /** Whatever the drawing's units are, it is printed in the same size. */
    Chance(int seed, int labels) {
      random = new Random(seed);
      unit = Math.pow(10, random.nextInt(5) - 2);
      drawing.append("<svg xmlns='http://www.w3.org/2000/svg' viewBox='");
      drawing.append(number(-50 * unit)).append(' ').append(number(20 * unit)).append(' ');
      drawing.append(number(WIDTH * unit)).append(' ').append(number(HEIGHT * unit)).append("'>");
      for (int i = 1; i <= labels; i++) {
        text("" + (char) ('@' + i));
      }
      drawing.append("</svg>");
    }

    /** Words in the middle of a box; near the edge and over it, tiny and large, at any angle. */
    private void text(String id) {
      double x = (random.nextInt(440) - 20) * unit;
      double y = (random.nextInt(330) - 15) * unit;
      double size = (2 + random.nextInt(20)) * unit;
      int angle = random.nextBoolean() ? 0 : random.nextInt(360);
      double pivotX = x - 15 * unit;
      double pivotY = y + 10 * unit;
      Point2D middle = new Point2D.Double(x, y);
      AffineTransform.getRotateInstance(Math.toRadians(angle), pivotX, pivotY)
          .transform(middle, middle);
      middles.put(id, new Point2D.Double(middle.getX() / unit, middle.getY() / unit));
      String words = "label ".repeat(1 + random.nextInt(4)).strip();
      drawing.append("<g transform='translate(").append(number(-50 * unit)).append(' ');
      drawing.append(number(20 * unit)).append(")'><g transform='rotate(").append(angle);
      drawing.append(' ').append(number(pivotX)).append(' ').append(number(pivotY)).append(")'>");
      drawing.append("<rect x='").append(number(x - 30 * unit)).append("' y='");
      drawing.append(number(y - 10 * unit)).append("' width='").append(number(60 * unit));
      drawing.append("' height='").append(number(20 * unit)).append("' fill='#888'/>");
      drawing.append("<text id='").append(id).append("' text-anchor='middle' x='");
      drawing.append(number(x)).append("' y='").append(number(y + size * 0.33));
      drawing.append("' font-size='").append(number(size)).append("'>").append(words);
      drawing.append("</text></g></g>");
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.6f", value);
    }

    Image image() {
      return Pictures.svg(drawing.toString());
    }

    Map<String, Callout> callouts() {
      Map<String, Callout> callouts = new LinkedHashMap<>();
      middles.keySet().forEach(id -> callouts.put(id, new Callout(id, Optional.empty())));
      return callouts;
    }
  }

  @Test
  void noNumberTouchesAnotherOrLeavesTheDrawingOrIsSmall() throws IOException {
    for (int smallest : List.of(6_000, 16_000)) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Chance chance = new Chance(seed, 1 + seed % 20);
        Map<String, Seen> seen = numbers(chance.image(), chance.callouts(), smallest);
        assertThat(seen).as("seed %d", seed).hasSameSizeAs(chance.middles);
        List<Seen> all = new ArrayList<>(seen.values());
        for (int i = 0; i < all.size(); i++) {
          Seen one = all.get(i);
          assertThat(one.size).isGreaterThanOrEqualTo(Math.max(8, smallest / 1000.0));
          assertThat(one.x).isBetween(one.radius, WIDTH - one.radius);
          assertThat(one.y).isBetween(one.radius, HEIGHT - one.radius);
          for (Seen other : all.subList(i + 1, all.size())) {
            boolean apart =
                Math.abs(one.x - other.x) > 2 * one.radius
                    || Math.abs(one.y - other.y) > 2 * one.radius;
            assertThat(apart).as("seed %d: %s and %s", seed, one, other).isTrue();
          }
        }
      }
    }
  }

  @Test
  void aNumberWithRoomStandsInTheMiddleOfItsWords() throws IOException {
    int alone = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Chance chance = new Chance(seed, 1 + seed % 8);
      Map<String, Seen> seen = numbers(chance.image(), chance.callouts(), 6_000);
      for (Map.Entry<String, Point2D> wanted : chance.middles.entrySet()) {
        Point2D middle = wanted.getValue();
        boolean near =
            chance.middles.values().stream()
                .anyMatch(other -> !other.equals(middle) && other.distance(middle) < 60);
        boolean inside =
            Math.abs(middle.getX() - WIDTH / 2.0) < WIDTH / 2.0 - 15
                && Math.abs(middle.getY() - HEIGHT / 2.0) < HEIGHT / 2.0 - 15;
        if (inside && !near) {
          alone++;
          Seen number = seen.get(wanted.getKey());
          assertThat(number.x).as("seed %d", seed).isCloseTo(middle.getX(), within(0.5));
          assertThat(number.y).as("seed %d", seed).isCloseTo(middle.getY(), within(0.5));
        }
      }
    }
    assertThat(alone).isGreaterThan(SEEDS / 2);
  }

  @Test
  void aPartOfATextCanBeCoveredAndTheRestStays() throws IOException {
    Image image =
        Pictures.svg(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 300'><text x='100' y='150'"
                + " font-size='40'>MM<tspan id='t'>MM</tspan></text></svg>");
    Map<String, Seen> seen = numbers(image, Map.of("t", new Callout("A", Optional.empty())), 6_000);
    assertThat(seen.get("A").x).isBetween(180.0, 220.0);
  }

  @Test
  void aDrawingWithoutRoomForItsNumbersIsAnError() {
    StringBuilder texts = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'");
    texts.append(" viewBox='0 0 40 20'>");
    Map<String, Callout> callouts = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      texts.append("<text id='t").append(i).append("' y='9' font-size='9'>word</text>");
      callouts.put("t" + i, new Callout("" + i, Optional.empty()));
    }
    assertThat(Pictures.faults(Pictures.svg(texts + "</svg>"), callouts))
        .containsExactly("the figure has no room for the numbers of its labels");
  }

  @Test
  void aTextThatIsDrawnElsewhereCannotBeNumbered() {
    String drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>"
            + "<symbol id='s'><text id='t' y='9'>word</text></symbol><use href='#s' x='9'/></svg>";
    assertThat(
            Pictures.faults(Pictures.svg(drawing), Map.of("t", new Callout("A", Optional.empty()))))
        .containsExactly("the figure's text `t` is drawn somewhere else than it stands");
  }

  private static Look withSmallest(Look look, int smallest) {
    Look.Type type = look.type();
    return new Look(
        look.name(),
        look.paper(),
        look.typeface(),
        look.fonts(),
        new Look.Type(
            type.body(),
            smallest,
            smallest,
            type.leading(),
            type.tracking(),
            type.wordSpace(),
            false),
        look.palette(),
        look.columns(),
        look.cardsToASheet(),
        look.letterhead());
  }

  private static Map<String, Seen> numbers(Image image, Map<String, Callout> callouts, int smallest)
      throws IOException {
    Sheet sheet = new Sheet();
    int figure = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "what it shows");
    sheet.picture(figure, LEFT, TOP, WIDTH, HEIGHT, image, callouts).page("1");
    Pages plain = sheet.pages();
    Pages pages =
        new Pages(
            plain.title(),
            plain.language(),
            withSmallest(plain.look(), smallest),
            Duplex.UNSAID,
            plain.pages(),
            plain.elements(),
            plain.bookmarks());
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = new Pdf().write(pages, diagnostics);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::message).isEmpty();
    Map<String, Seen> seen = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          double size = letter.getFontSize();
          double middle = letter.getXDirAdj() + letter.getWidthDirAdj() / 2 - LEFT;
          double y = letter.getYDirAdj() - TOP - size * 0.33;
          seen.put(letter.getUnicode(), new Seen(middle, y, size * 0.74, size));
        }
      }.getText(document);
    }
    return seen;
  }
}
