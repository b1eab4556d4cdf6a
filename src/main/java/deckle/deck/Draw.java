package deckle.deck;

import deckle.text.Inline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value for every parameter of a question, in the order written. */
public record Draw(Map<String, Drawn> values) {

  public static final Draw NOTHING = new Draw(Map.of());

  public Draw {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same with one more value. */
  public Draw with(String name, Drawn drawn) {
    Map<String, Drawn> more = new LinkedHashMap<>(values);
    more.put(name, drawn);
    return new Draw(more);
  }

  /** The unrounded numbers by name, for expressions. */
  public Map<String, Double> numbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    values.forEach((name, drawn) -> numbers.put(name, drawn.number()));
    return numbers;
  }

  /**
   * A drawn value.
   *
   * @param number unrounded, for expressions
   * @param printed with a full stop as the decimal sign; the printed page follows its language
   */
  public record Drawn(double number, List<Inline> printed) {
    public Drawn {
      printed = List.copyOf(printed);
    }
  }
}
