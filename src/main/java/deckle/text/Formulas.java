package deckle.text;

import deckle.diag.Nearest;
import deckle.text.FormulaSigns.Sign;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the LaTeX between two dollars and sets it on one line. */
final class Formulas {

  private static final int DEEPEST = 24;
  private static final Pattern MONEY =
      Pattern.compile("(?s)\\d.*?(?<![\\p{L}\\d\\\\])\\p{L}{2,}.*");

  private final String latex;
  private final int offset;
  private final Reading reading;
  private int at;
  private int depth;

  private Formulas(String latex, int offset, Reading reading) {
    this.latex = latex;
    this.offset = offset;
    this.reading = reading;
  }

  static Inline.Formula read(String latex, int offset, Reading reading) {
    if (MONEY.matcher(latex.replaceAll("\\\\(text|mathrm)\\{[^}]*}", "")).matches()) {
      reading.warning(
          offset - 1,
          latex.length() + 2,
          "`$" + latex + "$` is read as a formula",
          "for money write `\\$`");
    }
    FormulaLine line = new FormulaLine(true);
    new Formulas(latex, offset, reading).whole(line);
    return new Inline.Formula(latex, line.inlines());
  }

  private void whole(FormulaLine line) {
    sequence(line);
    if (at < latex.length()) {
      reading.error(offset + at, 1, "this brace closes nothing", "`\\}` prints a brace");
    }
  }

  /** Up to a brace that closes, or to the end. */
  private void sequence(FormulaLine line) {
    while (at < latex.length() && latex.charAt(at) != '}') {
      atom(line);
    }
  }

  private void atom(FormulaLine line) {
    char c = latex.charAt(at);
    switch (c) {
      case '{' -> line.part(group(line.spaced()), false);
      case '\\' -> command(line);
      case '^' -> line.script(new Inline.Sup(script()));
      case '_' -> line.script(new Inline.Sub(script()));
      default -> sign(c, line);
    }
  }

  private void sign(char c, FormulaLine line) {
    at++;
    switch (c) {
      case ' ', '\n', '~', '\u00A0' -> {}
      case '-', '−' -> line.operator("−");
      case '+', '±' -> line.operator(String.valueOf(c));
      case '*' -> line.operator("·");
      case '·', '×' -> line.operator(String.valueOf(c));
      case '=', '<', '>', '≤', '≥', '≈', '→', '⇌' -> line.relation(String.valueOf(c));
      case '(', '[' -> line.open(String.valueOf(c));
      case ')', ']' -> line.close(String.valueOf(c));
      case '/', '!', '|' -> line.close(String.valueOf(c));
      case ',', ';' -> line.comma();
      case '\'' -> line.close("′");
      default -> operand(c, line);
    }
  }

  private void operand(char c, FormulaLine line) {
    if (Character.isDigit(c)) {
      int start = at - 1;
      while (at < latex.length() && isOfNumber(at)) {
        at++;
      }
      line.ordinary(latex.substring(start, at));
    } else if (Character.isLetter(c)) {
      line.variable(String.valueOf(c));
    } else {
      line.ordinary(String.valueOf(c));
    }
  }

  /** A digit, or a point or comma with a digit behind it. */
  private boolean isOfNumber(int place) {
    char c = latex.charAt(place);
    boolean mark = c == '.' || c == ',';
    return mark
        ? place + 1 < latex.length() && Character.isDigit(latex.charAt(place + 1))
        : Character.isDigit(c);
  }

  private List<Inline> script() {
    at++;
    return argument(false).inlines();
  }

  /** A group, a command or a single sign. */
  private FormulaLine argument(boolean spaced) {
    skipSpaces();
    if (at < latex.length() && latex.charAt(at) == '{') {
      return group(spaced);
    }
    FormulaLine line = new FormulaLine(spaced);
    if (at >= latex.length() || "}^_".indexOf(latex.charAt(at)) >= 0) {
      reading.error(offset + at - 1, 1, "nothing follows this sign of a formula", "`{…}`");
      at = latex.length();
    } else if (Character.isDigit(latex.charAt(at))) {
      line.ordinary(latex.substring(at, ++at));
    } else if (deeper()) {
      atom(line);
      depth--;
    }
    return line;
  }

