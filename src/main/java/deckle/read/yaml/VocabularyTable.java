package deckle.read.yaml;

import deckle.read.yaml.Vocabulary.Kind;
import deckle.read.yaml.Vocabulary.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the table of the vocabulary: a line for each place, and below it one for each key. */
final class VocabularyTable {

  private VocabularyTable() {}

  static Map<Place, List<Vocabulary.Key>> read(String table) {
    Map<Place, List<Vocabulary.Key>> keys = new EnumMap<>(Place.class);
    List<Vocabulary.Key> here = List.of();
    for (String line : table.lines().toList()) {
      if (line.contains("|")) {
        here.add(key(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
      } else {
        here = new ArrayList<>();
        keys.put(Place.valueOf(line), here);
      }
    }
    keys.replaceAll((place, list) -> List.copyOf(list));
    return keys;
  }

  private static Vocabulary.Key key(List<String> columns) {
    boolean required = columns.get(1).endsWith("!");
    String kind = columns.get(1).replace("!", "").toUpperCase(Locale.ROOT);
    List<String> words =
        columns.get(2).isEmpty() ? List.of() : List.of(columns.get(2).split("\\s+"));
    Optional<Place> within =
        Arrays.stream(Place.values()).filter(p -> words.equals(List.of(p.name()))).findFirst();
    return new Vocabulary.Key(
        columns.get(0),
        Kind.valueOf(kind),
        required,
        within.isPresent() ? List.of() : words,
        within,
        columns.get(3));
  }
}
