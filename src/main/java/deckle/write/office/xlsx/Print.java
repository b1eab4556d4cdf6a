package deckle.write.office.xlsx;

/**
 * How a sheet is printed: as wide as the paper, on as many pages as it takes.
 *
 * @param landscape whether the paper lies
 * @param letter whether it is US Letter, not A4
 * @param rows that come again at the top of each page
 * @param head in the middle over each page
 * @param pageOf at the foot, a pattern with {@code {page}} and {@code {pages}}
 */
public record Print(boolean landscape, boolean letter, int rows, String head, String pageOf) {

  private static final int LONGEST = 120;

  String header() {
    boolean fits = head.length() <= LONGEST;
    String shown = fits ? head : head.substring(0, head.offsetByCodePoints(0, LONGEST / 2)) + "…";
    return "&C" + literal(shown);
  }

  String footer() {
    return "&C" + literal(pageOf).replace("{page}", "&P").replace("{pages}", "&N");
  }

  /** An ampersand begins an instruction, and two stand for one. */
  private static String literal(String words) {
    return words.replace("&", "&&");
  }
}
