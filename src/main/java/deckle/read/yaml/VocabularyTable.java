package deckle.read.yaml;

import deckle.read.yaml.Vocabulary.Kind;
import deckle.read.yaml.Vocabulary.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the table of the vocabulary: a line for each place, and below it one for each key. */
final class VocabularyTable {

  private static final Map<String, Place> PLACES = new HashMap<>();

  static {
    for (Place place : Place.values()) {
      PLACES.put(place.name(), place);
    }
  }

  private VocabularyTable() {}

  static Map<Place, List<Vocabulary.Key>> read(String table) {
    Map<Place, List<Vocabulary.Key>> keys = new EnumMap<>(Place.class);
    List<Vocabulary.Key> here = List.of();
    for (String line : table.strip().split("\n", -1)) {
      if (line.contains("|")) {
        here.add(key(line.split("\\|", -1)));
      } else {
        here = new ArrayList<>();
        keys.put(Place.valueOf(line), here);
      }
    }
    keys.replaceAll((place, list) -> List.copyOf(list));
    return keys;
  }

  private static Vocabulary.Key key(String[] columns) {
    String kind = columns[1].strip();
    boolean required = kind.endsWith("!");
    String words = columns[2].strip();
    Optional<Place> within = Optional.ofNullable(PLACES.get(words));
    return new Vocabulary.Key(
        columns[0].strip(),
        Kind.valueOf(kind.replace("!", "").toUpperCase(Locale.ROOT)),
        required,
        words.isEmpty() || within.isPresent() ? List.of() : List.of(words.split(" ")),
        within,
        columns[3].strip());
  }
}
