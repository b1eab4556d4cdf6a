package deckle.write.anki;

import deckle.doc.Notebook;
import deckle.read.anki.MachineCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.sqlite.SQLiteConnection;

/**
 * A database of new cards, as Anki keeps its own. Numbers that Anki takes for times count from one
 * fixed day, so that they never depend on when they were made.
 */
final class Collection {

  /** The start of 2026, in milliseconds: Anki shows a note's number as the day it was made. */
  private static final long FIRST = AnkiLock.FIRST * 1000;

  /** More notes than a deck has, so that the numbers of different decks hardly meet. */
  private static final long DECK = 2_000;

  private final Notebook notebook;
  private final List<Filled> notes;

  Collection(Notebook notebook, List<Filled> notes) {
    this.notebook = notebook;
    this.notes = notes;
  }

  /** The whole file. */
  byte[] bytes() {
    load();
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      create(memory);
      memory.setAutoCommit(false);
      insertCollection(memory);
      insertNotes(memory);
      memory.commit();
      return memory.unwrap(SQLiteConnection.class).serialize("main");
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory can be written", e);
    }
  }

  private static void load() {
    try {
      MachineCode.loadSqlite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("pragma page_size = 4096");
      for (String table : Schema.TABLES.split(";\\s*", -1)) {
        if (!table.isBlank()) {
          statement.execute(table);
        }
      }
    }
  }

  private void insertCollection(Connection database) throws SQLException {
    SortedSet<Type> types =
        notes.stream().map(Filled::type).collect(Collectors.toCollection(TreeSet::new));
    long changed = notes.stream().mapToLong(this::changed).max().orElse(AnkiLock.FIRST);
    try (PreparedStatement row = database.prepareStatement(Schema.COLLECTION)) {
      row.setLong(1, AnkiLock.FIRST);
      row.setLong(2, changed * 1000);
      row.setLong(3, FIRST);
      row.setString(4, Models.preferences(notes.size()));
      row.setString(5, Models.types(types, AnkiLock.FIRST + Type.EDITION));
      row.setString(6, Models.decks(decks(), AnkiLock.FIRST));
      row.setString(7, Models.options());
      row.executeUpdate();
    }
  }

  /** With those that they stand in. */
  private SortedSet<String> decks() {
    SortedSet<String> decks = new TreeSet<>();
    for (Filled note : notes) {
      String name = deck(note);
      for (int end = name.length(); end > 0; end = name.lastIndexOf("::", end - 1)) {
        decks.add(name.substring(0, end));
      }
    }
    return decks;
  }

  private String deck(Filled note) {
    return Names.deck(note.note(), notebook.filing());
  }

  private long changed(Filled note) {
    return notebook.memory(note.note()).map(Notebook.Memory::changed).orElse(AnkiLock.FIRST);
  }

  private void insertNotes(Connection database) throws SQLException {
    long id = FIRST + Digests.id("notes of " + notebook.deck()) % (1L << 20) * DECK;
    long card = id;
    int due = 0;
    try (PreparedStatement row = database.prepareStatement(Schema.NOTE);
        PreparedStatement cards = database.prepareStatement(Schema.CARD)) {
      for (Filled note : notes) {
        insert(note, id, row);
        for (int place : note.cards()) {
          cards.setLong(1, card++);
          cards.setLong(2, id);
          cards.setLong(3, Models.deckId(deck(note)));
          cards.setInt(4, place);
          cards.setLong(5, changed(note));
          cards.setInt(6, ++due);
          cards.executeUpdate();
        }
        id++;
      }
    }
  }

  private void insert(Filled note, long id, PreparedStatement row) throws SQLException {
    String tags = String.join(" ", Names.tags(note.note()));
    String words = words(note.fields().get(0));
    row.setLong(1, id);
    row.setString(2, Guid.of(note.note(), notebook));
    row.setLong(3, note.type().id());
    row.setLong(4, changed(note));
    row.setString(5, tags.isEmpty() ? "" : " " + tags + " ");
    row.setString(6, note.joined());
    row.setString(7, words);
    row.setLong(8, Digests.checksum(words));
    row.executeUpdate();
  }

  /** A field without its HTML but for the names of pictures, by which Anki sorts and compares. */
  private static String words(String html) {
    String pictures = html.replaceAll("<img[^>]*src=\"([^\"]*)\"[^>]*>", " $1 ");
    String plain = pictures.replaceAll("<!--.*?-->", "").replaceAll("<[^>]*>", "");
    return Parser.unescapeEntities(plain, false).strip();
  }
}
