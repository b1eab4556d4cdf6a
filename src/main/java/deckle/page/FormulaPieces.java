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
    List<Box> boxes = seen(setting, FormulaSetter.joined(pieces, UNPARTED_EMS * face.size()));
    List<Box> parts = boxes.size() > 1 ? List.of() : seen(setting, FormulaSetter.parts(pieces));
    return new FormulaPieces(
        boxes.stream()
            .<Fragment>map(box -> new Fragment.Formula(box, face, at, 0, parts))
            .toList());
  }

  private static List<Box> seen(Setting setting, List<Box> boxes) {
    return setting.lettering().rightToLeft() ? boxes.stream().map(Box::mirrored).toList() : boxes;
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
