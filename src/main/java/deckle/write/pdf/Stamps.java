package deckle.write.pdf;

import deckle.font.Shaped;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final IdentityHashMap<Shaped, Integer> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Shaped, Integer> runs = new IdentityHashMap<>();
  private final Map<FrameOutline, Integer> frames = new HashMap<>();

  Stamps(Pages pages, ObjectWriter file, Resources resources) {
    this.file = file;
    this.resources = resources;
    for (Page page : pages.pages()) {
      count(page.items());
    }
  }

  private void count(List<Placed> items) {
    for (Placed item : items) {
      if (item instanceof Placed.Glyphs glyphs && !glyphs.turned()) {
        uses.merge(glyphs.run(), 1, Integer::sum);
      }
    }
  }

  /** The object of a run that begins at the origin; none if it pays to write the run itself. */
  OptionalInt run(Placed.Glyphs glyphs) {
    Shaped run = glyphs.run();
    boolean pays = uses.getOrDefault(run, 0) * (run.glyphs().length - COST_OF_USE) > COST;
    if (glyphs.turned() || !pays || run.needsActualText()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(runs.computeIfAbsent(run, this::stamp));
  }

  private int stamp(Shaped run) {
    FontSubset subset = resources.fonts().subset(run.font());
    Bytes content = new Bytes().add("BT/").add(subset.label()).add(' ').points(run.size());
    content.add(" Tf\n");
    GlyphString.show(run, subset, content);
    int size = run.size();
    Box reach = new Box(-size, -size, run.width() + size, size * 3 / 2);
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
