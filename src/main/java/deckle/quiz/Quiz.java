package deckle.quiz;

import deckle.deck.Deck;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A quiz as it will be printed: every question chosen, ordered and with its values drawn.
 *
 * @param language that of its first deck
 */
public record Quiz(String id, Text title, String language, long seed, List<Form> forms) {

  public Quiz {
    forms = List.copyOf(forms);
  }

  /** Every deck that it asks from, in the order in which they are met. */
  public List<Deck> decks() {
    Set<Deck> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Deck> decks = new ArrayList<>();
    for (Form form : forms) {
      for (Asked asked : form.asked()) {
        if (met.add(asked.deck())) {
          decks.add(asked.deck());
        }
      }
    }
    return decks;
  }
}
