package deckle.write.pdf;

import deckle.page.Element;
import deckle.page.Element.Role;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Placed;
import java.util.Map;
import java.util.TreeMap;

/** The places in a file to which its own links lead: the tops of figures. */
final class Anchors {

  /** What the target of a link within the file begins with. */
  static final String MARK = "#";

  private final int firstPage;
  private final Map<String, Place> places = new TreeMap<>();

  /** A height above a page's foot, in millipoints. */
  private record Place(int page, int height) {}

  Anchors(Pages pages, int firstPage) {
    this.firstPage = firstPage;
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      for (Placed item : page.pieces()) {
        if (item instanceof Placed.Picture picture && picture.element() != Placed.ARTIFACT) {
          add(pages.elements().get(picture.element()), new Place(i, page.height() - picture.y()));
        }
      }
    }
  }

  /** A figure that is shown again is found where it stands first. */
  private void add(Element element, Place place) {
    if (element.role() == Role.FIGURE) {
      element.target().ifPresent(anchor -> places.putIfAbsent(MARK + anchor, place));
    }
  }

  /** What a click on a link with this target does. */
  void action(String target, Bytes body) {
    Place place = places.get(target);
    if (place == null) {
      throw new IllegalArgumentException("no figure is called " + target);
    }
    body.add("/A<</S/GoTo/D[").reference(firstPage + place.page()).add("/XYZ null ");
    body.points(place.height()).add(" null]>>");
  }
}
