package deckle.read.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The note types and decks of a collection by their ids, wherever its version keeps them. */
record Schema(Map<Long, NoteType> types, Map<Long, List<String>> decks) {

  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int MOST_ROWS = 100_000;

  /** In fields of their own for each, since 2020. */
  private static final String TABLES = "notetypes";

  static Schema of(Database database) throws Refused {
    Schema schema = new Schema(new HashMap<>(), new HashMap<>());
    if (database.has(TABLES)) {
      schema.ofTables(database);
    } else if (database.has("col")) {
      schema.ofJson(database);
    } else {
      throw missing("col");
    }
    return schema;
  }

  static Refused missing(String table) {
    return new Refused(
        "this package is damaged: its collection has no table `" + table + "`",
        "export it from Anki once more");
  }

  /** All in one row of text. */
  private void ofJson(Database database) throws Refused {
    Json models = json(database, "models", "note types");
    for (String id : models.names().toList()) {
      Json model = models.at(id);
      types.put(
          number(id),
          NoteType.of(
              model.at("type").number(),
              model.at("originalStockKind").number(),
              model.at("flds").items().stream().map(field -> field.at("name").text()).toList(),
              model.at("tmpls").items().stream().map(card -> card.at("qfmt").text()).toList()));
    }
    Json all = json(database, "decks", "decks");
    all.names()
        .forEach(id -> decks.put(number(id), TextExport.path(all.at(id).at("name").text(), "::")));
  }

  private static Json json(Database database, String column, String what) throws Refused {
    String query = "SELECT " + column + " FROM col LIMIT 1";
    return Json.of(database.first(query, LARGEST).orElse(""), what);
  }

  private static long number(String id) {
    return id.matches("-?\\d{1,18}") ? Long.parseLong(id) : -1;
  }

  /** Indexes of names are not used: they are sorted in a way that only Anki knows. */
  private void ofTables(Database database) throws Refused {
    for (String table : List.of("fields", "templates", "decks")) {
      if (!database.has(table)) {
        throw missing(table);
      }
    }
    Map<Long, List<String>> fields = new HashMap<>();
    Map<Long, List<String>> questions = new HashMap<>();
    rows(
        database,
        "fields",
        "ntid",
        "ord",
        "name",
        (id, name) -> fields.computeIfAbsent(id, any -> new ArrayList<>()).add(text(name)));
    rows(
        database,
        "templates",
        "ntid",
        "ord",
        "config",
        (id, config) ->
            questions
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(Protobuf.of(config).text(1)));
    rows(
        database,
        "notetypes",
        "id",
        "id",
        "config",
        (id, config) -> {
          Protobuf its = Protobuf.of(config);
          types.put(
              id,
              NoteType.of(
                  its.number(1),
                  its.number(9),
                  fields.getOrDefault(id, List.of()),
                  questions.getOrDefault(id, List.of())));
        });
    rows(
        database,
        "decks",
        "id",
        "id",
        "name",
        (id, name) -> decks.put(id, TextExport.path(text(name), "\u001F|::")));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What is done with an id and what stands beside it. */
  private interface Reading {
    void of(long id, byte[] value) throws Refused;
  }

  private record Row(long id, long place, byte[] value) {}

  /** By id, then by place: sorted here, where there are no more rows than allowed. */
  private static void rows(
      Database database, String table, String id, String place, String value, Reading reading)
      throws Refused {
    List<Row> rows = new ArrayList<>();
    long[] read = {0};
    database.each(
        "SELECT "
            + Database.numbers(id, place)
            + ", "
            + value
            + " FROM "
            + table
            + " NOT INDEXED LIMIT "
            + MOST_ROWS,
        row -> {
          byte[] bytes = row.getBytes(3);
          read[0] += Database.length(row, 3);
          if (read[0] > LARGEST) {
            throw new Refused(
                "the note types or decks of this package are larger than 16 MB",
                "export single decks from Anki, not all of them");
          }
          rows.add(new Row(row.getLong(1), row.getLong(2), bytes == null ? new byte[0] : bytes));
        });
    rows.sort(Comparator.comparingLong(Row::id).thenComparingLong(Row::place));
    for (Row row : rows) {
      reading.of(row.id, row.value);
    }
  }
}
