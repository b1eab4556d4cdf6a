package deckle.deck;

import deckle.diag.Diagnostics;
import deckle.text.Places;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far from the unrounded answer a number may be and still be right. */
public record Tolerance(double amount, boolean percent) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\s*%)?");

  /** Reads {@code 2 %} or {@code 0.5}; empty where a fault was reported. */
  public static Optional<Tolerance> parse(String source, Places places, Diagnostics diagnostics) {
    Matcher written = WRITTEN.matcher(source.strip());
    if (!written.matches()) {
      diagnostics.error(places.whole(), "`" + source + "` is no tolerance", "`2 %` or `0.5`");
      return Optional.empty();
    }
    return Optional.of(
        new Tolerance(Double.parseDouble(written.group(1)), written.group(2) != null));
  }

  /** The half-width of the accepted interval round a value. */
  public double around(double value) {
    return percent ? Math.abs(value) * amount / 100 : amount;
  }
}
