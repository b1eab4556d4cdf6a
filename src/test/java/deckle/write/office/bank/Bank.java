package deckle.write.office.bank;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Severity;
import deckle.read.Imported;
import deckle.read.Library;
import deckle.read.office.BankReader;
import deckle.read.yaml.DeckReader;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decks on their way into a workbook and back. */
final class Bank {

  /** Folders of decks with everything that Deckle can do. */
  private static final List<Path> FOLDERS =
      List.of(
          SampleDecks.FOLDER,
          Path.of("src/test/resources/deckle/bench"),
          Path.of("src/test/resources/deckle/build/kitchen"),
          Path.of("src/test/resources/deckle/page/specimen"),
          Path.of("src/test/resources/deckle/write/pdf/aloud"));

  private Bank() {}

  /** Every deck that lies about. */
  static Stream<Path> decks() {
    return FOLDERS.stream()
        .flatMap(
            folder -> {
              try {
                return new FolderLibrary(folder, "").list().stream().map(folder::resolve);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  static Library library(Path deck) {
    return new FolderLibrary(deck.getParent(), "");
  }

  static Deck deck(Path file) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Deck> deck =
        DeckReader.read(library(file), file.getFileName().toString(), diagnostics);
    assertThat(deck).as(Report.of(diagnostics.sorted())).isPresent();
    return deck.orElseThrow();
  }

  static byte[] written(Deck deck) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bank = new BankXlsx(new DeckYaml()).write(deck, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return bank;
  }

  static String yaml(Deck deck) {
    return new String(new DeckYaml().write(deck, new Diagnostics()), StandardCharsets.UTF_8);
  }

  /** What is made of a bank again, without a word of complaint. */
  static Imported imported(byte[] bank, Library library) throws IOException {
    Path file = Files.createTempFile("bank", ".xlsx");
    try {
      Files.write(file, bank);
      Diagnostics diagnostics = new Diagnostics();
      Optional<Imported> imported =
          new BankReader("id", "title", (deck, found) -> DeckReader.read(deck, library, found))
              .read(file, "bank.xlsx", diagnostics);
      assertThat(imported).as(Report.of(diagnostics.sorted())).isPresent();
      assertThat(diagnostics.sorted().stream().filter(each -> each.severity() == Severity.ERROR))
          .as(Report.of(diagnostics.sorted()))
          .isEmpty();
      return imported.orElseThrow();
    } finally {
      Files.delete(file);
    }
  }
}
