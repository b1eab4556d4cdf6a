package deckle.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * An SVG file as a tree. It is untrusted: it is read once without building anything, to see that it
 * is neither too large nor too deep and that its document type, if it has one, defines nothing.
 */
final class SvgFile {

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final int MOST_ELEMENTS = 50_000;
  private static final int DEEPEST = 100;

  private final Faults faults;

  SvgFile(Faults faults) {
    this.faults = faults;
  }

  /** Empty where it cannot be trusted or understood, which is then reported. */
  Optional<Document> read(byte[] bytes) throws IOException {
    if (bytes.length > LARGEST) {
      return refused("the figure is larger than 4 MB", "simplify it, or use a bitmap");
    }
    try {
      XMLReader reader = SAXParserFactory.newDefaultInstance().newSAXParser().getXMLReader();
      Watch watch = new Watch();
      reader.setContentHandler(watch);
      reader.setErrorHandler(watch);
      reader.setEntityResolver(watch);
      reader.setProperty("http://xml.org/sax/properties/declaration-handler", watch);
      reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
      return Optional.of(tree(bytes, watch));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has these features", e);
    } catch (Refusal e) {
      return refused(e.getMessage(), e.hint);
    } catch (SAXException e) {
      return refused("the figure is not well-formed XML" + place(e), "save it again as plain SVG");
    } catch (IOException e) {
      // Bytes in memory can always be read, but not always as characters.
      return refused("the figure's characters cannot be read", "save it again as UTF-8");
    }
  }

  private static Document tree(byte[] bytes, Watch watch)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(watch);
    builder.setEntityResolver(watch);
    return builder.parse(new ByteArrayInputStream(bytes));
  }

  /** The parser's own words are in the language of the machine. */
  private static String place(SAXException e) {
    return e instanceof SAXParseException at
        ? " at line " + at.getLineNumber() + ", column " + at.getColumnNumber()
        : "";
  }

  private Optional<Document> refused(String message, String hint) {
    faults.error(message, hint);
    return Optional.empty();
  }

  private static final class Refusal extends SAXException {

    private static final long serialVersionUID = 1;

    private final String hint;

    Refusal(String message, String hint) {
      super(message);
      this.hint = hint;
    }
  }

  /** Ends the reading of a file that would become too much. */
  private static final class Watch extends DefaultHandler2 {

    private int depth;
    private int elements;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      depth++;
      elements++;
      if (depth > DEEPEST) {
        throw new Refusal(
            "the figure's elements are nested more than 100 deep", "ungroup some of them");
      }
      if (elements > MOST_ELEMENTS) {
        throw new Refusal(
            "the figure has more than 50 000 elements", "simplify it, or use a bitmap");
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      depth--;
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
      throw entities();
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId)
        throws SAXException {
      throw entities();
    }

    private static Refusal entities() {
      return new Refusal(
          "the figure's document type defines entities",
          "save it as plain SVG, without `<!DOCTYPE`");
    }

    /** Nothing, in place of anything outside the file. */
    @Override
    public InputSource resolveEntity(
        String name, String publicId, String baseUri, String systemId) {
      return new InputSource(new ByteArrayInputStream(new byte[0]));
    }
  }
}
