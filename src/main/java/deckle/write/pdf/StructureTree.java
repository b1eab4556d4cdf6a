package deckle.write.pdf;

import deckle.doc.Block.Numbering;
import deckle.page.Element;
import deckle.page.Element.Role;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The elements of some parts of a document, which assistive software reads. The tree grows while
 * pages are written: an element takes its place when its content, or that of a later one, is first
 * met, so that empty elements (blank table cells) keep theirs.
 */
final class StructureTree {

  private static final int NO_PAGE = 0;
  private static final int DOCUMENT = 0;

  private final List<Element> elements;
  private final ObjectWriter file;
  private final StructureRoot root;

  /** Whether there are any, which hardly any paper has. */
  private final boolean links;

  private final Kids kids;
  private final int first;
  private final int[] pages;
  private final Map<Integer, Box> boxes = new TreeMap<>();

  /** The dictionary that is being written. */
  private final Bytes body = new Bytes();

  private final References references = new References();
  private int attached;

  StructureTree(List<Element> elements, StructureRoot root, ObjectWriter file) {
    this.elements = elements;
    this.root = root;
    this.file = file;
    this.links = has(elements, Role.LINK);
    this.kids = new Kids(elements.size());
    this.pages = new int[elements.size()];
    this.first = file.reserve(elements.size() - 1);
  }

  private static boolean has(List<Element> elements, Role role) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).role() == role) {
        return true;
      }
    }
    return false;
  }

  Element element(int index) {
    return elements.get(index);
  }

  /** The object of an element. */
  int object(int element) {
    return element == DOCUMENT ? root.document() : first + element - 1;
  }

  /** Gives an element a piece of marked content. */
  void content(int element, int page, int number) {
    attach(element);
    if (pages[element] == NO_PAGE) {
      pages[element] = page;
    }
    kids.addContent(element, number, page);
  }

  /** Gives a link the area that is clicked. */
  void annotation(int element, int page, int annotation) {
    attach(element);
    kids.addAnnotation(element, annotation, page);
  }

  /** Whether it matters where an element stands: one that is looked at or clicked. */
  boolean needsPlace(int element) {
    Role role = elements.get(element).role();
    return role == Role.FIGURE || role == Role.FORMULA || linkAround(element).isPresent();
  }

  /** The link that an element is or is in. */
  OptionalInt linkAround(int element) {
    for (int at = element; links && at >= 0; at = elements.get(at).parent()) {
      Element here = elements.get(at);
      if (here.role() == Role.LINK && here.target().isPresent()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Widens what a figure or a formula covers on its first page. */
  void cover(int element, int page, Box box) {
    Role role = elements.get(element).role();
    if (pages[element] == page && (role == Role.FIGURE || role == Role.FORMULA)) {
      boxes.merge(element, box, Box::union);
    }
  }

  /** Files what a page's or annotation's content belongs to; returns the key it is found by. */
  int parent(Bytes value) {
    return root.parent(value);
  }

  void write() throws IOException {
    attach(elements.size() - 1);
    body.clear();
    kids.forEach(DOCUMENT, references);
    root.add(body);
    for (int element = DOCUMENT + 1; element < elements.size(); element++) {
      body.clear();
      dictionary(element);
      file.object(object(element), body);
    }
  }

  private void attach(int element) {
    for (; attached <= element; attached++) {
      int parent = elements.get(attached).parent();
      if (parent >= 0) {
        kids.addElement(parent, attached);
      }
    }
  }

  private void dictionary(int index) {
    Element element = elements.get(index);
    body.add("<</S/").add(element.role().tag()).add("/P ");
    body.reference(object(element.parent()));
    if (pages[index] != NO_PAGE) {
      body.add("/Pg ").reference(pages[index]);
    }
    if (element.alt().isPresent()) {
      body.add("/Alt").words(element.alt().get());
    }
    if (element.actualText().isPresent()) {
      body.add("/ActualText").words(element.actualText().get());
    }
    attributes(element, index);
    kids(index);
    body.add(">>");
  }

  /** A single one needs no brackets. */
  private void kids(int index) {
    boolean several = kids.count(index) != 1;
    body.add(several ? "/K[" : "/K ");
    references.ownPage = pages[index];
    kids.forEach(index, references);
    body.trimmed().add(several ? "]" : "");
  }

  /** Content on the element's own page needs no more than its number. */
  private final class References implements Kids.Reader {

    private int ownPage;

    @Override
    public void element(int element) {
      body.reference(object(element)).add(' ');
    }

    @Override
    public void content(int number, int page) {
      if (page == ownPage) {
        body.number(number).add(' ');
      } else {
        body.add("<</Type/MCR/Pg ").reference(page).add("/MCID ").number(number).add(">>");
      }
    }

    @Override
    public void annotation(int annotation, int page) {
      body.add("<</Type/OBJR/Obj ").reference(annotation);
      body.add("/Pg ").reference(page).add(">>");
    }
  }

  private void attributes(Element element, int index) {
    switch (element.role()) {
      case COLUMN_HEAD -> attributes("/O/Table/Scope/Column");
      case ROW_HEAD -> attributes("/O/Table/Scope/Row");
      case LIST -> attributes("/O/List/ListNumbering/" + numbering(element));
      case FIGURE, FORMULA -> {
        if (boxes.containsKey(index)) {
          boxes.get(index).writeTo(body.add("/A<</O/Layout/BBox")).add(">>");
        }
      }
      default -> {}
    }
  }

  private void attributes(String said) {
    body.add("/A ").reference(root.attributes(said));
  }

  private static String numbering(Element list) {
    return switch (list.numbering().orElse(Numbering.NONE)) {
      case NONE -> "None";
      case BULLET -> "Disc";
      case DECIMAL -> "Decimal";
      case LETTER -> "UpperAlpha";
    };
  }
}
