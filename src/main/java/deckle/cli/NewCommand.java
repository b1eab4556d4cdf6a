package deckle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckle new}. */
@Command(name = "new", description = "Write a commented starter deck that builds.")
final class NewCommand extends Deckle.Part implements Callable<Integer> {

  private static final String ID = "[a-z0-9-]+";

  @Parameters(paramLabel = "NAME", description = "Id of the deck: small letters, digits and -.")
  private String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "decks",
      description = "The library it is written into (${DEFAULT-VALUE}).")
  private String folder;

  @Override
  public Integer call() throws IOException {
    if (!name.matches(ID)) {
      throw new Faults.Wrong("`" + name + "` is no id; use small letters, digits and `-`");
    }
    Path library = console().folder().resolve(folder);
    Path deck = library.resolve(name + ".yaml");
    if (Files.exists(deck)) {
      throw new Faults.Wrong("`" + folder + "/" + name + ".yaml` is there already");
    }
    Files.createDirectories(library);
    Path schema = library.resolve(SchemaCommand.FILE);
    if (!Files.exists(schema)) {
      Files.writeString(schema, SchemaCommand.schema(), StandardOpenOption.CREATE_NEW);
    }
    Files.writeString(deck, starter(), StandardOpenOption.CREATE_NEW);
    console().out().println("made " + folder + "/" + name + ".yaml");
    return Faults.DONE;
  }

  private String starter() throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream("starter.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("NAME", name);
    }
  }
}
