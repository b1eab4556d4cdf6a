package deckle.deck;

import deckle.text.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts without those that repeat an earlier one word for word. */
final class Distinct {

  private Distinct() {}

  @SafeVarargs
  static List<Text> byWords(Collection<Text>... texts) {
    Map<String, Text> first = new LinkedHashMap<>();
    for (Collection<Text> some : texts) {
      some.forEach(text -> first.putIfAbsent(text.markup(), text));
    }
    return List.copyOf(first.values());
  }
}
