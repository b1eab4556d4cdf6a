package deckle.read.yaml;

import deckle.diag.Span;
import java.util.ArrayList;
import java.util.List;

/** A text as it stands in its file, over one line or several; line ends count as one character. */
final class Stretch {

  private record Segment(Line line, int from, int to, int offset) {}

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void add(Line line, int from, int to) {
    if (!segments.isEmpty()) {
      text.append('\n');
    }
    segments.add(new Segment(line, from, Math.max(from, to), text.length()));
    text.append(line.text(), from, Math.max(from, to));
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  boolean oneLine() {
    return segments.size() == 1;
  }

  Line firstLine() {
    return segments.get(0).line();
  }

  int firstIndex() {
    return segments.get(0).from();
  }

  /** The last segment that begins at the offset or before it. */
  private Segment segment(int offset) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (segments.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return segments.get(low);
  }

  /** Over how many lines it goes. */
  int lines() {
    return segments.size();
  }

  /** The line on which a character stands. */
  Line line(int offset) {
    return segment(offset).line();
  }

  Span at(int offset, int length) {
    Segment segment = segment(offset);
    int from = Math.min(segment.to(), segment.from() + offset - segment.offset());
    return segment.line().span(from, Math.min(segment.to(), from + length));
  }

  Mend.Edit edit(int offset, int length, String replacement) {
    Span at = at(offset, length);
    return new Mend.Edit(new Span(at.source(), at.line(), at.column(), at.length()), replacement);
  }

  /** Edits that put a part of the text between single quotes, with those in it doubled. */
  List<Mend.Edit> quoted(int from, int to) {
    List<Mend.Edit> edits = new ArrayList<>();
    edits.add(edit(from, 0, "'"));
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\'') {
        edits.add(edit(i, 0, "'"));
      }
    }
    edits.add(edit(to, 0, "'"));
    return edits;
  }
}
