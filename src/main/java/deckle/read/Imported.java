package deckle.read;

import deckle.deck.Deck;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A deck made of what another program exported.
 *
 * @param files what lies beside the deck, by name in the folder that is called as the deck
 * @param report what could not be kept as it was, a line for each kind of thing
 */
public record Imported(Deck deck, SortedMap<String, byte[]> files, List<String> report) {

  public Imported {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    report = List.copyOf(report);
  }
}
