package deckle.read.yaml;

import deckle.diag.Span;
import deckle.read.yaml.Level.Met;
import deckle.read.yaml.Level.Sort;
import deckle.read.yaml.Mend.Edit;
import deckle.read.yaml.Vocabulary.Kind;
import deckle.read.yaml.Vocabulary.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through lists: of texts, and of things with keys of their own. */
final class Lists {

  private static final Pattern BULLET =
      Pattern.compile("([•·‣◦–—*+]|\\(?[A-Za-z0-9]{1,2}[.)])[ \\t\\u00A0]+(?=\\S)");
  private static final Pattern TIGHT_DASH = Pattern.compile("-(?=[^\\s-])");

  private final Rows rows;
  private final MendList mends;
  private final TextLook texts;
  private final Outline outline;

  /** The key whose items were last found outside their list, and the number of that fault. */
  private Optional<Met> leftKey = Optional.empty();

  private int leftFault;

  Lists(Rows rows, MendList mends, TextLook texts, Outline outline) {
    this.rows = rows;
    this.mends = mends;
    this.texts = texts;
    this.outline = outline;
  }

  /** The items of a key that takes texts, or a single text below it. */
  void texts(Level level, Kind kind) {
    Optional<Line> first = rows.peek();
    boolean dash = first.isPresent() && first.get().dashAt(first.get().start());
    int least = level.column() + (dash ? 0 : 1);
    if (first.isEmpty() || first.get().indent() < least) {
      return;
    }
    Level list = new Level(Optional.of(level), Sort.ITEMS, first.get().indent(), List.of());
    level.itemsAt(list.column());
    OptionalInt bullets = OptionalInt.empty();
    for (Optional<Line> line = first; line.isPresent(); line = rows.peek()) {
      if (line.get().indent() < list.column()
          || (line.get().indent() == list.column() && !isItem(line.get(), list, level))) {
        if (line.get().number() == first.get().number()) {
          single(line.get(), level, kind);
        }
        return;
      }
      bullets = item(line.get(), list, kind, bullets);
    }
  }

  /** A single text may stand where a list may. */
  private void single(Line line, Level level, Kind kind) {
    rows.take();
    texts.text(line, line.start(), new TextLook.Spot(level, level.column(), kind, false));
  }

  private static boolean isItem(Line line, Level list, Level keys) {
    if (line.dashAt(line.start())) {
      return true;
    }
    boolean deeper = list.column() > keys.column();
    return deeper && (bullet(line).lookingAt() || tight(line).lookingAt());
  }

  private static Matcher bullet(Line line) {
    return BULLET.matcher(line.text()).region(line.start(), line.text().length());
  }

  private static Matcher tight(Line line) {
    return TIGHT_DASH.matcher(line.text()).region(line.start(), line.text().length());
  }

  /** One item, whatever its author took for a dash; the fault of bullets met so far. */
  private OptionalInt item(Line line, Level list, Kind kind, OptionalInt bullets) {
    Matcher bullet = bullet(line);
    if (line.indent() > list.column()) {
      rows.take();
      misplaced(line, list, kind);
    } else if (line.dashAt(line.start())) {
      rows.take();
      Characters.afterSign(line, line.start() + 1, mends);
      content(line, line.skipSpaces(line.start() + 1), list, kind);
    } else if (bullet.lookingAt()) {
      rows.take();
      int fault = bullets(line, bullet, bullets);
      content(line, bullet.end(), list, kind);
      return OptionalInt.of(fault);
    } else {
      rows.take();
      tightDash(line);
      content(line, line.start() + 1, list, kind);
    }
    return bullets;
  }

  private int bullets(Line line, Matcher bullet, OptionalInt fault) {
    List<Edit> edits = List.of(line.edit(bullet.start(), bullet.end(), "- "));
    if (fault.isPresent()) {
      mends.also(fault.getAsInt(), edits);
      return fault.getAsInt();
    }
    return mends.certain(
        line.span(bullet.start(1), bullet.end(1)),
        "this list uses `" + bullet.group(1) + "`",
        "begin each item with `- `",
        edits);
  }

  /** After a hyphen a letter is a word; a digit may be a negative number. */
  private void tightDash(Line line) {
    int after = line.start() + 1;
    String text = MendList.shortened(line.text().substring(after).strip());
    Span at = line.character(line.start());
    String message = "no space after `-`, so this is no list item";
    String hint = "`- " + text + "`; for the minus sign write `- -70 mV`";
    List<Edit> edits = List.of(line.edit(after, after, " "));
    if (Character.isLetter(line.text().charAt(after))) {
      mends.certain(at, message, hint, edits);
    } else {
      mends.guess(at, message, hint, edits);
    }
  }

