package deckle.read.yaml;

import deckle.diag.Nearest;
import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys and values of one place of a deck, each key known there and given once. */
final class Fields {

  private final Scope scope;
  private final List<Vocabulary.Key> keys;
  private final Map<String, Node.Pair> pairs = new LinkedHashMap<>();
  private final Span at;
  private boolean sound = true;

  Fields(Scope scope, Node.Pairs node, List<Vocabulary.Key> keys) {
    this.scope = scope;
    this.keys = keys;
    this.at = node.pairs().isEmpty() ? node.at() : node.pairs().get(0).key().at();
    node.pairs().forEach(this::add);
  }

  private Fields(Scope scope, Fields of) {
    this.scope = scope;
    this.keys = of.keys;
    this.at = of.at;
    this.sound = of.sound;
    this.pairs.putAll(of.pairs);
  }

  /** The same fields, their texts read with these parameters. */
  Fields in(Scope other) {
    return new Fields(other, this);
  }

  private void add(Node.Pair pair) {
    String name = pair.name();
    Optional<Vocabulary.Key> key = Vocabulary.key(keys, name);
    if (key.isEmpty()) {
      unknown(pair.key().at(), name);
    } else if (pairs.containsKey(name)) {
      twice(pair);
    } else if (pair.value() instanceof Node.Scalar scalar && scalar.isEmpty()) {
      fault(pair.key().at(), "`" + name + "` is empty", remedyOfEmpty(key.get()));
      pairs.put(name, pair);
    } else {
      pairs.put(name, pair);
    }
  }

  /** Merge keys have been refused already. */
  private void unknown(Span place, String name) {
    List<String> known = keys.stream().map(Vocabulary.Key::name).toList();
    String small = name.toLowerCase(Locale.ROOT);
    if (name.equals("<<")) {
      sound = false;
      return;
    }
    if (known.contains(small)) {
      fault(place, "keys are in small letters", "`" + small + "`");
      return;
    }
    String hint =
        Nearest.to(name, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse("known here: " + String.join(", ", known));
    fault(place, "unknown key `" + name + "`", hint);
  }

  private void twice(Node.Pair pair) {
    String name = pair.name();
    int first = pairs.get(name).key().at().line();
    boolean opens = name.equals("ask") || name.equals("fact") || name.equals("claim");
    String what = name.equals("fact") ? "fact" : "question";
    fault(
        pair.key().at(),
        "`" + name + "` is given twice (first on line " + first + ")",
        opens ? "begin a new " + what + " with `- " + name + ":`" : "keep one of them");
  }

  private static String remedyOfEmpty(Vocabulary.Key key) {
    boolean text = key.kind().isText();
    String what = text ? key.description().split("[;:,]", 2)[0] : "its value";
    return "give " + what + ", or remove the key";
  }

  private void fault(Span place, String message, String hint) {
    sound = false;
    scope.error(place, message, hint);
  }

  /** Whether every key was right; if one was not, it is the likely cause of what seems missing. */
  boolean sound() {
    return sound;
  }

  Scope scope() {
    return scope;
  }

  /** Its first key. */
  Span at() {
    return at;
  }

  boolean has(String key) {
    return pairs.containsKey(key);
  }

  /** The keys that are given, in the order written. */
  List<String> given() {
    return List.copyOf(pairs.keySet());
  }

  /** Where a key stands, or the whole if it is not given. */
  Span keyAt(String key) {
    return has(key) ? pairs.get(key).key().at() : at;
  }

  Span valueAt(String key) {
    return has(key) ? pairs.get(key).value().at() : at;
  }

  /** The value of a key, if it is given and not empty. */
  Optional<Node> node(String key) {
    Node.Pair pair = pairs.get(key);
    boolean empty =
        pair == null || (pair.value() instanceof Node.Scalar scalar && scalar.isEmpty());
    return empty ? Optional.empty() : Optional.of(pair.value());
  }

  /** Reports every required key that is not given. */
  boolean complete(String what) {
    boolean complete = true;
    for (Vocabulary.Key key : keys) {
      if (key.required() && !has(key.name())) {
        complete = false;
        if (sound) {
          String example = "`" + key.name() + ": …`";
          scope.error(
              at, what + " has no `" + key.name() + "`", example + ": " + key.description());
        }
      }
    }
    return complete;
  }

  Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  private Optional<Node.Scalar> scalar(String key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    scope.error(node.at(), "`" + key + "` takes one text, not " + node.described());
    return Optional.empty();
  }

  Optional<Text> text(String key) {
    return scalar(key).map(scope::text);
  }

  Optional<Prose> prose(String key) {
    return scalar(key).map(scope::prose);
  }

  List<Text> texts(String key) {
    List<Node> items = items(key);
    if (!key.equals("extra")) {
      warnOfBrackets(key);
    }
    OptionReader.warnOfCuts(this, key);
    List<Text> texts = new ArrayList<>();
    for (Node item : items) {
      item(key, item).map(scope::text).ifPresent(texts::add);
    }
    return texts;
  }

  /** The words of a setting, each as written. */
  List<Node.Scalar> words(String key) {
    List<Node.Scalar> words = new ArrayList<>();
    for (Node item : items(key)) {
      item(key, item).ifPresent(words::add);
    }
    return words;
  }

  private Optional<Node.Scalar> item(String key, Node item) {
    if (item instanceof Node.Scalar scalar) {
      if (!scalar.text().isBlank()) {
        return Optional.of(scalar);
      }
      scope.error(item.at(), "an item of `" + key + "` is empty", "write it, or remove the `-`");
    } else {
      scope.error(item.at(), "an item of `" + key + "` is a text, not " + item.described());
    }
    return Optional.empty();
  }

  /** The items of a list; a single text may stand where a list may. */
  List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Node.Items list) {
      if (list.items().isEmpty()) {
        scope.error(keyAt(key), "`" + key + "` is empty", "give its items, or remove the key");
      }
      return list.items();
    }
    return node.isPresent() ? List.of(node.get()) : List.of();
  }

  void warnOfBrackets(String key) {
    if (node(key).orElse(null) instanceof Node.Items list
        && list.flow()
        && list.items().size() == 1
        && list.items().get(0) instanceof Node.Scalar only) {
      String plain = key + ": " + only.text();
      scope.warning(
          list.at(),
          "brackets make a list of one and are not printed",
          "`" + plain + "`, or `" + key + ": '[" + only.text() + "]'` to print them");
    }
  }
}
