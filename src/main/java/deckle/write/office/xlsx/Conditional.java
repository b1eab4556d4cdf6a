package deckle.write.office.xlsx;

import java.util.Optional;

/**
 * What colours the cells of an area by what they hold.
 *
 * @param formula of a rule; empty for a scale of colours from the least to the most
 * @param tint of the rule
 */
public record Conditional(Area area, String formula, Optional<Tint> tint) {

  /** A colour where a formula is true, written for the area's first cell. */
  public static Conditional where(Area area, String formula, Tint tint) {
    return new Conditional(area, formula, Optional.of(tint));
  }

  /** Red, yellow and green from 0 over one half to 1. */
  public static Conditional scale(Area area) {
    return new Conditional(area, "", Optional.empty());
  }
}
