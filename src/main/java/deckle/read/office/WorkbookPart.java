package deckle.read.office;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The list of a workbook's sheets. */
final class WorkbookPart extends Part {

  private static final int MOST = 200;

  /** A sheet, and by which relationship it is found. */
  record Named(String name, String id) {}

  private final List<Named> sheets = new ArrayList<>();
  private boolean from1904;

  @Override
  void start(String name, Attributes attributes) throws SAXException {
    if (name.equals("sheet")) {
      if (sheets.size() == MOST) {
        throw new Stopped(Refused.tooMuch("has more than 200 sheets"));
      }
      sheets.add(new Named(String.valueOf(attributes.getValue("name")), id(attributes)));
    } else if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    }
  }

  /** Whatever the prefix of relationships is, and in either dialect. */
  private static String id(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id")) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  List<Named> sheets() {
    return sheets;
  }

  boolean from1904() {
    return from1904;
  }
}
