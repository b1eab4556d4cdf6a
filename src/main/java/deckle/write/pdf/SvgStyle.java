package deckle.write.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of text in an SVG file, from attributes and {@code style}, inherited. */
final class SvgStyle {

  private static final double DEFAULT_SIZE = 16;
  private static final int BOLD_FROM = 600;
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([a-z%]*)\\s*");

  private SvgStyle() {}

  /** A property where it is set, on the element itself. */
  static Optional<String> own(Element element, String property) {
    for (String declaration : element.getAttribute("style").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
        return Optional.of(declaration.substring(colon + 1).strip());
      }
    }
    return element.hasAttribute(property)
        ? Optional.of(element.getAttribute(property).strip())
        : Optional.empty();
  }

  static String inherited(Element element, String property, String initial) {
    return own(element, property)
        .filter(value -> !value.equals("inherit"))
        .orElseGet(
            () -> parent(element).map(up -> inherited(up, property, initial)).orElse(initial));
  }

  static double size(Element element) {
    double around = parent(element).map(SvgStyle::size).orElse(DEFAULT_SIZE);
    return own(element, "font-size").map(size -> length(size, around, around)).orElse(around);
  }

  static boolean bold(Element element) {
    String weight = inherited(element, "font-weight", "normal").toLowerCase(Locale.ROOT);
    return weight.startsWith("bold")
        || (weight.matches("\\d{1,4}") && Integer.parseInt(weight) >= BOLD_FROM);
  }

  static boolean italic(Element element) {
    String style = inherited(element, "font-style", "normal").toLowerCase(Locale.ROOT);
    return style.startsWith("italic") || style.startsWith("oblique");
  }

  /**
   * A length in user units.
   *
   * @param em of which {@code em} and {@code %} are multiples
   * @param otherwise what an unreadable length stands for
   */
  static double length(String text, double em, double otherwise) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return otherwise;
    }
    double value = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "em" -> value * em;
      case "ex" -> value * em / 2;
      case "%" -> value * em / 100;
      case "pt" -> value * 4 / 3;
      case "mm" -> value * 96 / 25.4;
      case "cm" -> value * 960 / 25.4;
      case "in" -> value * 96;
      default -> value;
    };
  }

  static Optional<Element> parent(Element element) {
    Node parent = element.getParentNode();
    return parent instanceof Element up ? Optional.of(up) : Optional.empty();
  }
}
