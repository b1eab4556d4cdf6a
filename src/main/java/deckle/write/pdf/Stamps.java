package deckle.write.pdf;

import deckle.font.Shaped;
import deckle.page.Element.Role;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is painted again and again in one file, each written once: lines of text that stand on many
 * pages, and frames with round corners. On a page they are a place and a name. That takes a third
 * off the bytes of a thousand forms, and more off the time to deflate them.
 */
final class Stamps {

  /** The bytes of an object and of its use, in glyphs that are written instead, about. */
  private static final int COST = 400;

  private static final int COST_OF_USE = 8;

  private final ObjectWriter file;
  private final Resources resources;

  /** How often each line stood in a copy, and on a page itself: that is one form's own. */
  private final Map<Line, Integer> copied = new HashMap<>();

  private final Map<Line, Integer> single = new HashMap<>();
  private final Map<Line, Integer> runs = new HashMap<>();
  private final Map<FrameOutline, Integer> frames = new HashMap<>();

  /** Parts of the document: on the pages that are known, and altogether. */
  private int seen;

  private int parts;

  /** A run by what is seen of it: which runs are one object must not depend on who set them. */
  private record Line(Shaped run) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Line that
          && run.font() == that.run.font()
          && run.size() == that.run.size()
          && Arrays.equals(run.glyphs(), that.run.glyphs())
          && Arrays.equals(run.advances(), that.run.advances())
          && Arrays.equals(run.offsets(), that.run.offsets())
          && Arrays.equals(run.texts(), that.run.texts());
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(run.glyphs()) + run.size();
    }
  }

  Stamps(ObjectWriter file, Resources resources) {
    this.file = file;
    this.resources = resources;
  }

  /** Takes note of pages that are about to be written; all so far are a sample of what follows. */
  void expect(Pages pages) {
    IdentityHashMap<List<Placed>, Integer> copies = new IdentityHashMap<>();
    for (Page page : pages.pages()) {
      count(page.pieces(), 1, copies, single);
    }
    while (!copies.isEmpty()) {
      IdentityHashMap<List<Placed>, Integer> inner = new IdentityHashMap<>();
      copies.forEach((items, times) -> count(items, times, inner, copied));
      copies = inner;
    }
    seen += (int) pages.elements().stream().filter(each -> each.role() == Role.PART).count();
    parts = pages.parts();
  }

  private static void count(
      List<Placed> items,
      int times,
      IdentityHashMap<List<Placed>, Integer> copies,
      Map<Line, Integer> lines) {
    for (Placed item : items) {
      if (item instanceof Placed.Copy copy) {
        copies.merge(copy.items(), times, Integer::sum);
      } else if (item instanceof Placed.Glyphs glyphs && mayPay(glyphs)) {
        lines.merge(new Line(glyphs.run()), times, Integer::sum);
      }
    }
  }

  private static boolean mayPay(Placed.Glyphs glyphs) {
    return !glyphs.turned() && glyphs.run().glyphs().length > COST_OF_USE;
  }

  /** The object of a run that begins at the origin; none if it pays to write the run itself. */
  OptionalInt run(Placed.Glyphs glyphs) {
    if (!mayPay(glyphs)) {
      return OptionalInt.empty();
    }
    Line line = new Line(glyphs.run());
    int saved = glyphs.run().glyphs().length - COST_OF_USE;
    boolean pays = (long) uses(line) * saved > COST && !glyphs.run().needsActualText();
    return pays ? OptionalInt.of(runs.computeIfAbsent(line, this::stamp)) : OptionalInt.empty();
  }

  /** In the whole file: a line that came again so far will do so in what follows. */
  private int uses(Line line) {
    int known = copied.getOrDefault(line, 0);
    long expected = known > 1 && seen > 0 ? (long) known * parts / seen : known;
    return (int) expected + single.getOrDefault(line, 0);
  }

  private int stamp(Line line) {
    Shaped run = line.run();
    FontSubset subset = resources.fonts().subset(run.font());
    Bytes content = new Bytes().add("BT/").add(subset.label()).add(' ').points(run.size());
    content.add(" Tf\n");
    GlyphString.show(run, subset, content);
    int size = run.size();
    // Far enough for any font's accents and swashes: what is outside would be cut off.
    Box reach = new Box(-2 * size, -2 * size, run.width() + 2 * size, 3 * size);
    return form(reach, content.add("ET"));
  }

  /** The object of an outline whose lower left corner is at the origin. */
  int outline(FrameOutline outline) {
    return frames.computeIfAbsent(outline, this::stamp);
  }

  private int stamp(FrameOutline outline) {
    Bytes content = new Bytes();
    outline.paint(content);
    return form(new Box(0, 0, outline.width(), outline.height()), content);
  }

  private int form(Box reach, Bytes content) {
    Bytes entries = new Bytes().add("/Type/XObject/Subtype/Form/BBox");
    reach.writeTo(entries).add("/Resources<</Font ").reference(resources.fonts().resources());
    try {
      int object = file.stream(entries.add(">>").text(), content);
      resources.add(object);
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
