package deckle.page;

import deckle.doc.Block;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks on a tint. */
final class BoxSetter {

  private static final int RADIUS = 3_000;

  /** Tints of neighbouring slips overlap so that no seam shows. */
  private static final int OVERLAP = 200;

  private BoxSetter() {}

  static List<Slip> slips(Setting setting, Block.Box box, Column column, int parent) {
    int padding = setting.scale().body() * 85 / 100;
    List<Slip> slips = Compositor.slips(setting, box.content(), column.inset(padding), parent);
    if (slips.isEmpty()) {
      return slips;
    }
    Slip whole = Galley.merged(slips, padding);
    boolean parted = slips.stream().skip(1).anyMatch(Slip::newPage);
    if (!parted && whole.height() <= setting.tallest()) {
      return List.of(tinted(whole, column, 0, RADIUS));
    }
    return divided(slips, column);
  }

  private static List<Slip> divided(List<Slip> slips, Column column) {
    List<Slip> divided = new ArrayList<>();
    for (Slip slip : slips) {
      int above = divided.isEmpty() ? 0 : slip.space() + OVERLAP;
      divided.add(tinted(slip, column, above, 0));
    }
    return divided;
  }

  private static Slip tinted(Slip slip, Column column, int above, int radius) {
    List<Placed> items = new ArrayList<>();
    items.add(
        new Placed.Frame(
            column.x(),
            -above,
            column.width(),
            slip.height() + above,
            radius,
            0,
            Ink.TINT,
            Placed.ARTIFACT));
    items.addAll(slip.items());
    return slip.with(items);
  }
}
