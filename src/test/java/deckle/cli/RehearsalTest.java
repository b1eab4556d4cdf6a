package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is run once after compiling, so that the JVM knows the classes that runs need. */
class RehearsalTest {

  @Test
  void theLibraryOfTheRehearsalIsSoundAndGivesEveryProduct() throws IOException {
    Path library = Path.of("src/main/resources/deckle/cli/rehearsal");
    Built built = Built.of(library, Built.EVERYTHING).withoutErrors();
    assertThat(built.files().keySet().stream().map(path -> path.substring(path.indexOf('/') + 1)))
        .contains("handout.pdf", "quiz.pdf", "key.pdf", "forms.json", "cards.pdf", "cards.csv");
  }
}
