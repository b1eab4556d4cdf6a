package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Figure;
import deckle.deck.Image;
import deckle.deck.Measure;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.text.Text;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a deck as illustrations. */
final class Plates {

  private Plates() {}

  static List<Block.Illustration> of(Optional<String> name, Deck deck) {
    return name.flatMap(deck::figure).stream().map(Plates::of).toList();
  }

  static Block.Illustration of(Figure figure) {
    return new Block.Illustration(
        figure.image(),
        figure.alt().plain(),
        figure.caption(),
        figure.credit(),
        figure.width(),
        Map.of(),
        figure.at());
  }

  /** A figure with numbers for its labels, and nothing in words that gives one of them away. */
  static List<Block.Illustration> toBeLabelled(
      Question.Labelling question, Deck deck, Words words) {
    return deck.figure(question.figure()).stream()
        .map(
            figure ->
                new Block.Illustration(
                    figure.image(),
                    givesAway(figure.alt(), question)
                        ? words.say(Word.NUMBERED_FIGURE)
                        : figure.alt().plain(),
                    figure.caption().filter(caption -> !givesAway(caption, question)),
                    figure.credit(),
                    figure.width(),
                    callouts(question),
                    figure.at()))
        .toList();
  }

  /**
   * Without words below it.
   *
   * @param percent of the card's width, as much as leaves room for what else stands there
   */
  static List<Block.Illustration> onCard(List<Block.Illustration> plates, int percent) {
    Measure width = new Measure(1000 * percent, Measure.Unit.PERCENT);
    return plates.stream()
        .map(
            plate ->
                new Block.Illustration(
                    plate.image(),
                    plate.alt(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(width),
                    plate.callouts(),
                    plate.at()))
        .toList();
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
