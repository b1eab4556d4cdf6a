package deckle.page;

import java.awt.Rectangle;

/** A number in its rounded frame: its middle, and half its width and height. */
public record CalloutFrame(int x, int y, int half, int radius) {

  CalloutFrame at(int newX, int newY) {
    return new CalloutFrame(newX, newY, half, radius);
  }

  boolean touches(CalloutFrame other, int gap) {
    return Math.abs(x - other.x) < half + other.half + gap
        && Math.abs(y - other.y) < radius + other.radius + gap;
  }

  /** Whether the middle of another is within it, or as near to it as that. */
  boolean reaches(CalloutFrame other, int gap) {
    return Math.abs(x - other.x) < half + gap && Math.abs(y - other.y) < radius + gap;
  }

  /** Whether it is on the line from the middle of one to that of another. */
  boolean isBetween(CalloutFrame one, CalloutFrame other, int gap) {
    Rectangle around =
        new Rectangle(x - half - gap, y - radius - gap, 2 * (half + gap), 2 * (radius + gap));
    return around.intersectsLine(one.x, one.y, other.x, other.y);
  }

  double distance(CalloutFrame other) {
    return Math.hypot((double) x - other.x, (double) y - other.y);
  }
}
