package deckle.read.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines at the top of a text export that say how the rest is to be read. */
final class TextHead {

  private static final Pattern LINE = Pattern.compile("#([^:]*):(.*)");
  private static final Map<String, Character> SEPARATORS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':');
  private static final char[] LIKELY = {'\t', '|', ';', ':', ',', ' '};
  private static final int GUESSED_FROM = 8 * 1024;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> columns = new ArrayList<>();
  private Optional<Character> separator = Optional.empty();
  private String oldTags = "";
  private int length;

  private TextHead() {}

  static TextHead of(String text) {
    TextHead head = new TextHead();
    boolean first = true;
    while (head.length < text.length()) {
      int end = text.indexOf('\n', head.length);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(head.length, end < 0 ? next : end).stripTrailing();
      if (first && line.startsWith("tags:")) {
        head.oldTags = line.substring("tags:".length());
      } else if (line.startsWith("#")) {
        head.line(line);
      } else {
        break;
      }
      first = false;
      head.length = next;
    }
    return head;
  }

  private void line(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    String key = matcher.group(1).strip().toLowerCase(Locale.ROOT);
    String value = matcher.group(2);
    values.put(key, value);
    if (key.equals("separator")) {
      separator = named(value).or(() -> separator);
    } else if (key.equals("columns")) {
      List<Records.Row> row = Records.of(value, separator.orElse('\t'));
      columns.clear();
      row.stream().limit(1).forEach(names -> columns.addAll(names.fields()));
    }
  }

  private static Optional<Character> named(String value) {
    String named = value.isEmpty() ? value : value.charAt(0) + plain(value.substring(1));
    Character known = SEPARATORS.get(named.toLowerCase(Locale.ROOT));
    boolean itself = value.length() == 1 && new String(LIKELY).contains(value);
    return known == null && itself ? Optional.of(value.charAt(0)) : Optional.ofNullable(known);
  }

  /** As Anki cuts it, for spreadsheets put their own separators behind it. */
  private static String plain(String value) {
    int end = 0;
    while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
      end++;
    }
    return value.substring(0, end);
  }

  /** How many characters of the text it takes. */
  int length() {
    return length;
  }

  /** As it is said, or the first of the usual ones that the text has. */
  char separator(String text) {
    if (separator.isPresent()) {
      return separator.get();
    }
    String start = text.substring(length, Math.min(text.length(), length + GUESSED_FROM));
    for (char likely : LIKELY) {
      if (start.indexOf(likely) >= 0) {
        return likely;
      }
    }
    return '\t';
  }

  /** Empty where it is to be guessed. */
  Optional<Boolean> html() {
    String value = plain(values.getOrDefault("html", "")).toLowerCase(Locale.ROOT);
    return value.equals("true") || value.equals("false")
        ? Optional.of(value.equals("true"))
        : Optional.empty();
  }

  List<String> columns() {
    return columns;
  }

  /** The column of a kind, from 0; −1 if there is none. */
  int column(String kind) {
    String value = plain(values.getOrDefault(kind + " column", ""));
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) - 1 : -1;
  }

  /** Of every note. */
  String tags() {
    return values.getOrDefault("tags", "") + " " + oldTags;
  }

  String deck() {
    return values.getOrDefault("deck", "");
  }

  String notetype() {
    return values.getOrDefault("notetype", "");
  }
}
