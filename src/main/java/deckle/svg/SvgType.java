package deckle.svg;

import deckle.font.Shaped;
import deckle.font.Shaper;
import deckle.font.Typeface;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Our fonts, in which the words of a drawing are set whatever fonts it asks for. */
final class SvgType {

  /**
   * The size in which glyphs are measured: drawings have units of any size, shaping has integers.
   */
  static final int EM = 100_000;

  private static final int BOLD_FROM = 600;
  private static final int WIDEST = 10_000;

  private final String language;
  private final Faults faults;
  private final Map<Integer, Shaper> byTracking = new TreeMap<>();

  /**
   * @param language a BCP 47 tag
   */
  SvgType(String language, Faults faults) {
    this.language = language;
    this.faults = faults;
  }

  /** Runs in reading order, in the weight, slant and spacing that an element has. */
  List<Shaped> shape(String words, Element element, boolean rightToLeft) {
    return byTracking
        .computeIfAbsent(tracking(element), this::shaper)
        .shape(
            words,
            new Shaper.Style(bold(element), italic(element), EM),
            rightToLeft,
            this::missing);
  }

  private Shaper shaper(int tracking) {
    return new Shaper(Typeface.SOURCE_SANS, List.of(), tracking, 100, language);
  }

  private void missing(int point) {
    faults.error(
        "no font has the figure's `" + Character.toString(point) + "` (" + code(point) + ")",
        "replace the character in the figure, or turn its text into paths");
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }

  /** In thousandths of the em. */
  private static int tracking(Element element) {
    double size = SvgStyle.size(element);
    double spacing =
        SvgStyle.length(SvgStyle.inherited(element, "letter-spacing", "normal"), size, 0);
    long tracking = size > 0 ? Math.round(spacing / size * 1000) : 0;
    return (int) Math.max(-WIDEST, Math.min(tracking, WIDEST));
  }

  private static boolean bold(Element element) {
    String weight = SvgStyle.inherited(element, "font-weight", "normal").toLowerCase(Locale.ROOT);
    return weight.startsWith("bold")
        || (weight.matches("\\d{1,4}") && Integer.parseInt(weight) >= BOLD_FROM);
  }

  private static boolean italic(Element element) {
    String style = SvgStyle.inherited(element, "font-style", "normal").toLowerCase(Locale.ROOT);
    return style.startsWith("italic") || style.startsWith("oblique");
  }
}
