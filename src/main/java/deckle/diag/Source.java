package deckle.diag;

import java.util.List;

/** A named text in which faults can be pointed at: usually one file. */
public final class Source {

  /** Every place of a deck leads here, so that the text lives as long as the deck. */
  private final Packed text;

  private final String name;
  private final int hash;

  public Source(String name, String text) {
    this.name = name;
    this.text = Packed.of(text);
    this.hash = 31 * name.hashCode() + text.hashCode();
  }

  public String name() {
    return name;
  }

  public String text() {
    return text.text();
  }

  /** Lines end at {@code \n}, {@code \r\n} or {@code \r}, as in YAML and in every editor. */
  public List<String> lines() {
    return List.of(text().split("\r\n|\n|\r", -1));
  }

  /** The text of a 1-based line, empty outside the file. */
  public String line(int number) {
    String all = text();
    int begin = 0;
    for (int line = 1; line < number && begin <= all.length(); line++) {
      int end = end(all, begin);
      begin = end + (all.startsWith("\r\n", end) ? 2 : 1);
    }
    return number < 1 || begin > all.length() ? "" : all.substring(begin, end(all, begin));
  }

  /** Where a line ends that begins here. */
  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The place that means the file as a whole. */
  public Span whole() {
    return new Span(this, 0, 0, 0);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Source that
            && hash == that.hash
            && name.equals(that.name)
            && text().equals(that.text()));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name;
  }
}
