package deckle.svg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of text in an SVG file whose style sheets {@link SvgSheet} has spread. */
final class SvgStyle {

  private static final double DEFAULT_SIZE = 16;

  /** No number needs more characters; the pattern would take its time over a million digits. */
  private static final int LONGEST = 100;

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([a-z%]*)\\s*");

  private SvgStyle() {}

  /** A property where it is set, on the element itself. */
  static Optional<String> own(Element element, String property) {
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

  /**
   * A length in user units.
   *
   * @param em of which {@code em} and {@code %} are multiples
   * @param otherwise what an unreadable length stands for
   */
  static double length(String text, double em, double otherwise) {
    Matcher matcher = LENGTH.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
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
