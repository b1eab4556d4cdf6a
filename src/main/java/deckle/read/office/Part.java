package deckle.read.office;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one part, whose elements go by the same names in Excel's own dialect and in the
 * strict one.
 */
abstract class Part extends DefaultHandler {

  private static final int DEEPEST = 64;

  private final StringBuilder words = new StringBuilder();
  private int depth;

  void start(String name, Attributes attributes) throws SAXException {}

  void end(String name) throws SAXException {}

  /** What has been said since it was asked last. */
  final String words() {
    String said = words.toString();
    words.setLength(0);
    return said;
  }

  @Override
  public final void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw new SAXException("too deep");
    }
    start(local, attributes);
  }

  @Override
  public final void endElement(String uri, String local, String name) throws SAXException {
    end(local);
    depth--;
  }

  @Override
  public final void characters(char[] some, int from, int length) {
    words.append(some, from, length);
  }

  /** A whole number, or another where there is none. */
  static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** A reason for which the whole file is refused, on its way through the parser. */
  static final class Stopped extends SAXException {
    private static final long serialVersionUID = 1;
    private final transient Refused why;

    Stopped(Refused why) {
      this.why = why;
    }

    Refused why() {
      return why;
    }
  }
}
