package deckle.write.pdf;

import deckle.doc.Look;
import deckle.page.CalloutFrame;
import deckle.page.CalloutNumbers;
import deckle.page.CalloutNumbers.Numbered;
import deckle.page.CalloutNumbers.Place;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import deckle.svg.Faults;
import java.util.List;
import java.util.Map;

/** Paints the numbers that stand for the labels of a picture. */
final class Callouts {

  private static final int STROKE = 700;

  private final CalloutNumbers callouts;

  Callouts(Look look) {
    this.callouts = new CalloutNumbers(look);
  }

  /**
   * Paints them over a picture.
   *
   * @param covered where the texts stood that they cover
   */
  void paint(
      Map<String, Place> covered, Placed.Picture picture, ContentStream content, Faults faults) {
    List<Numbered> numbers = callouts.of(covered, picture, faults);
    numbers.forEach(number -> lead(number, picture, content));
    numbers.forEach(number -> paint(number, picture, content));
  }

  /** A number that had to give way says by a line what it is for. */
  private static void lead(Numbered number, Placed.Picture picture, ContentStream content) {
    CalloutFrame place = number.place();
    CalloutFrame part = number.wanted();
    if (number.isLed()) {
      content.line(
          picture.x() + place.x(),
          picture.y() + place.y(),
          picture.x() + part.x(),
          picture.y() + part.y(),
          STROKE);
    }
  }

  /** A white circle with the key in it; long keys stretch it. */
  private static void paint(Numbered number, Placed.Picture picture, ContentStream content) {
    int x = picture.x() + number.place().x();
    int y = picture.y() + number.place().y();
    int half = number.place().half();
    int radius = number.place().radius();
    content.frame(
        new Placed.Frame(x - half, y - radius, 2 * half, 2 * radius, radius, STROKE, Ink.WHITE, 0),
        true);
    Placed.Glyphs key = number.key();
    content.glyphs(key, x - key.width() / 2, y + key.run().size() * 33 / 100);
  }
}
