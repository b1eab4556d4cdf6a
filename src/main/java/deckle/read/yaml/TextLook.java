package deckle.read.yaml;

import deckle.read.yaml.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the texts of a file: how far each goes, and whether YAML would read it as written. */
final class TextLook {

  private static final Pattern HEADER = Pattern.compile("[|>][-+]?\\d?[-+]?\\s*(?:#.*)?");
  private static final Pattern LIST = Pattern.compile("(?:[-*•]|\\d+[.)])\\s.*|\\|.*\\|\\s*");

  private final Rows rows;
  private final MendList mends;
  private final Quotes quotes;

  TextLook(Rows rows, MendList mends) {
    this.rows = rows;
    this.mends = mends;
    this.quotes = new Quotes(mends);
  }

  /**
   * Where a text stands.
   *
   * @param level the keys or items around it
   * @param column every further line of it stands further in
   * @param option whether it may have feedback
   */
  record Spot(Level level, int column, Kind kind, boolean option) {}

  /** A text that begins on a line whose remaining lines come next. */
  void text(Line line, int index, Spot spot) {
    String rest = line.text().substring(index);
    if ((rest.startsWith("|") || rest.startsWith(">")) && HEADER.matcher(rest).matches()) {
      block(line, index, spot);
    } else if (rest.startsWith("'") || rest.startsWith("\"")) {
      quoted(line, index, spot);
    } else if (rest.startsWith("[") && takesList(spot)) {
      new Brackets(mends, quotes).look(whole(line, index, spot, true), spot);
    } else {
      plain(line, index, spot);
    }
  }

  private static boolean takesList(Spot spot) {
    return spot.kind() == Kind.TEXTS || spot.kind() == Kind.OPTIONS || spot.kind() == Kind.WORDS;
  }

  /** From here over all lines that go on with it; brackets are closed before they end. */
  private Stretch whole(Line line, int index, Spot spot, boolean brackets) {
    Stretch stretch = new Stretch();
    Line here = line;
    int from = index;
    while (true) {
      int end = brackets ? here.text().stripTrailing().length() : Quotes.end(here, from);
      stretch.add(here, from, end);
      boolean cut = !brackets && end < here.text().stripTrailing().length();
      boolean closed = brackets && isClosed(stretch);
      if (cut || closed || !goesOn(spot)) {
        return stretch;
      }
      blanks(stretch);
      here = rows.any().orElseThrow();
      from = here.start();
      rows.take();
    }
  }

  private static boolean isClosed(Stretch stretch) {
    return stretch.lines() > Brackets.MOST_LINES || Brackets.closes(stretch.text());
  }

  private void blanks(Stretch stretch) {
    while (rows.any().isPresent() && rows.any().get().blank()) {
      stretch.add(rows.any().get(), 0, 0);
      rows.take();
    }
  }

  /** A line that is indented deeper goes on with a text, unless it is a key or an item. */
  private boolean goesOn(Spot spot) {
    if (!rows.goesDeeper(spot.column())) {
      return false;
    }
    Line line = rows.notBlank().orElseThrow();
    boolean item = line.dashAt(line.start()) && (spot.level().isList() || takesList(spot));
    return !item && !line.comment() && !KeyAt.known(line, line.start(), spot.level());
  }

  private void plain(Line line, int index, Spot spot) {
    Stretch stretch = whole(line, index, spot, false);
    String text = stretch.text();
    if (text.startsWith("| ") || text.startsWith("> ")) {
      int after = 2 + text.substring(2).length() - text.substring(2).stripLeading().length();
      mends.guess(
          stretch.at(after, 1),
          "text after `" + text.charAt(0) + "`",
          "begin the text on the next line",
          stretch.quoted(0, stretch.length()));
      return;
    }
    Optional<Integer> list = listInside(stretch, spot);
    if (list.isPresent()) {
      joined(stretch, list.get(), spot);
    } else {
      PlainText.fault(text, false).ifPresent(fault -> quotes.mend(stretch, fault, spot));
    }
  }

  /** Where a list begins in prose that did not begin with `|`. */
  private static Optional<Integer> listInside(Stretch stretch, Spot spot) {
    if (spot.kind() != Kind.PROSE || stretch.oneLine()) {
      return Optional.empty();
    }
    int start = stretch.text().indexOf('\n') + 1;
    while (start > 0) {
      int end = stretch.text().indexOf('\n', start);
      String line = stretch.text().substring(start, end < 0 ? stretch.length() : end);
      if (LIST.matcher(line).matches()) {
        return Optional.of(start);
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private void joined(Stretch stretch, int list, Spot spot) {
    String key = spot.level().last().map(Level.Met::name).orElse("note");
    mends.guess(
        stretch.at(list, 1),
        "YAML joins the lines of this list",
        "write `" + key + ": |` and begin the text on the next line",
        stretch.quoted(0, stretch.length()));
  }

  private void quoted(Line line, int index, Spot spot) {
    Stretch stretch = new Stretch();
    stretch.add(line, index, line.text().stripTrailing().length());
    while (stretch.lines() < Brackets.MOST_LINES
        && Quotes.close(stretch.text()) < 0
        && goesOn(spot)) {
      blanks(stretch);
      Line next = rows.any().orElseThrow();
      stretch.add(next, next.start(), next.text().stripTrailing().length());
      rows.take();
    }
    quotes.look(stretch, line);
  }

  /** {@code |2}: then the first line may stand further in than those below it. */
  private static boolean saysItsIndent(Line line) {
    return line.text().stripTrailing().matches(".*[|>][+-]?[1-9][+-]?");
  }

  /** Lines below `|` or `>`: as long as they stand further in than their key. */
  private void block(Line line, int index, Spot spot) {
    Optional<Line> first = Optional.empty();
    boolean list = false;
    while (rows.any().isPresent()
        && (rows.any().get().blank() || rows.any().get().indent() > spot.column())) {
      Line next = rows.any().get();
      rows.take();
      if (!next.blank()) {
        first = first.or(() -> Optional.of(next));
        Line top = first.get();
        if (next.indent() < top.indent() && !saysItsIndent(line)) {
          mends.certain(
              next.content(),
              "this line is indented less than the text it belongs to",
              "indent it like line " + top.number() + MendList.TIDY,
              List.of(next.indented(top.indent())));
        }
        list |= LIST.matcher(next.text().substring(next.start())).matches();
      }
    }
    if (list && line.text().charAt(index) == '>') {
      mends.warning(
          line.character(index),
          "`>` joins the lines of this list in plain YAML; read as `|`",
          "write `|`",
          List.of(line.edit(index, index + 1, "|")));
    }
  }
}
