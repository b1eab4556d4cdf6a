package deckle.doc;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far something reaches to the right and down: lengths in millipoints, or numbers of cards. */
public record Extent(int across, int down) {

  public static final Extent NOTHING = new Extent(0, 0);

  /** As a person would say it: {@code 85 x 54 mm}. */
  public String inMillimetres() {
    return millimetres(across) + " x " + millimetres(down) + " mm";
  }

  private static String millimetres(int millipoints) {
    BigDecimal hundredths =
        BigDecimal.valueOf(millipoints)
            .multiply(BigDecimal.valueOf(254))
            .divide(BigDecimal.valueOf(720_000), 2, RoundingMode.HALF_UP);
    return hundredths.stripTrailingZeros().toPlainString();
  }
}
