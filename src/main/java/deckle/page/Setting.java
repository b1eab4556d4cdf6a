package deckle.page;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import java.util.Map;
import java.util.Optional;

/**
 * What everything that is set has in common.
 *
 * @param tallestPicture the most height that a picture may take
 */
record Setting(
    Tree tree,
    Lettering lettering,
    Scale scale,
    Sheet sheet,
    int tallestPicture,
    Map<String, Image> pictures,
    StandingType standing,
    Diagnostics diagnostics) {

  static Setting of(
      Document document, Sheet sheet, StandingType standing, Diagnostics diagnostics) {
    return new Setting(
        new Tree(document.blank()),
        Lettering.of(document),
        Scale.of(document.look().type()),
        sheet,
        sheet.textHeight(),
        document.pictures(),
        standing,
        diagnostics);
  }

  Optional<Image> picture(String file) {
    return Optional.ofNullable(pictures.get(file));
  }

  /** The most that a page holds, in millipoints. */
  int tallest() {
    return sheet.textHeight();
  }

  Setting scaled(Scale other) {
    return new Setting(
        tree, lettering, other, sheet, tallestPicture, pictures, standing, diagnostics);
  }

  Setting withPictures(int tallest) {
    return new Setting(tree, lettering, scale, sheet, tallest, pictures, standing, diagnostics);
  }

  /** The same with a tree of its own, for what is to be placed in other documents too. */
  Setting apart(Diagnostics own) {
    return new Setting(
        tree.another(), lettering, scale, sheet, tallestPicture, pictures, standing, own);
  }
}
