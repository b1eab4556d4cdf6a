package deckle.read.yaml;

import deckle.diag.Nearest;
import deckle.read.yaml.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A mapping or a list that the first look is in, and what encloses it. */
final class Level {

  /** Whether keys or items stand here, and which. */
  enum Sort {
    /** Keys of the vocabulary. */
    KEYS,
    /** Names or left sides, with a text each. */
    PAIRS,
    /** Parameters, with a range each. */
    GIVEN,
    /** Names, with keys below each. */
    NAMES,
    ITEMS
  }

  /** A key that was met: where it stands, what it takes. */
  record Met(String name, Line line, int index, Kind kind) {}

  private static final Map<Vocabulary.Place, List<Vocabulary.Key>> KEYS =
      new EnumMap<>(Vocabulary.Place.class);

  static {
    for (Vocabulary.Place place : Vocabulary.Place.values()) {
      List<Vocabulary.Key> keys = new ArrayList<>();
      Vocabulary.alternatives(place).forEach(each -> keys.addAll(Vocabulary.of(each)));
      KEYS.put(place, List.copyOf(keys));
    }
  }

  private final Optional<Level> above;
  private final Sort sort;
  private final int column;
  private final List<Vocabulary.Key> keys;
  private Optional<Met> first = Optional.empty();
  private Optional<Met> last = Optional.empty();
  private Optional<Integer> items = Optional.empty();

  Level(Optional<Level> above, Sort sort, int column, List<Vocabulary.Key> keys) {
    this.above = above;
    this.sort = sort;
    this.column = column;
    this.keys = List.copyOf(keys);
  }

  /** The keys of whatever may stand at a place. */
  static List<Vocabulary.Key> keys(Vocabulary.Place place) {
    return KEYS.get(place);
  }

  int column() {
    return column;
  }

  Sort sort() {
    return sort;
  }

  boolean isList() {
    return sort == Sort.ITEMS;
  }

  List<Vocabulary.Key> keys() {
    return keys;
  }

  void met(Met met) {
    first = first.or(() -> Optional.of(met));
    last = Optional.of(met);
    items = Optional.empty();
  }

  /** The key with which it begins. */
  Optional<Met> first() {
    return first;
  }

  /** The key met last. */
  Optional<Met> last() {
    return last;
  }

  /** The key of this name; small and capital letters and invisible ones aside. */
  Optional<Vocabulary.Key> key(String name) {
    String small = Invisible.dropped(name).toLowerCase(Locale.ROOT);
    return Vocabulary.key(keys, small);
  }

  /** The key of this name, or the one that was most likely meant. */
  Optional<Vocabulary.Key> nearestKey(String name) {
    return key(name)
        .or(
            () -> {
              List<String> names = keys.stream().map(Vocabulary.Key::name).toList();
              return Nearest.to(name, names).flatMap(this::key);
            });
  }

  /** Whether this or something that encloses it has a key of this name. */
  boolean knows(String name) {
    return key(name).isPresent() || enclosingKnows(name);
  }

  boolean enclosingKnows(String name) {
    return above.isPresent() && above.get().knows(name);
  }

  /** The column of its items, if the key met last has a list below it. */
  Optional<Integer> items() {
    return items;
  }

  void itemsAt(int itemColumn) {
    items = Optional.of(itemColumn);
  }

  /** Whether a line goes on with something that encloses this. */
  boolean endsAt(Line line) {
    for (Optional<Level> outer = above; outer.isPresent(); outer = outer.get().above) {
      if (outer.get().column == line.indent() && outer.get().takes(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(Line line) {
    int start = line.start();
    return switch (sort) {
      case ITEMS -> line.dashAt(start);
      case KEYS -> KeyAt.word(line, start, this).isPresent();
      default -> !line.dashAt(start) && KeyAt.left(line, start).isPresent();
    };
  }
}
