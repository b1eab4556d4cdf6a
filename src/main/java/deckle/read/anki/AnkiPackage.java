package deckle.read.anki;

import deckle.read.anki.Note.Field;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package: a collection, and the media that its notes name. */
final class AnkiPackage {

  /** As inflated. */
  static final int LARGEST_COLLECTION = 128 * 1024 * 1024;

  private static final int LATEST = 3;
  private static final int LARGEST_META = 1024;
  private static final int MOST_CARDS = 1_000_000;
  private static final int HIGHEST_CARD = 1_000;
  private static final int LONGEST_TAGS = 10_000;
  private static final String FIELDS_END = "\u001F";

  /** A note under the number by which the collection keeps it. */
  private record Numbered(long id, Note note) {}

  /** The deck of a note and its cards. */
  private record Cards(long deck, BitSet numbers) {}

  private final Database database;
  private final Schema schema;
  private final Map<Long, Cards> cards = new HashMap<>();
  private final List<Numbered> notes = new ArrayList<>();

  /** A sound file holds each note once, so all of them are no longer than it is. */
  private long left;

  private AnkiPackage(Database database, int length) throws Refused {
    this.database = database;
    this.left = length;
    this.schema = Schema.of(database);
    for (String table : List.of("notes", "cards")) {
      if (!database.has(table)) {
        throw Schema.missing(table);
      }
    }
  }

  /** The container stays open for the media. */
  static Export of(Container container) throws IOException, Refused {
    long version = version(container);
    if (version > LATEST) {
      throw new Refused(
          "this package is newer than Deckle knows",
          "export it from Anki with `Support older Anki versions`");
    }
    boolean zstd = version == LATEST;
    if (zstd) {
      MachineCode.loadZstandard();
    }
    String name = zstd ? "collection.anki21b" : oldName(container);
    Optional<byte[]> file = container.read(name, zstd, LARGEST_COLLECTION);
    if (file.isEmpty()) {
      throw new Refused(
          "this is a zip file, but no Anki package",
          "export a deck from Anki as `.apkg` or `.txt`");
    }
    MachineCode.loadSqlite();
    PackedMedia media = PackedMedia.of(container, zstd);
    try (Database database = Database.of(file.get())) {
      return new Export(new AnkiPackage(database, file.get().length).notes(), media);
    }
  }

  private static long version(Container container) throws Refused {
    Optional<byte[]> meta = container.read("meta", false, LARGEST_META);
    return meta.isPresent() ? Protobuf.of(meta.get()).number(1) : 0;
  }

  private static String oldName(Container container) {
    return container.has("collection.anki21") ? "collection.anki21" : "collection.anki2";
  }

  private List<Note> notes() throws Refused {
    int[] count = {0};
    database.each(
        "SELECT "
            + Database.numbers("nid", "did", "odid", "ord")
            + " FROM cards NOT INDEXED LIMIT "
            + (MOST_CARDS + 1),
        row -> {
          if (++count[0] > MOST_CARDS) {
            throw Export.tooMany();
          }
          card(row);
        });
    database.each(
        "SELECT "
            + Database.numbers("id", "mid")
            + ", iif(octet_length(tags) > "
            + LONGEST_TAGS
            + ", '', tags), iif(octet_length(flds) > "
            + Notes.LONGEST
            + ", NULL, flds) FROM notes NOT INDEXED LIMIT "
            + (Export.MOST_NOTES + 1),
        this::note);
    return notes.stream()
        .sorted(Comparator.comparingLong(Numbered::id))
        .map(Numbered::note)
        .toList();
  }

  /** A card that is studied in a filtered deck has a home. */
  private void card(ResultSet row) throws SQLException {
    long home = row.getLong(3) == 0 ? row.getLong(2) : row.getLong(3);
    int number = row.getInt(4);
    Cards its = cards.computeIfAbsent(row.getLong(1), any -> new Cards(home, new BitSet()));
    if (number >= 0 && number < HIGHEST_CARD) {
      its.numbers.set(number);
    }
  }

  private void note(ResultSet row) throws SQLException, Refused {
    if (notes.size() == Export.MOST_NOTES) {
      throw Export.tooMany();
    }
    long id = row.getLong(1);
    NoteType type = schema.types().get(row.getLong(2));
    if (type == null) {
      throw new Refused(
          "this package is damaged: note " + id + " is of a type that it does not hold",
          "export it from Anki once more");
    }
    left -= Database.length(row, 3) + Database.length(row, 4);
    if (left < 0) {
      throw Database.damaged();
    }
    Cards its = cards.getOrDefault(id, new Cards(0, new BitSet()));
    Note note =
        new Note(
            "note " + id,
            type.kind(),
            its.numbers.intersects(type.reversing()),
            fields(type, row),
            TextExport.words(Database.text(row, 3, LONGEST_TAGS)).toList(),
            schema.decks().getOrDefault(its.deck, List.of()));
    notes.add(new Numbered(id, note));
  }

  /** One that is too long is only known to be so. */
  private static List<Field> fields(NoteType type, ResultSet row) throws SQLException, Refused {
    byte[] all = row.getBytes(4);
    if (all == null) {
      return List.of(Notes.TOO_LONG);
    }
    String[] texts = Database.text(row, 4, Notes.LONGEST).split(FIELDS_END, -1);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String name = i < type.fields().size() ? type.fields().get(i) : "";
      if (!type.switches().contains(name)) {
        fields.add(new Field(name, texts[i]));
      }
    }
    return fields;
  }
}
