package deckle.quiz;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learner answered: places of what was ticked or chosen, one for each piece where there are
 * pieces and −1 for none; or the words written, one text for each piece. {@code true} and {@code
 * false} are words.
 */
public record Response(List<Integer> places, List<String> words) {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?:(?:[eE]|[×x*]10\\^?)([+-]?\\d+))?");

  private static final int LARGEST_EXPONENT = 400;

  public Response {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  public static Response places(Integer... places) {
    return new Response(List.of(places), List.of());
  }

  public static Response words(String... words) {
    return new Response(List.of(), List.of(words));
  }

  /** Whether two texts are the same answer: spaces, marks of markup and, mostly, case aside. */
  static boolean same(String one, String other, boolean caseMatters) {
    return bare(one, caseMatters).equals(bare(other, caseMatters));
  }

  /** NFKC makes {@code Mg²⁺} of whatever keyboard into {@code Mg2+}. */
  private static String bare(String text, boolean caseMatters) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String bare = plain.replaceAll("[\\s^~\\u00AD\\u200B]", "").replaceAll("[−‐‑–]", "-");
    return caseMatters ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** A number as people write it, with a decimal point or comma, {@code 1.2 × 10^-5} or 1.2e-5. */
  static OptionalDouble number(String written) {
    Matcher number = NUMBER.matcher(bare(written, true).replace(',', '.'));
    if (!number.matches()) {
      return OptionalDouble.empty();
    }
    Optional<String> power = Optional.ofNullable(number.group(2));
    if (power.filter(digits -> digits.length() > 4).isPresent()) {
      return OptionalDouble.empty();
    }
    int exponent = power.map(Integer::parseInt).orElse(0);
    boolean beyond = Math.abs(exponent) > LARGEST_EXPONENT;
    BigDecimal mantissa = new BigDecimal(number.group(1));
    return beyond
        ? OptionalDouble.empty()
        : OptionalDouble.of(mantissa.scaleByPowerOfTen(exponent).doubleValue());
  }
}
