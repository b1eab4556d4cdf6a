package deckle.diag;

import java.lang.ref.WeakReference;
import java.util.List;

/** A named text in which faults can be pointed at: usually one file. */
public final class Source {

  /** Every place of a deck leads here, so that the text lives as long as the deck. */
  private final Packed text;

  private final String name;
  private final int hash;

  /** Who looks at one line soon looks at others. */
  private WeakReference<List<String>> lines = new WeakReference<>(null);

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

  public List<String> lines() {
    List<String> known = lines.get();
    if (known == null) {
      known = lines(text());
      lines = new WeakReference<>(known);
    }
    return known;
  }

  /** Lines end at {@code \n}, {@code \r\n} or {@code \r}, as in YAML and in every editor. */
  public static List<String> lines(String text) {
    return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }

  /** The text of a 1-based line, empty outside the file. */
  public String line(int number) {
    List<String> lines = lines();
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
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
