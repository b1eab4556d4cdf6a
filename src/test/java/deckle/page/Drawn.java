package deckle.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece without letters.
 *
 * @param stroke of a frame's outline, 0 for none
 * @param tinted whether it hides what was printed before
 */
record Drawn(Kind kind, Bounds box, int stroke, boolean tinted, int element) implements Piece {

  /** What it is. */
  enum Kind {
    RULE,
    FRAME,
    PICTURE
  }

  static Drawn rule(Bounds box, int element) {
    return new Drawn(Kind.RULE, box, 0, false, element);
  }

  /** The strokes of its outline; of a circle, those of the square around it. */
  List<Drawn> strokes() {
    List<Drawn> strokes = new ArrayList<>();
    if (stroke > 0) {
      Bounds in = box.inset(stroke);
      strokes.add(rule(new Bounds(box.left(), box.top(), box.right(), in.top()), element));
      strokes.add(rule(new Bounds(box.left(), in.bottom(), box.right(), box.bottom()), element));
      strokes.add(rule(new Bounds(box.left(), box.top(), in.left(), box.bottom()), element));
      strokes.add(rule(new Bounds(in.right(), box.top(), box.right(), box.bottom()), element));
    }
    return strokes;
  }

  @Override
  public String shown() {
    return "a " + kind.name().toLowerCase(Locale.ROOT);
  }
}
