package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.doc.Block;
import deckle.doc.Card;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The flashcards that a fact gives. */
final class FactCards {

  private final Fact fact;
  private final Deck deck;
  private final Words words;

  private FactCards(Fact fact, Deck deck, Words words) {
    this.fact = fact;
    this.deck = deck;
    this.words = words;
  }

  static Stream<Card> of(Fact fact, Deck deck, Words words) {
    FactCards cards = new FactCards(fact, deck, words);
    return switch (fact.card()) {
      case FORWARD -> cards.forward().stream();
      case BOTH -> Stream.concat(cards.forward().stream(), cards.reverse().stream());
      case CLOZE -> Stream.of(cards.cloze());
      case NONE -> Stream.empty();
    };
  }

  /** Whether it gives any. */
  static boolean gives(Fact fact) {
    return switch (fact.card()) {
      case FORWARD, BOTH -> fact.term().isPresent();
      case CLOZE -> true;
      case NONE -> false;
    };
  }

  private Optional<Card> forward() {
    return term().map(term -> card(id(), false, List.of(term), Copy.stacked(text(), besides())));
  }

  private Optional<Card> reverse() {
    return term()
        .map(
            term -> card(id() + "-reverse", false, text(), Copy.stacked(List.of(term), besides())));
  }

  private Card cloze() {
    List<Block> front = Copy.of(ClozeText.fromStrong().prose(fact.text()), Block.Style.CARD);
    List<Block> topic =
        fact.term()
            .<List<Block>>map(term -> List.of(small(new Line().text(term))))
            .orElse(List.of());
    return card(id(), true, Copy.stacked(topic, front), besides());
  }

  private Card card(String id, boolean cloze, List<Block> front, List<Block> back) {
    List<Block> shown = Plates.withReferred(front, deck, Set.of(), words);
    return new Card(
        deck.id(),
        id,
        fact.id().isPresent(),
        cloze,
        shown,
        Plates.withReferred(back, deck, Census.of(shown).shown(), words),
        fact.tags(),
        fact.at());
  }

  private Optional<Block> term() {
    return fact.term().map(term -> new Block.Paragraph(term, Block.Style.CARD));
  }

  private List<Block> text() {
    return Copy.of(fact.text(), Block.Style.CARD);
  }

  /** The note, and the sources. */
  private List<Block> besides() {
    List<Block> blocks = new ArrayList<>(Copy.of(fact.note(), Block.Style.SMALL));
    Line line = Citations.brief(fact.sources(), deck, words);
    if (!line.isEmpty()) {
      blocks.add(small(line));
    }
    return blocks;
  }

  private static Block small(Line line) {
    return line.paragraph(Block.Style.SMALL);
  }

  private String id() {
    return id(fact);
  }

  /** The author's, or one made from what the fact says. */
  static String id(Fact fact) {
    return fact.id().orElseGet(() -> contentId(fact));
  }

  /** Ten hexadecimal digits, so that a card without an id is known by what it says. */
  private static String contentId(Fact fact) {
    String term = fact.term().map(text -> text.markup()).orElse("");
    byte[] content = (term + "\n" + fact.text().markup()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(content), 0, 5);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