  private void skipSpaces() {
    while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
      at++;
    }
  }

  private FormulaLine group(boolean spaced) {
    int opened = at++;
    FormulaLine line = new FormulaLine(spaced);
    if (!deeper()) {
      return line;
    }
    sequence(line);
    depth--;
    if (at == latex.length()) {
      reading.error(offset + opened, 1, "the brace opened here is never closed", "add a `}`");
    } else {
      at++;
    }
    return line;
  }

  /** Refuses what is nested so deeply that it cannot be meant, and reads no further. */
  private boolean deeper() {
    if (depth >= DEEPEST) {
      if (at < latex.length()) {
        reading.error(offset + at, 1, "this formula is nested too deeply", "split it in two");
      }
      at = latex.length();
      return false;
    }
    depth++;
    return true;
  }

  private void command(FormulaLine line) {
    int start = at++;
    while (at < latex.length() && isAsciiLetter(latex.charAt(at))) {
      at++;
    }
    if (at == start + 1 && at < latex.length()) {
      at++;
    }
    String name = latex.substring(start + 1, at);
    switch (name) {
      case "frac" -> fraction(line);
      case "sqrt" -> root(line);
      case "text", "mathrm" -> upright(line);
      case "left", "right" -> bracket(line);
      default -> named(name, start, line);
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void named(String name, int start, FormulaLine line) {
    Optional<Sign> sign = FormulaSigns.of(name);
    if (sign.isEmpty()) {
      String hint =
          Nearest.to(name, FormulaSigns.commands())
              .map(nearest -> "did you mean `\\" + nearest + "`?")
              .orElse("`\\text{…}` prints words as they stand");
      String message = "`\\" + name + "` is not known in a formula";
      reading.error(offset + start, at - start, message, hint);
      return;
    }
    String printed = sign.get().printed();
    switch (sign.get().kind()) {
      case VARIABLE -> line.variable(printed);
      case ORDINARY -> line.ordinary(printed);
      case OPERATOR -> line.operator(printed);
      case RELATION -> line.relation(printed);
      case FUNCTION -> line.function(printed);
      case SPACE -> line.space(printed);
    }
  }

  private void fraction(FormulaLine line) {
    FormulaLine above = argument(line.spaced());
    FormulaLine below = argument(line.spaced());
    FormulaLine whole = new FormulaLine(line.spaced());
    whole.part(above, above.isSum());
    whole.close("/");
    whole.part(below, !below.isOneAtom());
    line.part(whole, false);
  }

  private void root(FormulaLine line) {
    skipSpaces();
    int end = latex.indexOf(']', at);
    if (at < latex.length() && latex.charAt(at) == '[' && end > 0) {
      line.script(new Inline.Sup(List.of(new Inline.Run(latex.substring(at + 1, end)))));
      at = end + 1;
    }
    line.ordinary("√");
    FormulaLine under = argument(line.spaced());
    line.part(under, !under.isOneAtom());
  }

  /** Words as they stand between braces. */
  private void upright(FormulaLine line) {
    int end = latex.indexOf('}', at);
    if (at >= latex.length() || latex.charAt(at) != '{' || end < 0) {
      line.part(argument(line.spaced()), false);
      return;
    }
    line.ordinary(latex.substring(at + 1, end));
    at = end + 1;
  }

  /** The size of a bracket means nothing on one line; {@code \left.} is none. */
  private void bracket(FormulaLine line) {
    skipSpaces();
    if (at < latex.length() && latex.charAt(at) == '.') {
      at++;
    } else if (at < latex.length() && latex.charAt(at) != '}' && deeper()) {
      atom(line);
      depth--;
    }
  }
}
