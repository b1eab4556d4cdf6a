package deckle.read.anki;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads what may be larger, once inflated, than it says. */
final class Bounded {

  /** As a power of two: what a stream may make a reader remember. */
  private static final int LARGEST_WINDOW = 27;

  private Bounded() {}

  /** Everything; empty if there is more than {@code limit} bytes, of which no more are read. */
  static Optional<byte[]> read(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
  }

  /** The same of what Zstandard packed. */
  static Optional<byte[]> unpacked(InputStream packed, int limit) throws IOException {
    try (ZstdInputStream in = new ZstdInputStream(new BufferedInputStream(packed))) {
      in.setLongMax(LARGEST_WINDOW);
      return read(in, limit);
    }
  }
}
