package deckle.page;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.page.Imposition.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a card, set as large as it fits.
 *
 * @param name what the side is called in messages
 */
record CardSide(
    Setting setting, Card card, List<Block> blocks, String name, Place place, int parent) {

  /** What stays white before a cut. */
  static final int BEFORE_CUT = Sheet.millimetres(3);

  /** No picture of a card that must give way is lower, in percent of the room. */
  private static final int LEAST_PICTURE = 45;

  /** Turned upside down where its place is. */
  List<Placed> items() {
    List<Placed> items = new ArrayList<>(content());
    items.addAll(new CardMark(setting, card, place, parent).items());
    return place.turned() ? Rotated.about(place, items) : items;
  }

  /** In the middle of the card; what does not fit is reported and left out. */
  private List<Placed> content() {
    int end = setting.tree().end();
    List<Trim> trims = Trim.of(place, type());
    for (Trim trim : trims) {
      setting.tree().cutTo(end);
      List<Slip> slips = slips(trim);
      if (fits(slips, trim)) {
        return centred(slips, trim);
      }
    }
    Trim last = trims.get(trims.size() - 1);
    report(last);
    setting.tree().cutTo(end);
    return centred(Galley.cut(slips(last), last.room(place)).get(0), last);
  }

  private void report(Trim last) {
    String size = new Extent(place.width(), place.height()).inMillimetres();
    setting
        .diagnostics()
        .error(
            card.at(),
            "the "
                + name
                + (" of card `" + card.id() + "` of `" + card.deck() + "` ")
                + ("is too full for " + size + ", even in " + last.size() / 1000 + " pt"),
            "say it in fewer words, make two cards of it, or print on larger ones");
  }

  private boolean fits(List<Slip> slips, Trim trim) {
    return Galley.height(slips) <= trim.room(place);
  }

  private Look.Type type() {
    return setting.scale().type();
  }

  private List<Placed> centred(List<Slip> slips, Trim trim) {
    int free = Math.max(0, trim.room(place) - Galley.height(slips));
    return Galley.items(slips, place.y() + trim.inset() + free / 2);
  }

  private List<Slip> slips(Trim trim) {
    int room = trim.room(place);
    int end = setting.tree().end();
    List<Slip> slips = slips(trim, room);
    // Each of several pictures gives way.
    int pictures = Math.max(1, PictureHeight.count(slips));
    int lower = PictureHeight.tallest(slips) - (Galley.height(slips) - room) / pictures;
    boolean helps = Galley.height(slips) > room && lower >= room * LEAST_PICTURE / 100 / pictures;
    if (!trim.shrinks() || !helps) {
      return slips;
    }
    setting.tree().cutTo(end);
    return slips(trim, lower);
  }

  private List<Slip> slips(Trim trim, int tallestPicture) {
    Setting trimmed = setting.scaled(trim.scale(type())).withPictures(tallestPicture);
    return Compositor.slips(trimmed, blocks, trim.column(place), parent);
  }
}
