package deckle.read.yaml;

import deckle.deck.Figure;
import deckle.deck.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the figures of a deck: pictures from files, and charts from numbers. */
final class FigureReader {

  private static final List<String> OF_CHARTS =
      List.of("x", "x-range", "y", "y-range", "series", "rows", "marks", "table");

  private final Fields fields;
  private final Scope scope;
  private final Names names;
  private final Pictures pictures;

  FigureReader(Fields fields, Names names, Pictures pictures) {
    this.fields = fields;
    this.scope = fields.scope();
    this.names = names;
    this.pictures = pictures;
  }

  List<Figure> figures() {
    Optional<Node> node = fields.node("figures");
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Pairs pairs)) {
      scope.error(
          node.get().at(), "`figures` takes names, each with `file` and `alt`, or with `chart`");
      names.figures.unreadable();
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    for (Node.Pair pair : pairs.pairs()) {
      boolean isId = Settings.id(pair.key(), scope).isPresent();
      if (names.figures.add(pair.name(), pair.key().at(), scope) && isId) {
        figure(pair).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private Optional<Figure> figure(Node.Pair pair) {
    if (!(pair.value() instanceof Node.Pairs node)) {
      scope.error(
          pair.key().at(),
          "figure `" + pair.name() + "` has no `file`",
          "give `file:` and `alt:` below it, or `chart:` and `rows:`, indented");
      return Optional.empty();
    }
    Fields figure = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.FIGURE));
    var alt = figure.text("alt").filter(text -> scope.refersToNothing(text, "a description"));
    var caption = figure.text("caption");
    var credit = figure.text("credit");
    var width = new Settings(figure, Vocabulary.Place.FIGURE).size("width");
    String called = "figure `" + pair.name() + "`";
    Optional<Figure.Content> content =
        figure.has("chart") ? chart(figure, called) : picture(figure, called);
    return content.map(
        shown -> new Figure(pair.name(), shown, alt, caption, credit, width, pair.key().at()));
  }

  private Optional<Figure.Content> chart(Fields figure, String called) {
    if (figure.has("file")) {
      scope.error(
          figure.keyAt("chart"),
          called + " has both `file` and `chart`",
          "keep `file` for a picture, or `chart` for numbers to be drawn");
      return Optional.empty();
    }
    return new ChartReader(figure, called).read().map(Figure.Plot::new);
  }

  private Optional<Figure.Content> picture(Fields figure, String called) {
    boolean complete = true;
    for (String key : OF_CHARTS) {
      if (figure.has(key)) {
        complete = false;
        scope.error(
            figure.keyAt(key), "`" + key + "` belongs to a chart", "give `chart: bar` with it");
      }
    }
    if (complete && figure.sound()) {
      if (!figure.has("file")) {
        scope.error(
            figure.at(),
            called + " has no `file`",
            "`file: …` for a picture, or `chart: bar` and `rows:` for numbers to be drawn");
      } else if (!figure.has("alt")) {
        String what = Vocabulary.key(Vocabulary.Place.FIGURE, "alt").orElseThrow().description();
        scope.error(figure.at(), called + " has no `alt`", "`alt: …`: " + what);
      }
    }
    Optional<String> file = figure.scalar("file").map(scalar -> scalar.text().strip());
    Optional<Image> image = file.flatMap(name -> pictures.open(name, figure.valueAt("file")));
    return image
        .filter(its -> figure.has("alt"))
        .map(its -> new Figure.Picture(file.orElseThrow(), its));
  }
}
