package deckle.write.pdf;

import deckle.page.Placed;

/**
 * A frame wherever it stands: its lower left corner is at the origin.
 *
 * @param filled before it is outlined; the outline stays inside
 */
record FrameOutline(int width, int height, int radius, int stroke, boolean filled) {

  /** How far a curve's handles stand from its ends to draw a quarter of a circle of radius 1000. */
  private static final long HANDLE = 552;

  static FrameOutline of(Placed.Frame frame, boolean filled) {
    return new FrameOutline(frame.width(), frame.height(), frame.radius(), frame.stroke(), filled);
  }

  void paint(Bytes out) {
    if (stroke > 0) {
      out.points(stroke).add(" w\n");
    }
    path(out, stroke / 2);
    out.add(stroke == 0 ? "f\n" : filled ? "B\n" : "S\n");
  }

  /** Clockwise from the top left. */
  private void path(Bytes out, int inset) {
    int corner = Math.min(radius, Math.min(width, height) / 2) - inset;
    int left = inset;
    int right = width - inset;
    int bottom = inset;
    int top = height - inset;
    if (corner <= 0) {
      point(out, left, bottom).points(right - left).add(' ').points(top - bottom).add(" re\n");
      return;
    }
    point(out, left + corner, top).add("m\n");
    line(out, left + corner, top, right - corner, top);
    quarter(out, right - corner, top, right, top - corner, true);
    line(out, right, top - corner, right, bottom + corner);
    quarter(out, right, bottom + corner, right - corner, bottom, false);
    line(out, right - corner, bottom, left + corner, bottom);
    quarter(out, left + corner, bottom, left, bottom + corner, true);
    line(out, left, bottom + corner, left, top - corner);
    quarter(out, left, top - corner, left + corner, top, false);
    out.add("h\n");
  }

  /** None between the quarters of a circle. */
  private static void line(Bytes out, int x1, int y1, int x2, int y2) {
    if (x1 != x2 || y1 != y2) {
      point(out, x2, y2).add("l\n");
    }
  }

  /** A quarter of a circle that leaves its first point across or up. */
  private static void quarter(Bytes out, long x1, long y1, long x2, long y2, boolean across) {
    long dx = (x2 - x1) * HANDLE / 1000;
    long dy = (y2 - y1) * HANDLE / 1000;
    point(out, across ? x1 + dx : x1, across ? y1 : y1 + dy);
    point(out, across ? x2 : x2 - dx, across ? y2 - dy : y2);
    point(out, x2, y2).add("c\n");
  }

  private static Bytes point(Bytes out, long x, long y) {
    return out.points(x).add(' ').points(y).add(' ');
  }
}
