package deckle.read.yaml;

import deckle.read.yaml.Level.Met;
import deckle.read.yaml.Level.Sort;
import deckle.read.yaml.Vocabulary.Kind;
import deckle.read.yaml.Vocabulary.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks down the lines of a file by their indents and keys, as a person reads it. */
final class Outline {

  /** An anchor or a tag, with what it belongs to on the lines below. */
  private static final Pattern PROPERTY = Pattern.compile("[&!]\\S*\\s*");

  private final Rows rows;
  private final MendList mends;
  private final TextLook texts;
  private final Strays strays;
  private final Lists lists;

  Outline(List<Line> lines, MendList mends) {
    this.rows = new Rows(lines);
    this.mends = mends;
    this.texts = new TextLook(rows, mends);
    this.strays = new Strays(mends);
    this.lists = new Lists(rows, mends, texts, this);
  }

  /** The whole file. */
  void walk(Place root) {
    Level top = new Level(Optional.empty(), Sort.KEYS, 0, Level.keys(root));
    while (rows.peek().isPresent()) {
      Line line = rows.peek().get();
      if (line.text().startsWith("%") || line.text().startsWith("---")) {
        rows.take();
      } else {
        keys(top);
      }
    }
  }

  /** The keys of a level, as long as lines belong to it. */
  void keys(Level level) {
    while (rows.peek().isPresent()) {
      Line line = rows.peek().get();
      if (line.text().startsWith("---")) {
        return;
      }
      if (line.indent() != level.column()) {
        if (!strayOf(level, line)) {
          return;
        }
      } else if (line.dashAt(line.start()) && level.endsAt(line)) {
        return;
      } else {
        rows.take();
        key(level, line, line.start());
      }
    }
  }

  /** Whether the line, which does not line up, belongs to this level all the same. */
  private boolean strayOf(Level level, Line line) {
    if (line.indent() < level.column() && level.endsAt(line)) {
      return false;
    }
    Optional<KeyAt> word =
        level.sort() == Sort.KEYS ? KeyAt.word(line, line.start(), level) : Optional.empty();
    boolean own = word.filter(found -> level.key(found.name()).isPresent()).isPresent();
    if (!own && word.filter(found -> level.enclosingKnows(found.name())).isPresent()) {
      return false;
    }
    if (!own && level.sort() != Sort.KEYS && line.indent() < level.column()) {
      return false;
    }
    rows.take();
    if (own) {
      strays.key(line, word.get().name(), level);
      value(level, line, word.get());
    } else {
      strays.line(line, level);
    }
    return true;
  }

  /** What stands at the column of a level: a key with its value, or a line without one. */
  void key(Level level, Line line, int index) {
    if (index == line.start() && Strays.isComplex(line, index)) {
      strays.complexKey(line, rows, level.column());
      return;
    }
    Optional<KeyAt> found =
        level.sort() == Sort.KEYS ? KeyAt.word(line, index, level) : KeyAt.left(line, index);
    if (found.isEmpty()) {
      strays.line(line, level);
    } else {
      if (found.get().tight()) {
        strays.tight(line, found.get());
      }
      value(level, line, found.get());
    }
  }

  private void value(Level level, Line line, KeyAt found) {
    Optional<Vocabulary.Key> key =
        level.sort() == Sort.KEYS ? level.nearestKey(found.name()) : Optional.empty();
    Kind usual = hasKeys(level, line, found) ? Kind.ONE : usual(level.sort());
    Kind kind = key.map(Vocabulary.Key::kind).orElse(usual);
    level.met(new Met(found.name(), line, found.index(), kind));
    if (level.sort() == Sort.PAIRS) {
      left(line, found);
    }
    Characters.afterSign(line, found.colon() + 1, mends);
    int index = line.skipSpaces(found.colon() + 1);
    if (found.name().equals("<<")) {
      rows.skipBelow(level.column());
    } else if (Quotes.end(line, index) > index
        && !startsComment(line, index, kind)
        && !(isStructure(kind) && PROPERTY.matcher(line.text().substring(index)).matches())) {
      inline(level, line, index, key, kind);
    } else {
      below(level, key, kind);
    }
  }

  /** A label may be its text alone, or keys in braces or below. */
  private boolean hasKeys(Level level, Line line, KeyAt found) {
    if (level.sort() != Sort.PAIRS || level.keys().isEmpty()) {
      return false;
    }
    int index = line.skipSpaces(found.colon() + 1);
    Level keys = new Level(Optional.of(level), Sort.KEYS, level.column() + 1, level.keys());
    return line.text().startsWith("{", index)
        ? KeyAt.known(line, line.skipSpaces(index + 1), keys)
        : Quotes.end(line, index) <= index
            && rows.goesDeeper(level.column())
            && rows.peek().filter(next -> KeyAt.known(next, next.start(), keys)).isPresent();
  }

  private static Kind usual(Sort sort) {
    return switch (sort) {
      case PAIRS -> Kind.TEXT;
      case GIVEN -> Kind.GIVEN;
      case NAMES -> Kind.ONE;
      default -> Kind.WORD;
    };
  }

