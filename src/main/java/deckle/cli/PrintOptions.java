package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Option;
import deckle.doc.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options of every command that prints. */
final class PrintOptions {

  static final List<Option> ALL =
      List.of(
          Option.of("--look", Kind.TEXT, "NAME", "How pages look, such as 'large-print'."),
          Option.of("--paper", Kind.TEXT, "SHEET", "A4 or letter."));

  private PrintOptions() {}

  static Optional<String> look(Arguments arguments) {
    return arguments.text("--look");
  }

  static Optional<Look.Paper> paper(Arguments arguments) {
    return arguments.text("--paper").map(PrintOptions::sheet);
  }

  private static Look.Paper sheet(String name) {
    for (Look.Paper sheet : Look.Paper.values()) {
      if (sheet.name().equals(name.toUpperCase(Locale.ROOT))) {
        return sheet;
      }
    }
    throw new Faults.Wrong("`--paper` takes A4 or letter");
  }
}
