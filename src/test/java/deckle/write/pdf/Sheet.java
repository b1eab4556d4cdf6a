package deckle.write.pdf;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block.Callout;
import deckle.doc.Block.Numbering;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.page.Element;
import deckle.page.Element.Role;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Pages.Bookmark;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages laid by hand: a small language for tests. */
final class Sheet {

  static final int DOCUMENT = 0;

  private final List<Element> elements = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private List<Placed> items = new ArrayList<>();
  private String title = "Ions & bonding";
  private Duplex duplex = Duplex.UNSAID;

  Sheet() {
    elements.add(Element.of(-1, Role.DOCUMENT));
  }

  Sheet titled(String words) {
    title = words;
    return this;
  }

  Sheet duplex(Duplex sides) {
    duplex = sides;
    return this;
  }

  int element(int parent, Role role) {
    return add(Element.of(parent, role));
  }

  int list(int parent, Numbering numbering) {
    return add(
        new Element(
            parent,
            Role.LIST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(numbering)));
  }

  int link(int parent, String url) {
    return add(
        new Element(
            parent,
            Role.LINK,
            Optional.empty(),
            Optional.empty(),
            Optional.of(url),
            Optional.empty()));
  }

  int described(int parent, Role role, String alt) {
    return add(
        new Element(
            parent, role, Optional.of(alt), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private int add(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  /** Sets text at a place in points; returns where it ends. */
  int text(int element, int x, int y, Font font, String words) {
    Placed.Glyphs run = run(element, x * 1000, y * 1000, font, words, false);
    items.add(run);
    return x + run.width() / 1000;
  }

  Sheet turned(int element, int x, int y, String words) {
    items.add(run(element, x * 1000, y * 1000, Font.REGULAR, words, true));
    return this;
  }

  Sheet item(Placed item) {
    items.add(item);
    return this;
  }

  Sheet picture(int element, int x, int y, int width, int height, Image image) {
    return picture(element, x, y, width, height, image, Map.of());
  }

  Sheet picture(
      int element,
      int x,
      int y,
      int width,
      int height,
      Image image,
      Map<String, Callout> callouts) {
    return item(
        new Placed.Picture(
            x * 1000,
            y * 1000,
            width * 1000,
            height * 1000,
            image,
            callouts,
            element,
            Span.none()));
  }

  static Placed.Glyphs run(int element, int x, int y, Font font, String words, boolean turned) {
    int size = 11_000;
    int[] points = words.codePoints().toArray();
    int[] glyphs = new int[points.length];
    int[] advances = new int[points.length];
    String[] texts = new String[points.length];
    for (int i = 0; i < points.length; i++) {
      glyphs[i] = font.glyph(points[i]);
      advances[i] = font.advance(glyphs[i]) * size / 1000;
      texts[i] = Character.toString(points[i]);
    }
    Shaped shaped = Shaped.of(font, size, glyphs, advances, texts);
    return new Placed.Glyphs(x, y, shaped, turned, Ink.BLACK, element, Span.none());
  }

  Sheet bookmark(int level, String words, int y) {
    bookmarks.add(new Bookmark(level, words, pages.size(), y * 1000));
    return this;
  }

  Sheet page(String label) {
    pages.add(new Page(595_276, 841_890, label, items));
    items = new ArrayList<>();
    return this;
  }

  Pages pages() {
    return new Pages(
        title, "en-GB", Look.standard(Look.Paper.A4), duplex, pages, elements, bookmarks);
  }

  byte[] pdf() {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = new Pdf().write(pages(), diagnostics);
    if (!diagnostics.sorted().isEmpty()) {
      throw new AssertionError(diagnostics.sorted().toString());
    }
    return pdf;
  }
}
