package deckle.page;

import java.util.List;

/** The height of a picture; 0 for what is none. */
final class PictureHeight implements Placed.Visitor<Integer> {

  /** The height of the tallest. */
  static int tallest(List<Slip> slips) {
    PictureHeight height = new PictureHeight();
    int tallest = 0;
    for (Slip slip : slips) {
      for (Placed item : slip.items()) {
        tallest = Math.max(tallest, item.accept(height));
      }
    }
    return tallest;
  }

  /** How many pictures there are. */
  static int count(List<Slip> slips) {
    PictureHeight height = new PictureHeight();
    return (int)
        slips.stream()
            .flatMap(slip -> slip.items().stream())
            .filter(item -> item.accept(height) > 0)
            .count();
  }

  @Override
  public Integer glyphs(Placed.Glyphs glyphs) {
    return 0;
  }

  @Override
  public Integer rule(Placed.Rule rule) {
    return 0;
  }

  @Override
  public Integer frame(Placed.Frame frame) {
    return 0;
  }

  @Override
  public Integer picture(Placed.Picture picture) {
    return picture.height();
  }

  @Override
  public Integer copy(Placed.Copy copy) {
    return 0;
  }
}
