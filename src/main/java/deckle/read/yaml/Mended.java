package deckle.read.yaml;

import deckle.diag.Source;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source with edits made in it, which still knows where everything stood before. */
final class Mended {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private final Source source;
  private final Map<Integer, List<Mend.Edit>> editsByLine = new TreeMap<>();
  private final String text;
  private final List<String> lines;

  Mended(Source source, List<Mend> mends) {
    this.source = source;
    for (Mend mend : mends) {
      mend.edits().forEach(this::add);
    }
    editsByLine.replaceAll((line, edits) -> withoutOverlaps(edits));
    this.text = editsByLine.isEmpty() ? source.text() : edited();
    this.lines = editsByLine.isEmpty() ? source.lines() : Source.lines(text);
  }

  private void add(Mend.Edit edit) {
    editsByLine.computeIfAbsent(edit.at().line(), line -> new ArrayList<>()).add(edit);
  }

  /** Where two faults share a place, the first edit stands. */
  private static List<Mend.Edit> withoutOverlaps(List<Mend.Edit> edits) {
    List<Mend.Edit> kept = new ArrayList<>();
    int end = 1;
    for (Mend.Edit edit : edits.stream().sorted(Mended::byPlace).toList()) {
      if (edit.at().column() >= end) {
        kept.add(edit);
        end = edit.at().column() + edit.at().length();
      }
    }
    return kept;
  }

  /** What is inserted comes before what is replaced at the same place. */
  private static int byPlace(Mend.Edit one, Mend.Edit other) {
    int byStart = one.at().compareTo(other.at());
    return byStart != 0 ? byStart : Integer.compare(one.at().length(), other.at().length());
  }

  Source source() {
    return source;
  }

  String text() {
    return text;
  }

  private String edited() {
    StringBuilder out = new StringBuilder();
    Matcher ends = LINE_END.matcher(source.text());
    List<String> before = source.lines();
    for (int number = 1; number <= before.size(); number++) {
      out.append(line(before.get(number - 1), editsByLine.getOrDefault(number, List.of())));
      out.append(ends.find() ? ends.group() : "");
    }
    return out.toString();
  }

  private static String line(String line, List<Mend.Edit> edits) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Mend.Edit edit : edits) {
      int start = line.offsetByCodePoints(0, edit.at().column() - 1);
      out.append(line, from, start).append(edit.replacement());
      from = line.offsetByCodePoints(start, edit.at().length());
    }
    return out.append(line.substring(from)).toString();
  }

  /** The lines of the mended text, as many as the source has. */
  List<String> lines() {
    return lines;
  }

  /** A stretch of the mended text, as a stretch of the source; line and column are 1-based. */
  Span span(int line, int column, int length) {
    if (editsByLine.isEmpty()) {
      return new Span(source, line, column, Math.max(1, length));
    }
    int start = before(line, column);
    return new Span(source, line, start, Math.max(1, before(line, column + length) - start));
  }

  private int before(int line, int column) {
    int shift = 0;
    for (Mend.Edit edit : editsByLine.getOrDefault(line, List.of())) {
      int start = edit.at().column() + shift;
      int inserted = edit.replacement().codePointCount(0, edit.replacement().length());
      if (column < start) {
        break;
      }
      if (column < start + inserted) {
        return edit.at().column();
      }
      shift += inserted - edit.at().length();
    }
    return column - shift;
  }
}
