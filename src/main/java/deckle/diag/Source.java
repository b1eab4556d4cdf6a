package deckle.diag;

import java.util.List;

/** A named text in which faults can be pointed at: usually one file. */
public record Source(String name, String text) {

  /** Lines end at {@code \n}, {@code \r\n} or {@code \r}, as in YAML and in every editor. */
  public List<String> lines() {
    return List.of(text.split("\r\n|\n|\r", -1));
  }

  /** The text of a 1-based line, empty outside the file. */
  public String line(int number) {
    List<String> lines = lines();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The place that means the file as a whole. */
  public Span whole() {
    return new Span(this, 0, 0, 0);
  }
}
