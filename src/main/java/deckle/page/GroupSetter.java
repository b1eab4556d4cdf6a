package deckle.page;

import deckle.diag.Span;
import deckle.doc.Block;
import deckle.page.Slip.Bond;
import java.util.ArrayList;
import java.util.List;

/** Sets what is to stand on one page, if a page can hold it. */
record GroupSetter(Setting setting, Block.Group group, Column column, int parent, boolean bare) {

  /** How much of its height a picture keeps, in percent, to stay on one page with its question. */
  private static final int LEAST_PICTURE = 70;

  /** A picture that takes as much of a page, in percent, may be parted from its answers. */
  private static final int LARGE_PICTURE = 15;

  /**
   * The slips of a group, as children of an element.
   *
   * @param bare as {@link Compositor} means it
   */
  static List<Slip> slips(
      Setting setting, Block.Group group, Column column, int parent, boolean bare) {
    return new GroupSetter(setting, group, column, parent, bare).bound();
  }

  private List<Slip> bound() {
    List<Slip> slips = whole();
    if (Galley.height(slips) <= setting.tallest()) {
      slips = Galley.bound(slips, Bond.GROUP);
    } else if (!divides() && isPictured(slips)) {
      slips = withPicture(slips);
    } else if (!divides() && slips.stream().allMatch(s -> s.height() <= setting.tallest())) {
      setting
          .diagnostics()
          .error(
              group.at(),
              "this question is taller than a page",
              "ask it in fewer lines, or give less room to write in");
    }
    if (group.newPage() && !slips.isEmpty()) {
      slips = new ArrayList<>(slips);
      slips.set(0, slips.get(0).onNewPage());
    }
    return slips;
  }

  /** Makes its picture a little lower if it must. */
  private List<Slip> whole() {
    int end = setting.tree().end();
    List<Slip> slips = content(setting);
    int picture = PictureHeight.tallest(slips);
    int lower = picture + setting.tallest() - Galley.height(slips);
    boolean helps = lower < picture && lower > picture / 100 * LEAST_PICTURE;
    if (!helps || divides()) {
      return slips;
    }
    setting.tree().cutTo(end);
    return content(setting.withPictures(lower));
  }

  private List<Slip> content(Setting set) {
    return Compositor.slips(set, group.content(), column, parent, bare);
  }

  /** Before a large picture became too small to read, its answers may go overleaf. */
  private boolean isPictured(List<Slip> slips) {
    return PictureHeight.tallest(slips) > setting.tallest() / 100 * LARGE_PICTURE;
  }

  private boolean divides() {
    return group.at().equals(Span.none())
        || group.content().stream().anyMatch(Block.Group.class::isInstance);
  }

  /** What leads up to a picture stays with it. */
  private static List<Slip> withPicture(List<Slip> slips) {
    int picture = 0;
    while (PictureHeight.tallest(slips.subList(0, picture + 1)) == 0) {
      picture++;
    }
    List<Slip> kept = new ArrayList<>(Galley.bound(slips.subList(0, picture + 1), Bond.GROUP));
    kept.addAll(slips.subList(picture + 1, slips.size()));
    return kept;
  }
}
