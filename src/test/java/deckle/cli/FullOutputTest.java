package deckle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
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

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"schema", "formats", "--help", "--version"})
  void whatCannotBePrintedFailsTheCommandAndIsSaid(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(new Full(), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            folder,
            folder,
            false,
            "1");
    assertThat(Main.run(console, command)).isEqualTo(Faults.DECKS);
    assertThat(err.toString(UTF_8))
        .isEqualTo("error: not all that was to be printed could be written\n");
  }
}
