package deckle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullOutputTest {

  /** What a full disk, or {@code /dev/full}, makes of what is printed there. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  /** What is left to write into when {@code head} has seen enough. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"schema", "formats", "--help", "--version"})
  void whatCannotBePrintedFailsTheCommandAndIsSaid(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(console(new Full(), err), command)).isEqualTo(Faults.DECKS);
    assertThat(err.toString(UTF_8))
        .isEqualTo("error: not all that was to be printed could be written\n");
  }

  @Test
  void whoReadsNoFurtherIsNoFault() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(console(new Closed(), err), "schema")).isEqualTo(Faults.DONE);
    assertThat(err.size()).isZero();
  }

  private Console console(OutputStream out, ByteArrayOutputStream err) {
    return new Console(
        new PrintStream(new StandardOutput(out), false, UTF_8),
        new PrintStream(err, true, UTF_8),
        folder,
        folder,
        false,
        "1");
  }
}
