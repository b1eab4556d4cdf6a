package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.diag.Diagnostics;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLibraryTest {

  private static final long LIMIT = 10_000_000;

  @Test
  void theFolderOneStandsInIsALibraryLikeAnyOther() throws IOException {
    for (String written : new String[] {".", "./", "src/..", "./decks/.."}) {
      Library library = new FolderLibrary(Path.of(written), written);
      assertThat(library.open("pom.xml", LIMIT)).as(written).isNotEmpty();
      assertThat(library.beside("decks/synthesis.yaml")).as(written).contains("decks/deckle.yaml");
    }
  }

  @Test
  void aDeckThatIsALinkToNothingIsADeckThatCannotBeRead(@TempDir Path decks) throws IOException {
    Files.createSymbolicLink(decks.resolve("salts.yaml"), decks.resolve("gone"));
    Files.createSymbolicLink(decks.resolve(".#salts.yaml"), decks.resolve("a lock of an editor"));
    Library library = new FolderLibrary(decks, "decks");
    assertThat(library.list()).containsExactly("salts.yaml");
    Diagnostics diagnostics = new Diagnostics();
    assertThat(DeckReader.read(library, "salts.yaml", diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.at()).hasToString("decks/salts.yaml");
              assertThat(fault.message())
                  .isEqualTo("this file cannot be read: it is a link to a file that is not there");
            });
  }

  @Test
  void nothingOutsideItIsOpenedHoweverItIsWritten() {
    for (String written : new String[] {"src/main", "./src/main", "src/test/../main"}) {
      Library library = new FolderLibrary(Path.of(written), written);
      assertThatThrownBy(() -> library.open("../../pom.xml", LIMIT))
          .as(written)
          .isInstanceOf(Library.OutsideLibrary.class);
    }
  }
}
