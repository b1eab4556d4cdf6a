package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  private static final String DECK =
      "deck: %s\ntitle: Salts\nquestions:\n  - ask: What is salt?\n    answer: NaCl\n";

  /** Tells when it is waited. */
  private static final class Watching implements Progress {
    private final CountDownLatch waiting = new CountDownLatch(1);

    @Override
    public void waits() {
      waiting.countDown();
    }

    @Override
    public void starts(int outputs) {}

    @Override
    public void made(String path) {}
  }

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void givenTwoDecks() throws IOException {
    output = folder.resolve("output");
    Files.createDirectories(folder.resolve("decks"));
    for (String deck : List.of("a", "b")) {
      Files.writeString(folder.resolve("decks/" + deck + ".yaml"), DECK.formatted(deck));
    }
  }

  @Test
  void aRunWaitsForTheOneThatIsAtWork() throws Exception {
    Watching watching = new Watching();
    FolderLock other = FolderLock.of(output, watching);
    CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> build(watching));
    assertThat(watching.waiting.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(output.resolve(Ledger.NAME)).doesNotExist();
    other.close();
    assertThat(run.get(1, TimeUnit.MINUTES).made()).isNotEmpty();
  }

  @Test
  void ofTwoProgramsAtOnceNoneForgetsWhatTheOtherMade() throws Exception {
    Process a = quiz("a");
    Process b = quiz("b");
    assertThat(List.of(a.waitFor(), b.waitFor())).containsOnly(0);
    assertThat(Ledger.of(Files.readAllBytes(output.resolve(Ledger.NAME))).files())
        .containsKeys("a/quiz.pdf", "a/key.pdf", "b/quiz.pdf", "b/key.pdf");
  }

  @Test
  void aFolderThatCannotBeLockedIsBuiltAllTheSame() throws IOException {
    Files.createDirectories(output.resolve(FolderLock.NAME));
    assertThat(build(new Watching()).made()).isNotEmpty();
  }

  private Outcome build(Progress progress) {
    try {
      FolderLibrary library = new FolderLibrary(folder.resolve("decks"), "decks");
      return Build.run(library, output, "output", Built.EVERYTHING, progress, new Diagnostics());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Process quiz(String deck) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "deckle.cli.Main", "quiz", deck)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.start();
  }
}
