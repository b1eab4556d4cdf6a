package deckle.chart;

import deckle.deck.Image;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An SVG document in the making; all lengths are integers, in millipoints. */
final class Svg {

  private static final String INK = "#111111";
  private static final String GRID = "#bbbbbb";
  private static final int HATCHING = 3_600;

  private final StringBuilder body = new StringBuilder();
  private final Ids ids = new Ids();

  /** The document; a CSS pixel, in which it counts, is three quarters of a point. */
  Image image(int width, int height) {
    String size = pixels(width) + " " + pixels(height);
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
            + size
            + "\" font-family=\"Source Sans 3\">\n"
            + body
            + "</svg>\n";
    return new Image(Image.Kind.SVG, svg.getBytes(StandardCharsets.UTF_8));
  }

  /** A thin line that leads the eye. */
  Svg hair(int x1, int y1, int x2, int y2) {
    return line(x1, y1, x2, y2, "stroke=\"" + GRID + "\" stroke-width=\"0.7\"");
  }

  /** A line in ink. */
  Svg line(int x1, int y1, int x2, int y2) {
    return line(x1, y1, x2, y2, stroke(1_000, ""));
  }

  Svg dashed(int x1, int y1, int x2, int y2) {
    return line(x1, y1, x2, y2, stroke(800, "4 3"));
  }

  private Svg line(int x1, int y1, int x2, int y2, String look) {
    add("<line x1=\"").add(pixels(x1)).add("\" y1=\"").add(pixels(y1));
    add("\" x2=\"").add(pixels(x2)).add("\" y2=\"").add(pixels(y2));
    return add("\" ").add(look).add("/>\n");
  }

  /** A line through points given as x and y in turn. */
  Svg path(int[] points, String dashes) {
    return shape(points, false, "fill=\"none\" " + stroke(1_500, dashes));
  }

  /** A closed figure, in ink or on white. */
  Svg polygon(int[] points, boolean filled) {
    String fill = "fill=\"" + (filled ? INK : "#ffffff") + "\" ";
    return shape(points, true, fill + stroke(1_000, ""));
  }

  private Svg shape(int[] points, boolean closed, String look) {
    add("<path d=\"");
    for (int i = 0; i < points.length; i += 2) {
      add(i == 0 ? "M" : " L").add(pixels(points[i])).add(" ").add(pixels(points[i + 1]));
    }
    return add(closed ? " Z\" " : "\" ").add(look).add("/>\n");
  }

  Svg circle(int x, int y, int radius, boolean filled) {
    add("<circle cx=\"").add(pixels(x)).add("\" cy=\"").add(pixels(y)).add("\" r=\"");
    add(pixels(radius)).add("\" fill=\"").add(filled ? INK : "#ffffff").add("\" ");
    return add(stroke(1_000, "")).add("/>\n");
  }

  /** A bar, told from others by its filling. */
  Svg bar(Box box, Filling filling) {
    rectangle(box, filling.colour(), true);
    if (filling.rises()) {
      hatch(box, true);
    }
    if (filling.falls()) {
      hatch(box, false);
    }
    return this;
  }

  /** Behind words that stand on lines. */
  Svg white(Box box) {
    return rectangle(box, "#ffffff", false);
  }

  private Svg rectangle(Box box, String colour, boolean edged) {
    add("<rect x=\"").add(pixels(box.x())).add("\" y=\"").add(pixels(box.y()));
    add("\" width=\"").add(pixels(box.width())).add("\" height=\"").add(pixels(box.height()));
    add("\" fill=\"").add(colour).add("\"");
    return add(edged ? " " + stroke(800, "") : "").add("/>\n");
  }

  /** Lines at 45 degrees, each cut where it meets the edge. */
  private void hatch(Box box, boolean rises) {
    String look = stroke(700, "");
    for (int k = HATCHING; k < box.width() + box.height(); k += HATCHING) {
      int left = Math.max(0, k - box.height());
      int right = Math.min(k, box.width());
      int down = Math.min(k, box.height());
      int up = Math.max(0, k - box.width());
      int top = box.y();
      int bottom = box.y() + box.height();
      line(
          box.x() + left,
          rises ? top + down : bottom - down,
          box.x() + right,
          rises ? top + up : bottom - up,
          look);
    }
  }

  private static String stroke(int width, String dashes) {
    String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    return "stroke=\"" + INK + "\" stroke-width=\"" + pixels(width) + "\"" + dashed;
  }

  /**
   * Words, whose id is made of their name.
   *
   * @param name what they are called, or nothing if no label may stand for them
   */
  Svg words(Lettering words, int x, int y, Lettering.Anchor anchor, String name) {
    Optional<String> id = ids.of(name);
    add("<text").add(id.map(its -> " id=\"" + its + "\"").orElse(""));
    add(" text-anchor=\"").add(anchor.svg()).add("\" fill=\"").add(INK).add("\"");
    return add(words.svg(x, y)).add("</text>\n");
  }

  private Svg add(String text) {
    body.append(text);
    return this;
  }

  /** Millipoints as CSS pixels, to the hundredth. */
  static String pixels(int millipoints) {
    int hundredths = Math.floorDiv(millipoints * 4 + 15, 30);
    int cents = Math.abs(hundredths % 100);
    String sign = hundredths < 0 ? "-" : "";
    return sign + Math.abs(hundredths / 100) + (cents == 0 ? "" : "." + cents / 10 + cents % 10);
  }
}
