package deckle.page;

import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.page.Element.Role;
import deckle.page.Imposition.Place;
import deckle.page.Placed.Ink;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets the sides of cards on sheets: front, back, front, back. */
final class CardSetter {

  /** What stays white before a cut. */
  private static final int BEFORE_CUT = Sheet.millimetres(3);

  private final Setting setting;
  private final Imposition imposition;
  private final int parent;

  private CardSetter(Setting setting, int parent) {
    this.setting = setting;
    this.imposition = Imposition.of(setting.sheet().paper(), setting.sheet().cardsToASheet());
    this.parent = parent;
  }

  /** Each slip fills a page. */
  static List<Slip> sides(Setting setting, List<Card> cards, int parent) {
    CardSetter setter = new CardSetter(setting, parent);
    int per = setter.imposition.perSheet();
    List<Slip> sides = new ArrayList<>();
    for (int from = 0; from < cards.size(); from += per) {
      List<Card> sheet = cards.subList(from, Math.min(cards.size(), from + per));
      sides.add(setter.fronts(sheet));
      sides.add(setter.backs(sheet));
    }
    return sides;
  }

  private Slip fronts(List<Card> cards) {
    List<Placed> items = new ArrayList<>(CropMarks.of(imposition));
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      items.addAll(side(card, card.front(), "front", imposition.front(i)));
    }
    return side(items);
  }

  private Slip backs(List<Card> cards) {
    List<Placed> items = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      items.addAll(side(card, card.back(), "back", imposition.back(i)));
    }
    return side(items);
  }

  private Slip side(List<Placed> items) {
    List<Placed> fromTextTop = Moved.down(items, -setting.sheet().top());
    return Slip.of(setting.tallest(), 0, 0, fromTextTop).onNewPage();
  }

  private List<Placed> side(Card card, List<Block> blocks, String name, Place place) {
    int division = setting.tree().add(parent, Role.DIVISION);
    CardSide side = new CardSide(setting, blocks, place, division);
    List<Placed> items = new ArrayList<>(side.items(card.at(), name));
    items.addAll(mark(card, place, setting.tree().add(division, Role.PARAGRAPH)));
    return items;
  }

  /** Heard too, for without it nobody who listens knows which back belongs to which front. */
  private List<Placed> mark(Card card, Place place, int element) {
    Face face = Face.of(setting.scale().smallest()).in(Ink.GREY).at(element);
    List<Word> words = Words.of(setting, Text.of(card.deck() + " · " + card.id()), face);
    int x = place.x() + (place.width() - Lines.width(words)) / 2;
    int up = BEFORE_CUT + face.size() * 30 / 100;
    return Stick.line(words, x, place.y() + place.height() - up, Span.none());
  }
}
