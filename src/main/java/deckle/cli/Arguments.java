package deckle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a command line says to its command.
 *
 * @param values of each option that is given or has a usual value, by its longest name
 * @param operands what stands without an option
 */
record Arguments(Map<String, List<String>> values, List<String> operands) {

  boolean has(String option) {
    return values.containsKey(option);
  }

  List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }

  Optional<String> text(String option) {
    return all(option).stream().findFirst();
  }

  OptionalInt number(String option) {
    return has(option) ? OptionalInt.of(Integer.parseInt(first(option))) : OptionalInt.empty();
  }

  OptionalLong large(String option) {
    return has(option) ? OptionalLong.of(Long.parseLong(first(option))) : OptionalLong.empty();
  }

  /** Of an option that is given or has a usual value. */
  String first(String option) {
    return values.get(option).get(0);
  }
}
