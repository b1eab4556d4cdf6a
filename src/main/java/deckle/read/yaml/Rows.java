package deckle.read.yaml;

import java.util.List;
import java.util.Optional;

/** The lines of a file, read from top to bottom. */
final class Rows {

  private final List<Line> lines;
  private int next;

  Rows(List<Line> lines) {
    this.lines = lines;
  }

  /** The next line that holds something, unless there is none. */
  Optional<Line> peek() {
    while (next < lines.size() && (lines.get(next).blank() || lines.get(next).comment())) {
      next++;
    }
    return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
  }

  void take() {
    next++;
  }

  /** Goes back or on to the line after this one. */
  void after(Line line) {
    next = line.number();
  }

  /** Whatever line comes next, even a blank one. */
  Optional<Line> any() {
    return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
  }

  /** The next line that is not blank, which may be a comment. */
  Optional<Line> notBlank() {
    int index = next;
    while (index < lines.size() && lines.get(index).blank()) {
      index++;
    }
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  /** Whether the next line that is not blank stands further in than a column. */
  boolean goesDeeper(int column) {
    Optional<Line> line = notBlank();
    return line.isPresent() && line.get().indent() > column;
  }

  /** Passes over every line that stands further in than a column. */
  void skipBelow(int column) {
    while (peek().isPresent() && peek().get().indent() > column) {
      take();
    }
  }
}
