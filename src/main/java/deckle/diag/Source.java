package deckle.diag;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** A named text in which faults can be pointed at: usually one file. */
public final class Source {

  /** Every place of a deck leads here, so that the text lives as long as the deck. */
  private final Packed packed;

  /** Who has just read it, or looks at one line, soon looks at others. */
  private WeakReference<String> text;

  private WeakReference<List<String>> lines = new WeakReference<>(null);

  private final String name;
  private final int hash;

  /** The name of each line's part, and its number there; nothing where there are no parts. */
  private final List<String> parts;

  private final List<Integer> numbers;

  /**
   * A piece of a source that goes by a name of its own, such as a cell of a workbook.
   *
   * @param text its lines end at {@code \n}
   */
  public record Part(String name, String text) {}

  public Source(String name, String text) {
    this(name, text, List.of(), List.of());
  }

  private Source(String name, String text, List<String> parts, List<Integer> numbers) {
    this.name = name;
    this.packed = Packed.of(text);
    this.text = new WeakReference<>(text);
    this.hash = 31 * name.hashCode() + text.hashCode();
    this.parts = parts;
    this.numbers = numbers;
  }

  /** A source whose places are called by their parts; the lines of one follow those before it. */
  public static Source of(String name, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Part part : parts) {
      int number = 0;
      for (String line : part.text().split("\n", -1)) {
        text.append(line).append('\n');
        names.add(part.name());
        numbers.add(++number);
      }
    }
    return new Source(name, text.toString(), names, numbers);
  }

  public String name() {
    return name;
  }

  public String text() {
    String known = text.get();
    if (known == null) {
      known = packed.text();
      text = new WeakReference<>(known);
    }
    return known;
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

  /** What a person calls a place: by line and column, or by the part it is in. */
  String called(int line, int column) {
    return line <= parts.size() ? parts.get(line - 1) : name + ":" + line + ":" + column;
  }

  /** The number that a line goes by in its part. */
  int numbered(int line) {
    return line <= numbers.size() ? numbers.get(line - 1) : line;
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