  /** After a key whose value stands below it a comment needs no second space. */
  private boolean startsComment(Line line, int index, Kind kind) {
    boolean hash = line.text().startsWith("# ", index) || line.text().endsWith(" #");
    boolean text = kind == Kind.TEXT || kind == Kind.PROSE;
    return hash && !text;
  }

  /** A left side or a name is a text too, if it stands without quotes. */
  private void left(Line line, KeyAt found) {
    if (!found.name().startsWith("'") && !found.name().startsWith("\"")) {
      Optional<PlainText.Fault> fault = PlainText.fault(found.name(), false);
      if (fault.isPresent()) {
        Stretch left = new Stretch();
        left.add(line, found.index(), found.index() + found.name().length());
        mends.certain(
            left.at(fault.get().offset(), 1),
            "YAML cannot read what stands before this colon",
            MendList.quoted("", found.name()) + MendList.TIDY,
            left.quoted(0, left.length()));
      }
    }
  }

  /** A value on the line of its key. */
  private void inline(Level level, Line line, int index, Optional<Vocabulary.Key> key, Kind kind) {
    String rest = line.text().substring(index);
    if (kind == Kind.EXPRESSION && rest.contains("{")) {
      strays.braces(line, index);
    } else if (kind == Kind.PAIRS && rest.startsWith("{")) {
      strays.pairsInBraces(line, index, level, rows);
    } else if (isStructure(kind) || (kind == Kind.WORD && rest.startsWith("{"))) {
      passOver(level, line, index);
    } else {
      boolean option = kind == Kind.OPTIONS;
      texts.text(line, index, new TextLook.Spot(level, level.column(), kind, option));
    }
    if (key.isEmpty() && level.sort() == Sort.KEYS) {
      rows.skipBelow(level.column());
    }
  }

  private static boolean isStructure(Kind kind) {
    return switch (kind) {
      case PAIRS, GIVEN, NAMED, ONE, LIST -> true;
      default -> false;
    };
  }

  /** Brackets or braces that hold no texts, to where they close. */
  private void passOver(Level level, Line line, int index) {
    StringBuilder text = new StringBuilder(line.text().substring(index));
    boolean brackets = text.charAt(0) == '[' || text.charAt(0) == '{';
    while (brackets && !Brackets.closes(text.toString()) && rows.goesDeeper(level.column())) {
      text.append('\n').append(rows.peek().map(Line::text).orElse(""));
      rows.take();
    }
    if (brackets && !Brackets.closes(text.toString())) {
      String close = text.charAt(0) == '[' ? "]" : "}";
      int end = Quotes.end(line, index);
      mends.guess(
          line.character(index),
          "the bracket opened here is never closed",
          text.charAt(0) == '[' ? "`[a, b]`" : "`{a: 1, b: 2}`",
          List.of(line.edit(end, end, close)));
    }
  }

  /** A value that stands on the lines below its key. */
  private void below(Level level, Optional<Vocabulary.Key> key, Kind kind) {
    Optional<Place> place = key.flatMap(Vocabulary.Key::within);
    switch (kind) {
      case TEXT, PROSE, WORD, EXPRESSION -> textBelow(level, kind);
      case TEXTS, OPTIONS, WORDS -> lists.texts(level, kind);
      case PAIRS -> deeper(level, Sort.PAIRS, List.of());
      case GIVEN -> deeper(level, Sort.GIVEN, List.of());
      case NAMED -> named(level, place.orElseThrow());
      case ONE -> deeper(level, Sort.KEYS, place.map(Level::keys).orElse(level.keys()));
      case LIST -> lists.mappings(level, place.orElseThrow());
    }
  }

  private void textBelow(Level level, Kind kind) {
    Optional<Line> line = rows.peek();
    if (line.isPresent()
        && line.get().indent() > level.column()
        && !KeyAt.known(line.get(), line.get().start(), level)) {
      if (line.get().dashAt(line.get().start()) || kind == Kind.EXPRESSION) {
        rows.skipBelow(level.column());
      } else {
        rows.take();
        texts.text(
            line.get(), line.get().start(), new TextLook.Spot(level, level.column(), kind, false));
      }
    }
  }

  /** Keys or pairs below, all at the column of the first. */
  private void deeper(Level level, Sort sort, List<Vocabulary.Key> keys) {
    Optional<Line> line = rows.peek();
    if (line.isPresent() && line.get().indent() > level.column()) {
      boolean list = line.get().dashAt(line.get().start());
      if (sort == Sort.PAIRS && line.get().text().startsWith("{", line.get().start())) {
        rows.take();
        strays.pairsInBraces(line.get(), line.get().start(), level, rows);
      } else if (list && sort != Sort.KEYS) {
        rows.skipBelow(level.column());
      } else {
        keys(new Level(Optional.of(level), sort, line.get().indent(), keys));
      }
    }
  }

  /** Names, each with keys below; a label may have its text beside it instead. */
  private void named(Level level, Place place) {
    boolean label = place == Place.LABEL;
    deeper(level, label ? Sort.PAIRS : Sort.NAMES, Level.keys(place));
  }
}
