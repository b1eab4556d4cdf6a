package deckle.bench;

import java.util.List;
import java.util.function.Function;

/**
 * A line of the table.
 *
 * @param name by which it is picked
 * @param reach what it should come to
 * @param tasks what must run for it, and what those need before them
 */
record Row(
    String name,
    String measure,
    String reach,
    List<Task> tasks,
    Function<Results, String> measured) {

  String markdown(Results results) {
    return "| " + measure + " | " + reach + " | " + measured.apply(results) + " |";
  }
}
