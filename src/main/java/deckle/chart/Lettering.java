package deckle.chart;

import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Words of a chart in lines, measured in the font in which drawings are set. */
final class Lettering {

  /** Which part of its lines stands at the place that is given for them. */
  enum Anchor {
    START,
    MIDDLE,
    END;

    String svg() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final int LEADING_PERCENT = 120;

  private final List<List<Glyphs>> lines;
  private final int size;

  private Lettering(List<List<Glyphs>> lines, int size) {
    this.lines = lines;
    this.size = size;
  }

  /** On as many lines as it takes so that none is wider, if its words allow that. */
  static Lettering of(Text text, int size, boolean bold, int widest) {
    List<List<Glyphs>> lines = new ArrayList<>();
    List<Glyphs> line = new ArrayList<>();
    for (List<Glyphs> word : words(new Pieces(bold).of(text.content()))) {
      if (!line.isEmpty() && width(line, size) + width(word, size) > widest) {
        lines.add(line);
        line = new ArrayList<>();
      }
      line.addAll(word);
    }
    lines.add(line);
    return new Lettering(lines, size);
  }

  static Lettering of(String words, int size, boolean bold) {
    return of(Text.of(List.of(new Inline.Run(words))), size, bold, Integer.MAX_VALUE);
  }

  /** Each with the space before it. */
  private static List<List<Glyphs>> words(List<Glyphs> pieces) {
    List<List<Glyphs>> words = new ArrayList<>();
    List<Glyphs> word = new ArrayList<>();
    for (Glyphs piece : pieces) {
      for (String part : piece.text().split("(?= )", -1)) {
        if (part.startsWith(" ") && !word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
        word.add(piece.with(part));
      }
    }
    words.add(word);
    return words;
  }

  private static int width(List<Glyphs> line, int size) {
    return line.stream().mapToInt(piece -> piece.width(size)).sum();
  }

  int width() {
    return lines.stream().mapToInt(line -> width(line, size)).max().orElse(0);
  }

  int height() {
    return lines.size() * leading(size);
  }

  static int leading(int size) {
    return size * LEADING_PERCENT / 100;
  }

  /** Attributes and lines of a text element; {@code y} is the top of the first line. */
  String svg(int x, int y) {
    StringBuilder out = new StringBuilder(" font-size=\"" + Svg.pixels(size) + "\">");
    for (int i = 0; i < lines.size(); i++) {
      int baseline = y + i * leading(size) + size * 92 / 100;
      out.append("<tspan x=\"").append(Svg.pixels(x)).append("\" y=\"");
      out.append(Svg.pixels(baseline)).append("\">");
      for (int piece = 0; piece < lines.get(i).size(); piece++) {
        Glyphs glyphs = lines.get(i).get(piece);
        out.append((piece == 0 ? glyphs.with(glyphs.text().stripLeading()) : glyphs).svg(size));
      }
      out.append("</tspan>");
    }
    return out.toString();
  }
}
