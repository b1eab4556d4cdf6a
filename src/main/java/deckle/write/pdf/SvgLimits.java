package deckle.write.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DDrawControl;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.MultipleGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Counts what a drawing puts on the page, whatever it is multiplied by, and stops it in time. */
final class SvgLimits implements IPdfBoxGraphics2DDrawControl {

  private static final int MOST_POINTS = 500_000;
  private static final int MOST_DASHES = 200_000;

  /** No program that shows PDF can be trusted with larger numbers, in units of the drawing. */
  private static final double FARTHEST = 1e6;

  private int points;
  private double dashes;

  /** Thrown through the program that draws. */
  static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1;

    final String hint;

    private TooMuch(String message, String hint) {
      super(message, null, false, false);
      this.hint = hint;
    }
  }

  /** Whether anything was drawn. */
  boolean sawInk() {
    return points > 0;
  }

  @Override
  public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
    count(shape, env.getGraphics().getTransform());
    if (env.getPaint() instanceof MultipleGradientPaint gradient) {
      points += gradient.getFractions().length;
    }
    return shape;
  }

  @Override
  public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
    PdfBoxGraphics2D graphics = env.getGraphics();
    double length = count(shape, graphics.getTransform());
    if (graphics.getStroke() instanceof BasicStroke stroke) {
      reach(stroke.getLineWidth());
      reach(stroke.getMiterLimit());
      count(stroke.getDashArray(), length);
    }
    return shape;
  }

  private void count(float[] pattern, double length) {
    if (pattern == null) {
      return;
    }
    double period = 0;
    for (float dash : pattern) {
      period += dash;
    }
    dashes += pattern.length * length / period;
    if (!(dashes < MOST_DASHES)) {
      throw new TooMuch(
          "the figure draws more than 200 000 dashes", "make the dashes of its lines longer");
    }
  }

  /** Counts the points of a shape, and gives back a length that its outline does not exceed. */
  private double count(Shape shape, AffineTransform transform) {
    double[] at = new double[6];
    double length = 0;
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      int ends = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind);
      for (int i = 0; i < 2 * ends; i += 2) {
        length += kind == PathIterator.SEG_MOVETO ? 0 : StrictMath.hypot(at[i] - x, at[i + 1] - y);
        x = at[i];
        y = at[i + 1];
      }
      points++;
      transform.transform(at, 0, at, 0, ends);
      for (int i = 0; i < 2 * ends; i++) {
        reach(at[i]);
      }
    }
    if (points > MOST_POINTS) {
      throw new TooMuch(
          "the figure draws more than 500 000 points", "simplify it, or use a bitmap");
    }
    return length;
  }

  private static void reach(double number) {
    if (!(Math.abs(number) <= FARTHEST)) {
      throw new TooMuch(
          "the figure draws far outside of its view", "look for a misplaced point or scale in it");
    }
  }

  @Override
  public void afterShapeFill(Shape shape, IDrawControlEnv env) {}

  @Override
  public void afterShapeDraw(Shape shape, IDrawControlEnv env) {}
}
