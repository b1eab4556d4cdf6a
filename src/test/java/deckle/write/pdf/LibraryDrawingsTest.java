package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.Lacking;
import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.chart.Numerals;
import deckle.chart.Plot;
import deckle.compose.Handout;
import deckle.deck.Deck;
import deckle.deck.Figure;
import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.page.Element.Role;
import deckle.page.Layout;
import deckle.read.yaml.DeckReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawings of the library as a PDF has them, also beside what a browser makes of them. */
class LibraryDrawingsTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path FIGURES = SampleDecks.FOLDER.resolve("figures");
  private static final Path FONTS = Path.of("src/main/resources/deckle/font");
  private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

  private static final Pattern EXACT_VIEW =
      Pattern.compile("viewBox=\"0 0 (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?\"");

  /** Both are drawn with so many pixels to a unit; with 8 for a closer look. */
  private static final int SCALE = Integer.getInteger("drawings.scale", 3);

  /** What is told apart must be as large as a few pixels; edges are drawn a little differently. */
  private static final int BLUR = 2 * SCALE;

  private static final int TOLERANCE = 60;

  /** A browser's own bars take some of its window's height. */
  private static final int ROOM = 200;

  private record Drawing(String name, String source, int width, int height) {

    static Drawing of(Path file) {
      try {
        return of(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    static Drawing of(String name, String source) {
      Matcher view = VIEW.matcher(source);
      assertThat(view.find()).as(name).isTrue();
      int width = Integer.parseInt(view.group(1));
      return new Drawing(name, source, width, Integer.parseInt(view.group(2)));
    }

    byte[] pdf() {
      Sheet sheet = new Sheet();
      int figure = sheet.described(Sheet.DOCUMENT, Role.FIGURE, "what it shows");
      Image image = new Image(Image.Kind.SVG, source.getBytes(StandardCharsets.UTF_8));
      sheet.picture(figure, 0, 0, width, height, image).page("1");
      Diagnostics diagnostics = new Diagnostics();
      byte[] pdf = new Pdf().write(sheet.pages(), diagnostics);
      assertThat(diagnostics.sorted()).as(name).isEmpty();
      return pdf;
    }
  }

  private static List<Drawing> library() throws IOException {
    List<Drawing> drawings = new ArrayList<>();
    try (Stream<Path> files = Files.list(FIGURES)) {
      files
          .filter(file -> file.toString().endsWith(".svg"))
          .sorted()
          .map(Drawing::of)
          .forEach(drawings::add);
    }
    FolderLibrary library = new FolderLibrary(FIGURES.getParent(), "");
    for (String deck : library.list()) {
      for (Figure figure :
          DeckReader.read(library, deck, new Diagnostics()).orElseThrow().figures()) {
        if (figure.content() instanceof Figure.Plot plot) {
          Image image = Plot.of(plot.chart(), new Numerals("."), Plot.USUAL_WIDTH, Plot.SMALLEST);
          String source = new String(image.bytes(), StandardCharsets.UTF_8);
          drawings.add(Drawing.of(figure.id(), inWholeUnits(source)));
        }
      }
    }
    return drawings;
  }

  /** With a little more white, so that it fills its pixels exactly. */
  private static String inWholeUnits(String source) {
    return EXACT_VIEW
        .matcher(source)
        .replaceFirst(
            view ->
                "viewBox=\"0 0 "
                    + (Integer.parseInt(view.group(1)) + 1)
                    + " "
                    + (Integer.parseInt(view.group(2)) + 1)
                    + "\"");
  }

  @Test
  void everyDrawingIsMadeOfLinesAndNotOfPixels() throws IOException {
    assertThat(library()).hasSizeGreaterThan(9);
    for (Drawing drawing : library()) {
      assertThat(pixels(drawing.pdf())).as(drawing.name()).isEmpty();
    }
  }

  @Test
  void everyFormulaIsMadeOfLettersAndRules() throws IOException {
    FolderLibrary specimens =
        new FolderLibrary(Path.of("src/test/resources/deckle/page/specimen"), "");
    Diagnostics faults = new Diagnostics();
    Deck formulas = DeckReader.read(specimens, "formulas.yaml", faults).orElseThrow();
    Document handout = Handout.of(formulas, Look.standard(Look.Paper.A4));
    byte[] pdf = new Pdf().write(Layout.of(handout, faults), faults);
    assertThat(faults.sorted()).isEmpty();
    assertThat(pixels(pdf)).isEmpty();
  }

  /** The objects of a file that are raster images. */
  private static List<COSObjectKey> pixels(byte[] pdf) throws IOException {
    List<COSObjectKey> pixels = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
          pixels.add(key);
        }
      }
    }
    return pixels;
  }

  @Test
  void everyDrawingLooksAsInABrowser(@TempDir Path folder) throws Exception {
    for (Drawing drawing : library()) {
      BufferedImage printed = printed(drawing);
      BufferedImage seen = browsed(drawing, folder);
      keep(drawing.name() + "-printed", printed);
      keep(drawing.name() + "-browsed", seen);
      int[][] browsed = shades(seen);
      assertThat(difference(shades(printed), browsed)).as(drawing.name()).isLessThan(TOLERANCE);
    }
  }

  /**
   * The comparison sees a line, an arrow and a word that are missing, and a box out of its place.
   */
  @Test
  void theComparisonMissesNothing(@TempDir Path folder) throws Exception {
    Drawing whole = Drawing.of(FIGURES.resolve("synthesis-breakdown.svg"));
    int[][] browsed = shades(browsed(whole, folder));
    Map<String, String> changes = new TreeMap<>();
    changes.put("<path class=\"road\" d=\"M306 46V177\"/>", "");
    changes.put(">SAM<", "><");
    changes.put("<use href=\"#star\" x=\"84\" y=\"120\"/>", "");
    changes.put("x=\"256\" y=\"14\" width=\"100\"", "x=\"252\" y=\"14\" width=\"100\"");
    changes.put("marker-end: url(#arrow)", "");
    changes.forEach(
        (from, to) -> {
          assertThat(whole.source()).contains(from);
          Drawing changed = Drawing.of(from, whole.source().replace(from, to));
          assertThat(difference(shades(printed(changed)), browsed))
              .as(from)
              .isGreaterThan(TOLERANCE);
        });
  }

  /** For a person to look at. */
  private static void keep(String name, BufferedImage image) throws IOException {
    Path kept = Files.createDirectories(Path.of("target/drawings")).resolve(name + ".png");
    ImageIO.write(image, "png", kept.toFile());
  }

  private static BufferedImage printed(Drawing drawing) {
    try (PDDocument document = Loader.loadPDF(drawing.pdf())) {
      return new PDFRenderer(document)
          .renderImage(0, SCALE)
          .getSubimage(0, 0, drawing.width() * SCALE, drawing.height() * SCALE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BufferedImage browsed(Drawing drawing, Path folder) throws Exception {
    if (!Files.isExecutable(CHROMIUM)) {
      throw Lacking.program("Chromium");
    }
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset='utf-8'><style>");
    face("400", "normal", "SourceSans3-Regular", page);
    face("700", "normal", "SourceSans3-Bold", page);
    face("400", "italic", "SourceSans3-It", page);
    page.append(
            "*{margin:0;padding:0;font-family:'Source Sans 3'!important}svg{display:block;width:")
        .append(drawing.width())
        .append("px;height:")
        .append(drawing.height())
        .append("px}</style>")
        .append(drawing.source());
    Path html = Files.writeString(folder.resolve(drawing.name() + ".html"), page);
    Path png = folder.resolve(drawing.name() + ".png");
    Process browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--force-device-scale-factor=" + SCALE,
                "--window-size=" + drawing.width() + "," + (drawing.height() + ROOM),
                "--screenshot=" + png,
                html.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (InputStream in = Files.newInputStream(png)) {
      return ImageIO.read(in).getSubimage(0, 0, drawing.width() * SCALE, drawing.height() * SCALE);
    }
  }

  private static void face(String weight, String style, String file, StringBuilder page) {
    page.append("@font-face{font-family:'Source Sans 3';font-weight:").append(weight);
    page.append(";font-style:").append(style).append(";src:url('");
    page.append(FONTS.resolve(file + ".ttf").toUri()).append("')}");
  }

  private static int[][] shades(BufferedImage image) {
    int[][] shades = new int[image.getHeight()][image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y);
        shades[y][x] = ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3;
      }
    }
    return shades;
  }

  /** A page is no whole number of pixels high: its drawing may stand a pixel higher or lower. */
  private static int difference(int[][] one, int[][] other) {
    assertThat(one).hasSameDimensionsAs(other);
    return IntStream.rangeClosed(-1, 1).map(lower -> difference(one, other, lower)).min().orElse(0);
  }

  /** The largest difference of two shades anywhere, when both are blurred. */
  private static int difference(int[][] one, int[][] other, int lower) {
    int[][] signed = new int[one.length][one[0].length];
    for (int y = 1; y < one.length - 1; y++) {
      for (int x = 0; x < one[y].length; x++) {
        signed[y][x] = one[y][x] - other[y + lower][x];
      }
    }
    int most = 0;
    for (int y = BLUR; y < one.length - BLUR; y++) {
      for (int x = BLUR; x < one[y].length - BLUR; x++) {
        most = Math.max(most, Math.abs(mean(signed, x, y)));
      }
    }
    return most;
  }

  private static int mean(int[][] shades, int atX, int atY) {
    int sum = 0;
    for (int y = atY - BLUR; y <= atY + BLUR; y++) {
      for (int x = atX - BLUR; x <= atX + BLUR; x++) {
        sum += shades[y][x];
      }
    }
    return sum / ((2 * BLUR + 1) * (2 * BLUR + 1));
  }
}
