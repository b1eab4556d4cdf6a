package deckle.cli;

import deckle.doc.Look;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that prints. */
final class PrintOptions {

  @Option(
      names = "--look",
      paramLabel = "NAME",
      description = "How pages look, such as 'large-print'.")
  private String look;

  @Option(names = "--paper", paramLabel = "SHEET", description = "A4 or letter.")
  private String paper;

  Optional<String> look() {
    return Optional.ofNullable(look);
  }

  Optional<Look.Paper> paper() {
    return sheet(paper);
  }

  /** The sheet of a name, if one is given. */
  static Optional<Look.Paper> sheet(String name) {
    if (name == null) {
      return Optional.empty();
    }
    for (Look.Paper sheet : Look.Paper.values()) {
      if (sheet.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(sheet);
      }
    }
    throw new Faults.Wrong("`--paper` takes A4 or letter");
  }
}
