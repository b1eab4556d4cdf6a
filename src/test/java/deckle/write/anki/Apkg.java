package deckle.write.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sqlite.SQLiteConnection;

/** A package as it was written, for tests that look into it. */
public record Apkg(Map<String, byte[]> entries) {

  /** One row of a table, by column. */
  record Row(Map<String, String> columns) {
    String get(String column) {
      return columns.get(column);
    }

    List<String> fields() {
      return List.of(get("flds").split("\u001f", -1));
    }
  }

  public static Apkg of(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Apkg(entries);
  }

  /** All that a learner may read, and the names of decks and tags. */
  public String text() {
    StringBuilder text = new StringBuilder();
    rows("select * from notes")
        .forEach(row -> text.append(row.get("flds")).append('\n').append(row.get("tags")));
    decks().values().forEach(name -> text.append('\n').append(name));
    return text.toString();
  }

  Map<String, String> decks() {
    Map<String, String> names = new LinkedHashMap<>();
    json(rows("select decks from col").get(0).get("decks"))
        .properties()
        .forEach(deck -> names.put(deck.getKey(), deck.getValue().get("name").asText()));
    return names;
  }

  JsonNode types() {
    return json(rows("select models from col").get(0).get("models"));
  }

  /** Files by the names that notes have for them. */
  Map<String, byte[]> media() {
    Map<String, byte[]> media = new LinkedHashMap<>();
    json(new String(entries.get("media"), StandardCharsets.UTF_8))
        .properties()
        .forEach(file -> media.put(file.getValue().asText(), entries.get(file.getKey())));
    return media;
  }

  /** The first column of the first row. */
  public String value(String query) {
    return rows(query).get(0).columns().values().iterator().next();
  }

  List<Row> rows(String query) {
    List<Row> rows = new ArrayList<>();
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      memory.unwrap(SQLiteConnection.class).deserialize("main", entries.get("collection.anki2"));
      try (Statement statement = memory.createStatement();
          ResultSet result = statement.executeQuery(query)) {
        while (result.next()) {
          Map<String, String> columns = new LinkedHashMap<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.put(result.getMetaData().getColumnName(i), result.getString(i));
          }
          rows.add(new Row(columns));
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
