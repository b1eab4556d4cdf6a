package deckle.page;

import java.text.Bidi;
import java.util.List;

/**
 * Which way each part of a text runs (the Unicode bidirectional algorithm), and where on its line
 * it therefore stands. Lines are set from their beginning, be that left or right: level 0 runs as
 * the document does. The finished pages of a right-to-left document are mirrored.
 */
final class Levels {

  private Levels() {}

  /** The level of each character. */
  static byte[] of(CharSequence text, boolean rightToLeft) {
    byte[] levels = new byte[text.length()];
    char[] characters = text.toString().toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return levels;
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(characters, 0, null, 0, characters.length, base);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (bidi.getLevelAt(i) - (rightToLeft ? 1 : 0));
    }
    return levels;
  }

  /** Where each fragment of a line stands, from the place where the line begins. */
  static int[] places(List<Fragment> fragments, int x) {
    int[] places = new int[fragments.size()];
    int place = x;
    for (int seen : order(fragments)) {
      places[seen] = place;
      place += fragments.get(seen).width();
    }
    return places;
  }

  /** Of the fragments of a line, in which they are seen. */
  private static Integer[] order(List<Fragment> fragments) {
    Integer[] order = new Integer[fragments.size()];
    byte[] levels = new byte[order.length];
    boolean straight = true;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      levels[i] = (byte) fragments.get(i).level();
      straight &= levels[i] == 0;
    }
    if (!straight) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return order;
  }
}
