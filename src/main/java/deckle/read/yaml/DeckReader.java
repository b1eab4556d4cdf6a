package deckle.read.yaml;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import java.util.Optional;

/** Reads decks, and reports every fault of a deck in one go. */
public final class DeckReader {

  private DeckReader() {}

  /** One file of a library; empty if it has any error. */
  public static Optional<Deck> read(Library library, String name, Diagnostics diagnostics) {
    return Opened.of(library, name, diagnostics)
        .flatMap(source -> read(source, name, library, diagnostics));
  }

  /** A text that may not be saved yet; its pictures are found as if its name were its file. */
  public static Optional<Deck> read(Source source, Library library, Diagnostics diagnostics) {
    return read(source, source.name(), library, diagnostics);
  }

  private static Optional<Deck> read(
      Source source, String file, Library library, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<Deck> deck = deck(source, file, library, found);
    diagnostics.reportAll(found.sorted());
    return found.hasErrors() ? Optional.empty() : deck;
  }

  private static Optional<Deck> deck(
      Source source, String file, Library library, Diagnostics diagnostics) {
    Optional<Node> root =
        Tree.of(FirstLook.mended(source, Vocabulary.Place.DECK, diagnostics), diagnostics);
    if (root.isEmpty()) {
      if (!diagnostics.hasErrors()) {
        diagnostics.error(source.whole(), "this deck is empty", "begin it with `deck: its-id`");
      }
      return Optional.empty();
    }
    if (!(root.get() instanceof Node.Pairs pairs)) {
      diagnostics.error(root.get().at(), "a deck begins with a key", "`deck: its-id`");
      return Optional.empty();
    }
    Scope scope = new Scope(diagnostics);
    Optional<Deck> deck = new BodyReader(pairs, library, file, scope).read();
    deck.filter(its -> !diagnostics.hasErrors()).ifPresent(its -> Advice.on(its, scope));
    return deck;
  }
}
