package deckle.cli;

import deckle.read.yaml.Schema;
import picocli.CommandLine.Command;

/** {@code deckle schema}. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of the deck language, so that editors complete and check.")
final class SchemaCommand extends Deckle.Part implements Runnable {

  /** The name under which a starter deck looks for it. */
  static final String FILE = "deckle.schema.json";

  @Override
  public void run() {
    console().out().print(schema());
  }

  static String schema() {
    return Schema.json();
  }
}
