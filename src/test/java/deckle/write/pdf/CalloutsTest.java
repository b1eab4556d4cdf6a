package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deckle.deck.Image;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Callout;
import deckle.doc.Block.Spot;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.page.Element.Role;
import deckle.page.Pages;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
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
  private static final List<String> TOO_CLOSE =
      List.of("the labels of the figure are too close to tell which number is for which");
  private static final List<String> TOO_CLOSE_OR_FULL =
      List.of(TOO_CLOSE.get(0), "the figure has no room for the numbers of its labels");

  /** A number as it is printed, in points from the drawing's top left. */
  private record Seen(double x, double y, double radius, double size) {}

  /** A figure on a page, its size in points. */
  private record Figure(Image image, Map<String, Callout> callouts, int width, int height) {

    double x(Callout callout) {
      return callout.spot().orElseThrow().x() / 1000.0 * width;
    }

    double y(Callout callout) {
      return callout.spot().orElseThrow().y() / 1000.0 * height;
    }

    double distance(Seen number, Callout callout) {
      return Math.hypot(number.x - x(callout), number.y - y(callout));
    }

    String told() {
      return callouts.size() + " parts, " + width + " x " + height + ": ";
    }
  }

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

    Figure figure() {
      Map<String, Callout> callouts = new LinkedHashMap<>();
      middles.keySet().forEach(id -> callouts.put(id, new Callout(id, Optional.empty())));
      return new Figure(Pictures.svg(drawing.toString()), callouts, WIDTH, HEIGHT);
    }
  }

  @Test
  void noNumberTouchesAnotherOrLeavesTheDrawingOrIsSmall() throws IOException {
    int warned = 0;
    for (int smallest : List.of(6_000, 16_000)) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Chance chance = new Chance(seed, 1 + seed % 20);
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Seen> seen = numbers(chance.figure(), smallest, diagnostics);
        assertThat(seen).as("seed %d", seed).hasSameSizeAs(chance.middles);
        assertThat(messages(diagnostics)).isSubsetOf(TOO_CLOSE);
        warned += messages(diagnostics).size();
        List<Seen> all = new ArrayList<>(seen.values());
        for (int i = 0; i < all.size(); i++) {
          Seen one = all.get(i);
          assertThat(one.size).isGreaterThanOrEqualTo(smallest / 1000.0);
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
    assertThat(warned).as("only where there is no other way").isLessThan(SEEDS / 5);
  }

  /** Parts one below the other, in any order, each called by a letter. */
  private static Figure column(int parts, int width, int height, boolean mixed) {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
    if (mixed) {
      Collections.shuffle(rows, new Random(parts));
    }
    Map<String, Callout> callouts = new LinkedHashMap<>();
    for (int row : rows) {
      Spot spot = new Spot(300, (2 * row + 1) * 500 / parts);
      callouts.put("part" + row, new Callout("" + (char) ('A' + row), Optional.of(spot)));
    }
    return new Figure(
        Pictures.svg(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><path d='M0 0h4' stroke='#eee' stroke-width='.01'/></svg>"),
        callouts,
        width,
        height);
  }

  @Test
  void everyNumberOfAColumnIsNearestToItsOwnPartOrThereIsAWarning() throws IOException {
    int clear = 0;
    int close = 0;
    for (int parts = 2; parts <= 14; parts++) {
      for (int width = 40; width <= 440; width += 50) {
        for (int percent : List.of(30, 65, 130)) {
          Figure figure = column(parts, width, width * percent / 100, parts % 3 == 0);
          Diagnostics diagnostics = new Diagnostics();
          Map<String, Seen> seen = numbers(figure, 6_000, diagnostics);
          if (messages(diagnostics).isEmpty()) {
            clear++;
            assertThat(seen).hasSize(parts);
            assertClear(figure, seen);
          } else {
            close++;
            assertThat(messages(diagnostics)).hasSize(1).isSubsetOf(TOO_CLOSE_OR_FULL);
          }
        }
      }
    }
    assertThat(clear).isGreaterThan(2 * close);
    assertThat(close).isGreaterThan(50);
  }

  private static void assertClear(Figure figure, Map<String, Seen> seen) {
    for (Callout callout : figure.callouts.values()) {
      Seen number = seen.get(callout.key());
      for (Callout other : figure.callouts.values()) {
        if (!other.equals(callout)) {
          String told = figure.told() + callout.key() + " and " + other.key();
          assertThat(figure.distance(number, callout))
              .as(told)
              .isLessThan(figure.distance(number, other));
          Seen second = seen.get(other.key());
          assertThat(Math.hypot(number.x - second.x, number.y - second.y))
              .as(told)
              .isGreaterThan(2 * number.radius);
        }
      }
    }
  }

  @Test
  void onASmallFigureNumbersShrinkAndStayOnTheirParts() throws IOException {
    Figure figure = column(7, 177, 108, false);
    Map<String, Seen> seen = clearNumbers(figure, 6_000);
    for (Callout callout : figure.callouts.values()) {
      Seen number = seen.get(callout.key());
      assertThat(number.size).isBetween(6.0, 9.0);
      assertThat(figure.distance(number, callout)).isLessThan(0.5);
    }
  }

  @Test
  void aNumberThatLeavesItsPartHasALineToIt() throws IOException {
    Figure figure = column(10, 400, 110, false);
    Map<String, Seen> seen = clearNumbers(figure, 6_000);
    BufferedImage page;
    try (PDDocument document = Loader.loadPDF(pdf(figure, 6_000, new Diagnostics()))) {
      page = new PDFRenderer(document).renderImageWithDPI(0, 144);
    }
    int moved = 0;
    for (Callout callout : figure.callouts.values()) {
      if (figure.distance(seen.get(callout.key()), callout) > 1) {
        moved++;
        int x = (int) Math.round(2 * (LEFT + figure.x(callout)));
        int y = (int) Math.round(2 * (TOP + figure.y(callout)));
        int[] around = page.getRGB(x - 2, y - 2, 4, 4, null, 0, 4);
        assertThat(Arrays.stream(around).anyMatch(pixel -> (pixel & 0xFF) < 128)).isTrue();
      }
    }
    assertThat(moved).isBetween(3, 7);
  }

  @Test
  void partsAtOnePlaceAreAWarning() throws IOException {
    Callout one = new Callout("A", Optional.of(new Spot(500, 500)));
    Callout other = new Callout("B", Optional.of(new Spot(500, 500)));
    Figure drawn = column(2, WIDTH, HEIGHT, false);
    Figure figure = new Figure(drawn.image, Map.of("a", one, "b", other), WIDTH, HEIGHT);
    Diagnostics diagnostics = new Diagnostics();
    assertThat(numbers(figure, 6_000, diagnostics)).hasSize(2);
    assertThat(messages(diagnostics)).isEqualTo(TOO_CLOSE);
  }

  @Test
  void aNumberWithRoomStandsInTheMiddleOfItsWords() throws IOException {
    int alone = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Chance chance = new Chance(seed, 1 + seed % 8);
      Map<String, Seen> seen = numbers(chance.figure(), 6_000, new Diagnostics());
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
    Map<String, Callout> callouts = Map.of("t", new Callout("A", Optional.empty()));
    Map<String, Seen> seen = clearNumbers(new Figure(image, callouts, WIDTH, HEIGHT), 6_000);
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

  private static List<String> messages(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private static byte[] pdf(Figure figure, int smallest, Diagnostics diagnostics) {
    Sheet sheet = new Sheet();
    int element = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "what it shows");
    sheet
        .picture(element, LEFT, TOP, figure.width, figure.height, figure.image, figure.callouts)
        .page("1");
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
    return new Pdf().write(pages, diagnostics);
  }

  private static Map<String, Seen> clearNumbers(Figure figure, int smallest) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Map<String, Seen> seen = numbers(figure, smallest, diagnostics);
    assertThat(messages(diagnostics)).isEmpty();
    return seen;
  }

  private static Map<String, Seen> numbers(Figure figure, int smallest, Diagnostics diagnostics)
      throws IOException {
    Map<String, Seen> seen = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf(figure, smallest, diagnostics))) {
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
