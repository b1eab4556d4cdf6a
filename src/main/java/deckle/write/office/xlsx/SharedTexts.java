package deckle.write.office.xlsx;

import deckle.write.office.Xml;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The texts of all cells, each once; cells name them by number. Every reader knows texts that are
 * kept so, but not every one those that stand in their cells.
 */
final class SharedTexts {

  /** What Excel would read as one character (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Those that XML cannot hold, and the carriage return, which it would take for a line's end. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F]");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int cells;

  /** The number of a text, the same for the same. */
  int number(String text) {
    cells++;
    return numbers.computeIfAbsent(text, any -> numbers.size());
  }

  Xml part() {
    Xml xml =
        Xml.part()
            .open(
                "sst",
                "xmlns",
                SheetXml.MAIN,
                "count",
                "" + cells,
                "uniqueCount",
                "" + numbers.size());
    for (String text : numbers.keySet()) {
      xml.open("si");
      if (isBare(text)) {
        xml.leaf("t", coded(text));
      } else {
        xml.leaf("t", coded(text), "xml:space", "preserve");
      }
      xml.close();
    }
    return xml.close();
  }

  /** Whether no space of it is lost by a reader that thinks spaces mean nothing. */
  private static boolean isBare(String text) {
    return text.strip().equals(text) && text.indexOf('\n') < 0 && !text.contains("  ");
  }

  /** A text as Excel writes it: what has a code in it must not be taken for one. */
  static String coded(String text) {
    String literal = CODE.matcher(text).replaceAll("_x005F_");
    return CONTROL.matcher(literal).replaceAll(found -> code(found.group().charAt(0)));
  }

  private static String code(char control) {
    String hex = Integer.toHexString(control).toUpperCase(Locale.ROOT);
    return "_x" + "0".repeat(4 - hex.length()) + hex + "_";
  }
}
