package deckle.typography;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spaces at which no line may end. */
final class Spaces {

  /** A unit that may follow a number; {@code Mg} is magnesium here. */
  static final Pattern UNIT =
      Pattern.compile(
          "(?!Mg)(?:[kMGTcdmµμnpf]?(?:m|g|s|h|L|l|A|K|V|W|J|N|Hz|Pa|mol|M|eV|Da|U|Bq|Gy|Sv|T|Ω|F|C|B|b"
              + "|bp|Eq|Osm|cal)"
              + "|min|d|%|‰|°[CF]?|pH|bar|rpm|ppm|ppb|IU|IE|UI|mmHg|kat)"
              + "(?![\\p{L}\\p{Nd}'’]|-\\p{L})");

  private static final String NO_BREAK = "\u00A0";
  private static final String SPACE = "[ \u00A0\u2009\u202F]";
  private static final Pattern BEFORE_UNIT =
      Pattern.compile(" (?<=[\\p{Nd}" + Signs.SCRIPT + "] )(?=" + UNIT.pattern() + ")");
  private static final String INITIAL = "(?<![\\p{L}\\p{Nd}.’'-])\\p{Lu}\\.";
  private static final Pattern AFTER_INITIAL =
      Pattern.compile(
          " (?=\\p{Lu})(?:(?=.\\.)(?<=" + INITIAL + " )|(?<=" + INITIAL + SPACE + "\\p{Lu}\\. ))");

  private final Pattern beforeNumber;
  private final Pattern beforeName;
  private final Pattern abbreviation;
  private final String inAbbreviation;
  private final TallMarks marks;

  Spaces(Customs customs) {
    beforeNumber = after(customs.anyOf("before-number"), "\\p{Nd}|[IVXLC]+(?![\\p{L}\\p{Nd}])");
    beforeName = after(customs.anyOf("before-name"), "[\\p{Lu}\\p{Lo}]");
    abbreviation =
        Pattern.compile("(?<![\\p{L}\\p{Nd}.])(?:" + abbreviations(customs) + ")(?!\\p{L})");
    inAbbreviation = customs.value("abbreviation-space");
    marks = new TallMarks(customs);
  }

  /**
   * The space comes first in the pattern, for there are fewer of it than places to look back from.
   */
  private static Pattern after(String words, String next) {
    return Pattern.compile(" (?=" + next + ")(?<=(?<![\\p{L}\\p{Nd}])" + words + " )");
  }

  /** Each of them, typed with spaces or without. */
  private static String abbreviations(Customs customs) {
    String spaced = "\\." + SPACE + "?(?=\\p{L})";
    return customs.list("abbreviations").isEmpty()
        ? "(?!)"
        : customs.list("abbreviations").stream()
            .map(each -> each.substring(0, each.length() - 1).replace(".", spaced) + "\\.")
            .collect(Collectors.joining("|"));
  }

  /** A pattern is not tried where a text lacks what it cannot do without. */
  void set(Stretch text) {
    boolean stops = text.toString().indexOf('.') >= 0;
    if (stops) {
      text.replace(abbreviation, this::spaced);
    }
    if (mayHaveNumber(text)) {
      text.replace(BEFORE_UNIT, at -> NO_BREAK);
    }
    text.replace(beforeNumber, at -> NO_BREAK);
    text.replace(beforeName, at -> NO_BREAK);
    if (stops) {
      text.replace(AFTER_INITIAL, at -> NO_BREAK);
    }
    marks.set(text);
  }

  private static boolean mayHaveNumber(Stretch text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (Character.isDigit(c) || Character.isSurrogate(c) || c == Signs.SCRIPT) {
        return true;
      }
    }
    return false;
  }

  private String spaced(MatchResult typed) {
    return typed.group().replaceAll("\\." + SPACE + "?(?=\\p{L})", "." + inAbbreviation);
  }
}
