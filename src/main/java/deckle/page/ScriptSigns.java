package deckle.page;

import java.util.List;

/**
 * The characters that small glyphs above or below the line stand for, so that the two of {@code
 * SO~4~^2-^} is not heard as one of forty-two, nor copied so.
 */
final class ScriptSigns {

  private static final String PLAIN = "0123456789+−=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

  /** There is a lowered n too, but it is as good as unknown to those who read aloud. */
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private ScriptSigns() {}

  /** As they are where one of them has no such sign: half a word is worse heard than none. */
  static List<String> of(int rise, List<String> texts) {
    if (rise == 0) {
      return texts;
    }
    String signs = rise > 0 ? RAISED : LOWERED;
    boolean all = texts.stream().allMatch(text -> place(text) < signs.length());
    return all ? texts.stream().map(text -> sign(signs, place(text))).toList() : texts;
  }

  /** The signs, or words between brackets that are raised or lowered where they have none. */
  static String bracketed(int rise, String words) {
    List<String> plain = words.codePoints().mapToObj(Character::toString).toList();
    List<String> signs = of(rise, plain);
    String open = rise > 0 ? "⁽" : "₍";
    String close = rise > 0 ? "⁾" : "₎";
    return signs.equals(plain) ? open + words + close : String.join("", signs);
  }

  private static int place(String text) {
    int place = PLAIN.indexOf(text);
    return place < 0 ? PLAIN.length() : place;
  }

  private static String sign(String signs, int place) {
    return signs.substring(place, place + 1);
  }
}
