package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Look;
import deckle.doc.Stock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The stocks that cards can be printed on: those that Deckle brings, and a library's own. */
public final class Stocks {

  /** What helps where a stock cannot be folded. */
  public static final String PAIRS = "folding takes a stock with an even number of columns or rows";

  /** Read when one is first asked for: most runs print no cards. */
  private static final class Bundled {
    private static final Map<String, Optional<Stock>> STOCKS = bundled();
  }

  private final Diagnostics diagnostics;

  private final Supplier<Map<String, Optional<Stock>>> before;

  /** By every name it has, in small letters; empty where a stock of that name is faulty. */
  private final Map<String, Optional<Stock>> own = new LinkedHashMap<>();

  public Stocks(Diagnostics diagnostics) {
    this(diagnostics, () -> Bundled.STOCKS);
  }

  private Stocks(Diagnostics diagnostics, Supplier<Map<String, Optional<Stock>>> before) {
    this.diagnostics = diagnostics;
    this.before = before;
  }

  /** Those that every library has, in the order of their file. */
  public static List<Stock> all() {
    return Bundled.STOCKS.values().stream().flatMap(Optional::stream).distinct().toList();
  }

  /** What a look prints cards on unless it is told otherwise. */
  public static Stock usual(Look look) {
    String name = look.paper().word() + "-" + look.cardsToASheet();
    return Bundled.STOCKS.get(small(name)).orElseThrow();
  }

  /** What is said of a stock without pairs of cards. */
  public static String cannotFold(String name) {
    return "stock `" + name + "` cannot be printed with fronts and backs side by side to be folded";
  }

  /** The stock of a name or a number; if there is no sound one, that is reported at its place. */
  public Optional<Stock> named(String name, Span at) {
    Optional<Stock> stock = known().get(small(name));
    if (stock == null) {
      diagnostics.error(at, "there is no stock `" + name + "`", hint(name));
      return Optional.empty();
    }
    return stock;
  }

  private String hint(String name) {
    List<String> names =
        known().values().stream().flatMap(Optional::stream).map(Stock::name).distinct().toList();
    return Nearest.to(name, names)
        .map(nearest -> "did you mean `" + nearest + "`?")
        .orElse(
            "one of: "
                + String.join(", ", names)
                + "; your own stand under `stocks` in "
                + ManifestReader.FILE);
  }

  /** Adds those of a manifest. */
  void read(Fields library) {
    Scope scope = library.scope();
    Optional<Node> node = library.node("stocks");
    if (node.isEmpty()) {
      return;
    }
    if (!(node.get() instanceof Node.Pairs stocks)) {
      scope.error(node.get().at(), "`stocks` takes names, each with keys below it");
      return;
    }
    for (Node.Pair pair : stocks.pairs()) {
      Settings.id(pair.key(), scope).ifPresent(name -> read(name, pair, scope));
    }
  }

  private void read(String name, Node.Pair pair, Scope scope) {
    if (!(pair.value() instanceof Node.Pairs pairs)) {
      scope.error(pair.value().at(), "`" + name + "` takes keys and values below it");
      own.put(small(name), Optional.empty());
      return;
    }
    Fields fields = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.STOCK));
    Optional<Stock> stock = new StockReader(name, fields).read();
    add(name, stock, pair.key().at(), scope);
    for (Node.Scalar other : fields.words("also")) {
      Settings.id(other, scope).ifPresent(id -> add(id, stock, other.at(), scope));
    }
  }

  private void add(String name, Optional<Stock> stock, Span at, Scope scope) {
    if (known().containsKey(small(name))) {
      scope.error(at, "there is already a stock `" + name + "`", "give this one another name");
    } else {
      own.put(small(name), stock);
    }
  }

  private Map<String, Optional<Stock>> known() {
    Map<String, Optional<Stock>> known = new LinkedHashMap<>(before.get());
    known.putAll(own);
    return known;
  }

  private static String small(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Optional<Stock>> bundled() {
    Diagnostics diagnostics = new Diagnostics();
    Stocks stocks = new Stocks(diagnostics, Map::of);
    Node root =
        Tree.of(FirstLook.mended(file(), Vocabulary.Place.LIBRARY, diagnostics), diagnostics)
            .orElseThrow();
    stocks.read(
        new Fields(
            new Scope(diagnostics), (Node.Pairs) root, Vocabulary.of(Vocabulary.Place.LIBRARY)));
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException("the bundled stocks: " + diagnostics.sorted());
    }
    return stocks.own;
  }

  private static Source file() {
    try (InputStream in = Stocks.class.getResourceAsStream("stocks.yaml")) {
      return new Source("stocks.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled stocks cannot be read", e);
    }
  }
}
