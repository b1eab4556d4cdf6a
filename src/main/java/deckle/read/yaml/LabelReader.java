package deckle.read.yaml;

import deckle.chart.Plot;
import deckle.deck.About;
import deckle.deck.Figure;
import deckle.deck.Image;
import deckle.deck.Question;
import deckle.diag.Nearest;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a labelling, and looks its labels up in the drawing. */
final class LabelReader {

  private static final Pattern SPOT =
      Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*%\\s+(\\d{1,3}(?:\\.\\d)?)\\s*%");

  /** The ids of the texts in a figure; none in a photo, which has no texts. */
  private static final Figure.Visitor<Optional<Set<String>>> TEXTS =
      new Figure.Visitor<>() {
        @Override
        public Optional<Set<String>> picture(Figure.Picture picture) {
          Image image = picture.image();
          return image.kind() == Image.Kind.SVG
              ? Optional.of(Drawing.textIds(image.bytes()))
              : Optional.empty();
        }

        @Override
        public Optional<Set<String>> plot(Figure.Plot plot) {
          return Optional.of(Plot.labels(plot.chart()));
        }
      };

  private final Names names;
  private final Map<String, Figure> figures;

  LabelReader(Names names, Map<String, Figure> figures) {
    this.names = names;
    this.figures = figures;
  }

  Optional<Question> read(Fields fields, About about) {
    Scope scope = fields.scope();
    for (String key : List.of("label", "labels")) {
      if (!fields.has(key) && fields.sound()) {
        scope.error(fields.at(), "this labelling has no `" + key + "`", "`" + key + ": …`");
      }
    }
    Optional<String> figure =
        fields.scalar("label").flatMap(name -> names.figures.meant(name, scope));
    List<Question.Label> labels =
        labels(fields, figure.flatMap(name -> Optional.ofNullable(figures.get(name))));
    boolean bank = new Settings(fields, Vocabulary.Place.QUESTION).yes("bank");
    List<Text> extra = fields.texts("extra");
    return figure
        .filter(name -> !labels.isEmpty())
        .map(name -> new Question.Labelling(about, fields.prose("ask"), name, labels, bank, extra));
  }

  private static List<Question.Label> labels(Fields fields, Optional<Figure> figure) {
    Optional<Node> node = fields.node("labels");
    if (node.isEmpty() || !(node.get() instanceof Node.Pairs pairs)) {
      node.ifPresent(
          other ->
              fields
                  .scope()
                  .error(
                      other.at(), "`labels` takes names with texts", "`labels: {pore: Mg^2+^}`"));
      return List.of();
    }
    Optional<Set<String>> ids = figure.flatMap(its -> its.content().accept(TEXTS));
    Scope scope = fields.scope();
    Known seen = new Known("label", "labels");
    List<Question.Label> labels = new ArrayList<>();
    for (Node.Pair pair : pairs.pairs()) {
      if (seen.add(pair.name(), pair.key().at(), scope)) {
        label(fields, pair, ids, figure.isPresent()).ifPresent(labels::add);
      }
    }
    return labels;
  }

  private static Optional<Question.Label> label(
      Fields fields, Node.Pair pair, Optional<Set<String>> ids, boolean hasFigure) {
    Scope scope = fields.scope();
    if (pair.value() instanceof Node.Pairs spot) {
      Fields label = new Fields(scope, spot, Vocabulary.of(Vocabulary.Place.LABEL));
      label.complete("this label");
      Optional<Question.Spot> at = label.scalar("at").flatMap(s -> spot(s, scope));
      Optional<Text> text = label.text("is");
      return text.filter(t -> at.isPresent()).map(t -> new Question.Label(pair.name(), at, t));
    }
    if (ids.isPresent() && !ids.get().contains(pair.name())) {
      noText(pair, ids.get(), scope);
    } else if (ids.isEmpty() && hasFigure) {
      scope.error(
          pair.value().at(),
          "a photo has no texts, so `" + pair.name() + "` needs a place",
          "`" + pair.name() + ": {at: 40 % 30 %, is: …}`");
    }
    return new PairReader(fields)
        .value(pair)
        .map(text -> new Question.Label(pair.name(), Optional.empty(), scope.text(text)));
  }

  private static void noText(Node.Pair pair, Set<String> ids, Scope scope) {
    String listed = String.join(", ", new TreeSet<>(ids));
    String hint =
        ids.isEmpty()
            ? "give its text elements an `id`, or write `{at: 40 % 30 %, is: …}`"
            : Nearest.to(pair.name(), ids)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElse("its texts: " + listed);
    scope.error(pair.key().at(), "the drawing has no text with the id `" + pair.name() + "`", hint);
  }

  private static Optional<Question.Spot> spot(Node.Scalar scalar, Scope scope) {
    Matcher spot = SPOT.matcher(scalar.text().strip());
    if (spot.matches()
        && thousandths(spot.group(1)) <= 1000
        && thousandths(spot.group(2)) <= 1000) {
      return Optional.of(new Question.Spot(thousandths(spot.group(1)), thousandths(spot.group(2))));
    }
    scope.error(
        scalar.at(),
        "`" + scalar.text().strip() + "` is no place in a picture",
        "`at: 40 % 30 %`, from the left and from the top");
    return Optional.empty();
  }

  private static int thousandths(String percent) {
    return (int) Math.round(Double.parseDouble(percent) * 10);
  }
}
