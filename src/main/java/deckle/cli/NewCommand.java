package deckle.cli;

import deckle.cli.Syntax.Operand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** {@code deckle new}. */
final class NewCommand implements Command {

  private static final String ID = "[a-z0-9-]+";

  @Override
  public Syntax syntax() {
    return new Syntax("new", "Write a commented starter deck that builds.")
        .operand(
            new Operand(
                "NAME", 1, 1, Optional.empty(), "Id of the deck: small letters, digits and -."))
        .output("decks", "The library it is written into (${DEFAULT-VALUE}).");
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    String name = arguments.operands().get(0);
    String folder = arguments.first("--output");
    if (!name.matches(ID)) {
      throw new Faults.Wrong("`" + name + "` is no id; use small letters, digits and `-`");
    }
    Path library = console.folder().resolve(folder);
    Path deck = library.resolve(name + ".yaml");
    if (Files.exists(deck)) {
      throw new Faults.Wrong("`" + folder + "/" + name + ".yaml` is there already");
    }
    Files.createDirectories(library);
    Path schema = library.resolve(SchemaCommand.FILE);
    if (!Files.exists(schema)) {
      Files.writeString(schema, SchemaCommand.schema(), StandardOpenOption.CREATE_NEW);
    }
    Files.writeString(deck, starter(name), StandardOpenOption.CREATE_NEW);
    console.out().println("made " + folder + "/" + name + ".yaml");
    return Faults.DONE;
  }

  private static String starter(String name) throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream("starter.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("NAME", name);
    }
  }
}
