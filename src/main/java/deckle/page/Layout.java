package deckle.page;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Document.Part;
import deckle.page.MakeUp.Made;
import deckle.page.MakeUp.Spot;
import deckle.page.Pages.Bookmark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Places a document on pages: the same document always at the same coordinates. It gives them out
 * some parts at a time, so that the pages of a large document need not be in memory together.
 */
public final class Layout implements Iterator<Pages> {

  /** So many that what they have in common is seen in them, so few that they need little memory. */
  private static final int AT_ONCE = 25;

  private final Document document;
  private final Setting common;
  private final Diagnostics diagnostics;
  private final Coarseness coarseness = new Coarseness();
  private Setting setting;
  private List<Page> pages = new ArrayList<>();
  private List<Bookmark> bookmarks = new ArrayList<>();

  /** How many pages were given out, and how many parts are on them. */
  private int given;

  private int placed;

  private Layout(Document document, StandingType standing, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    this.common = Setting.of(document, sheet(document), standing, diagnostics);
    this.setting = common;
  }

  /** Glyphs that no font has, and what is too large for its place, are reported. */
  public static Pages of(Document document, Diagnostics diagnostics) {
    return of(document, new StandingType(), diagnostics);
  }

  /**
   * One of several documents that have much in common.
   *
   * @param standing what was set for the others, which must be of the same look and language
   */
  public static Pages of(Document document, StandingType standing, Diagnostics diagnostics) {
    return new Layout(document, standing, diagnostics).next(document.parts().size());
  }

  /** As {@link #of}, some parts at a time. */
  public static Layout bitByBit(Document document, StandingType standing, Diagnostics diagnostics) {
    return new Layout(document, standing, diagnostics);
  }

  @Override
  public boolean hasNext() {
    return placed < document.parts().size();
  }

  @Override
  public Pages next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next(AT_ONCE);
  }

  /** How many pages were given out so far. */
  public int pages() {
    return given;
  }

  private Pages next(int most) {
    pages = new ArrayList<>();
    bookmarks = new ArrayList<>();
    setting = common.apart(diagnostics);
    int end = Math.min(document.parts().size(), placed + most);
    document.parts().subList(placed, end).forEach(this::add);
    placed = end;
    given += pages.size();
    coarseness.look(pages);
    if (!hasNext()) {
      coarseness.warn(diagnostics);
    }
    return new Pages(
        document.title(),
        document.language(),
        document.look(),
        document.duplex(),
        pages,
        setting.tree().elements(),
        bookmarks,
        document.parts().size());
  }

  /** Whether words of a language can be divided at line ends; else justified lines are loose. */
  public static boolean hyphenates(String language) {
    return Hyphenation.of(language).isPresent();
  }

  private static Sheet sheet(Document document) {
    return document.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.CardSheet.class::isInstance)
        .map(cards -> Sheet.of(((Block.CardSheet) cards).printing().stock()))
        .findFirst()
        .orElseGet(() -> Sheet.of(document.look()));
  }

  private void add(Part part) {
    if (part.frontOfSheet() && number() % 2 == 1) {
      pages.add(page("", List.of()));
    }
    if (several()) {
      bookmarks.add(new Bookmark(1, part.name(), number(), 0));
    }
    int element = setting.tree().part();
    int across = setting.sheet().columns() > 1 ? Head.length(part.blocks()) : 0;
    List<Slip> head = new ArrayList<>(letterhead(part, element));
    head.addAll(slips(part.blocks().subList(0, across), setting.sheet().column(), element));
    List<Block> rest = part.blocks().subList(across, part.blocks().size());
    List<Slip> body = slips(rest, setting.sheet().firstColumn(), element);
    if (across > 0 && !body.isEmpty()) {
      body.set(0, body.get(0).under(setting.scale().lines(100)));
    }
    List<Made> made = MakeUp.pages(head, body, setting.sheet());
    Foot foot = new Foot(setting, part.footer(), made.size());
    for (int i = 0; i < made.size(); i++) {
      mark(made.get(i).spots());
      List<Placed> items = new ArrayList<>(made.get(i).items());
      items.addAll(foot.of(i + 1));
      pages.add(page(label(part, i + 1), items));
    }
  }

  private List<Slip> slips(List<Block> blocks, Column column, int element) {
    return Overrun.cropped(setting, Compositor.slips(setting, blocks, column, element));
  }

  /** Cards are too small for one. */
  private List<Slip> letterhead(Part part, int element) {
    boolean cards = part.blocks().stream().anyMatch(Block.CardSheet.class::isInstance);
    return cards ? List.of() : Letterheads.slips(setting, document.look().letterhead(), element);
  }

  /** Of the next page, from 0. */
  private int number() {
    return given + pages.size();
  }

  private boolean several() {
    return document.parts().size() > 1;
  }

  private void mark(List<Spot> spots) {
    for (Spot spot : spots) {
      int level = spot.mark().level() + (several() ? 1 : 0);
      bookmarks.add(new Bookmark(level, spot.mark().title(), number(), spot.y()));
    }
  }

  private String label(Part part, int number) {
    return several() ? part.name() + " " + number : String.valueOf(number);
  }

  private Page page(String label, List<Placed> items) {
    Sheet sheet = setting.sheet();
    boolean mirrored = setting.lettering().rightToLeft();
    List<Placed> seen = mirrored ? Mirrored.on(sheet.width(), Placed.singly(items)) : items;
    return new Page(sheet.width(), sheet.height(), label, seen);
  }
}
