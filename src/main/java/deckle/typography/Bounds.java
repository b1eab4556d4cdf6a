package deckle.typography;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the two numbers on either side of a hyphen, as one language writes numbers. */
final class Bounds {

  private static final Pattern POWER = Pattern.compile("10" + Signs.SCRIPT);
  private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}:\\p{Nd}{2}");
  private static final Pattern MONTH = Pattern.compile("0\\p{Nd}|1[0-2]");
  private static final Pattern YEAR = Pattern.compile("(?:1\\p{Nd}|20)\\p{Nd}{2}");
  private static final Pattern WHOLE = Pattern.compile("[1-9]\\p{Nd}*");
  private static final int LONGEST = 30;

  private final Pattern number;
  private final boolean decimalComma;

  Bounds(String decimal) {
    decimalComma = decimal.equals(",");
    String grouped =
        decimalComma
            ? "\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+(?:,\\p{Nd}+)?|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?"
            : "\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+(?:[.٫]\\p{Nd}+)?|\\p{Nd}+(?:[.٫]\\p{Nd}+)?";
    number =
        Pattern.compile("(?<volume>\\p{Nd}+:)?(?<money>[$€£]?)(?<n>" + grouped + ")(?<part>%?)");
  }

  /** Whether one may go from the first to the second. */
  boolean rise(String from, String to) {
    if (bothMatch(POWER, from, to) || bothMatch(CLOCK, from, to)) {
      return true;
    }
    Matcher first = number.matcher(from);
    Matcher second = number.matcher(to);
    if (!first.matches() || !second.matches() || second.group("volume") != null) {
      return false;
    }
    boolean alike =
        (second.group("money").isEmpty() || second.group("money").equals(first.group("money")))
            && (first.group("part").isEmpty() || !second.group("part").isEmpty());
    return alike && rises(first.group("n"), second.group("n"));
  }

  private static boolean bothMatch(Pattern pattern, String from, String to) {
    return pattern.matcher(from).matches() && pattern.matcher(to).matches();
  }

  private boolean rises(String from, String to) {
    if (YEAR.matcher(from).matches() && to.length() == 2) {
      return !MONTH.matcher(to).matches() && from.substring(2).compareTo(to) < 0;
    }
    Optional<BigDecimal> first = value(from);
    Optional<BigDecimal> second = value(to);
    return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) < 0;
  }

  /** None of a code, which may begin with a 0 or be longer than numbers are. */
  private Optional<BigDecimal> value(String number) {
    boolean code =
        number.length() > 1 && number.startsWith("0") && Character.isDigit(number.charAt(1));
    if (code || number.length() > LONGEST) {
      return Optional.empty();
    }
    boolean groupedByPoints =
        decimalComma && number.matches("\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+(?:,.*)?");
    String plain = groupedByPoints ? number.replace(".", "") : number;
    String decimal = decimalComma ? plain.replace(',', '.') : plain.replace(",", "");
    return Optional.of(new BigDecimal(decimal.replace("٬", "").replace('٫', '.')));
  }

  /** {@code 462-5}, for 462 to 465. */
  boolean areShortenedPages(String from, String to) {
    return to.length() < from.length()
        && WHOLE.matcher(from).matches()
        && WHOLE.matcher(to).matches()
        && from.substring(from.length() - to.length()).compareTo(to) < 0;
  }
}
