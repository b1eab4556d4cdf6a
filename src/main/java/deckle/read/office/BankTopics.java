package deckle.read.office;

import deckle.read.Ids;
import deckle.read.office.Workbook.Sheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of a bank that has no sheet of topics: those that its rows name. */
final class BankTopics {

  /** A topic by its id, and the cell that names it first. */
  record Topic(String id, Sheet sheet, Cell cell) {}

  private final Map<String, Topic> names = new LinkedHashMap<>();
  private final boolean made;

  BankTopics(Map<BankSheet, Table> tables) {
    this.made = !tables.containsKey(BankSheet.TOPICS);
    Ids ids = new Ids();
    for (BankSheet kind : List.of(BankSheet.FACTS, BankSheet.PASSAGES, BankSheet.QUESTIONS)) {
      if (made && tables.containsKey(kind)) {
        tables.get(kind).rows().forEach(row -> add(row, ids));
      }
    }
  }

  private void add(Table.Row row, Ids ids) {
    row.cell("topic")
        .ifPresent(
            cell ->
                names.computeIfAbsent(
                    name(cell), name -> new Topic(id(name, ids), row.sheet(), cell)));
  }

  private static String id(String name, Ids ids) {
    return ids.unique(name.matches("[\\p{L}\\p{N}-]+") ? name : Ids.words(name));
  }

  private static String name(Cell cell) {
    return Lines.trimmed(cell.text()).replace('\n', ' ');
  }

  boolean areMade() {
    return made;
  }

  /** By what the rows call them. */
  Map<String, Topic> names() {
    return Collections.unmodifiableMap(names);
  }

  String id(Cell cell) {
    return names.get(name(cell)).id();
  }
}
