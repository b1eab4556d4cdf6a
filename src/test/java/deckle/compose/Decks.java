package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Decks as an author writes them, with one drawing beside them. */
public final class Decks {

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">
      <text id="one" x="5" y="20">1</text><text id="two" x="50" y="20">2</text></svg>
      """;

  private static final Library LIBRARY =
      new Library() {
        @Override
        public List<String> list() {
          return List.of("deck.yaml");
        }

        @Override
        public String shown(String name) {
          return name;
        }

        @Override
        public byte[] open(String name, long limit) throws IOException {
          if (!name.equals("drawing.svg")) {
            throw new NoSuchFileException(name);
          }
          return DRAWING.getBytes(StandardCharsets.UTF_8);
        }
      };

  private Decks() {}

  public static Deck read(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    var deck = DeckReader.read(new Source("deck.yaml", yaml), LIBRARY, diagnostics);
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
    return deck.orElseThrow();
  }

  /** Every question of the deck, in two forms. */
  public static Quiz quiz(Deck deck, long seed) {
    int count = (int) deck.questions().count();
    Blueprint all =
        Assembly.ownBlueprint(deck, List.of(), OptionalInt.of(count), OptionalLong.of(seed));
    return new Assembly(Map.of(deck.id(), deck), List.of(all))
        .assemble(all, new Diagnostics())
        .orElseThrow();
  }
}
