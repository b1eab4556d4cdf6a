package deckle.page;

import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Look;
import deckle.page.Imposition.Place;
import java.util.List;

/** One side of a card, set as large as it fits. */
record CardSide(Setting setting, List<Block> blocks, Place place, int parent) {

  /** No picture of a card that must give way is lower, in percent of the room. */
  private static final int LEAST_PICTURE = 45;

  /** The body's size for which the trims are given. */
  private static final int USUAL_BODY = 10_500;

  private static final List<Trim> TRIMS =
      List.of(
          Trim.easy(13_000),
          Trim.easy(12_000),
          Trim.easy(11_000),
          Trim.easy(10_000),
          Trim.easy(10_000).shrinking(),
          Trim.easy(9_500).shrinking(),
          Trim.easy(9_000).shrinking(),
          Trim.easy(8_500).shrinking(),
          Trim.easy(8_000).shrinking(),
          Trim.tight(8_000).shrinking(),
          Trim.tight(7_500).shrinking());

  /**
   * How a side is made to fit.
   *
   * @param size of its words
   * @param leading in percent of the size
   * @param inset what stands free above it and beside it
   * @param foot what stands free below it, with the card's mark
   * @param shrinks whether its pictures give way
   */
  private record Trim(int size, int leading, int inset, int foot, boolean shrinks) {

    static Trim easy(int size) {
      return new Trim(size, 136, Sheet.millimetres(5), Sheet.millimetres(7), false);
    }

    static Trim tight(int size) {
      return new Trim(size, 120, Sheet.millimetres(7) / 2, Sheet.millimetres(6), false);
    }

    Trim shrinking() {
      return new Trim(size, leading, inset, foot, true);
    }

    /** The same in a look with larger or smaller type. */
    Trim in(Look.Type type) {
      int wanted = (int) ((long) this.size * type.body() / USUAL_BODY);
      int mark = Sheet.millimetres(3) + type.smallest() * 150 / 100;
      int size = Math.max(type.smallest(), wanted);
      return new Trim(size, leading, inset, Math.max(foot, mark), shrinks);
    }

    Column column(Place place) {
      return new Column(place.x(), place.width()).inset(inset);
    }

    int room(Place place) {
      return place.height() - inset - foot;
    }
  }

  /** In the middle of the card; what does not fit is reported and left out. */
  List<Placed> items(Span at, String name) {
    int end = setting.tree().end();
    for (Trim usual : TRIMS) {
      Trim trim = usual.in(type());
      setting.tree().cutTo(end);
      List<Slip> slips = slips(trim);
      if (Galley.height(slips) <= trim.room(place)) {
        return centred(slips, trim);
      }
    }
    setting
        .diagnostics()
        .error(
            at,
            "the " + name + " of this card is too full",
            "say it in fewer words, or make two cards of it");
    return cut(TRIMS.get(TRIMS.size() - 1).in(type()), end);
  }

  private Look.Type type() {
    return setting.scale().type();
  }

  private List<Placed> cut(Trim trim, int end) {
    setting.tree().cutTo(end);
    return centred(Galley.cut(slips(trim), trim.room(place)).get(0), trim);
  }

  private List<Placed> centred(List<Slip> slips, Trim trim) {
    int free = Math.max(0, trim.room(place) - Galley.height(slips));
    return Galley.items(slips, place.y() + trim.inset() + free / 2);
  }

  private List<Slip> slips(Trim trim) {
    int room = trim.room(place);
    int end = setting.tree().end();
    List<Slip> slips = slips(trim, room);
    int lower = tallestPicture(slips) + room - Galley.height(slips);
    boolean helps = Galley.height(slips) > room && lower >= room * LEAST_PICTURE / 100;
    if (!trim.shrinks() || !helps) {
      return slips;
    }
    setting.tree().cutTo(end);
    return slips(trim, lower);
  }

  private List<Slip> slips(Trim trim, int tallestPicture) {
    Scale scale = Scale.ofCard(type(), trim.size()).led(trim.leading());
    Setting trimmed = setting.scaled(scale).withPictures(tallestPicture);
    return Compositor.slips(trimmed, blocks, trim.column(place), parent);
  }

  private static int tallestPicture(List<Slip> slips) {
    PictureHeight height = new PictureHeight();
    return slips.stream()
        .flatMap(slip -> slip.items().stream())
        .mapToInt(item -> item.accept(height))
        .max()
        .orElse(0);
  }
}
