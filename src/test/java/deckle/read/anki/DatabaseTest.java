package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConnection;

/** What SQLite does for a file has an end, whatever the file says. */
class DatabaseTest {

  private static final String COUNTED =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT %) SELECT max(i) FROM n";

  private static Database database() throws SQLException, Refused {
    try (SQLiteConnection memory =
            DriverManager.getConnection("jdbc:sqlite::memory:").unwrap(SQLiteConnection.class);
        Statement statement = memory.createStatement()) {
      statement.execute("CREATE TABLE notes (id)");
      return Database.of(memory.serialize("main"));
    }
  }

  @Test
  void aMillionRowsAreRead() throws Exception {
    try (Database database = database()) {
      assertThat(database.first(COUNTED.replace("%", "1000000"), 10)).contains("1000000");
    }
  }

  @Test
  void moreWorkThanAnyCollectionTakesIsNotDone() throws Exception {
    try (Database database = database()) {
      assertThatThrownBy(() -> database.first(COUNTED.replace("%", "-1"), 10))
          .isInstanceOf(Refused.class)
          .hasMessage("this package takes more work to read than any of Anki's");
    }
  }
}
