package deckle.page;

import deckle.diag.Span;
import deckle.math.Box;
import deckle.math.FormulaSetter;
import deckle.math.Type;
import deckle.text.Inline;
import java.util.List;

/** The fragments of a formula; a line may end between them. */
record FormulaPieces(List<Fragment> fragments) {

  /** As much is read at one glance and never parted, in ems. */
  private static final int UNPARTED_EMS = 14;

  static FormulaPieces of(Setting setting, Inline.Formula formula, Face face, Span at) {
    Type type = type(setting, face, at);
    List<FormulaSetter.Piece> pieces =
        formula.displayed()
            ? FormulaSetter.displayedInPieces(formula.meaning(), type)
            : FormulaSetter.inline(formula.meaning(), type);
    List<Box> boxes = FormulaSetter.joined(pieces, UNPARTED_EMS * face.size());
    return new FormulaPieces(boxes.stream().map(box -> fragment(setting, box, face, at)).toList());
  }

  private static Fragment fragment(Setting setting, Box box, Face face, Span at) {
    Box seen = setting.lettering().rightToLeft() ? box.mirrored() : box;
    return new Fragment.Formula(seen, face, at, 0);
  }

  private static Type type(Setting setting, Face face, Span at) {
    int script = setting.scale().script(face.size());
    int smallest = Math.min(script, setting.scale().scriptOfScript(face.size()));
    return new Type(
        setting.lettering().shaper(),
        face.bold(),
        List.of(face.size(), script, smallest),
        point -> Types.report(setting, point, at));
  }
}
