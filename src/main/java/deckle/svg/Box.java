package deckle.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where a text of a drawing stands.
 *
 * @param x its middle, as {@code y}, in the drawing's units
 * @param width of the upright rectangle around it
 */
public record Box(double x, double y, double width, double height) {

  /** Of left, top, right and bottom in coordinates of their own. */
  static Box of(double[] sides, AffineTransform transform) {
    double[] middle = {(sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2};
    transform.transform(middle, 0, middle, 0, 1);
    Rectangle2D own =
        new Rectangle2D.Double(sides[0], sides[1], sides[2] - sides[0], sides[3] - sides[1]);
    Rectangle2D around = transform.createTransformedShape(own).getBounds2D();
    return new Box(middle[0], middle[1], around.getWidth(), around.getHeight());
  }

  /** As parts of a rectangle. */
  Box within(double left, double top, double wide, double high) {
    return new Box((x - left) / wide, (y - top) / high, width / wide, height / high);
  }
}
