package deckle.deck;

import deckle.diag.Diagnostics;
import deckle.text.Places;
import java.util.Optional;

/** Reads the arithmetic of the deck language. */
public final class Expressions {

  private Expressions() {}

  /**
   * Reads {@code mass * 24.305 / 40.304 to 3 sf}; empty where a fault was reported. Whether its
   * names are given is for the caller to check.
   */
  public static Optional<Calculation> parse(String source, Places places, Diagnostics diagnostics) {
    return parse(source, Precision.DEFAULT, places, diagnostics);
  }

  /**
   * The same of a result that is printed beside others.
   *
   * @param usual their precision, which it has too unless it says otherwise
   */
  public static Optional<Calculation> parse(
      String source, Precision usual, Places places, Diagnostics diagnostics) {
    try {
      return Optional.of(new ExpressionParser(source).whole(usual, places.whole()));
    } catch (ExpressionFault fault) {
      diagnostics.error(
          places.at(fault.offset(), fault.length()), fault.getMessage(), fault.hints());
      return Optional.empty();
    }
  }
}
