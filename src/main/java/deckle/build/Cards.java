package deckle.build;

import deckle.compose.CardChoice;
import deckle.compose.Flashcards;
import deckle.compose.Notes;
import deckle.deck.Deck;
import deckle.deck.Topic;
import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Span;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.doc.Note;
import deckle.doc.Stock;
import deckle.read.Manifest;
import deckle.read.yaml.Stocks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which flashcards of decks are made and how they are printed.
 *
 * @param asked what was asked for this run, before all that the manifest says
 */
record Cards(Manifest.Cards asked, Extent backs, CardChoice choice) {

  /** A stock that there is not is reported. */
  static Cards of(CardOptions options, Stocks stocks) {
    Optional<Stock> stock = options.stock().flatMap(name -> stocks.named(name, Span.none()));
    return new Cards(
        new Manifest.Cards(stock, options.flip(), options.pages()),
        options.backs(),
        options.choice());
  }

  /** Those that were chosen, however they will be printed. */
  static Cards chosen(CardOptions options) {
    return new Cards(Manifest.Cards.ANY, options.backs(), options.choice());
  }

  List<Card> of(Deck deck) {
    return Flashcards.of(deck, choice);
  }

  /** The same for a program that drills. */
  List<Note> notes(Deck deck) {
    return Notes.of(deck, choice);
  }

  /** Whether these are all of any deck. */
  boolean all() {
    return choice.isAll();
  }

  /** Whether a deck has any of those asked for. */
  boolean any(Deck deck) {
    return Flashcards.any(deck, choice);
  }

  /** How those of a deck or of a library are printed in a look. */
  CardPrinting printing(Manifest.Cards wanted, Look look) {
    Manifest.Cards all = asked.or(wanted);
    return new CardPrinting(
        all.stock().orElseGet(() -> Stocks.usual(look)),
        all.flip().orElse(Flip.LONG),
        all.pages().orElse(Order.INTERLEAVED),
        backs);
  }

  /**
   * Reports stocks that do not go together with what was asked for, each once.
   *
   * @param wanted what the manifest says of each deck
   */
  void expectSense(
      List<Manifest.Cards> wanted, Optional<Look.Paper> paper, Diagnostics diagnostics) {
    Set<String> seen = new TreeSet<>();
    Set<String> folded = new TreeSet<>();
    for (Manifest.Cards each : wanted) {
      Manifest.Cards all = asked.or(each);
      String name = all.stock().map(Stock::name).orElse("");
      if (all.stock().isPresent() && seen.add(name)) {
        paper.ifPresent(its -> expectPaper(all.stock().get(), its, diagnostics));
      }
      if (all.cannotFold() && !asked.equals(Manifest.Cards.ANY) && folded.add(name)) {
        diagnostics.error(Span.none(), Stocks.cannotFold(name), Stocks.PAIRS);
      }
    }
  }

  private static void expectPaper(Stock stock, Look.Paper paper, Diagnostics diagnostics) {
    if (!stock.isOn(paper)) {
      diagnostics.error(
          Span.none(),
          "the paper of stock `"
              + (stock.name() + "` is " + stock.paperName() + ", not " + paper.word()),
          "leave out `--paper`, or take another stock");
    }
  }

  /** Reports a topic that a deck has not, and a choice that leaves none of its cards. */
  void expectAny(Deck deck, Diagnostics diagnostics) {
    List<String> topics = deck.topics().stream().map(Topic::id).toList();
    List<String> unknown = choice.topics().stream().filter(t -> !topics.contains(t)).toList();
    unknown.forEach(topic -> report(topic, topics, deck, diagnostics));
    boolean some = !choice.isAll();
    if (some && unknown.isEmpty() && !any(deck) && Flashcards.any(deck, CardChoice.ALL)) {
      diagnostics.warning(
          deck.at(),
          "no card of `" + deck.id() + "` is among those asked for; none were made",
          choice.since().isPresent()
              ? "a card is new by the `added:` of its fact or question, or of a divider above it"
              : "the topic has no facts or questions that give cards");
    }
  }

  private static void report(
      String topic, List<String> topics, Deck deck, Diagnostics diagnostics) {
    diagnostics.error(
        Span.none(),
        "there is no topic `" + topic + "` in `" + deck.id() + "`",
        Nearest.to(topic, topics)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse(topics.isEmpty() ? "it has none" : "it has " + String.join(", ", topics)));
  }
}
