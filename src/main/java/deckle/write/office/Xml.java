package deckle.write.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML part in the making: whatever is opened is closed, and words say what they say. */
public final class Xml {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the element opened last may still turn out to be empty. */
  private boolean unfinished;

  private Xml(String beginning) {
    this.out = new StringBuilder(beginning);
  }

  /** A whole part. */
  public static Xml part() {
    return new Xml(DECLARATION);
  }

  /** A piece of a part, without a declaration. */
  public static Xml piece() {
    return new Xml("");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Xml open(String name, String... attributes) {
    finish();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
    open.push(name);
    unfinished = true;
    return this;
  }

  /** Closes the element opened last of those that are open. */
  public Xml close() {
    String name = open.pop();
    if (unfinished) {
      out.append("/>");
      unfinished = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element without content. */
  public Xml empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** An element that holds words alone. */
  public Xml leaf(String name, String words, String... attributes) {
    return open(name, attributes).words(words).close();
  }

  public Xml words(String words) {
    if (!words.isEmpty()) {
      finish();
      escape(words, false);
    }
    return this;
  }

  /** What is XML already. */
  public Xml add(String xml) {
    if (!xml.isEmpty()) {
      finish();
      out.append(xml);
    }
    return this;
  }

  private void finish() {
    if (unfinished) {
      out.append('>');
      unfinished = false;
    }
  }

  /** Characters that XML has no way to say become the sign for one that is lost. */
  private void escape(String words, boolean inAttribute) {
    if (isPlain(words)) {
      out.append(words);
      return;
    }
    for (int i = 0; i < words.length(); ) {
      int character = words.codePointAt(i);
      i += Character.charCount(character);
      switch (character) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n', '\r', '\t' -> whiteSpace(character, inAttribute);
        default -> out.appendCodePoint(isXml(character) ? character : 0xFFFD);
      }
    }
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE || "<>&\"".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A reader of XML takes a carriage return for a line's end, and any of them for a space. */
  private void whiteSpace(int character, boolean inAttribute) {
    if (inAttribute || character == '\r') {
      out.append("&#").append(character).append(';');
    } else {
      out.append((char) character);
    }
  }

  private static boolean isXml(int character) {
    boolean low = character >= 0x20 && character < 0xD800;
    boolean high = character >= 0xE000 && character != 0xFFFE && character != 0xFFFF;
    return low || high;
  }

  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
