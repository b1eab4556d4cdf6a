package deckle.read.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        "SELECT ntid, name FROM fields ORDER BY ntid, ord",
        (id, name) -> fields.computeIfAbsent(id, any -> new ArrayList<>()).add(text(name)));
    rows(
        database,
        "SELECT ntid, config FROM templates ORDER BY ntid, ord",
        (id, config) ->
            questions
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(Protobuf.of(config).text(1)));
    rows(
        database,
        "SELECT id, config FROM notetypes NOT INDEXED",
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
        "SELECT id, name FROM decks NOT INDEXED",
        (id, name) -> decks.put(id, TextExport.path(text(name), "\u001F|::")));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What is done with an id and what stands beside it. */
  private interface Row {
    void of(long id, byte[] value) throws Refused;
  }

  private static void rows(Database database, String query, Row reading) throws Refused {
    long[] read = {0};
    database.each(
        query + " LIMIT " + MOST_ROWS,
        row -> {
          byte[] value = row.getBytes(2);
          read[0] += value == null ? 0 : value.length;
          if (read[0] > LARGEST) {
            throw new Refused(
                "the note types or decks of this package are larger than 16 MB",
                "export single decks from Anki, not all of them");
          }
          reading.of(row.getLong(1), value == null ? new byte[0] : value);
        });
  }
}
