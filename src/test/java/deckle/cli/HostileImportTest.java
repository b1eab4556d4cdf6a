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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is broken, or means harm, is told of, and nothing is written. */
class HostileImportTest {

  private static final String ONCE_MORE = "  hint: export it from Anki once more\n\n";

  private static final String MODELS =
      "{\"1\":{\"type\":0,\"flds\":[{\"name\":\"Front\"},{\"name\":\"Back\"}],"
          + "\"tmpls\":[{\"qfmt\":\"{{Front}}\"}]}}";

  private static final String DECKS = "{\"1\":{\"name\":\"Cells\"}}";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void theMapOfMediaIsEmpty() {
    entries.put("media", "{}".getBytes(StandardCharsets.UTF_8));
  }

  private int run() {
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

  private void isRefused(String message, String hint) {
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: " + message + "\n --> x.apkg\n" + hint);
    assertThat(folder.resolve("decks")).doesNotExist();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private void isDamaged(String what) {
    isRefused("this package is damaged: " + what, ONCE_MORE);
  }

  private void file(byte[] content) throws IOException {
    Files.write(folder.resolve("x.apkg"), content);
  }

  private byte[] zipped() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return zip.toByteArray();
  }

  /** A collection of the older kind with one sound note, and what these statements do to it. */
  private byte[] collection(String... statements) throws IOException {
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

  private byte[] database(List<String> statements) throws IOException {
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

  private void packaged(byte[] collection) throws IOException {
    entries.put("collection.anki2", collection);
    file(zipped());
  }

  private void latest(byte[] collection) throws IOException {
    entries.put("meta", new byte[] {8, 3});
    entries.put("media", Zstd.compress(new byte[0]));
    entries.put("collection.anki21b", collection);
    file(zipped());
  }

  private static byte[] zeros(long length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (long written = 0; written < length; written += block.length) {
        out.write(block);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aSoundPackageIsRead() throws IOException {
    packaged(collection());
    assertThat(run()).isZero();
    assertThat(folder.resolve("decks/x.yaml"))
        .hasContent(
            """
            deck: x
            title: Cells
            language: en

            facts:
              - id: front
                term: front
                fact: back
                tags: [a, b]
            """);
  }

  @Test
  void anEmptyFileHoldsNoNotes() throws IOException {
    file(new byte[0]);
    isRefused("this file holds no notes", "  hint: export a deck that has some from Anki\n\n");
  }

  @Test
  void whatIsNeitherZipNorTextIsNotText() throws IOException {
    file(new byte[] {1, 2, (byte) 0xFF, 4});
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("error: this file is not UTF-8: the byte FF stands here\n --> x.apkg:1:3\n");
    assertThat(folder.resolve("decks")).doesNotExist();
  }

  @Test
  void aZipWithoutACollectionIsNoPackage() throws IOException {
    file(zipped());
    isRefused(
        "this is a zip file, but no Anki package",
        "  hint: export a deck from Anki as `.apkg` or `.txt`\n\n");
  }

  @Test
  void aTruncatedZipIsDamaged() throws IOException {
    packaged(collection());
    byte[] whole = Files.readAllBytes(folder.resolve("x.apkg"));
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
      err.reset();
      file(Arrays.copyOf(whole, length));
      isDamaged("it cannot be unpacked");
    }
  }

  @Test
  void aListOfMoreFilesThanAnyDeckHasIsNotRead() throws IOException {
    for (int i = 0; i < 50_001; i++) {
      entries.put("e" + i, new byte[0]);
    }
    file(zipped());
    isRefused(
        "this package holds more than 50 000 files",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void aCollectionThatInflatesToTooMuchIsLeftAlone() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("collection.anki2"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 129; i++) {
        out.write(block);
      }
    }
    file(zip.toByteArray());
    isRefused(
        "`collection.anki2` in this package is larger than 128 MB",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void aCollectionThatZstandardInflatesToTooMuchIsLeftAlone() throws IOException {
    latest(zeros(1L << 30));
    isRefused(
        "`collection.anki21b` in this package is larger than 128 MB",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void whatIsNotPackedByZstandardCannotBeUnpacked() throws IOException {
    latest(collection());
    isDamaged("it cannot be unpacked");
  }

  @Test
  void aNewerPackageIsSaidToBeOne() throws IOException {
    packaged(collection());
    entries.put("meta", new byte[] {8, 9});
    file(zipped());
    isRefused(
        "this package is newer than Deckle knows",
        "  hint: export it from Anki with `Support older Anki versions`\n\n");
  }

  @Test
  void garbageInPlaceOfAMessageIsDamage() throws IOException {
    packaged(collection());
    for (byte[] garbage : List.of(new byte[] {-1, -1}, new byte[] {10, 127}, new byte[] {15})) {
      err.reset();
      entries.put("meta", garbage);
      file(zipped());
      isDamaged("a part of it is no protobuf message");
    }
  }

  @Test
  void garbageInPlaceOfTheMapOfMediaIsDamage() throws IOException {
    latest(Zstd.compress(collection()));
    entries.put("media", Zstd.compress(new byte[] {10, 100, 1}));
    file(zipped());
    isDamaged("a part of it is no protobuf message");
  }

  @Test
  void wrongJsonIsDamage() throws IOException {
    for (String json : List.of("", "[]", "{", "{\"1\":", "{} {}", "[".repeat(5_000))) {
      err.reset();
      packaged(collection("UPDATE col SET models = '" + json + "'"));
      isDamaged("its note types are no JSON");
    }
    err.reset();
    packaged(collection("UPDATE col SET decks = 'x'"));
    isDamaged("its decks are no JSON");
    err.reset();
    entries.put("media", "{\"0\":".getBytes(StandardCharsets.UTF_8));
    packaged(collection());
    isDamaged("its media are no JSON");
  }

  @Test
  void whatIsNoDatabaseIsDamage() throws IOException {
    for (byte[] garbage :
        List.of(
            new byte[0], new byte[] {1}, "SQLite format 3\0x".getBytes(StandardCharsets.UTF_8))) {
      err.reset();
      packaged(garbage);
      assertThat(run()).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("error: this package is damaged: its collection");
      assertThat(folder.resolve("decks")).doesNotExist();
    }
  }

  @Test
  void anyBrokenByteOfTheDatabaseIsBorne() throws IOException {
    byte[] sound = collection();
    for (int at = 16; at < sound.length; at += at < 100 ? 1 : 97) {
      err.reset();
      byte[] broken = sound.clone();
      broken[at] = (byte) (broken[at] ^ 0xFF);
      packaged(broken);
      Files.deleteIfExists(folder.resolve("decks/x.yaml"));
      assertThat(run()).as("byte " + at + ": " + err).isIn(0, 1);
    }
  }

  @Test
  void anyBrokenByteOfThePackageIsBorne() throws IOException {
    packaged(collection());
    byte[] sound = Files.readAllBytes(folder.resolve("x.apkg"));
    for (int at = 4; at < sound.length; at += 3) {
      err.reset();
      byte[] broken = sound.clone();
      broken[at] = (byte) (broken[at] ^ 0xFF);
      file(broken);
      Files.deleteIfExists(folder.resolve("decks/x.yaml"));
      assertThat(run()).as("byte " + at + ": " + err).isIn(0, 1);
    }
  }

  @Test
  void aViewInPlaceOfATableIsRefused() throws IOException {
    packaged(
        collection(
            "ALTER TABLE notes RENAME TO other", "CREATE VIEW notes AS SELECT * FROM other"));
    isRefused(
        "`notes` in this package is no plain table, as Anki's is",
        "  hint: take no packages from strangers; if it is yours, export it from Anki once more\n\n");
  }

  @Test
  void aVirtualTableIsRefused() throws IOException {
    packaged(collection("DROP TABLE cards", "CREATE VIRTUAL TABLE cards USING fts5(nid)"));
    isRefused(
        "`cards` in this package is no plain table, as Anki's is",
        "  hint: take no packages from strangers; if it is yours, export it from Anki once more\n\n");
  }

  @Test
  void columnsThatAreWorkedOutAreRefused() throws IOException {
    packaged(
        collection(
            "DROP TABLE notes",
            "CREATE TABLE notes (id integer primary key, mid, tags, flds AS (hex(zeroblob(9))))"));
    isRefused(
        "`notes` in this package is no plain table, as Anki's is",
        "  hint: take no packages from strangers; if it is yours, export it from Anki once more\n\n");
  }

  @Test
  void aMissingTableIsDamage() throws IOException {
    packaged(collection("DROP TABLE cards"));
    isDamaged("its collection has no table `cards`");
  }

  @Test
  void aNoteOfNoTypeIsDamage() throws IOException {
    packaged(collection("UPDATE notes SET mid = 7"));
    isDamaged("note 1 is of a type that it does not hold");
  }

  @Test
  void aHugeNoteIsNotLoaded() throws IOException {
    packaged(collection("UPDATE notes SET flds = 'f' || char(31) || hex(zeroblob(25000000))"));
    isRefused(
        "nothing of this file can be kept",
        "  hint: not kept: 1 note longer than 100 KB – note 1\n\n");
  }

  @Test
  void negativeNumbersAreNumbers() throws IOException {
    packaged(
        collection(
            "UPDATE notes SET id = -5",
            "UPDATE cards SET nid = -5, did = -1, ord = -3",
            "INSERT INTO cards VALUES (-9, -5, 'x', 'y', 9999999999)"));
    assertThat(run()).isZero();
    assertThat(folder.resolve("decks/x.yaml")).content().contains("term: front");
  }

  @Test
  void namesOfMediaNeverBecomePaths() throws IOException {
    Files.createDirectories(folder.resolve("decks"));
    String png = "\u0089PNG\r\n\u001A\n";
    entries.put("../../evil.png", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("0", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("1", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("2", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put(
        "media",
        "{\"0\":\"../../up.png\",\"1\":\"/etc/UP.png\",\"2\":\"con\",\"../3\":\"x\"}"
            .getBytes(StandardCharsets.UTF_8));
    packaged(
        collection(
            "UPDATE notes SET flds = 'front' || char(31) ||"
                + " '<img src=\"../../up.png\"><img src=\"/etc/UP.png\"><img src=con>'"));
    assertThat(run()).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "x.apkg",
              "decks/x.yaml",
              "decks/x/up.png",
              "decks/x/UP-2.png",
              "decks/x/picturecon.png");
    }
  }

  @Test
  void mediaThatInflateToTooMuchAreNotKept() throws IOException {
    latestWithMedia(zeros(1L << 30));
    assertThat(run()).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            made decks/x.yaml: 1 fact
            not kept: 1 picture that is damaged or too large – `big.png` in note 1 (front)
            """);
    assertThat(folder.resolve("decks/x")).doesNotExist();
  }

  private void latestWithMedia(byte[] media) throws IOException {
    byte[] collection =
        collection("UPDATE notes SET flds = 'front' || char(31) || 'back <img src=\"big.png\">'");
    byte[] entry = "\n\u0007big.png".getBytes(StandardCharsets.UTF_8);
    byte[] map = new byte[entry.length + 2];
    map[0] = 10;
    map[1] = (byte) entry.length;
    System.arraycopy(entry, 0, map, 2, entry.length);
    latest(Zstd.compress(collection));
    entries.put("media", Zstd.compress(map));
    entries.put("0", media);
    file(zipped());
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("x.apkg"));
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: `x.apkg` is a folder; `deckle import` takes a file\n");
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
    packaged(collection());
    Path file = folder.resolve("x.apkg");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("error: no permission to write or read `x.apkg`\n");
  }
}
