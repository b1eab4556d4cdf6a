package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A collection that is not as Anki writes it. */
class HostileCollectionTest extends HostileImport {

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
  void pagesThatLeadToOneAnotherOverAndOverMakeNoEndlessTable() throws Exception {
    byte[] collection =
        collection(
            "ALTER TABLE notes RENAME TO other",
            "CREATE TABLE notes (id, mid, tags, flds)",
            "INSERT INTO notes SELECT * FROM other");
    packaged(Pages.endless(collection, "notes"));
    isDamaged("its collection is no sound database");
  }

  @Test
  void neitherDoTheyMakeEndlessNoteTypes() throws Exception {
    byte[] collection =
        collection(
            "CREATE TABLE notetypes (id integer primary key, config)",
            "CREATE TABLE fields (ntid, ord, name)",
            "CREATE TABLE templates (ntid, ord, config)",
            "CREATE TABLE decks (id integer primary key, name)",
            "INSERT INTO notetypes VALUES (1, '')",
            "INSERT INTO fields VALUES (1, 0, 'Front')",
            "INSERT INTO templates VALUES (1, 0, '')");
    for (String table : List.of("fields", "templates")) {
      packaged(Pages.endless(collection, table));
      assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();
      Files.delete(folder.resolve("decks/x.yaml"));
    }
  }

  @Test
  void whatStandsInPlaceOfANumberIsNone() throws IOException {
    packaged(
        collection(
            "UPDATE notes SET mid = 1, tags = zeroblob(9000000)",
            "UPDATE cards SET did = zeroblob(9000000), odid = 'x'"));
    assertThat(run()).isZero();
    assertThat(folder.resolve("decks/x.yaml")).content().doesNotContain("tags:", "topic:");
  }
}
