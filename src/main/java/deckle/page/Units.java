package deckle.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows which words must not begin a line, because they belong to what stands before them. */
final class Units {

  private static final String PREFIXED =
      "[kMGTcdmµμnp]?(m|g|s|h|L|l|A|K|V|W|J|N|Hz|Pa|mol|M|eV|Da|U|Bq|Gy|Sv|T|Ω|F|C|B|b)";
  private static final String ALONE = "min|d|%|‰|°|°C|°F|pH|bar|cal|kcal|rpm|ppm";
  private static final Pattern UNIT =
      Pattern.compile("(" + PREFIXED + "|" + ALONE + ")([/·⁻−0-9¹²³⁴-⁹].*)?[.,;:!?)]*");

  /** The next three digits of a long number: 1 000 000. */
  private static final Pattern GROUP = Pattern.compile("\\d{3}[.,;:!?)]*");

  private static final String DASHES = "–—→·";

  private Units() {}

  /** Brackets as short as that are read at one glance and not parted, in characters. */
  private static final int SHORT_BRACKET = 20;

  /**
   * Words with what belongs to them: units to numbers, the rest of a short bracket to its begin.
   */
  static List<Word> kept(List<Word> words) {
    return keptInBrackets(keptWithNumbers(words));
  }

  private static List<Word> keptInBrackets(List<Word> words) {
    List<Word> kept = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word whole = words.get(i);
      int end = bracketEnd(words, i);
      for (; i < end; i++) {
        whole = whole.gluedTo(words.get(i + 1));
      }
      kept.add(whole);
    }
    return kept;
  }

  /** The word that ends a short bracket which begins with this one, or this one. */
  private static int bracketEnd(List<Word> words, int begin) {
    if (!words.get(begin).text().startsWith("(")) {
      return begin;
    }
    int length = 0;
    for (int i = begin; i < words.size(); i++) {
      String text = words.get(i).text();
      length += text.length() + 1;
      if (length > SHORT_BRACKET + 1 || (words.get(i).ends() && text.indexOf(')') < 0)) {
        return begin;
      }
      if (text.indexOf(')') >= 0) {
        return i;
      }
    }
    return begin;
  }

  private static List<Word> keptWithNumbers(List<Word> words) {
    List<Word> kept = new ArrayList<>(words.size());
    for (Word word : words) {
      int last = kept.size() - 1;
      if (last >= 0 && belongs(kept.get(last), word)) {
        kept.set(last, kept.get(last).gluedTo(word));
      } else {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean belongs(Word before, Word word) {
    if (before.space().width() == 0 || before.ends()) {
      return false;
    }
    String text = word.text();
    return (text.length() == 1 && DASHES.indexOf(text.charAt(0)) >= 0)
        || (endsInDigit(before) && (UNIT.matcher(text).matches() || GROUP.matcher(text).matches()));
  }

  /** On the line, above it or below it. */
  private static boolean isDigit(char last) {
    return Character.isDigit(last) || Character.getType(last) == Character.OTHER_NUMBER;
  }

  private static boolean endsInDigit(Word word) {
    String text = word.text();
    return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
  }
}
