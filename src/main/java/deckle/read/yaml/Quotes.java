package deckle.read.yaml;

import deckle.read.yaml.Mend.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at texts in quotes, and puts texts into quotes that need them. */
final class Quotes {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("[ \\t]{2,}#(?=[ \\t]|$)");
  private static final Pattern SENTENCE = Pattern.compile(":\\s+\\p{Lu}.*\\s.*[.!?]");
  private static final Map<Character, String> ESCAPES =
      Map.of(
          'f', "a form feed",
          't', "a tab",
          'n', "a line end",
          'r', "a line end",
          'b', "a backspace",
          'a', "a bell",
          'v', "a vertical tab",
          '0', "a zero byte",
          'e', "an escape character");

  private final MendList mends;

  Quotes(MendList mends) {
    this.mends = mends;
  }

  /** Where the text of a line ends: before its comment, if it has one. */
  static int end(Line line, int from) {
    String text = line.text();
    if (text.indexOf('#', from) < 0) {
      return Math.max(from, text.stripTrailing().length());
    }
    Matcher comment = COMMENT.matcher(text);
    int end = comment.find(from) ? comment.start() : text.length();
    return Math.max(from, text.substring(0, end).stripTrailing().length());
  }

  /** The index of the quote that closes a text which begins with one, or -1. */
  static int close(String text) {
    char quote = text.charAt(0);
    for (int i = 1; i < text.length(); i++) {
      if (quote == '"' && text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        boolean doubled = quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == quote;
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** A text that begins with a quote. */
  void look(Stretch stretch, Line line) {
    String text = stretch.text();
    int close = close(text);
    if (close < 0) {
      mends.guess(
          stretch.at(0, 1),
          "the quote opened here is never closed",
          "close it, or print it as `“`",
          stretch.quoted(0, stretch.length()));
      return;
    }
    String after = text.substring(close + 1);
    if (!after.isBlank() && !after.matches("\\s+#.*")) {
      int end =
          stretch.oneLine()
              ? end(line, stretch.firstIndex()) - stretch.firstIndex()
              : text.length();
      mends.certain(
          stretch.at(0, 1),
          "YAML cannot read this text: it begins with a quote and goes on after it",
          hint(stretch, 0, end),
          stretch.quoted(0, end));
    } else if (text.charAt(0) == '"') {
      escapes(stretch, 0, close);
    }
  }

  /** In double quotes YAML knows many escapes; an author means none but two. */
  void escapes(Stretch stretch, int open, int close) {
    Matcher escape = ESCAPE.matcher(stretch.text()).region(open, close);
    while (escape.find()) {
      char c = escape.group(1).charAt(0);
      if (c != '"' && c != '\\') {
        String means = ESCAPES.getOrDefault(c, "no sign");
        String message = "`\\" + c + "` in double quotes is " + means + " in YAML";
        mends.certain(
            stretch.at(escape.start(), 2), message, "use `'…'`", single(stretch, open, close));
        return;
      }
    }
  }

  /** Edits that turn double quotes into single ones; the text stays what its author sees. */
  private static List<Edit> single(Stretch stretch, int open, int close) {
    List<Edit> edits = new ArrayList<>();
    edits.add(stretch.edit(open, 1, "'"));
    for (int i = open + 1; i < close; i++) {
      char c = stretch.text().charAt(i);
      if (c == '\\' && "\"\\".indexOf(stretch.text().charAt(i + 1)) >= 0) {
        edits.add(stretch.edit(i, 1, ""));
        i++;
      } else if (c == '\'') {
        edits.add(stretch.edit(i, 0, "'"));
      }
    }
    edits.add(stretch.edit(close, 1, "'"));
    return edits;
  }

  /** A text without quotes that needs them. */
  void mend(Stretch stretch, PlainText.Fault fault, TextLook.Spot spot) {
    List<Edit> edits = stretch.quoted(0, stretch.length());
    switch (fault.kind()) {
      case COLON -> colon(stretch, fault, spot, edits);
      case HASH -> hash(stretch, fault, edits);
      default ->
          unreadable(stretch, fault, "it starts with `" + stretch.text().charAt(0) + "`", edits);
    }
  }

  private void unreadable(Stretch stretch, PlainText.Fault fault, String why, List<Edit> edits) {
    mends.certain(
        stretch.at(fault.offset(), 1),
        "YAML cannot read this text: " + why,
        hint(stretch, 0, stretch.text().length()),
        edits);
  }

  private void colon(Stretch stretch, PlainText.Fault fault, TextLook.Spot spot, List<Edit> edits) {
    if (spot.option()) {
      option(stretch, fault, edits);
      return;
    }
    boolean last = fault.offset() + 1 == stretch.text().length();
    String why = last ? "it ends with a colon" : "it holds a colon and a space";
    unreadable(stretch, fault, why, edits);
  }

  /** A word after a lonely `#` may be a comment; a number can only be text. */
  private void hash(Stretch stretch, PlainText.Fault fault, List<Edit> edits) {
    boolean text = stretch.text().substring(fault.offset()).matches("(?s)#(?:\\S| \\d).*");
    String message = "YAML cuts this text at `#`";
    String hint = "put the text in `'…'`; two spaces before `#` make a comment";
    if (text) {
      mends.certain(stretch.at(fault.offset(), 1), message, hint, edits);
    } else {
      mends.guess(stretch.at(fault.offset(), 1), message, hint, edits);
    }
  }

  /** What follows the colon is feedback if it is a sentence; else the colon is to be printed. */
  private void option(Stretch stretch, PlainText.Fault fault, List<Edit> edits) {
    String text = stretch.text();
    String left = text.substring(0, fault.offset());
    String right = text.substring(fault.offset() + 1).strip().replaceAll("\\s*\\n\\s*", " ");
    String shown = MendList.shortened(right);
    String feedback =
        String.format(
            Locale.ROOT,
            "for feedback write `- %s => %s%s`; ",
            left,
            shown,
            shown.length() < right.length() ? " …" : "");
    String hint =
        (left.contains(" => ") ? "" : feedback) + "to print the colon, put the text in `'…'`";
    String message = "this option was read as a key and a value";
    if (SENTENCE.matcher(text.substring(fault.offset())).matches()) {
      mends.guess(stretch.at(fault.offset(), 1), message, hint, edits);
    } else {
      mends.certain(stretch.at(fault.offset(), 1), message, hint, edits);
    }
  }

  /** The line as it should stand. */
  String hint(Stretch stretch, int from, int to) {
    Line line = stretch.firstLine();
    String before = line.text().substring(line.start(), stretch.firstIndex());
    return MendList.quoted(before, stretch.text().substring(from, to)) + MendList.TIDY;
  }
}
