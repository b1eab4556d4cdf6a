package deckle.page;

import deckle.doc.Duplex;
import deckle.doc.Look;
import java.util.List;

/**
 * A document placed on pages, or some of its parts.
 *
 * @param elements the structure tree in reading order; an element's index is its id, its parent
 *     always comes before it, and element 0 is the document
 * @param bookmarks to the pages where parts and headings begin, in order; they count the pages of
 *     the whole document
 * @param parts how many the whole document has
 */
public record Pages(
    String title,
    String language,
    Look look,
    Duplex duplex,
    List<Page> pages,
    List<Element> elements,
    List<Bookmark> bookmarks,
    int parts) {

  public Pages {
    pages = List.copyOf(pages);
    elements = List.copyOf(elements);
    bookmarks = List.copyOf(bookmarks);
  }

  /** A whole document. */
  public Pages(
      String title,
      String language,
      Look look,
      Duplex duplex,
      List<Page> pages,
      List<Element> elements,
      List<Bookmark> bookmarks) {
    this(title, language, look, duplex, pages, elements, bookmarks, 1);
  }

  /** An outline entry: level from 1, page from 0, y from the page's top in millipoints. */
  public record Bookmark(int level, String title, int page, int y) {}
}
