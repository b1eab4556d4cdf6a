package deckle.page;

import deckle.diag.Span;
import deckle.doc.Card;
import deckle.page.Element.Role;
import deckle.page.Imposition.Place;
import deckle.page.Placed.Ink;
import deckle.text.Text;
import java.util.List;

/**
 * The line at the foot of a card's side that says which card of which deck it is. It is heard too,
 * for without it nobody who listens knows which back belongs to which front.
 */
record CardMark(Setting setting, Card card, Place place, int parent) {

  /** Of its size, what stands between its baseline and the safe area's end. */
  private static final int DESCENT_PERCENT = 30;

  /** How much stands free for it at the foot of a card. */
  static int room(int size) {
    return CardSide.BEFORE_CUT + size * 150 / 100;
  }

  List<Placed> items() {
    int element = setting.tree().add(parent, Role.PARAGRAPH);
    Face face = Face.of(setting.scale().smallest()).in(Ink.GREY).at(element);
    List<Word> words = fitting(face);
    int x = place.x() + (place.width() - Lines.width(words)) / 2;
    int up = CardSide.BEFORE_CUT + face.size() * DESCENT_PERCENT / 100;
    return Stick.line(words, x, place.bottom() - up, Span.none());
  }

  /** The deck's name gives way first, then the begin of the id: cards of a deck often share it. */
  private List<Word> fitting(Face face) {
    int room = place.width() - 2 * CardSide.BEFORE_CUT;
    String deck = card.deck();
    String id = card.id();
    List<Word> words = words(deck + " · " + id, face);
    while (Lines.width(words) > room && !deck.isEmpty()) {
      deck = deck.substring(0, deck.offsetByCodePoints(deck.length(), -1));
      words = words(deck.isEmpty() ? id : deck + "… · " + id, face);
    }
    while (Lines.width(words) > room && id.length() > 1) {
      id = id.substring(id.offsetByCodePoints(0, 1));
      words = words("…" + id, face);
    }
    return words;
  }

  private List<Word> words(String mark, Face face) {
    return Words.of(setting, Text.of(mark), face);
  }
}
