package deckle.page;

import java.util.List;
import java.util.stream.Collectors;

/** Placed pages as lines of text, for assertions. */
final class PagesDump {

  private PagesDump() {}

  /** Each item of a page: its place, what it is, and the role it has for those who hear it. */
  static List<String> of(Page page, List<Element> elements) {
    return page.items().stream().map(item -> item.accept(new Line(elements))).toList();
  }

  /** The tree, one element a line, indented by its depth. */
  static String tree(List<Element> elements) {
    StringBuilder out = new StringBuilder();
    for (Element element : elements) {
      int depth = 0;
      for (int i = element.parent(); i >= 0; i = elements.get(i).parent()) {
        depth++;
      }
      out.append("  ".repeat(depth)).append(element.role().tag()).append('\n');
    }
    return out.toString();
  }

  /** What is read aloud, pages and items in order. */
  static String spoken(Pages pages) {
    return pages.pages().stream().map(PagesDump::spoken).collect(Collectors.joining());
  }

  static String spoken(Page page) {
    return runs(page).stream()
        .filter(run -> run.element() != Placed.ARTIFACT)
        .map(Placed.Glyphs::text)
        .collect(Collectors.joining());
  }

  static List<Placed.Glyphs> runs(Page page) {
    return page.items().stream()
        .filter(Placed.Glyphs.class::isInstance)
        .map(Placed.Glyphs.class::cast)
        .toList();
  }

  static List<String> artifacts(Page page) {
    return runs(page).stream()
        .filter(run -> run.element() == Placed.ARTIFACT)
        .map(Placed.Glyphs::text)
        .toList();
  }

  private record Line(List<Element> elements) implements Placed.Visitor<String> {

    private String role(Placed item) {
      boolean artifact = item.element() == Placed.ARTIFACT;
      return artifact ? "artifact" : elements.get(item.element()).role().tag();
    }

    private static String at(int x, int y) {
      return x / 1000 + "," + y / 1000 + " ";
    }

    @Override
    public String glyphs(Placed.Glyphs g) {
      String how =
          g.run().font()
              + " "
              + Math.floorDiv(g.run().size(), 100) / 10.0
              + (g.turned() ? " turned" : "");
      return at(g.x(), g.y()) + how + " `" + g.text() + "` " + role(g);
    }

    @Override
    public String rule(Placed.Rule r) {
      return at(r.x(), r.y()) + "rule " + at(r.width(), r.height()) + role(r);
    }

    @Override
    public String frame(Placed.Frame f) {
      return at(f.x(), f.y()) + "frame " + at(f.width(), f.height()) + role(f);
    }

    @Override
    public String picture(Placed.Picture p) {
      return at(p.x(), p.y()) + "picture " + at(p.width(), p.height()) + role(p);
    }

    @Override
    public String copy(Placed.Copy copy) {
      throw new IllegalArgumentException("the items of a page stand singly");
    }
  }
}
