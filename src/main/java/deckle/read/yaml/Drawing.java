package deckle.read.yaml;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts in an SVG that a label can stand for. */
final class Drawing {

  private static final Set<String> TEXTS = Set.of("text", "tspan");

  private Drawing() {}

  /** Ids of the text elements; those before the first fault if the drawing is broken. */
  static Set<String> textIds(byte[] svg) {
    Set<String> ids = new TreeSet<>();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && TEXTS.contains(reader.getLocalName())
            && reader.getAttributeValue(null, "id") != null) {
          ids.add(reader.getAttributeValue(null, "id"));
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      return ids;
    }
    return ids;
  }

  /** A drawing is untrusted input: nothing outside it is ever read. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
