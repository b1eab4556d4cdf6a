package deckle.read.office;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Span;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.BankSheet.Shape;
import deckle.read.office.Lines.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what the sheets of a bank hold as a deck in its own language. */
final class BankYaml {

  private static final Column ANY = new Column("value", Shape.TEXT, List.of());
  private static final String TYPE = "type";
  private static final String TOPIC = "topic";
  private static final String PASSAGE = "passage";

  private final Map<BankSheet, Table> tables;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;
  private final YamlPen pen;
  private final CellYaml cells;
  private final Translation translation;
  private final BankTopics topics;
  private final List<Optional<Said>> types = new ArrayList<>();

  /** A word of a cell. */
  record Said(String word, Span at) {}

  BankYaml(Map<BankSheet, Table> tables, Places places, Diagnostics diagnostics, Remarks remarks) {
    this.tables = tables;
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
    this.pen = new YamlPen(places);
    this.cells = new CellYaml(pen, places, diagnostics);
    this.translation = new Translation(pen);
    this.topics = new BankTopics(tables);
  }

  String text() {
    return pen.yaml();
  }

  /** What is said of the YAML, said of the cells. */
  Diagnostic translated(Diagnostic diagnostic) {
    return translation.of(diagnostic);
  }

  /** The types that the sheet gives its questions, in the order of the deck. */
  List<Optional<Said>> types() {
    return types;
  }

  private List<Table.Row> rows(BankSheet kind) {
    return tables.containsKey(kind) ? tables.get(kind).rows() : List.of();
  }

  /** The whole deck. */
  void write(String id, String title) {
    head(id, title);
    named(BankSheet.SOURCES, "work");
    figures();
    if (tables.containsKey(BankSheet.TOPICS)) {
      named(BankSheet.TOPICS, "title");
    } else {
      topics();
    }
    facts();
    questions();
  }

  private void head(String id, String title) {
    Map<String, Table.Row> given = new LinkedHashMap<>();
    for (Table.Row row : rows(BankSheet.DECK)) {
      if (row.cell("key").isPresent() && row.cell("value").isPresent()) {
        headKey(row).ifPresent(key -> given.put(key, row));
      }
    }
    pen.fromNowhere();
    Map<String, String> otherwise = Map.of("deck", id, "title", title);
    for (String key : BankSheet.HEAD) {
      if (given.containsKey(key)) {
        cells.write(0, key, given.get(key), ANY, given.get(key).cell("value").orElseThrow());
      } else if (otherwise.containsKey(key)) {
        pen.fromNowhere();
        pen.pair(0, key, new Line(0, otherwise.get(key), false, 0, 0));
      }
    }
  }

  private Optional<String> headKey(Table.Row row) {
    Cell cell = row.cell("key").orElseThrow();
    String key = Lines.trimmed(cell.text()).toLowerCase(Locale.ROOT);
    if (BankSheet.HEAD.contains(key)) {
      return Optional.of(key);
    }
    diagnostics.error(
        places.at(row.sheet(), cell),
        "a deck has no `" + key + "` of its own",
        Nearest.to(key, BankSheet.HEAD)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("it has " + String.join(", ", BankSheet.HEAD)));
    return Optional.empty();
  }

  /** Names with a text each. */
  private void named(BankSheet kind, String value) {
    openIf(kind);
    for (Table.Row row : rows(kind)) {
      if (complete(row, "id") && complete(row, value)) {
        cells.named(1, row, row.cell(value).orElseThrow());
      }
    }
  }

  private void openIf(BankSheet kind) {
    if (!rows(kind).isEmpty()) {
      pen.fromNowhere();
      pen.open(0, kind.key());
    }
  }

  private boolean complete(Table.Row row, String column) {
    if (row.cell(column).isPresent()) {
      return true;
    }
    diagnostics.error(
        places.at(row.sheet(), row.first()),
        "row " + (row.number() + 1) + " has no `" + column + "`",
        "fill it in, or delete the row");
    return false;
  }

  private void figures() {
    openIf(BankSheet.FIGURES);
    for (Table.Row row : rows(BankSheet.FIGURES)) {
      if (complete(row, "id")) {
        pen.from(row.sheet(), row.cell("id").orElseThrow());
        pen.open(1, cells.name(row));
        row(2, row, List.of("id"));
      }
    }
  }

