package deckle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command can be told: its options, and what stands without one. */
final class Syntax {

  /** How many values an option takes, and of what kind they are. */
  enum Kind {
    SWITCH,
    TEXT,
    NUMBER,
    LARGE_NUMBER,
    /** May be given several times. */
    TEXTS,
    /** Three words, shown as they are meant. */
    PHRASE
  }

  /** An option; {@code usual} is its value where it is not given. */
  record Option(
      List<String> names, Kind kind, String label, Optional<String> usual, String description) {

    static Option of(String name, Kind kind, String label, String description) {
      return new Option(List.of(name), kind, label, Optional.empty(), description);
    }

    String longest() {
      return names.get(names.size() - 1);
    }

    int arity() {
      return kind == Kind.SWITCH ? 0 : kind == Kind.PHRASE ? 3 : 1;
    }
  }

  /** What stands without an option, {@code least} to {@code most} times. */
  record Operand(String label, int least, int most, Optional<String> usual, String description) {

    /** As many as are given. */
    static final int MANY = Integer.MAX_VALUE;
  }

  private final String name;
  private final String description;
  private final List<Option> options = new ArrayList<>();
  private Optional<Operand> operand = Optional.empty();

  Syntax(String name, String description) {
    this.name = name;
    this.description = description;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  List<Option> options() {
    return options;
  }

  Optional<Operand> operand() {
    return operand;
  }

  Syntax operand(Operand its) {
    operand = Optional.of(its);
    return this;
  }

  Syntax toggle(String option, String description) {
    return option(option, Kind.SWITCH, "", description);
  }

  Syntax option(String option, Kind kind, String label, String description) {
    options.add(Option.of(option, kind, label, description));
    return this;
  }

  /** Where what is made goes. */
  Syntax output(String usual, String description) {
    List<String> names = List.of("-o", "--output");
    options.add(new Option(names, Kind.TEXT, "DIR", Optional.of(usual), description));
    return this;
  }

  /** Options that several commands share. */
  Syntax and(List<Option> shared) {
    options.addAll(shared);
    return this;
  }
}
