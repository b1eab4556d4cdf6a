package deckle.write.office;

import deckle.page.CalloutFrame;
import deckle.page.CalloutNumbers.Numbered;
import deckle.page.PictureSize;
import java.util.List;

/** The numbers on a picture as SVG, in millipoints. */
final class CalloutSvg {

  private static final int STROKE = 700;

  private CalloutSvg() {}

  static String of(List<Numbered> numbers) {
    Xml xml = Xml.piece();
    numbers.stream().filter(Numbered::isLed).forEach(number -> lead(number, xml));
    numbers.forEach(number -> paint(number, xml));
    return xml.toString();
  }

  private static void lead(Numbered number, Xml xml) {
    xml.empty(
        "line",
        "x1",
        "" + number.place().x(),
        "y1",
        "" + number.place().y(),
        "x2",
        "" + number.wanted().x(),
        "y2",
        "" + number.wanted().y(),
        "stroke",
        "#000000",
        "stroke-width",
        "" + STROKE);
  }

  /** A white circle with the key in it; long keys stretch it. */
  private static void paint(Numbered number, Xml xml) {
    CalloutFrame place = number.place();
    int size = number.key().run().size();
    xml.empty(
        "rect",
        "x",
        "" + (place.x() - place.half()),
        "y",
        "" + (place.y() - place.radius()),
        "width",
        "" + 2 * place.half(),
        "height",
        "" + 2 * place.radius(),
        "rx",
        "" + place.radius(),
        "fill",
        "#FFFFFF",
        "stroke",
        "#000000",
        "stroke-width",
        "" + STROKE);
    xml.leaf(
        "text",
        number.key().run().text(),
        "x",
        "" + place.x(),
        "y",
        "" + (place.y() + size * 33 / 100),
        "text-anchor",
        "middle",
        "font-weight",
        "bold",
        "font-size",
        "" + size,
        "fill",
        "#000000");
  }

  /** A drawing of nothing else. */
  static byte[] alone(String marks, PictureSize size) {
    return Xml.piece()
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + size.width() + " " + size.height())
        .add(marks)
        .close()
        .bytes();
  }
}
