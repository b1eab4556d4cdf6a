package deckle.compose;

import deckle.chart.Numerals;
import deckle.deck.Deck;
import deckle.deck.Figure;
import deckle.deck.Image;
import deckle.deck.Measure;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.text.Text;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of a deck as illustrations. */
final class Plates {

  private Plates() {}

  static List<Block.Illustration> of(Optional<String> name, Deck deck, Words words) {
    return name.flatMap(deck::figure).stream().map(its -> of(its, deck, words)).toList();
  }

  static Block.Illustration of(Figure figure, Deck deck, Words words) {
    return new Block.Illustration(
        References.name(figure.id(), deck),
        graphic(figure, words),
        alt(figure, words),
        figure.caption(),
        figure.credit(),
        figure.width(),
        Map.of(),
        figure.at());
  }

  private static Graphic graphic(Figure figure, Words words) {
    return figure
        .content()
        .accept(
            new Figure.Visitor<>() {
              @Override
              public Graphic picture(Figure.Picture picture) {
                return new Graphic.Fixed(picture.image());
              }

              @Override
              public Graphic plot(Figure.Plot plot) {
                return new Graphic.Drawn(plot.chart(), new Numerals(words.decimalSign()));
              }
            });
  }

  /** A chart whose author says nothing of it is told by its numbers. */
  private static String alt(Figure figure, Words words) {
    return figure
        .alt()
        .map(Text::plain)
        .or(() -> plotted(figure, words).map(Plotted::told))
        .orElse("");
  }

  private static Optional<Plotted> plotted(Figure figure, Words words) {
    return figure
        .content()
        .accept(
            new Figure.Visitor<>() {
              @Override
              public Optional<Plotted> picture(Figure.Picture picture) {
                return Optional.empty();
              }

              @Override
              public Optional<Plotted> plot(Figure.Plot plot) {
                return Optional.of(new Plotted(plot.chart(), words));
              }
            });
  }

  /**
   * With its numbers below it, if it is a chart.
   *
   * @param beside whether there is room for two tables beside each other
   */
  static List<Block> toStudy(Figure figure, Deck deck, Words words, boolean beside) {
    List<Block> tables = plotted(figure, words).map(its -> its.tables(beside)).orElse(List.of());
    return Copy.stacked(List.of(of(figure, deck, words)), tables);
  }

  /** A figure with numbers for its labels, and nothing in words that gives one of them away. */
  static List<Block.Illustration> toBeLabelled(
      Question.Labelling question, Deck deck, Words words) {
    return of(Optional.of(question.figure()), deck, words).stream()
        .map(
            plate ->
                new Block.Illustration(
                    plate.name(),
                    plate.graphic(),
                    givesAway(Text.of(plate.alt()), question)
                        ? words.say(Word.NUMBERED_FIGURE)
                        : plate.alt(),
                    plate.caption().filter(caption -> !givesAway(caption, question)),
                    plate.credit(),
                    plate.width(),
                    callouts(question),
                    plate.at()))
        .toList();
  }

  /**
   * Without words below it. A chart is as wide as the card: it would not be lower if it were
   * narrow.
   *
   * @param percent of the card's width, as much as leaves room for what else stands there
   */
  static List<Block.Illustration> onCard(List<Block.Illustration> plates, int percent) {
    return plates.stream()
        .map(
            plate ->
                new Block.Illustration(
                    plate.name(),
                    plate.graphic(),
                    plate.alt(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(onCard(plate.graphic(), percent)),
                    plate.callouts(),
                    plate.at()))
        .toList();
  }

  private static Measure onCard(Graphic graphic, int percent) {
    int own = graphic instanceof Graphic.Drawn ? 100 : percent;
    return new Measure(1000 * own, Measure.Unit.PERCENT);
  }

  /** One side of a card, with the figures that its words refer to on top. */
  static List<Block> withReferred(List<Block> side, Deck deck, Set<String> shown, Words words) {
    List<Block.Illustration> unseen = References.unseen(side, deck, shown, words);
    return References.alone(Copy.stacked(onCard(unseen, QuestionCards.FIGURE), side), words);
  }

  /** The pictures in the running text of these decks. */
  static Map<String, Image> inText(Stream<Deck> decks) {
    Map<String, Image> pictures = new LinkedHashMap<>();
    decks.forEach(deck -> deck.pictures().forEach(pictures::putIfAbsent));
    return pictures;
  }

  private static Map<String, Block.Callout> callouts(Question.Labelling question) {
    Map<String, Block.Callout> callouts = new LinkedHashMap<>();
    for (Question.Label label : question.labels()) {
      String key = Integer.toString(callouts.size() + 1);
      Optional<Block.Spot> spot = label.spot().map(at -> new Block.Spot(at.x(), at.y()));
      callouts.put(label.name(), new Block.Callout(key, spot));
    }
    return callouts;
  }

  private static boolean givesAway(Text text, Question.Labelling question) {
    String said = folded(text);
    return question.labels().stream().anyMatch(label -> said.contains(folded(label.text())));
  }

  private static String folded(Text text) {
    return Normalizer.normalize(text.plain(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }
}
