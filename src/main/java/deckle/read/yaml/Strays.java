package deckle.read.yaml;

import deckle.read.yaml.Level.Met;
import deckle.read.yaml.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with lines that stand where nothing belongs. */
final class Strays {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final MendList mends;

  Strays(MendList mends) {
    this.mends = mends;
  }

  /** A key of this level that does not line up with the others. */
  void key(Line line, String name, Level level) {
    Optional<Met> text = level.last().filter(Strays::isText);
    int off = line.indent() - level.column();
    List<Mend.Edit> edits = List.of(line.indented(level.column()));
    var at = line.span(line.start(), line.start() + name.length());
    if (off > 1 && text.isPresent()) {
      mends.guess(
          at,
          "`" + name + "` is indented as if it were text of `" + text.get().name() + "`",
          "move it under `" + text.get().name() + "`, or begin the text with `|`",
          edits);
      return;
    }
    String where = level.first().map(Strays::place).orElse("the keys above");
    mends.guess(
        at,
        "`" + name + "` does not line up with " + where,
        "move it " + spaces(Math.abs(off)) + (off > 0 ? " left" : " right"),
        edits);
  }

  private static boolean isText(Met met) {
    return met.kind() == Kind.TEXT || met.kind() == Kind.PROSE;
  }

  private static String place(Met met) {
    int column = met.line().text().codePointCount(0, met.index()) + 1;
    return "`" + met.name() + "` (line " + met.line().number() + ", column " + column + ")";
  }

  private static String spaces(int count) {
    String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    return number + (count == 1 ? " space" : " spaces");
  }

  /** A line that is no key and goes on with no text; for the rest of the file it is a comment. */
  void line(Line line, Level level) {
    String key = level.last().map(Met::name).orElse("");
    boolean list = level.last().filter(met -> isList(met.kind())).isPresent();
    if (list && line.dashAt(line.start())) {
      mends.guess(
          line.content(),
          "`" + key + "` has a text and a list",
          "begin the list below `" + key + ":`, each item after `- `",
          List.of(line.edit(line.start(), line.start(), "# ")));
      return;
    }
    mends.guess(
        line.content(),
        "this line belongs to no key",
        key.isEmpty()
            ? "give it a key, or remove it"
            : "indent it deeper than `" + key + "`, or join it to the line above",
        List.of(line.edit(line.start(), line.start(), "# ")));
  }

  private static boolean isList(Kind kind) {
    return kind == Kind.TEXTS || kind == Kind.OPTIONS || kind == Kind.WORDS;
  }

  /** YAML's other way to write keys. */
  void complexKey(Line line, Rows rows, int column) {
    List<Mend.Edit> edits = new ArrayList<>();
    Optional<Line> here = Optional.of(line);
    while (here.filter(l -> l.indent() > column || isComplex(l, l.start())).isPresent()) {
      edits.add(here.get().edit(here.get().start(), here.get().start(), "# "));
      rows.after(here.get());
      here = rows.peek();
    }
    mends.guess(
        line.character(line.start()),
        "`? ` is not in the deck language",
        "write `key: value`",
        edits);
  }

  static boolean isComplex(Line line, int index) {
    return line.text().startsWith("? ", index) || line.text().startsWith(": ", index);
  }

  /** A key without a space after its colon. */
  void tight(Line line, KeyAt key) {
    String rest = MendList.shortened(line.text().substring(key.colon() + 1).strip());
    mends.certain(
        line.character(key.colon()),
        "no space after `" + key.name() + ":`",
        "`" + key.name() + ": " + rest + "`",
        List.of(line.edit(key.colon() + 1, key.colon() + 1, " ")));
  }

  /** An expression takes names as they are. */
  void braces(Line line, int index) {
    int end = Quotes.end(line, index);
    String expression = line.text().substring(index, end);
    String bare = expression.replaceAll("[{}]", "");
    mends.certain(
        line.character(line.text().indexOf('{', index)),
        "braces in an expression",
        "`" + bare + "`",
        List.of(line.edit(index, end, bare)));
  }

  /** Pairs in braces, which cut every text at its comma. */
  void pairsInBraces(Line line, int index, Level level, Rows rows) {
    String key = level.last().map(Met::name).orElseThrow();
    String inside = line.text().substring(index + 1).strip().replaceAll("\\s*}.*$", "");
    String first = inside.replaceFirst("^(.*?),\\s*[^,:]+:\\s.*$", "$1");
    StringBuilder text = new StringBuilder(line.text().substring(index));
    while (!Brackets.closes(text.toString()) && rows.goesDeeper(level.column())) {
      text.append('\n').append(rows.peek().map(Line::text).orElse(""));
      rows.take();
    }
    mends.guess(
        line.character(index),
        "`" + key + "` takes one pair per line, not `{ }`",
        "a comma in a text would cut it; `" + MendList.shortened(first) + "` on a line of its own",
        List.of());
  }
}
