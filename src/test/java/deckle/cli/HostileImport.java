package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file that is broken, or means harm, is told of, and nothing is written. */
abstract class HostileImport {

  private static final String ONCE_MORE = "  hint: export it from Anki once more\n\n";

  private static final String MODELS =
      "{\"1\":{\"type\":0,\"flds\":[{\"name\":\"Front\"},{\"name\":\"Back\"}],"
          + "\"tmpls\":[{\"qfmt\":\"{{Front}}\"}]}}";

  private static final String DECKS = "{\"1\":{\"name\":\"Cells\"}}";

  @TempDir Path folder;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void theMapOfMediaIsEmpty() {
    entries.put("media", "{}".getBytes(StandardCharsets.UTF_8));
  }

  int run() {
    Console console =
        new Console(print(out), print(err), folder, folder.resolve("settings"), false, "test");
    int exit = Main.run(console, "import", "x.apkg", "-o", "decks/x.yaml");
    console.out().flush();
    console.err().flush();
    return exit;
  }

  private static PrintStream print(ByteArrayOutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  void isRefused(String message, String hint) {
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: " + message + "\n --> x.apkg\n" + hint);
    assertThat(folder.resolve("decks")).doesNotExist();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  void isDamaged(String what) {
    isRefused("this package is damaged: " + what, ONCE_MORE);
  }

  void file(byte[] content) throws IOException {
    Files.write(folder.resolve("x.apkg"), content);
  }

  byte[] zipped() throws IOException {
    return zipped("");
  }

  byte[] zipped(String comment) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
      out.setComment(comment);
    }
    return zip.toByteArray();
  }

  /** A collection of the older kind with one sound note, and what these statements do to it. */
  byte[] collection(String... statements) throws IOException {
    return database(
        Stream.concat(
                Stream.of(
                    "CREATE TABLE col (id integer primary key, models text, decks text)",
                    "CREATE TABLE notes (id integer primary key, mid integer, tags text, flds text)",
                    "CREATE TABLE cards (id integer primary key, nid, did, odid, ord)",
                    "INSERT INTO col VALUES (1, '" + MODELS + "', '" + DECKS + "')",
                    "INSERT INTO notes VALUES (1, 1, ' a b ', 'front' || char(31) || 'back')",
                    "INSERT INTO cards VALUES (1, 1, 1, 0, 0)"),
                Stream.of(statements))
            .toList());
  }

  byte[] database(List<String> statements) throws IOException {
    Path file = folder.resolve("c.db");
    Files.deleteIfExists(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    byte[] content = Files.readAllBytes(file);
    Files.delete(file);
    return content;
  }

  void packaged(byte[] collection) throws IOException {
    entries.put("collection.anki2", collection);
    file(zipped());
  }

  void latest(byte[] collection) throws IOException {
    entries.put("meta", new byte[] {8, 3});
    entries.put("media", Zstd.compress(new byte[0]));
    entries.put("collection.anki21b", collection);
    file(zipped());
  }

  static byte[] zeros(long length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (long written = 0; written < length; written += block.length) {
        out.write(block);
      }
    }
    return packed.toByteArray();
  }
}
