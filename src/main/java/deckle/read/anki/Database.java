package deckle.read.anki;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sqlite.Collation;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A collection's SQLite file, held in memory. It is not trusted: what its schema says runs nothing,
 * only real tables with stored columns are read, and nothing is ever written.
 */
final class Database implements Closeable {

  private static final int LONGEST_STATEMENT = 100_000;
  private static final int MOST_COLUMNS = 100;

  /** Of SQLite's machine, from one look at the budget to the next. */
  private static final int STEPS = 100_000;

  /** A million cards and the notes that they belong to take 240. */
  private static final int MOST_LOOKS = 1_000;

  /** Where the header says whether there is a log: for those that write, and that read. */
  private static final int[] FORMAT_VERSIONS = {18, 19};

  private static final byte WITH_LOG = 2;

  private final SQLiteConnection connection;
  private final Statement statement;
  private final Budget budget = new Budget();

  private Database(byte[] file) throws SQLException {
    connection = new JDBC4Connection("jdbc:sqlite::memory:", ":memory:", new Properties());
    statement = connection.createStatement();
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, AnkiPackage.LARGEST_COLLECTION);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_COLUMN, MOST_COLUMNS);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    ProgressHandler.setHandler(connection, STEPS, budget);
    connection.deserialize("main", withoutLog(file));
    Collation.create(connection, "unicase", new AnyCase());
    for (String pragma :
        new String[] {"trusted_schema=off", "cell_size_check=on", "query_only=on"}) {
      statement.execute("PRAGMA " + pragma);
    }
  }

  /** A file that says it has a log beside it, as Anki's do, is not opened in memory. */
  private static byte[] withoutLog(byte[] file) {
    byte[] plain = file.clone();
    for (int version : FORMAT_VERSIONS) {
      if (version < plain.length && plain[version] == WITH_LOG) {
        plain[version] = 1;
      }
    }
    return plain;
  }

  /** An order that Anki's tables name and SQLite lacks: without it some cannot even be opened. */
  private static final class AnyCase extends Collation {
    @Override
    protected int xCompare(String one, String other) {
      return one.compareToIgnoreCase(other);
    }
  }

  /**
   * What a file may cost: pages that lead to one another over and over make a small one endless.
   * Steps are counted and not seconds, so that no file is read on one machine and not on another.
   */
  private static final class Budget extends ProgressHandler {
    private int looks;

    @Override
    protected int progress() {
      return ++looks > MOST_LOOKS ? 1 : 0;
    }

    boolean isSpent() {
      return looks > MOST_LOOKS;
    }
  }

  /** Reads one row. */
  interface Reading {
    void row(ResultSet row) throws SQLException, Refused;
  }

  static Database of(byte[] file) throws Refused {
    try {
      return new Database(file);
    } catch (SQLException e) {
      throw damaged();
    }
  }

  static Refused damaged() {
    return new Refused(
        "this package is damaged: its collection is no sound database",
        "export it from Anki once more");
  }

  /**
   * Whether there is a table of that name; a view or a virtual table in its place is refused, and
   * so are columns that are worked out.
   */
  boolean has(String table) throws Refused {
    boolean[] found = {false};
    String named = "SELECT type, sql FROM sqlite_master WHERE lower(name) = '" + table + "'";
    each(
        named,
        row -> {
          String sql = String.valueOf(row.getString(2)).stripLeading();
          boolean real =
              row.getString(1).equals("table")
                  && sql.regionMatches(true, 0, "CREATE TABLE", 0, "CREATE TABLE".length());
          if (!real) {
            throw notOurs(table);
          }
          found[0] = true;
        });
    if (found[0]) {
      each(
          "SELECT hidden FROM pragma_table_xinfo('" + table + "')",
          row -> {
            if (row.getInt(1) != 0) {
              throw notOurs(table);
            }
          });
    }
    return found[0];
  }

  private static Refused notOurs(String table) {
    return new Refused(
        "`" + table + "` in this package is no plain table, as Anki's is",
        "take no packages from strangers; if it is yours, export it from Anki once more");
  }

  private static Refused endless() {
    return new Refused(
        "this package takes more work to read than any of Anki's",
        "take no packages from strangers; if it is yours, export it from Anki once more");
  }

  void each(String query, Reading reading) throws Refused {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reading.row(rows);
      }
    } catch (SQLException e) {
      throw budget.isSpent() ? endless() : damaged();
    }
  }

  /** Columns of whole numbers in a query: whatever else they hold, however long, is not loaded. */
  static String numbers(String... columns) {
    return Arrays.stream(columns)
        .map(column -> "iif(typeof(" + column + ") = 'integer', " + column + ", 0)")
        .collect(Collectors.joining(", "));
  }

  /** A text that is not longer than it has any reason to be. */
  static String text(ResultSet row, int column, int limit) throws SQLException, Refused {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return "";
    }
    if (bytes.length > limit) {
      throw damaged();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static long length(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? 0 : bytes.length;
  }

  Optional<String> first(String query, int limit) throws Refused {
    String[] text = new String[1];
    each(query, row -> text[0] = text[0] == null ? text(row, 1, limit) : text[0]);
    return Optional.ofNullable(text[0]);
  }

  @Override
  public void close() {
    try {
      statement.close();
      connection.close();
    } catch (SQLException e) {
      // It is memory only, and nothing was written.
      return;
    }
  }
}
