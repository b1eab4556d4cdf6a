package deckle.read.office;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts extends Part {

  private static final int MOST = 500_000;
  private static final int LONGEST = 32_767;
  private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

  private final List<RichText.Read> texts = new ArrayList<>();
  private final RichText text = new RichText();
  private long characters;

  @Override
  void start(String name, Attributes attributes) {
    words();
    text.start(name, attributes);
  }

  @Override
  void end(String name) throws SAXException {
    text.end(name, words());
    if (name.equals("si")) {
      RichText.Read read = text.read();
      characters += read.plain().length();
      checkLength(read);
      if (texts.size() == MOST || characters > MOST_CHARACTERS) {
        throw new Stopped(Refused.tooMuch("holds more texts than any bank has"));
      }
      texts.add(read);
    }
  }

  static void checkLength(RichText.Read text) throws Stopped {
    if (text.plain().length() > LONGEST) {
      throw new Stopped(
          Refused.damaged("a text in it is longer than the 32,767 characters of a cell"));
    }
  }

  RichText.Read get(int number) throws SAXException {
    if (number >= texts.size()) {
      throw new Stopped(Refused.damaged("a cell names a text that is not there"));
    }
    return texts.get(number);
  }
}
