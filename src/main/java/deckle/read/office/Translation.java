package deckle.read.office;

import deckle.diag.Diagnostic;
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

  private final YamlPen pen;

  Translation(YamlPen pen) {
    this.pen = pen;
  }

  Diagnostic of(Diagnostic said) {
    List<String> hints = said.hints().stream().map(this::words).toList();
    return new Diagnostic(said.severity(), pen.place(said.at()), words(said.message()), hints);
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
