package deckle.read.office;

import deckle.diag.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of cells and sheets what was said of lines and keys of a deck. */
final class Translation {

  private static final Pattern QUOTED = Pattern.compile("`[^`]*`");
  private static final Pattern UNDER =
      Pattern.compile("under `(topics|sources|figures|facts):`(?: \\([a-z]+: line \\d+\\))?");
  private static final Pattern IN_COLUMN = Pattern.compile("(?:under|below) `([a-z-]+):`");
  private static final Pattern LISTED = Pattern.compile("\\([a-z]+: line (\\d+)\\)");
  private static final Pattern LINE = Pattern.compile("(on )?line (\\d+)");

  /** How a key is to be given, which stands in a cell without its name. */
  private static final Pattern GIVEN = Pattern.compile("`([a-z-]+): ([^`]*)`");

  private static final Pattern KEY = Pattern.compile("`([a-z-]+):`");
  private static final String OF_THE_FILE = "the folder of this file";

  private final YamlPen pen;

  Translation(YamlPen pen) {
    this.pen = pen;
  }

  Diagnostic of(Diagnostic said) {
    List<String> hints = said.hints().stream().map(hint -> hint(words(hint))).toList();
    return new Diagnostic(said.severity(), pen.place(said.at()), words(said.message()), hints);
  }

  /** What begins with a key and its value begins with what the cell is to say. */
  private static String hint(String words) {
    String keys = KEY.matcher(words).replaceAll("`$1`");
    Matcher given = GIVEN.matcher(keys);
    boolean begins = given.lookingAt() && isColumn(given.group(1));
    String said = keys.replace(OF_THE_FILE, "the folder of the deck");
    if (!begins) {
      return said;
    }
    return given.group(2).equals("…")
        ? given.replaceFirst("fill in `$1`")
        : given.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isColumn(found.group(1)) ? "`" + found.group(2) + "`" : found.group()));
  }

  private static boolean isColumn(String key) {
    return BankSheet.HEAD.contains(key)
        || Arrays.stream(BankSheet.values()).anyMatch(sheet -> sheet.column(key).isPresent());
  }

  private String words(String words) {
    String sheets =
        UNDER
            .matcher(words)
            .replaceAll(found -> Matcher.quoteReplacement("in the sheet `" + title(found) + "`"));
    String columns = IN_COLUMN.matcher(sheets).replaceAll("in the column `$1`");
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult quoted : QUOTED.matcher(columns).results().toList()) {
      out.append(cells(columns.substring(from, quoted.start()))).append(quoted.group());
      from = quoted.end();
    }
    return out.append(cells(columns.substring(from))).toString();
  }

  private static String title(MatchResult found) {
    return BankSheet.valueOf(found.group(1).toUpperCase(Locale.ROOT)).title();
  }

  /** What the author wrote stands between backticks; the rest is ours. */
  private String cells(String words) {
    String listed =
        LISTED
            .matcher(words)
            .replaceAll(found -> Matcher.quoteReplacement("(" + cell(found.group(1)) + ")"));
    return LINE.matcher(listed)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    (found.group(1) == null ? "" : "in ") + cell(found.group(2))));
  }

  private String cell(String line) {
    return pen.cell(Integer.parseInt(line)).orElse("line " + line);
  }
}
