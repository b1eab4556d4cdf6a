package deckle.chart;

import deckle.font.Font;
import java.util.List;

/**
 * Characters of one look.
 *
 * @param raised 1 for a superscript, −1 for a subscript, 0 for neither
 */
record Glyphs(String text, boolean bold, boolean italic, int raised) {

  private static final int SCRIPT_PERCENT = 75;
  private static final List<Font> FALLBACKS = List.of(Font.REGULAR, Font.MATH, Font.FALLBACK);

  Glyphs with(String other) {
    return new Glyphs(other, bold, italic, raised);
  }

  /** In millipoints, beside words of a size. */
  int width(int size) {
    return text.codePoints().map(point -> advance(point) * own(size) / 1000).sum();
  }

  private int own(int size) {
    return raised == 0 ? size : size * SCRIPT_PERCENT / 100;
  }

  private int advance(int point) {
    Font chosen = font();
    Font font =
        chosen.has(point)
            ? chosen
            : FALLBACKS.stream().filter(each -> each.has(point)).findFirst().orElse(chosen);
    return font.advance(font.glyph(point));
  }

  private Font font() {
    if (bold) {
      return italic ? Font.BOLD_ITALIC : Font.BOLD;
    }
    return italic ? Font.ITALIC : Font.REGULAR;
  }

  String svg(int size) {
    StringBuilder look = new StringBuilder();
    look.append(bold ? " font-weight=\"bold\"" : "");
    look.append(italic ? " font-style=\"italic\"" : "");
    if (raised != 0) {
      look.append(" baseline-shift=\"").append(raised > 0 ? "super" : "sub").append('"');
      look.append(" font-size=\"").append(Svg.pixels(own(size))).append('"');
    }
    return look.isEmpty() ? escaped() : "<tspan" + look + ">" + escaped() + "</tspan>";
  }

  private String escaped() {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
