package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.read.Library;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
  void nothingOutsideItIsOpenedHoweverItIsWritten() {
    for (String written : new String[] {"src/main", "./src/main", "src/test/../main"}) {
      Library library = new FolderLibrary(Path.of(written), written);
      assertThatThrownBy(() -> library.open("../../pom.xml", LIMIT))
          .as(written)
          .isInstanceOf(Library.OutsideLibrary.class);
    }
  }
}
