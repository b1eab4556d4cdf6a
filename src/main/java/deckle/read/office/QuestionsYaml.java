package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the questions of a bank, those about a passage below it where the first of them stands.
 */
final class QuestionsYaml {

  private static final String TYPE = "type";
  private static final String PASSAGE = "passage";

  /** Columns that say of a question what it belongs to, but not what it asks. */
  private static final List<String> ASKING_NOTHING = List.of("id", "topic", TYPE, "added", PASSAGE);

  /** How a passage begins its name that has none in the deck. */
  private static final String NAMELESS = "#";

  private final RowYaml rows;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;
  private final YamlPen pen;
  private final List<Optional<Said>> types = new ArrayList<>();

  /** A word of a cell. */
  record Said(String word, Span at) {}

  QuestionsYaml(
      RowYaml rows, Places places, Diagnostics diagnostics, Remarks remarks, YamlPen pen) {
    this.rows = rows;
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
    this.pen = pen;
  }

  /** The types that the sheet gives its questions, in the order of the deck. */
  List<Optional<Said>> types() {
    return types;
  }

  void write() {
    Map<String, Table.Row> passages = passages();
    Map<String, List<Table.Row>> groups = groups(passages);
    if (!groups.isEmpty()) {
      pen.fromNowhere();
      pen.open(0, "questions");
    }
    for (List<Table.Row> group : groups.values()) {
      Optional<Cell> passage = group.get(0).cell(PASSAGE);
      if (passage.isEmpty()) {
        question(1, group.get(0));
      } else {
        passage(passages.remove(word(passage.get())), group);
      }
    }
    for (Table.Row unused : passages.values()) {
      remarks.add(Remarks.Kind.UNUSED_PASSAGE, Places.name(unused.sheet(), unused.first()));
    }
  }

  /** Rows by their passages; one without stands alone. */
  private Map<String, List<Table.Row>> groups(Map<String, Table.Row> passages) {
    Map<String, List<Table.Row>> groups = new LinkedHashMap<>();
    for (Table.Row row : rows.rows(BankSheet.QUESTIONS)) {
      if (asks(row) && isOfAPassage(row, passages)) {
        String alone = NAMELESS + " row " + row.number();
        String group = row.cell(PASSAGE).map(QuestionsYaml::word).orElse(alone);
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }

  /** A row that says what it belongs to, but not what it asks, would hold for all below it. */
  private boolean asks(Table.Row row) {
    boolean asks = !ASKING_NOTHING.containsAll(row.cells().keySet());
    if (!asks) {
      diagnostics.error(
          places.at(row.sheet(), row.first()),
          "row " + (row.number() + 1) + " asks nothing",
          "fill in `ask`, `claim` or `cloze`, or delete the row");
    }
    return asks;
  }

  private static String word(Cell cell) {
    return Lines.trimmed(cell.text());
  }

  private Map<String, Table.Row> passages() {
    Map<String, Table.Row> passages = new LinkedHashMap<>();
    for (Table.Row row : rows.rows(BankSheet.PASSAGES)) {
      if (rows.complete(row, "id")) {
        Cell id = row.cell("id").orElseThrow();
        Table.Row first = passages.putIfAbsent(word(id), row);
        if (first != null) {
          String where = " (first in row " + (first.number() + 1) + ")";
          diagnostics.error(
              places.at(row.sheet(), id),
              "there are two passages `" + word(id) + "`" + where,
              "give one of them another `id`");
        }
      }
    }
    return passages;
  }

  /** Whether the passage of a question is there, if it names one. */
  private boolean isOfAPassage(Table.Row row, Map<String, Table.Row> passages) {
    Optional<Cell> passage = row.cell(PASSAGE);
    if (passage.isEmpty() || passages.containsKey(word(passage.get()))) {
      return true;
    }
    diagnostics.error(
        places.at(row.sheet(), passage.get()),
        "there is no passage `" + word(passage.get()) + "`",
        Nearest.to(word(passage.get()), passages.keySet())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("give it a row in the sheet `Passages`, by this `id`"));
    return false;
  }

  private void passage(Table.Row row, List<Table.Row> questions) {
    boolean nameless = word(row.cell("id").orElseThrow()).startsWith(NAMELESS);
    rows.item(1, BankSheet.PASSAGES, row, nameless ? List.of("id") : List.of());
    pen.fromNowhere();
    pen.open(2, "questions");
    questions.forEach(each -> question(3, each));
  }

  private void question(int depth, Table.Row row) {
    types.add(
        row.cell(TYPE)
            .map(
                cell ->
                    new Said(word(cell).toLowerCase(Locale.ROOT), places.at(row.sheet(), cell))));
    if (row.cell("id").isEmpty()) {
      remarks.add(Remarks.Kind.NO_ID, row.sheet().name() + "!" + (row.number() + 1));
    }
    rows.item(depth, BankSheet.QUESTIONS, row, List.of(TYPE, PASSAGE));
  }
}
