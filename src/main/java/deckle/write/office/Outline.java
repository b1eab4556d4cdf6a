package deckle.write.office;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a line as wide as a pen, put together from polygons that all turn the same way.
 * Java's own differs from one version to the next.
 */
final class Outline {

  /** A round corner or end is a polygon of so many. */
  private static final int CORNERS = 16;

  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final BasicStroke pen;
  private final double half;

  private final Budget budget;

  private Outline(BasicStroke pen, Budget budget) {
    this.pen = pen;
    this.budget = budget;
    this.half = pen.getLineWidth() / 2.0;
  }

  /** A place. */
  record Point(double x, double y) {
    private Point plus(double right, double down) {
      return new Point(x + right, y + down);
    }

    private double distance(Point other) {
      return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
    }

    private Point towards(Point other, double share) {
      return plus((other.x - x) * share, (other.y - y) * share);
    }
  }

  /** Points with straight lines between them, and perhaps one from the last to the first. */
  record Track(List<Point> points, boolean closed) {}

  static Path2D of(List<Track> tracks, BasicStroke pen, Budget budget) {
    Outline outline = new Outline(pen, budget);
    for (Track track : tracks) {
      Track sound = withoutRepeats(track);
      if (pen.getDashArray() == null) {
        outline.add(sound);
      } else {
        outline.dashed(sound);
      }
    }
    return outline.path;
  }

  private static Track withoutRepeats(Track track) {
    List<Point> points = new ArrayList<>();
    for (Point point : track.points()) {
      if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
        points.add(point);
      }
    }
    boolean back = points.size() > 1 && points.get(0).equals(points.get(points.size() - 1));
    if (track.closed() && back) {
      points.remove(points.size() - 1);
    }
    return new Track(points, track.closed() && points.size() > 1);
  }

  /** Adds the parts of a track that are painted, between gaps; there may be very many. */
  private void dashed(Track track) {
    List<Point> points = new ArrayList<>(track.points());
    if (track.closed()) {
      points.add(points.get(0));
    }
    Dash dash = new Dash(pen, budget);
    List<Point> painted = new ArrayList<>(points.subList(0, 1));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      double length = from.distance(points.get(i));
      double done = 0;
      while (length - done > dash.left()) {
        done += dash.left();
        Point end = from.towards(points.get(i), done / length);
        painted.add(end);
        addPainted(painted, dash);
        painted = new ArrayList<>(List.of(end));
        dash.next();
      }
      dash.walk(length - done);
      painted.add(points.get(i));
    }
    addPainted(painted, dash);
  }

  private void addPainted(List<Point> painted, Dash dash) {
    if (dash.isPainted()) {
      add(withoutRepeats(new Track(painted, false)));
    }
  }

  private void add(Track track) {
    List<Point> points = track.points();
    int count = points.size();
    int segments = track.closed() ? count : count - 1;
    for (int i = 0; i < segments; i++) {
      segment(points.get(i), points.get((i + 1) % count));
    }
    for (int i = track.closed() ? 0 : 1; i < (track.closed() ? count : count - 1); i++) {
      join(points.get((i + count - 1) % count), points.get(i), points.get((i + 1) % count));
    }
    if (!track.closed() && !points.isEmpty()) {
      cap(points.get(0), count > 1 ? points.get(1) : points.get(0));
      cap(points.get(count - 1), count > 1 ? points.get(count - 2) : points.get(0));
    }
  }

  /** How far a point is moved to stand at the side of a line. */
  private Point side(Point from, Point to) {
    double length = from.distance(to);
    return new Point((from.y - to.y) / length * half, (to.x - from.x) / length * half);
  }

  private void segment(Point from, Point to) {
    Point side = side(from, to);
    polygon(
        from.plus(side.x, side.y),
        from.plus(-side.x, -side.y),
        to.plus(-side.x, -side.y),
        to.plus(side.x, side.y));
  }

  private void join(Point before, Point at, Point after) {
    if (pen.getLineJoin() == BasicStroke.JOIN_ROUND) {
      round(at);
      return;
    }
    Point one = side(before, at);
    Point other = side(at, after);
    double turn = one.x * other.y - one.y * other.x;
    double sign = turn > 0 ? -1 : 1;
    Point first = at.plus(sign * one.x, sign * one.y);
    Point second = at.plus(sign * other.x, sign * other.y);
    double along = 1 + (one.x * other.x + one.y * other.y) / (half * half);
    boolean mitred = pen.getLineJoin() == BasicStroke.JOIN_MITER && along > 0;
    double reach = mitred ? Math.sqrt(2 / along) : Double.MAX_VALUE;
    if (reach <= pen.getMiterLimit()) {
      double right = sign * (one.x + other.x) / along;
      double down = sign * (one.y + other.y) / along;
      polygon(at, first, at.plus(right, down), second);
    } else {
      polygon(at, first, second);
    }
  }

  private void cap(Point end, Point before) {
    if (pen.getEndCap() == BasicStroke.CAP_ROUND) {
      round(end);
    } else if (pen.getEndCap() == BasicStroke.CAP_SQUARE && !end.equals(before)) {
      segment(end, end.towards(before, -half / end.distance(before)));
    }
  }

  private void round(Point middle) {
    Point[] corners = new Point[CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      corners[i] = middle.plus(half * StrictMath.cos(angle), half * StrictMath.sin(angle));
    }
    polygon(corners);
  }

  /** Turned so that where two lie over each other, neither takes the other away. */
  private void polygon(Point... corners) {
    double area = 0;
    for (int i = 0; i < corners.length; i++) {
      Point next = corners[(i + 1) % corners.length];
      area += corners[i].x * next.y - next.x * corners[i].y;
    }
    for (int i = 0; i < corners.length; i++) {
      Point corner = corners[area < 0 ? corners.length - 1 - i : i];
      if (i == 0) {
        path.moveTo(corner.x, corner.y);
      } else {
        path.lineTo(corner.x, corner.y);
      }
    }
    path.closePath();
  }
}
