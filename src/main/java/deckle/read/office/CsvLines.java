package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file, whatever sign it has between its fields. */
final class CsvLines {

  private static final List<Character> SIGNS = List.of(',', ';', '\t');

  private final Source source;
  private final char sign;
  private final List<RosterLine> lines = new ArrayList<>();

  private CsvLines(Source source) {
    this.source = source;
    this.sign = sign(source);
  }

  /** Up to the first fault of its quotes, which is reported: what follows would be guessed. */
  static List<RosterLine> of(Source source, Diagnostics diagnostics) {
    CsvLines csv = new CsvLines(source);
    csv.read(diagnostics);
    return csv.lines;
  }

  /** That which its first line has most of. */
  private static char sign(Source source) {
    String first = source.lines().stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = SIGNS.get(0);
    for (char sign : SIGNS) {
      if (count(first, sign) > count(first, most)) {
        most = sign;
      }
    }
    return most;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(each -> each == sign).count();
  }

  private void read(Diagnostics diagnostics) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(sign).setIgnoreEmptyLines(true).get();
    String text = String.join("\n", source.lines());
    int before = 0;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        lines.add(line(record, before + 1));
        before = (int) parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException e) {
      diagnostics.error(
          quote(before + 1),
          "this quote does not end, or more follows its end",
          "end it with another `\"`; a quote within quotes is written twice");
    }
  }

  /** Empty lines are passed over, so it stands on one of the next. */
  private RosterLine line(CSVRecord record, int from) {
    int number = from;
    while (source.line(number).isBlank() && number < source.lines().size()) {
      number++;
    }
    String line = source.line(number);
    List<RosterLine.Field> fields = new ArrayList<>();
    int at = 0;
    for (String field : record) {
      String written = field.replace("\"", "\"\"");
      int found = line.indexOf(written, at);
      int start = found < 0 ? at : found;
      String bare = field.strip();
      int column = line.codePointCount(0, start + (found < 0 ? 0 : field.indexOf(bare))) + 1;
      int length = Math.max(1, bare.codePointCount(0, bare.length()));
      Span place = new Span(source, number, column, length);
      fields.add(new RosterLine.Field(bare, place, "on line " + number));
      int end = found < 0 ? at : found + written.length();
      int next = line.indexOf(sign, end);
      at = next < 0 ? line.length() : next + 1;
    }
    return new RosterLine(fields);
  }

  /** The last quote of the first line that has an odd number of them, which most likely it is. */
  private Span quote(int from) {
    for (int number = from; number <= source.lines().size(); number++) {
      String line = source.line(number);
      if (count(line, '"') % 2 == 1) {
        int column = line.codePointCount(0, line.lastIndexOf('"')) + 1;
        return new Span(source, number, column, 1);
      }
    }
    return new Span(source, from, Math.max(0, source.line(from).indexOf('"')) + 1, 1);
  }
}