  private void misplaced(Line line, Level list, Kind kind) {
    if (line.dashAt(line.start())) {
      mends.guess(
          line.content(),
          "this item does not line up with the items above",
          "begin it in column " + (list.column() + 1),
          List.of(line.indented(list.column())));
      content(line, line.skipSpaces(line.start() + 1), list, kind);
    } else {
      new Strays(mends).line(line, list);
    }
  }

  private void content(Line line, int index, Level list, Kind kind) {
    boolean empty = index >= line.text().length();
    if (!empty && kind == Kind.OPTIONS && KeyAt.word(line, index, options(list, 0)).isPresent()) {
      Level option = options(list, line.column(index));
      KeyAt word = KeyAt.word(line, index, option).orElseThrow();
      if (!word.tight() && option.key(word.name()).isPresent()) {
        outline.key(option, line, index);
        outline.keys(option);
        return;
      }
    }
    TextLook.Spot spot = new TextLook.Spot(list, list.column(), Kind.TEXT, kind == Kind.OPTIONS);
    if (!empty) {
      texts.text(line, index, spot);
    } else if (rows.goesDeeper(list.column()) && rows.peek().isPresent()) {
      Line next = rows.peek().get();
      rows.take();
      texts.text(next, next.start(), spot);
    }
  }

  private static Level options(Level list, int column) {
    return new Level(Optional.of(list), Sort.KEYS, column, Level.keys(Place.OPTION));
  }

  /** Items with keys: facts, questions, picks. */
  void mappings(Level level, Place place) {
    Optional<Line> first = rows.peek();
    if (first.isEmpty()
        || first.get().indent() < level.column()
        || !first.get().dashAt(first.get().start())) {
      return;
    }
    Level list = new Level(Optional.of(level), Sort.ITEMS, first.get().indent(), List.of());
    Optional<Level> item = Optional.empty();
    while (rows.peek().isPresent()) {
      Line line = rows.peek().get();
      if (line.indent() != list.column() || !line.dashAt(line.start())) {
        if ((line.indent() < list.column() && list.endsAt(line))
            || (line.indent() == list.column() && list.column() == level.column())
            || (KeyAt.known(line, line.start(), level) && item.isEmpty())
            || line.indent() <= level.column()) {
          return;
        }
        rows.take();
        new Strays(mends).line(line, item.orElse(list));
      } else {
        item = mapping(line, list, place, item);
      }
    }
  }

  private Optional<Level> mapping(Line line, Level list, Place place, Optional<Level> before) {
    rows.take();
    Characters.afterSign(line, line.start() + 1, mends);
    int index = line.skipSpaces(line.start() + 1);
    Level item = new Level(Optional.of(list), Sort.KEYS, line.column(index), Level.keys(place));
    Optional<KeyAt> word = KeyAt.word(line, index, item);
    boolean known = word.filter(found -> item.key(found.name()).isPresent()).isPresent();
    Optional<Met> open = before.flatMap(Level::last).filter(Lists::takesItems);
    if (!known && open.isPresent() && index < line.text().length()) {
      left(line, index, before.get(), open.get());
      return before;
    }
    if (line.text().startsWith("{", index)) {
      passBraces(line, index, list);
    } else if (word.isPresent()) {
      outline.key(item, line, index);
      outline.keys(item);
      return Optional.of(item);
    } else if (index >= line.text().length() && rows.goesDeeper(list.column())) {
      Level below =
          new Level(
              Optional.of(list), Sort.KEYS, rows.peek().orElseThrow().indent(), Level.keys(place));
      outline.keys(below);
      return Optional.of(below);
    } else {
      rows.skipBelow(list.column());
    }
    return Optional.empty();
  }

  private static boolean takesItems(Met met) {
    return met.kind() == Kind.TEXTS || met.kind() == Kind.OPTIONS;
  }

  private void passBraces(Line line, int index, Level list) {
    StringBuilder text = new StringBuilder(line.text().substring(index));
    while (!Brackets.closes(text.toString()) && rows.goesDeeper(list.column())) {
      text.append('\n').append(rows.peek().map(Line::text).orElse(""));
      rows.take();
    }
  }

  /** Items of a question's list that stand at the dash of the question. */
  private void left(Line line, int index, Level question, Met key) {
    String item = MendList.shortened(line.text().substring(line.start()).strip());
    List<Edit> edits = List.of(line.indented(question.items().orElse(question.column() + 2)));
    if (leftKey.equals(Optional.of(key))) {
      mends.also(leftFault, edits);
    } else {
      int from = key.line().number();
      leftKey = Optional.of(key);
      leftFault =
          mends.guess(
              line.content(),
              "`" + item + "` has left its list `" + key.name() + "` (line " + from + ")",
              "indent it deeper than `" + key.name() + "`",
              edits);
    }
    Level list = new Level(Optional.of(question), Sort.ITEMS, line.indent(), List.of());
    content(line, index, list, key.kind());
  }
}
