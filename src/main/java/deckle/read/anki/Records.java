package deckle.read.anki;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of text as Anki reads them. No library does: to Anki a quote is special only where a
 * field starts, what follows a closed quote belongs to the field, and a lone {@code \r} ends a
 * record.
 */
public final class Records {

  /** The fields of one record, and the line on which it begins. */
  public record Row(int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }
  }

  private final String text;
  private final char separator;
  private int next;
  private int line = 1;
  private int counted;

  private Records(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** Every record but comments and empty lines. */
  public static List<Row> of(String text, char separator) {
    Records reader = new Records(text.startsWith("\uFEFF") ? text.substring(1) : text, separator);
    List<Row> records = new ArrayList<>();
    while (reader.next < reader.text.length()) {
      if (reader.at('#')) {
        reader.skipLine();
      } else if (!reader.taken('\n') && !reader.taken('\r')) {
        records.add(reader.record());
      }
    }
    return records;
  }

  private void skipLine() {
    while (next < text.length() && !at('\n')) {
      next++;
    }
  }

  private Row record() {
    int start = line();
    List<String> fields = new ArrayList<>(List.of(field()));
    while (taken(separator)) {
      fields.add(field());
    }
    next++;
    return new Row(start, fields);
  }

  /** Of the next character, as editors count. */
  private int line() {
    for (; counted < next; counted++) {
      char c = text.charAt(counted);
      boolean first = c == '\r' && counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
      line += c == '\n' || (c == '\r' && !first) ? 1 : 0;
    }
    return line;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (taken('"')) {
      quoted(field);
    }
    while (next < text.length() && !at(separator) && !at('\n') && !at('\r')) {
      field.append(text.charAt(next++));
    }
    return field.toString();
  }

  private void quoted(StringBuilder field) {
    while (next < text.length()) {
      boolean quote = taken('"');
      if (quote && !at('"')) {
        return;
      }
      field.append(text.charAt(next++));
    }
  }

  private boolean at(char c) {
    return next < text.length() && text.charAt(next) == c;
  }

  private boolean taken(char c) {
    boolean there = at(c);
    next += there ? 1 : 0;
    return there;
  }
}
