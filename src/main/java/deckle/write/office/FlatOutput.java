package deckle.write.office;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import deckle.write.office.Outline.Point;
import deckle.write.office.Outline.Track;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints straight lines between points of a fine grid only: how curves and strokes become dots
 * differs from one Java to the next, in a few of a million dots.
 */
final class FlatOutput extends Graphics2DOutput {

  /** How far a straight line may be from the curve it stands for, in dots. */
  private static final double FLATNESS = 0.05;

  /** Points of the grid a dot. */
  private static final double GRID = 64;

  private final Graphics2D graphics;
  private final Budget budget;

  /**
   * @param budget shared by all that paint one drawing
   */
  FlatOutput(Graphics2D graphics, Budget budget) {
    super(graphics);
    this.graphics = graphics;
    this.budget = budget;
  }

  @Override
  public Output createChild() {
    return new FlatOutput((Graphics2D) graphics.create(), budget);
  }

  /** Where it is painted is told in dots, so that no transformation comes after the grid. */
  @Override
  public void fillShape(Shape shape) {
    AffineTransform transform = graphics.getTransform();
    Path2D flat = flat(shape, transform, FLATNESS, GRID);
    try {
      flat.transform(transform.createInverse());
    } catch (NoninvertibleTransformException e) {
      return;
    }
    super.fillShape(flat);
  }

  @Override
  public void drawShape(Shape shape) {
    double scale = Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
    if (scale > 0 && stroke() instanceof BasicStroke pen && pen.getLineWidth() > 0) {
      Path2D flat = flat(shape, new AffineTransform(), FLATNESS / scale, GRID * scale);
      fillShape(Outline.of(tracks(flat), pen, budget));
    }
  }

  private static List<Track> tracks(Path2D flat) {
    List<Track> tracks = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator all = flat.getPathIterator(null); !all.isDone(); all.next()) {
      int kind = all.currentSegment(at);
      if (kind == PathIterator.SEG_LINETO) {
        points.add(new Point(at[0], at[1]));
      } else {
        boolean closed = kind == PathIterator.SEG_CLOSE;
        Point next = closed && !points.isEmpty() ? points.get(0) : new Point(at[0], at[1]);
        end(points, closed, tracks);
        points = new ArrayList<>(List.of(next));
      }
    }
    end(points, false, tracks);
    return tracks;
  }

  private static void end(List<Point> points, boolean closed, List<Track> tracks) {
    if (points.size() > 1) {
      tracks.add(new Track(points, closed));
    }
  }

  /**
   * Straight lines between points of a grid.
   *
   * @param grid its points in a unit
   */
  private Path2D flat(Shape shape, AffineTransform transform, double flatness, double grid) {
    Path2D path = new Path2D.Double();
    double[] at = new double[6];
    PathIterator all = shape.getPathIterator(transform, flatness);
    path.setWindingRule(all.getWindingRule());
    for (; !all.isDone(); all.next()) {
      budget.point();
      switch (all.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> path.moveTo(near(at[0], grid), near(at[1], grid));
        case PathIterator.SEG_LINETO -> path.lineTo(near(at[0], grid), near(at[1], grid));
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double near(double at, double grid) {
    return Math.rint(at * grid) / grid;
  }
}
