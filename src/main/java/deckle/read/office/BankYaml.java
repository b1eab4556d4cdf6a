package deckle.read.office;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.BankSheet.Shape;
import deckle.read.office.Lines.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what the sheets of a bank hold as a deck in its own language. */
final class BankYaml {

  private static final Column ANY = new Column("value", Shape.TEXT, List.of());

  private final boolean hasTopics;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;
  private final YamlPen pen;
  private final RowYaml rows;
  private final QuestionsYaml questions;

  BankYaml(Map<BankSheet, Table> tables, Places places, Diagnostics diagnostics, Remarks remarks) {
    this.hasTopics = tables.containsKey(BankSheet.TOPICS);
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
    this.pen = new YamlPen(places);
    this.rows = new RowYaml(tables, places, diagnostics, pen);
    this.questions = new QuestionsYaml(rows, places, diagnostics, remarks, pen);
  }

  String text() {
    return pen.yaml();
  }

  /** What is said of the YAML, said of the cells. */
  Diagnostic translated(Diagnostic diagnostic) {
    return new Translation(pen).of(diagnostic);
  }

  /** The types that the sheet gives its questions, in the order of the deck. */
  List<Optional<QuestionsYaml.Said>> types() {
    return questions.types();
  }

  /** The whole deck. */
  void write(String id, String title) {
    head(id, title);
    named(BankSheet.SOURCES, "work");
    figures();
    if (hasTopics) {
      named(BankSheet.TOPICS, "title");
    } else {
      topics();
    }
    facts();
    questions.write();
  }

  private void head(String id, String title) {
    Map<String, Table.Row> given = new LinkedHashMap<>();
    for (Table.Row row : rows.rows(BankSheet.DECK)) {
      if (row.cell("key").isPresent() && row.cell("value").isPresent()) {
        headKey(row).ifPresent(key -> given.put(key, row));
      }
    }
    Map<String, String> otherwise = Map.of("deck", id, "title", title);
    for (String key : BankSheet.HEAD) {
      if (given.containsKey(key)) {
        Cell value = given.get(key).cell("value").orElseThrow();
        rows.cells().write(0, key, given.get(key), ANY, value);
      } else if (otherwise.containsKey(key)) {
        pen.fromNowhere();
        pen.pair(0, key, Line.of(otherwise.get(key)));
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

  private void openIf(BankSheet kind) {
    if (!rows.rows(kind).isEmpty()) {
      pen.fromNowhere();
      pen.open(0, kind.key());
    }
  }

  /** Names with a text each. */
  private void named(BankSheet kind, String value) {
    openIf(kind);
    for (Table.Row row : rows.rows(kind)) {
      if (rows.complete(row, "id") && rows.complete(row, value)) {
        rows.cells().named(1, row, row.cell(value).orElseThrow());
      }
    }
  }

  private void figures() {
    openIf(BankSheet.FIGURES);
    for (Table.Row row : rows.rows(BankSheet.FIGURES)) {
      if (rows.complete(row, "id")) {
        pen.from(row.sheet(), row.cell("id").orElseThrow());
        pen.open(1, rows.cells().name(row));
        rows.row(2, BankSheet.FIGURES, row, List.of("id"));
      }
    }
  }

  /** Those that rows name, where no sheet gives them. */
  private void topics() {
    Map<String, BankTopics.Topic> topics = rows.topics().names();
    if (topics.isEmpty()) {
      return;
    }
    pen.fromNowhere();
    pen.open(0, BankSheet.TOPICS.key());
    topics.forEach(
        (title, topic) -> {
          pen.from(topic.sheet(), topic.cell());
          pen.pair(1, Line.of(topic.id()), Line.of(title));
          remarks.add(Remarks.Kind.TOPIC, title);
        });
  }

  private void facts() {
    openIf(BankSheet.FACTS);
    for (Table.Row row : rows.rows(BankSheet.FACTS)) {
      if (rows.complete(row, "fact")) {
        rows.item(1, BankSheet.FACTS, row, List.of());
      }
    }
  }
}
