package deckle.write.office.bank;

import deckle.deck.Deck;
import deckle.deck.Question;
import deckle.quiz.Types;
import deckle.read.office.BankSheet;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.Lines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** The rows of every sheet of a bank, each with texts by the names of its columns. */
final class BankRows {

  private static final String TOPIC = "topic";
  private static final String PASSAGE = "passage";

  private final Map<BankSheet, List<Map<String, String>>> rows = new EnumMap<>(BankSheet.class);
  private final Iterator<Question> questions;

  BankRows(Deck deck, Map<String, Node> nodes) {
    this.questions = deck.questions().iterator();
    for (BankSheet sheet : BankSheet.values()) {
      rows.put(sheet, new ArrayList<>());
    }
    for (String key : BankSheet.HEAD) {
      rows.get(BankSheet.DECK).add(head(key, Optional.ofNullable(nodes.get(key))));
    }
    named(BankSheet.SOURCES, nodes);
    named(BankSheet.TOPICS, nodes);
    named(BankSheet.FIGURES, nodes);
    items(nodes, "facts", (node, topic) -> add(BankSheet.FACTS, node, topic, Optional.empty()));
    items(nodes, "questions", this::item);
  }

  List<Map<String, String>> of(BankSheet sheet) {
    return rows.get(sheet);
  }

  private static Map<String, String> head(String key, Optional<Node> value) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("key", key);
    value.ifPresent(node -> row.put("value", Lines.alone(DeckNodes.text(node))));
    return row;
  }

  /** Things by name, each with a text or with keys. */
  private void named(BankSheet sheet, Map<String, Node> nodes) {
    if (!nodes.containsKey(sheet.key())) {
      return;
    }
    DeckNodes.pairs(nodes.get(sheet.key()))
        .forEach(
            (name, value) -> {
              Map<String, String> row = new LinkedHashMap<>();
              row.put("id", name);
              if (DeckNodes.isText(value)) {
                row.put(sheet.columns().get(1).name(), Lines.alone(DeckNodes.text(value)));
              } else {
                fill(row, sheet, value);
              }
              rows.get(sheet).add(row);
            });
  }

  /** Does something with an item and the topic that stands above it. */
  private interface Each {
    void item(Node node, Optional<String> topic);
  }

  private static void items(Map<String, Node> nodes, String key, Each each) {
    if (!nodes.containsKey(key)) {
      return;
    }
    Optional<String> above = Optional.empty();
    for (Node item : DeckNodes.items(nodes.get(key))) {
      Map<String, Node> pairs = DeckNodes.pairs(item);
      Optional<String> own = topic(pairs);
      Optional<String> its = own.isPresent() ? own : above;
      if (pairs.size() == 1 && pairs.containsKey(TOPIC)) {
        above = its;
      } else {
        each.item(item, its);
      }
    }
  }

  private static Optional<String> topic(Map<String, Node> item) {
    return Optional.ofNullable(item.get(TOPIC)).map(DeckNodes::text);
  }

  private void item(Node node, Optional<String> topic) {
    Map<String, Node> pairs = DeckNodes.pairs(node);
    if (!pairs.containsKey("questions")) {
      question(node, topic, Optional.empty());
      return;
    }
    List<Map<String, String>> passages = rows.get(BankSheet.PASSAGES);
    Map<String, String> row = add(BankSheet.PASSAGES, node, topic, Optional.empty());
    row.putIfAbsent("id", "#" + passages.size());
    for (Node each : DeckNodes.items(pairs.get("questions"))) {
      Optional<String> own = topic(DeckNodes.pairs(each));
      question(each, own.or(() -> topic), Optional.of(row.get("id")));
    }
  }

  private void question(Node node, Optional<String> topic, Optional<String> passage) {
    add(BankSheet.QUESTIONS, node, topic, passage).put("type", Types.name(questions.next()));
  }

  private Map<String, String> add(
      BankSheet sheet, Node node, Optional<String> topic, Optional<String> passage) {
    Map<String, String> row = new LinkedHashMap<>();
    fill(row, sheet, node);
    topic.ifPresent(its -> row.put(TOPIC, its));
    passage.ifPresent(its -> row.put(PASSAGE, its));
    rows.get(sheet).add(row);
    return row;
  }

  private static void fill(Map<String, String> row, BankSheet sheet, Node node) {
    DeckNodes.pairs(node)
        .forEach(
            (key, value) -> {
              Optional<Column> column = sheet.column(key);
              if (column.isPresent()) {
                row.put(key, CellText.of(column.get(), value));
              } else if (!key.equals("questions")) {
                throw new IllegalStateException("a bank has no column for `" + key + "`");
              }
            });
  }
}
