package deckle.page;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the size of an SVG drawing from its first element, resolving nothing outside the file. */
final class SvgSize {

  /** A CSS pixel is three quarters of a point. */
  private static final double PIXEL = 750;

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)(px|pt|mm|cm|in)?\\s*");

  private SvgSize() {}

  static Optional<PictureSize> of(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          return ofRoot(reader);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> ofRoot(XMLStreamReader root) {
    String viewBox = root.getAttributeValue(null, "viewBox");
    if (viewBox == null) {
      return PictureSize.of(
          length(root.getAttributeValue(null, "width")),
          length(root.getAttributeValue(null, "height")));
    }
    String[] numbers = viewBox.trim().split("[\\s,]+", -1);
    return numbers.length == 4
        ? PictureSize.of(length(numbers[2]), length(numbers[3]))
        : Optional.empty();
  }

  /** In millipoints; 0 for what is no length. */
  private static double length(String written) {
    Matcher matcher = LENGTH.matcher(written == null ? "" : written);
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) * unit(matcher.group(2)) : 0;
  }

  private static double unit(String unit) {
    if (unit == null) {
      return PIXEL;
    }
    return switch (unit) {
      case "pt" -> 1_000;
      case "mm" -> 72_000 / 25.4;
      case "cm" -> 720_000 / 25.4;
      case "in" -> 72_000;
      default -> PIXEL;
    };
  }
}
