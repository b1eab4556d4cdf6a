package deckle.write.pdf;

import deckle.doc.Look;
import deckle.page.Element.Role;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What is painted again and again in one file, each written once: lines of text that stand on many
 * pages, letters in circles, boxes to tick. On a page they are a place and a name. That takes half
 * off the bytes of a thousand forms' pages, and more off the time to deflate them.
 */
final class Stamps {

  /** The bytes of an object and of its use, in operators that are written instead, about. */
  private static final int COST = 1_000;

  private static final int COST_OF_USE = 10;

  private final ObjectWriter file;
  private final Look.Palette palette;
  private final Resources resources;
  private final Map<Stamp, Stamp> known = new HashMap<>();

  /** Parts of the document: on the pages that are known, and altogether. */
  private int seen;

  private int parts;
  private int stretch;

  Stamps(ObjectWriter file, Look.Palette palette, Resources resources) {
    this.file = file;
    this.palette = palette;
    this.resources = resources;
  }

  /** For something that is to be painted from where its first thing stands. */
  ContentStream content(int height) {
    return ContentStream.floating(height, palette, resources);
  }

  /** Takes note of pages that are about to be written; all so far are a sample of what follows. */
  void expect(Pages pages, Templates templates) {
    stretch++;
    for (Page page : pages.pages()) {
      for (Placed item : page.pieces()) {
        if (item instanceof Placed.Copy copy) {
          for (Template.Step step : templates.steps(copy.items())) {
            step.sequence().stamp().countCopied();
          }
        }
      }
    }
    for (int i = 0; i < pages.elements().size(); i++) {
      seen += pages.elements().get(i).role() == Role.PART ? 1 : 0;
    }
    parts = pages.parts();
  }

  /**
   * What content has in common with all that looks the same.
   *
   * @param reach outside of which it paints nothing
   */
  Stamp of(ContentStream content, Box reach) {
    Stamp stamp = new Stamp(content.bytes().packed().array(), reach);
    Stamp before = known.putIfAbsent(stamp, stamp);
    return before == null ? stamp : before;
  }

  /** Whether it pays to name it rather than to paint it; then it is an object from now on. */
  boolean pays(Stamp stamp) {
    if (!stamp.isWritten() && worth(stamp)) {
      write(stamp);
    }
    return stamp.isWritten();
  }

  /**
   * As {@link #pays}, but all copies on one stretch of pages are told the same as the first:
   * whether one is met again or made anew, because the threads of other files have put it away,
   * must not be seen.
   */
  boolean paysInCopies(Stamp stamp) {
    if (!stamp.isNamed() && !stamp.askedBefore(stretch) && pays(stamp)) {
      stamp.nameFromNowOn();
    }
    return stamp.isNamed();
  }

  /** Which of the stretches of pages that are written one after another this is, from 1. */
  int stretch() {
    return stretch;
  }

  private boolean worth(Stamp stamp) {
    int saved = stamp.content().length - COST_OF_USE;
    return saved > 0 && uses(stamp) * saved > COST;
  }

  /** In the whole file: what came again so far will do so in what follows. */
  private long uses(Stamp stamp) {
    int copied = stamp.copied();
    long expected = copied > 1 && seen > 0 ? (long) copied * parts / seen : copied;
    return expected + stamp.single();
  }

  private void write(Stamp stamp) {
    Bytes entries = new Bytes().add("/Subtype/Form/BBox");
    stamp.reach().writeTo(entries).add("/Resources ").reference(resources.plain());
    try {
      Bytes content = new Bytes().add(stamp.content(), stamp.content().length);
      stamp.written(resources.name(file.stream(entries.text(), content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
