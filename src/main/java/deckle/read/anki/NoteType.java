package deckle.read.anki;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the notes of one type have in common.
 *
 * @param switches fields that only decide which cards there are
 * @param reversing the numbers of the cards that ask for the first field by the second
 */
record NoteType(Note.Kind kind, List<String> fields, Set<String> switches, BitSet reversing) {

  private static final int CLOZE = 1;
  private static final int OCCLUSION = 6;
  private static final Pattern SHOWN = Pattern.compile("\\{\\{([^{}#^/][^{}]*+)}}");
  private static final Pattern CONDITION = Pattern.compile("\\{\\{#([^{}]++)}}");

  /**
   * As Anki numbers them.
   *
   * @param questions the front of each card, as a template
   */
  static NoteType of(long kind, long stock, List<String> fields, List<String> questions) {
    Set<String> conditions = new HashSet<>();
    Set<String> shown = new HashSet<>();
    BitSet reversing = new BitSet();
    for (int card = 0; card < questions.size(); card++) {
      List<String> its = found(SHOWN, questions.get(card));
      conditions.addAll(found(CONDITION, questions.get(card)));
      shown.addAll(its);
      boolean bySecond =
          card > 0 && fields.size() > 1 && !its.isEmpty() && its.get(0).equals(fields.get(1));
      reversing.set(card, bySecond);
    }
    conditions.removeAll(shown);
    return new NoteType(kind(kind, stock), List.copyOf(fields), conditions, reversing);
  }

  private static Note.Kind kind(long kind, long stock) {
    if (stock == OCCLUSION) {
      return Note.Kind.OCCLUSION;
    }
    return kind == CLOZE ? Note.Kind.CLOZE : Note.Kind.PAIR;
  }

  /** Names of fields, without filters such as {@code type:}. */
  private static List<String> found(Pattern pattern, String template) {
    List<String> names = new ArrayList<>();
    Matcher matcher = pattern.matcher(template);
    while (matcher.find()) {
      String name = matcher.group(1);
      names.add(name.substring(name.lastIndexOf(':') + 1).strip());
    }
    return names;
  }
}
