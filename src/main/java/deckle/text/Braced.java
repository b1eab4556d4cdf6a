package deckle.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What braces may hold in a text.
 *
 * @param names of values that are printed in their place
 * @param worksOut whether words are an expression over such names, which has to be named first
 */
public record Braced(Set<String> names, Predicate<String> worksOut) {

  /** Names alone. */
  static Braced of(Set<String> names) {
    return new Braced(names, words -> false);
  }
}
