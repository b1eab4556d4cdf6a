package deckle.read.yaml;

import deckle.diag.Span;
import deckle.read.Ids;
import deckle.read.yaml.Node.Items;
import deckle.read.yaml.Node.Pair;
import deckle.read.yaml.Node.Pairs;
import deckle.read.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ids that a deck's facts and questions lack, made from the first words of their texts. */
final class Stamps {

  /** An id, and the key before which it belongs. */
  record Stamp(String id, Span firstKey) {}

  private static final Set<String> LISTS = new TreeSet<>(List.of("facts", "questions"));

  private final Ids ids = new Ids();
  private final List<Pairs> items = new ArrayList<>();

  Stamps(Node root) {
    collect(root);
    items.stream()
        .flatMap(item -> item.pairs().stream())
        .filter(pair -> pair.name().equals("id") && pair.value() instanceof Scalar)
        .forEach(pair -> ids.take(((Scalar) pair.value()).text()));
  }

  /** Items written in braces stay as they are: an id would not fit on their line. */
  private void collect(Node node) {
    if (node instanceof Pairs map) {
      for (Pair pair : map.pairs()) {
        if (LISTS.contains(pair.name()) && pair.value() instanceof Items list) {
          list.items().stream().flatMap(Stamps::blockMap).forEach(items::add);
          list.items().forEach(this::collect);
        }
      }
    }
  }

  private static Stream<Pairs> blockMap(Node node) {
    return node instanceof Pairs map && !map.flow() && !map.pairs().isEmpty()
        ? Stream.of(map)
        : Stream.empty();
  }

  /** In the order of the file. */
  List<Stamp> missing() {
    List<Stamp> stamps = new ArrayList<>();
    for (Pairs item : items) {
      if (!ItemsReader.isDivider(item)
          && item.pairs().stream().noneMatch(p -> p.name().equals("id"))) {
        stamps.add(new Stamp(ids.unique(base(item)), item.pairs().get(0).key().at()));
      }
    }
    return stamps;
  }

  /** From the first key that holds a text of the author: a term, a fact, a stem. */
  private static String base(Pairs item) {
    return item.pairs().stream()
        .filter(pair -> !pair.name().equals("topic") && !pair.name().equals("added"))
        .flatMap(pair -> texts(pair.value()))
        .map(Ids::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Stream<String> texts(Node node) {
    if (node instanceof Scalar scalar) {
      return Stream.of(scalar.text());
    }
    if (node instanceof Items list) {
      return list.items().stream().flatMap(Stamps::texts);
    }
    return ((Pairs) node).pairs().stream().flatMap(pair -> Stream.of(pair.key().text()));
  }
}
