package deckle.cli;

import deckle.read.yaml.Schema;

/** {@code deckle schema}. */
final class SchemaCommand implements Command {

  /** The name under which a starter deck looks for it. */
  static final String FILE = "deckle.schema.json";

  @Override
  public Syntax syntax() {
    return new Syntax(
        "schema",
        "Print the JSON Schema of the deck language, so that editors complete and check.");
  }

  @Override
  public int run(Arguments arguments, Console console) {
    console.out().print(schema());
    return Faults.DONE;
  }

  static String schema() {
    return Schema.json();
  }
}
