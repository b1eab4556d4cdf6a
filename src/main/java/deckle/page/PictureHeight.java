package deckle.page;

/** The height of a picture; 0 for what is none. */
final class PictureHeight implements Placed.Visitor<Integer> {

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
}
