package deckle.page;

import deckle.doc.Look;
import deckle.page.Imposition.Place;
import java.util.List;

/**
 * How the side of a card is made to fit.
 *
 * @param size of its words
 * @param leading in percent of the size
 * @param inset what stands free above it and beside it
 * @param foot what stands free below it, with the card's mark
 * @param shrinks whether its pictures give way
 */
record Trim(int size, int leading, int inset, int foot, boolean shrinks) {

  /** No words of a card are smaller, but for its mark and what is raised or lowered. */
  static final int LEAST = 7_000;

  /** The body's size for which the trims are given. */
  private static final int USUAL_BODY = 10_500;

  private static final int EASY_INSET = Sheet.millimetres(5);
  private static final int EASY_FOOT = Sheet.millimetres(7);
  private static final int TIGHT_INSET = Sheet.millimetres(7) / 2;
  private static final int TIGHT_FOOT = Sheet.millimetres(6);

  /** A card that is narrower or lower has no room to give away. */
  private static final int SMALL_CARD = Sheet.millimetres(60);

  /** From the most handsome to the last that is tried. */
  private static final List<Trim> ALL =
      List.of(
          easy(13_000),
          easy(12_000),
          easy(11_000),
          easy(10_000),
          easy(10_000).shrinking(),
          easy(9_500).shrinking(),
          easy(9_000).shrinking(),
          easy(8_500).shrinking(),
          easy(8_000).shrinking(),
          tight(8_000).shrinking(),
          tight(7_500).shrinking(),
          tight(7_000).shrinking());

  /** Those for a card in a look, whose type may be larger or smaller than usual. */
  static List<Trim> of(Place card, Look.Type type) {
    return ALL.stream().map(usual -> usual.on(card).in(type)).distinct().toList();
  }

  private static Trim easy(int size) {
    return new Trim(size, 136, EASY_INSET, EASY_FOOT, false);
  }

  private static Trim tight(int size) {
    return new Trim(size, 120, TIGHT_INSET, TIGHT_FOOT, false);
  }

  private Trim shrinking() {
    return new Trim(size, leading, inset, foot, true);
  }

  private Trim on(Place card) {
    boolean small = Math.min(card.width(), card.height()) < SMALL_CARD;
    return small ? new Trim(size, leading, TIGHT_INSET, TIGHT_FOOT, shrinks) : this;
  }

  private Trim in(Look.Type type) {
    int wanted = (int) ((long) size * type.body() / USUAL_BODY);
    int least = Math.max(LEAST, type.smallest());
    int mark = CardMark.room(type.smallest());
    return new Trim(Math.max(least, wanted), leading, inset, Math.max(foot, mark), shrinks);
  }

  Column column(Place place) {
    return new Column(place.x(), place.width()).inset(inset);
  }

  int room(Place place) {
    return place.height() - inset - foot;
  }

  /** Of its words; nothing on the card is smaller than its least. */
  Scale scale(Look.Type type) {
    return Scale.ofCard(type.withSmallest(Math.max(LEAST, type.smallest())), size).led(leading);
  }
}
