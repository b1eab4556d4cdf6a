package deckle.read.anki;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip file that a package is: entries by name, never as paths, none larger than allowed. */
final class Container implements Closeable {

  /** A media file each. */
  private static final int MOST_ENTRIES = 50_000;

  /** Of the list of entries, which Java reads whole. */
  private static final long LONGEST_LIST = 16L * 1024 * 1024;

  private static final int TAIL = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END = 0x06054b50;
  private static final int COUNT_AT = 10;
  private static final int SIZE_AT = 12;
  private static final int COMMENT_AT = 20;

  private final ZipFile zip;

  private Container(ZipFile zip) {
    this.zip = zip;
  }

  static Container of(Path file) throws IOException, Refused {
    checkList(file);
    try {
      return new Container(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      throw broken();
    }
  }

  static Refused broken() {
    return new Refused(
        "this package is damaged: it cannot be unpacked", "export it from Anki once more");
  }

  /**
   * Looks at the list's own size before anything reads the list. The end of it is where the comment
   * behind reaches the end of the file; a comment may look like another, which Java may believe.
   */
  private static void checkList(Path file) throws IOException, Refused {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(in.length(), TAIL + LONGEST_COMMENT);
      byte[] tail = new byte[length];
      in.seek(in.length() - length);
      in.readFully(tail);
      ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - TAIL; at >= 0; at--) {
        if (bytes.getInt(at) == END) {
          long size = bytes.getInt(at + SIZE_AT) & 0xFFFF_FFFFL;
          if (size > LONGEST_LIST || (bytes.getShort(at + COUNT_AT) & 0xFFFF) > MOST_ENTRIES) {
            throw new Refused(
                "this package holds more than 50 000 files",
                "export single decks from Anki, not all of them");
          }
          if (at + TAIL + (bytes.getShort(at + COMMENT_AT) & 0xFFFF) == length) {
            return;
          }
        }
      }
    }
    throw broken();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** An entry, unpacked twice if Zstandard packed it first; empty if there is none. */
  Optional<byte[]> read(String name, boolean zstd, int limit) throws Refused {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Optional<byte[]> bytes = zstd ? Bounded.unpacked(in, limit) : Bounded.read(in, limit);
      if (bytes.isEmpty()) {
        throw new Refused(
            "`" + name + "` in this package is larger than " + limit / 1024 / 1024 + " MB",
            "export single decks from Anki, not all of them");
      }
      return bytes;
    } catch (IOException e) {
      throw broken();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
