package deckle.write.anki;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text with tabs between fields as Anki does: a quote is special only where a field starts.
 */
final class TabbedText {

  private final String text;
  private int next;

  private TabbedText(String text) {
    this.text = text;
  }

  static List<List<String>> records(String text) {
    TabbedText reader = new TabbedText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<List<String>> records = new ArrayList<>();
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

  private List<String> record() {
    List<String> record = new ArrayList<>(List.of(field()));
    while (taken('\t')) {
      record.add(field());
    }
    next++;
    return record;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (taken('"')) {
      quoted(field);
    }
    while (next < text.length() && "\t\n\r".indexOf(text.charAt(next)) < 0) {
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
