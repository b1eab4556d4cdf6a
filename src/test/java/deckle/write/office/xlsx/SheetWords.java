package deckle.write.office.xlsx;

import deckle.write.office.OfficeFile;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words that a person reads in a workbook: not what formulas call things. */
public final class SheetWords {

  private static final Pattern FORMULA =
      Pattern.compile("<(f|c:f|formula[12]?|definedName)\\b[^>]*>[^<]*</\\1>");
  private static final Pattern IN_FORMULA = Pattern.compile("\"\"|\"([^\"]+)\"");
  private static final Pattern SHOWN =
      Pattern.compile("<sheet name=\"([^\"]*)\"|\\b(?:error|errorTitle|descr)=\"([^\"]*)\"");

  private SheetWords() {}

  /** One thing a line. */
  public static String of(byte[] file) throws IOException {
    OfficeFile office = OfficeFile.of(file);
    StringBuilder words = new StringBuilder();
    for (String part : office.parts().keySet()) {
      if (part.endsWith(".xml")) {
        String xml = office.xml(part);
        add(SHOWN.matcher(xml), words);
        Matcher formula = FORMULA.matcher(xml);
        while (formula.find()) {
          add(IN_FORMULA.matcher(formula.group().replaceAll("<[^>]*>", "")), words);
        }
        words.append(formula.replaceAll("").replaceAll("<[^>]*>", "\n")).append('\n');
      }
    }
    return words.toString();
  }

  private static void add(Matcher found, StringBuilder words) {
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          words.append(found.group(group)).append('\n');
        }
      }
    }
  }
}
