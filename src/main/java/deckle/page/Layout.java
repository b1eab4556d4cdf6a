package deckle.page;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Document.Part;
import deckle.page.MakeUp.Made;
import deckle.page.MakeUp.Spot;
import deckle.page.Pages.Bookmark;
import java.util.ArrayList;
import java.util.List;

/** Places a document on pages: the same document always at the same coordinates. */
public final class Layout {

  private final Document document;
  private final Setting setting;
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  private Layout(Document document, StandingType standing, Diagnostics diagnostics) {
    this.document = document;
    this.setting = Setting.of(document, sheet(document), standing, diagnostics);
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
    Layout layout = new Layout(document, standing, diagnostics);
    document.parts().forEach(layout::add);
    Coarseness.warn(layout.pages, diagnostics);
    return new Pages(
        document.title(),
        document.language(),
        document.look(),
        document.duplex(),
        layout.pages,
        layout.setting.tree().elements(),
        layout.bookmarks);
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
    if (part.frontOfSheet() && pages.size() % 2 == 1) {
      pages.add(page("", List.of()));
    }
    if (several()) {
      bookmarks.add(new Bookmark(1, part.name(), pages.size(), 0));
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

  private boolean several() {
    return document.parts().size() > 1;
  }

  private void mark(List<Spot> spots) {
    for (Spot spot : spots) {
      int level = spot.mark().level() + (several() ? 1 : 0);
      bookmarks.add(new Bookmark(level, spot.mark().title(), pages.size(), spot.y()));
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
