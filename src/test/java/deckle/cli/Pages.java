package deckle.cli;

import java.nio.ByteBuffer;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sqlite.SQLiteConnection;

/** The pages of an SQLite file, to be bound together as SQLite never binds them. */
final class Pages {

  private static final int SIZE = 4096;
  private static final int LEVELS = 13;
  private static final int POINTERS = 300;
  private static final int CELL = 6;
  private static final int HEAD = 12;
  private static final byte INTERIOR = 5;

  /** Of every cell, as SQLite writes numbers: it looks at none where it reads a whole table. */
  private static final short KEY = (short) 0x8101;

  private Pages() {}

  /** The same file, in which a table has one page of rows and 300 to the power of 13 ways to it. */
  static byte[] endless(byte[] file, String table) throws SQLException {
    try (SQLiteConnection memory =
            DriverManager.getConnection("jdbc:sqlite::memory:").unwrap(SQLiteConnection.class);
        Statement statement = memory.createStatement()) {
      memory.deserialize("main", file);
      for (int i = 0; i <= LEVELS; i++) {
        statement.execute("CREATE TABLE spare" + i + " (a)");
      }
      int root = pages(statement, table).get(0);
      List<Integer> spare = pages(statement, "spare%");
      byte[] bound = memory.serialize("main");
      int rows = spare.get(0);
      System.arraycopy(bound, at(root), bound, at(rows), SIZE);
      int child = rows;
      for (int page : spare.subList(1, LEVELS)) {
        lead(bound, page, child);
        child = page;
      }
      lead(bound, root, child);
      return bound;
    }
  }

  private static List<Integer> pages(Statement statement, String named) throws SQLException {
    List<Integer> pages = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name LIKE '"
                + named
                + "' ORDER BY rootpage")) {
      while (rows.next()) {
        pages.add(rows.getInt(1));
      }
    }
    return pages;
  }

  private static int at(int page) {
    return (page - 1) * SIZE;
  }

  /** Makes a page one of pointers, all of them to the same. */
  private static void lead(byte[] file, int page, int child) {
    Arrays.fill(file, at(page), at(page) + SIZE, (byte) 0);
    ByteBuffer bytes = ByteBuffer.wrap(file, at(page), SIZE).slice();
    int cells = SIZE - POINTERS * CELL;
    bytes.put(0, INTERIOR);
    bytes.putShort(3, (short) POINTERS);
    bytes.putShort(5, (short) cells);
    bytes.putInt(8, child);
    for (int i = 0; i < POINTERS; i++) {
      int cell = cells + i * CELL;
      bytes.putShort(HEAD + 2 * i, (short) cell);
      bytes.putInt(cell, child);
      bytes.putShort(cell + 4, KEY);
    }
  }
}
