package deckle.svg;

import deckle.font.Shaped;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A stretch of an SVG text that is anchored as one: shaped, and put in the order of its scripts.
 */
final class SvgLine {

  /** How far capitals reach above the baseline, in the em. */
  private static final double ABOVE = 0.66;

  private final double x;
  private final String anchor;
  private final boolean rightToLeft;
  private final List<Piece> pieces = new ArrayList<>();
  private List<Run> runs = List.of();

  /**
   * @param x where it is anchored
   * @param anchor which part of it stands there: {@code start}, {@code middle} or {@code end}
   */
  SvgLine(double x, String anchor, boolean rightToLeft) {
    this.x = x;
    this.anchor = anchor;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Words of one element.
   *
   * @param group what their outlines go to
   * @param label the covered text that they belong to, whose place is wanted and not its ink
   * @param gap the space before them
   */
  record Piece(
      Element element,
      Element group,
      Optional<String> label,
      String words,
      double size,
      double gap,
      double y) {}

  /** Glyphs of one font and where they stand. */
  private record Run(Piece piece, Shaped shaped, byte level, double gap, double x) {

    double scale() {
      return piece.size() / SvgType.EM;
    }

    double width() {
      return shaped.width() * scale();
    }

    Run at(double place) {
      return new Run(piece, shaped, level, gap, place);
    }
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  /** Whether a space would be one too many here. */
  boolean endsInSpace() {
    return pieces.isEmpty() || pieces.get(pieces.size() - 1).words().endsWith(" ");
  }

  /** Chooses glyphs and places; nothing may be added after that. Gives back where it ends. */
  double set(SvgType type, boolean preserve) {
    double width = 0;
    List<Run> placed = new ArrayList<>();
    for (Run run : inPrintedOrder(shaped(type, preserve))) {
      width += run.gap();
      placed.add(run.at(width));
      width += run.width();
    }
    double begin = x - before(width);
    runs = placed.stream().map(run -> run.at(begin + run.x())).toList();
    return begin + width;
  }

  private double before(double width) {
    return switch (anchor) {
      case "middle" -> width / 2;
      case "end" -> rightToLeft ? 0 : width;
      default -> rightToLeft ? width : 0;
    };
  }

  private List<Run> shaped(SvgType type, boolean preserve) {
    String all = String.join("", pieces.stream().map(Piece::words).toList());
    int end = preserve ? all.length() : all.stripTrailing().length();
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(all, base);
    List<Run> shaped = new ArrayList<>();
    int from = 0;
    for (Piece piece : pieces) {
      int stop = Math.min(from + piece.words().length(), end);
      for (int at = from; at < stop; ) {
        byte level = (byte) bidi.getLevelAt(at);
        int next = at + 1;
        while (next < stop && bidi.getLevelAt(next) == level) {
          next++;
        }
        double gap = at == from ? piece.gap() : 0;
        for (Shaped run : type.shape(all.substring(at, next), piece.element(), level % 2 == 1)) {
          shaped.add(new Run(piece, run, level, gap, 0));
          gap = 0;
        }
        at = next;
      }
      from += piece.words().length();
    }
    return shaped;
  }

  private static List<Run> inPrintedOrder(List<Run> runs) {
    Run[] order = runs.toArray(new Run[0]);
    byte[] levels = new byte[order.length];
    for (int i = 0; i < order.length; i++) {
      levels[i] = order[i].level();
    }
    if (order.length > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return List.of(order);
  }

  /** Widens the boxes of labels (left, top, right, bottom) so that their words are in them. */
  void widen(Map<String, double[]> boxes) {
    for (Run run : runs) {
      Optional<String> label = run.piece().label();
      if (label.isPresent()) {
        double top = run.piece().y() - ABOVE * run.piece().size();
        double[] own = {run.x(), top, run.x() + run.width(), run.piece().y()};
        boxes.merge(label.get(), own, SvgLine::around);
      }
    }
  }

  private static double[] around(double[] one, double[] other) {
    return new double[] {
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[2], other[2]),
      Math.max(one[3], other[3])
    };
  }

  /** Gives every group the outlines of its words, one path in each; none to what is covered. */
  void draw() {
    Map<Element, StringBuilder> paths = new LinkedHashMap<>();
    for (Run run : runs) {
      if (run.piece().label().isEmpty()) {
        StringBuilder path = paths.computeIfAbsent(run.piece().group(), any -> new StringBuilder());
        Outlines.add(run.shaped(), run.scale(), run.x(), run.piece().y(), path);
      }
    }
    paths.forEach(
        (group, path) -> {
          Element outlines =
              group.getOwnerDocument().createElementNS(group.getNamespaceURI(), "path");
          outlines.setAttribute("d", path.toString());
          group.appendChild(outlines);
        });
  }
}