  /** Every cell of a row under the key that its column names. */
  private void row(int depth, Table.Row row, List<String> without) {
    BankSheet kind = kindOf(row);
    row.cells()
        .forEach(
            (name, cell) -> {
              if (!without.contains(name)) {
                cells.write(depth, name, row, kind.column(name).orElseThrow(), cell);
              }
            });
  }

  private BankSheet kindOf(Table.Row row) {
    for (Table table : tables.values()) {
      if (table.sheet() == row.sheet()) {
        return table.kind();
      }
    }
    throw new IllegalStateException("every row is of a table");
  }

  private void topics() {
    if (topics.names().isEmpty()) {
      return;
    }
    pen.fromNowhere();
    pen.open(0, "topics");
    topics
        .names()
        .forEach(
            (title, topic) -> {
              pen.from(topic.sheet(), topic.cell());
              pen.pair(1, new Line(0, topic.id(), false, 0, 0), new Line(0, title, false, 0, 0));
              remarks.add(Remarks.Kind.TOPIC, title);
            });
  }

  private void facts() {
    openIf(BankSheet.FACTS);
    for (Table.Row row : rows(BankSheet.FACTS)) {
      if (complete(row, "fact")) {
        item(1, row, List.of());
      }
    }
  }

  /** An item of a list whose dashes stand at this depth. */
  private void item(int depth, Table.Row row, List<String> without) {
    pen.dash();
    List<String> beside = new ArrayList<>(without);
    if (topics.areMade() && row.cell(TOPIC).isPresent()) {
      Cell cell = row.cell(TOPIC).get();
      pen.from(row.sheet(), cell);
      pen.pair(depth + 1, TOPIC, new Line(0, topics.id(cell), false, 0, 0));
      beside.add(TOPIC);
    }
    row(depth + 1, row, beside);
  }

  private void questions() {
    Map<String, Table.Row> passages = passages();
    Map<String, List<Table.Row>> groups = new LinkedHashMap<>();
    for (Table.Row row : rows(BankSheet.QUESTIONS)) {
      if (asks(row) && isOfAPassage(row, passages)) {
        String group = row.cell(PASSAGE).map(BankYaml::word).orElse("row " + row.number());
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
      }
    }
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
    passages
        .values()
        .forEach(
            row -> remarks.add(Remarks.Kind.UNUSED_PASSAGE, Places.name(row.sheet(), row.first())));
  }

  /** A row that says what it belongs to, but not what it asks, would hold for all below it. */
  private boolean asks(Table.Row row) {
    boolean asks =
        row.cells().keySet().stream()
            .anyMatch(name -> !List.of("id", TOPIC, TYPE, "added", PASSAGE).contains(name));
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
    for (Table.Row row : rows(BankSheet.PASSAGES)) {
      if (complete(row, "id")) {
        Cell id = row.cell("id").orElseThrow();
        Table.Row first = passages.putIfAbsent(word(id), row);
        if (first != null) {
          diagnostics.error(
              places.at(row.sheet(), id),
              "there are two passages `"
                  + word(id)
                  + "` (first in row "
                  + (first.number() + 1)
                  + ")",
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

  /** A passage that has no name goes by a number, so that its questions find it. */
  private void passage(Table.Row row, List<Table.Row> questions) {
    boolean nameless = word(row.cell("id").orElseThrow()).startsWith("#");
    item(1, row, nameless ? List.of("id") : List.of());
    pen.fromNowhere();
    pen.open(2, "questions");
    questions.forEach(each -> question(3, each));
  }

  private void question(int depth, Table.Row row) {
    Optional<Said> type =
        row.cell(TYPE)
            .map(
                cell ->
                    new Said(word(cell).toLowerCase(Locale.ROOT), places.at(row.sheet(), cell)));
    types.add(type);
    if (row.cell("id").isEmpty()) {
      remarks.add(Remarks.Kind.NO_ID, row.sheet().name() + "!" + (row.number() + 1));
    }
    item(depth, row, List.of(TYPE, PASSAGE));
  }
}
