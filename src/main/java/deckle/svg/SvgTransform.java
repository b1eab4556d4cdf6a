package deckle.svg;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code transform} attribute of SVG. */
final class SvgTransform {

  private static final int LONGEST = 1000;
  private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

  private SvgTransform() {}

  /** What cannot be read moves nothing. */
  static AffineTransform of(String attribute) {
    AffineTransform transform = new AffineTransform();
    Matcher steps = STEP.matcher(attribute.length() > LONGEST ? "" : attribute);
    while (steps.find()) {
      double[] values =
          Arrays.stream(steps.group(2).strip().split("[\\s,]+", -1))
              .mapToDouble(value -> SvgStyle.length(value, 0, 0))
              .toArray();
      transform.concatenate(step(steps.group(1), values));
    }
    return transform;
  }

  private static AffineTransform step(String name, double[] v) {
    double second = v.length > 1 ? v[1] : 0;
    return switch (name) {
      case "translate" -> AffineTransform.getTranslateInstance(v[0], second);
      case "scale" -> AffineTransform.getScaleInstance(v[0], v.length > 1 ? v[1] : v[0]);
      case "rotate" -> rotation(v);
      case "skewX" ->
          new AffineTransform(1, 0, StrictMath.tan(StrictMath.toRadians(v[0])), 1, 0, 0);
      case "skewY" ->
          new AffineTransform(1, StrictMath.tan(StrictMath.toRadians(v[0])), 0, 1, 0, 0);
      case "matrix" -> v.length == 6 ? new AffineTransform(v) : new AffineTransform();
      default -> new AffineTransform();
    };
  }

  private static AffineTransform rotation(double[] v) {
    double sine = StrictMath.sin(StrictMath.toRadians(v[0]));
    double cosine = StrictMath.cos(StrictMath.toRadians(v[0]));
    AffineTransform turn = new AffineTransform(cosine, sine, -sine, cosine, 0, 0);
    if (v.length < 3) {
      return turn;
    }
    AffineTransform about = AffineTransform.getTranslateInstance(v[1], v[2]);
    about.concatenate(turn);
    about.translate(-v[1], -v[2]);
    return about;
  }
}
