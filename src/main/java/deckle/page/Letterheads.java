package deckle.page;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Look.Letterhead;
import deckle.page.Element.Role;
import deckle.page.Lines.Align;
import deckle.page.Placed.Ink;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets what a school prints over everything: its mark at the line's beginning, lines at its end.
 */
final class Letterheads {

  private static final int LOGO = Sheet.millimetres(13);
  private static final int RULE = 500;

  private Letterheads() {}

  /** Nothing, or one slip. */
  static List<Slip> slips(Setting setting, Letterhead letterhead, int parent) {
    if (letterhead.isEmpty()) {
      return List.of();
    }
    Column column = setting.sheet().column();
    Optional<Placed.Picture> logo = letterhead.logo().map(image -> logo(image, column));
    int beside = logo.map(picture -> picture.width() + setting.scale().body()).orElse(0);
    List<Slip> lines = new ArrayList<>();
    for (Text line : letterhead.lines()) {
      Face face = Face.of(setting.scale().small()).at(setting.tree().add(parent, Role.PARAGRAPH));
      List<Word> words = Words.of(setting, line, face);
      lines.addAll(
          Lines.of(setting, words, column.indented(beside), Align.RIGHT, face.size(), line.at())
              .slips());
    }
    int height = Math.max(letterhead.logo().isPresent() ? LOGO : 0, Galley.height(lines));
    List<Placed> items = new ArrayList<>();
    logo.ifPresent(items::add);
    items.addAll(Galley.items(lines, height - Galley.height(lines)));
    int ruled = height + setting.scale().lines(25);
    items.add(
        new Placed.Rule(column.x(), ruled, column.width(), RULE, Ink.ACCENT, Placed.ARTIFACT));
    Slip slip = Slip.of(ruled + setting.scale().lines(75), 0, column.right(), items);
    return List.of(slip.bound(Slip.Bond.LINES));
  }

  private static Placed.Picture logo(Image image, Column column) {
    PictureSize size = PictureSize.of(image).orElse(new PictureSize(LOGO, LOGO));
    int width = Math.min(size.widthAt(LOGO), column.width() / 3);
    return new Placed.Picture(
        column.x(),
        0,
        width,
        size.heightAt(width) > LOGO ? LOGO : size.heightAt(width),
        image,
        Map.of(),
        Placed.ARTIFACT,
        Span.none());
  }
}
