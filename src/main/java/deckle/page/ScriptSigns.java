package deckle.page;

import deckle.formula.ScriptCharacters;
import java.util.List;
import java.util.Optional;

/**
 * The characters that small glyphs above or below the line stand for, so that the two of {@code
 * SO~4~^2-^} is not heard as one of forty-two, nor copied so.
 */
final class ScriptSigns {

  private ScriptSigns() {}

  /** As they are where one of them has no such sign: half a word is worse heard than none. */
  static List<String> of(int rise, List<String> texts) {
    if (rise == 0) {
      return texts;
    }
    List<String> signs = texts.stream().flatMap(text -> sign(rise, text).stream()).toList();
    return signs.size() == texts.size() ? signs : texts;
  }

  private static Optional<String> sign(int rise, String text) {
    return rise > 0 ? ScriptCharacters.raised(text) : ScriptCharacters.lowered(text);
  }
}
