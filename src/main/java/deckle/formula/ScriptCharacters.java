package deckle.formula;

import java.util.Optional;

/** The characters that Unicode has for small signs above and below the line. */
public final class ScriptCharacters {

  private static final String PLAIN = "0123456789+−=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

  /** There is a lowered n too, but it is as good as unknown to those who read aloud. */
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private ScriptCharacters() {}

  /** Raised, if there is such a character for each of these. */
  public static Optional<String> raised(String plain) {
    return among(RAISED, plain);
  }

  /** Lowered, if there is such a character for each of these. */
  public static Optional<String> lowered(String plain) {
    return among(LOWERED, plain);
  }

  private static Optional<String> among(String signs, String plain) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int place = PLAIN.indexOf(plain.charAt(i));
      if (place < 0 || place >= signs.length()) {
        return Optional.empty();
      }
      found.append(signs.charAt(place));
    }
    return Optional.of(found.toString());
  }
}
