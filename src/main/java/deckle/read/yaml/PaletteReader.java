package deckle.read.yaml;

import deckle.diag.Span;
import deckle.doc.Colour;
import deckle.doc.Look.Palette;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the colours of a look; text that hardly stands out is an error. */
final class PaletteReader {

  private static final Pattern COLOUR = Pattern.compile("#?([0-9A-Fa-f]{6})");

  /** The contrast that the Web Content Accessibility Guidelines ask of text (WCAG 2.1, 1.4.3). */
  private static final double LEAST_CONTRAST = 4.5;

  private final Fields fields;

  PaletteReader(Fields fields) {
    this.fields = fields;
  }

  Palette over(Palette base) {
    Palette palette =
        new Palette(
            colour("text", base.text()),
            colour("accent", base.accent()),
            colour("quiet", base.quiet()),
            colour("hairline", base.hairline()),
            colour("tint", base.tint()),
            colour("ground", base.ground()));
    for (String behind : List.of("ground", "tint")) {
      Colour paper = behind.equals("ground") ? palette.ground() : palette.tint();
      expectContrast("text", palette.text(), behind, paper);
      expectContrast("accent", palette.accent(), behind, paper);
      expectContrast("quiet", palette.quiet(), behind, paper);
    }
    return palette;
  }

  private Colour colour(String key, Colour otherwise) {
    Optional<Node.Scalar> scalar = fields.scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    String text = scalar.get().text().strip();
    if (!COLOUR.matcher(text).matches()) {
      fields
          .scope()
          .error(
              scalar.get().at(),
              "`" + text + "` is no colour",
              "red, green and blue, two digits each: `" + key + ": 1A4F8B`");
      return otherwise;
    }
    int number = Integer.parseInt(text.substring(text.length() - 6), 16);
    return new Colour(number >> 16, number >> 8 & 0xFF, number & 0xFF);
  }

  private void expectContrast(String name, Colour colour, String behind, Colour paper) {
    double contrast = colour.contrast(paper);
    boolean changed = fields.has(name) || fields.has(behind);
    if (contrast >= LEAST_CONTRAST || !changed) {
      return;
    }
    Span at = fields.valueAt(fields.has(name) ? name : behind);
    String ratio = BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    fields
        .scope()
        .error(
            at,
            "`" + name + "` stands out from `" + behind + "` by " + ratio + " : 1 only",
            "text needs 4.5 : 1; take a darker `" + name + "` or a lighter `" + behind + "`");
  }
}
