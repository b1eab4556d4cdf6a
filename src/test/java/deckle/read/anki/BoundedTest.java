package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedTest {

  /** Zeros without an end. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      read += length;
      return length;
    }
  }

  @Test
  void noMoreIsReadThanIsAllowed() throws IOException {
    Endless zeros = new Endless();
    assertThat(Bounded.read(zeros, 100_000)).isEmpty();
    assertThat(zeros.read).isEqualTo(100_001);
  }

  @Test
  void whatIsJustAsLargeAsAllowedIsRead() throws IOException {
    assertThat(Bounded.read(InputStream.nullInputStream(), 0)).isPresent();
    assertThat(Bounded.read(new java.io.ByteArrayInputStream(new byte[5]), 5)).isPresent();
    assertThat(Bounded.read(new java.io.ByteArrayInputStream(new byte[6]), 5)).isEmpty();
  }
}
