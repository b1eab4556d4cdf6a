package deckle.page;

import deckle.diag.Diagnostics;
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

  private Layout(Document document, Diagnostics diagnostics) {
    Sheet sheet = Sheet.of(document.look().paper());
    this.document = document;
    this.setting =
        new Setting(
            new Tree(),
            new Faces(),
            Scale.of(document.look().body()),
            sheet,
            sheet.textHeight(),
            document.pictures(),
            diagnostics);
  }

  /** Glyphs that no font has, and what is too large for its place, are reported. */
  public static Pages of(Document document, Diagnostics diagnostics) {
    Layout layout = new Layout(document, diagnostics);
    document.parts().forEach(layout::add);
    return new Pages(
        document.title(),
        document.language(),
        document.duplex(),
        layout.pages,
        layout.setting.tree().elements(),
        layout.bookmarks);
  }

  private void add(Part part) {
    if (part.frontOfSheet() && pages.size() % 2 == 1) {
      pages.add(page("", List.of()));
    }
    if (several()) {
      bookmarks.add(new Bookmark(1, part.name(), pages.size(), 0));
    }
    int element = setting.tree().part();
    Column column = setting.sheet().column();
    List<Slip> slips = Compositor.slips(setting, part.blocks(), column, element);
    List<Made> made = MakeUp.pages(Overrun.cropped(setting, slips), setting.sheet());
    Foot foot = new Foot(setting, part.footer(), made.size());
    for (int i = 0; i < made.size(); i++) {
      mark(made.get(i).spots());
      List<Placed> items = new ArrayList<>(made.get(i).items());
      items.addAll(foot.of(i + 1));
      pages.add(page(label(part, i + 1), items));
    }
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
    return new Page(setting.sheet().width(), setting.sheet().height(), label, items);
  }
}
