package deckle.page;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting.Order;
import deckle.page.Element.Role;
import deckle.page.Imposition.Place;
import java.util.ArrayList;
import java.util.List;

/** Sets the sides of cards on the sides of sheets. */
final class CardSetter {

  private final Setting setting;
  private final Block.CardSheet cards;
  private final Imposition imposition;
  private final int parent;

  private CardSetter(Setting setting, Block.CardSheet cards, int parent) {
    this.setting = setting;
    this.cards = cards;
    this.imposition = new Imposition(cards.printing(), setting.lettering().rightToLeft());
    this.parent = parent;
  }

  /** Each slip fills a page. */
  static List<Slip> sides(Setting setting, Block.CardSheet cards, int parent) {
    CardSetter setter = new CardSetter(setting, cards, parent);
    if (cards.printing().folds()) {
      return setter.folded();
    }
    return cards.printing().order() == Order.INTERLEAVED
        ? setter.interleaved()
        : setter.frontsThenBacks();
  }

  private List<Slip> interleaved() {
    List<Slip> sides = new ArrayList<>();
    for (List<Card> sheet : sheets()) {
      sides.add(fronts(sheet));
      sides.add(backs(sheet));
    }
    return sides;
  }

  private List<Slip> frontsThenBacks() {
    List<Slip> sides = new ArrayList<>();
    sheets().forEach(sheet -> sides.add(fronts(sheet)));
    sheets().forEach(sheet -> sides.add(backs(sheet)));
    return sides;
  }

  private List<Slip> folded() {
    List<Slip> sides = new ArrayList<>();
    for (List<Card> sheet : sheets()) {
      List<Placed> items = marks();
      for (int i = 0; i < sheet.size(); i++) {
        Place front = asSet(imposition.front(i));
        Place back = asSet(imposition.back(i));
        items.addAll(FoldLine.between(front, back));
        items.addAll(front(sheet.get(i), front));
        items.addAll(back(sheet.get(i), back));
      }
      sides.add(side(items));
    }
    return sides;
  }

  private List<List<Card>> sheets() {
    List<List<Card>> sheets = new ArrayList<>();
    List<Card> all = cards.cards();
    int per = imposition.perSheet();
    for (int from = 0; from < all.size(); from += per) {
      sheets.add(all.subList(from, Math.min(all.size(), from + per)));
    }
    return sheets;
  }

  private Slip fronts(List<Card> sheet) {
    List<Placed> items = marks();
    for (int i = 0; i < sheet.size(); i++) {
      items.addAll(front(sheet.get(i), asSet(imposition.front(i))));
    }
    return side(items);
  }

  private Slip backs(List<Card> sheet) {
    List<Placed> items = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      items.addAll(back(sheet.get(i), asSet(imposition.back(i))));
    }
    return side(items);
  }

  /** Sheets are cut where their paper has its cuts, whichever way the cards are read. */
  private List<Placed> marks() {
    List<Placed> marks = CropMarks.of(cards.printing());
    int width = setting.sheet().width();
    return new ArrayList<>(setting.lettering().rightToLeft() ? Mirrored.on(width, marks) : marks);
  }

  private Place asSet(Place place) {
    boolean mirrored = setting.lettering().rightToLeft();
    return mirrored ? place.mirroredOn(setting.sheet().width()) : place;
  }

  private List<Placed> front(Card card, Place place) {
    return side(card, card.front(), "front", place);
  }

  private List<Placed> back(Card card, Place place) {
    return side(card, card.back(), "back", place);
  }

  private List<Placed> side(Card card, List<Block> blocks, String name, Place place) {
    int division = setting.tree().add(parent, Role.DIVISION);
    return new CardSide(setting, card, blocks, name, place, division).items();
  }

  private Slip side(List<Placed> items) {
    List<Placed> fromTextTop = Moved.down(items, -setting.sheet().top());
    return Slip.of(setting.tallest(), 0, 0, fromTextTop).onNewPage();
  }
}
