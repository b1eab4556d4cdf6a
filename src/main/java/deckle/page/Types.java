package deckle.page;

import deckle.diag.Span;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.font.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shapes characters into fragments of type, and reports those that no font has. */
final class Types {

  private Types() {}

  static List<Fragment.Type> of(Setting setting, String text, Face face, int level, Span at) {
    boolean toTheLeft = toTheLeft(setting, level);
    List<Fragment.Type> types = new ArrayList<>();
    for (Shaped run :
        setting
            .lettering()
            .shaper()
            .shape(text, face.style(), toTheLeft, point -> report(setting, point, at))) {
      types.add(Fragment.Type.of(face, run, level));
    }
    return types;
  }

  /** A space after a fragment, if there is one. */
  static Fragment.Type space(Setting setting, Face face, int level, Optional<Font> near) {
    Shaper shaper = setting.lettering().shaper();
    boolean toTheLeft = toTheLeft(setting, level);
    return Fragment.Type.of(face, shaper.space(face.style(), toTheLeft, near), level);
  }

  private static boolean toTheLeft(Setting setting, int level) {
    return setting.lettering().rightToLeft() == (level % 2 == 0);
  }

  static void report(Setting setting, int point, Span at) {
    String number = String.format(Locale.ROOT, "U+%04X", point);
    setting
        .diagnostics()
        .error(
            at,
            "no font has a glyph for `" + Character.toString(point) + "` (" + number + ")",
            "write it in other characters, put a font that has it into the folder `fonts` beside the"
                + " deck, or give a picture");
  }
}
