package deckle.page;

import deckle.formula.ChemistryReader;
import deckle.formula.Formula;
import deckle.formula.LatexReader;
import deckle.formula.Speech;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the substances and powers that are written with sub- and superscripts in running text, so
 * that they can be said as a person would: SO₄²⁻ and 10⁻³.
 */
final class SpokenScripts {

  private static final char SUB = '\uE000';
  private static final char SUP = '\uE001';
  private static final char OTHER = '\uFFFC';

  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\d\\[\\]()·" + SUB + SUP + "]++");

  /** No substance is written with more characters. */
  private static final int LONGEST = 200;

  /** A power, an index or a charge; other raised words are ordinals or notes. */
  private static final Pattern RAISED = Pattern.compile("[\\d+−.,n•∗′°/]+");

  private static final Pattern LOWERED = Pattern.compile("[\\p{L}\\d+−,]+");

  /** What has a power: a number, a letter, or a unit. */
  private static final Pattern POWERED = Pattern.compile("\\d[\\d.,]*|\\p{L}{1,3}");

  private static final Pattern SCRIPT = Pattern.compile("[" + SUB + SUP + "]");
  private static final Pattern NO_WORD = Pattern.compile("^\\W+");
  private static final Pattern SUBSTANCE = Pattern.compile("[\\[(]*\\d*[\\[(]*\\p{Lu}.*");

  /** The beginning of what may follow a script. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z(\\[]");

  private SpokenScripts() {}

  /**
   * Inlines that belong together.
   *
   * @param said what is said instead of them; empty for plain words
   */
  record Group(List<Inline> content, String said) {}

  /** The inlines of a text, with runs cut where something is said in another way. */
  static List<Group> groups(List<Inline> content, String language) {
    if (!hasScripts(content)) {
      return List.of(new Group(content, ""));
    }
    String line = line(content);
    Matcher written = WRITTEN.matcher(line);
    List<Group> groups = new ArrayList<>();
    int from = 0;
    while (written.find()) {
      int last = scripted(line, written.start(), written.end());
      int begin = begin(line, written.start(), last);
      int end = end(line, begin, last);
      String said = begin == end ? "" : said(content, line, begin, end, language);
      if (!said.isEmpty()) {
        add(groups, cut(content, from, begin), "");
        add(groups, cut(content, begin, end), said);
        from = end;
      }
    }
    if (groups.isEmpty()) {
      return List.of(new Group(content, ""));
    }
    add(groups, cut(content, from, line.length()), "");
    return groups;
  }

  private static boolean hasScripts(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Sub || inline instanceof Inline.Sup) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Group> groups, List<Inline> content, String said) {
    if (!content.isEmpty()) {
      groups.add(new Group(content, said));
    }
  }

  /** One character for each character of a run and for each other inline. */
  private static String line(List<Inline> content) {
    StringBuilder line = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Run run) {
        line.append(run.text());
      } else {
        line.append(
            inline instanceof Inline.Sub ? SUB : inline instanceof Inline.Sup ? SUP : OTHER);
      }
    }
    return line.toString();
  }

  /** Where what has scripts ends: behind the last of them and the symbols that follow it. */
  private static int scripted(String line, int start, int end) {
    String written = line.substring(start, end);
    int behind = Math.max(written.lastIndexOf(SUB), written.lastIndexOf(SUP)) + 1;
    if (behind == 0 || written.length() > LONGEST) {
      return start;
    }
    boolean symbol =
        behind < written.length() && SYMBOL.matcher(written.substring(behind)).lookingAt();
    return symbol ? end : start + behind;
  }

  /** Without brackets that are closed elsewhere, or stand around all of it. */
  private static int begin(String line, int start, int end) {
    int begin = start;
    while (begin < end
        && "([".indexOf(line.charAt(begin)) >= 0
        && (!balanced(line.substring(begin, end))
            || balanced(line.substring(begin + 1, end - 1)))) {
      begin++;
    }
    return begin;
  }

  private static int end(String line, int begin, int last) {
    int end = last;
    while (end > begin
        && ")]".indexOf(line.charAt(end - 1)) >= 0
        && !balanced(line.substring(begin, end))) {
      end--;
    }
    return end;
  }

  private static boolean balanced(String part) {
    int open = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      open += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** The inlines between two places of the line. */
  private static List<Inline> cut(List<Inline> content, int from, int to) {
    List<Inline> cut = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      if (inline instanceof Inline.Run run) {
        int length = run.text().length();
        int begin = Math.max(0, from - at);
        int end = Math.min(length, to - at);
        if (begin < end) {
          cut.add(new Inline.Run(run.text().substring(begin, end)));
        }
        at += length;
      } else {
        if (at >= from && at < to) {
          cut.add(inline);
        }
        at++;
      }
    }
    return cut;
  }

  private static String said(
      List<Inline> content, String line, int begin, int end, String language) {
    StringBuilder markup = new StringBuilder();
    for (Inline inline : cut(content, begin, end)) {
      boolean sub = inline instanceof Inline.Sub;
      if (!sub && !(inline instanceof Inline.Sup)) {
        markup.append(((Inline.Run) inline).text());
        continue;
      }
      String script = Text.of(List.of(inline)).plain();
      if (!(sub ? LOWERED : RAISED).matcher(script).matches()) {
        return "";
      }
      markup.append(sub ? "_{" : "^{").append(script).append('}');
    }
    String written = line.substring(begin, end);
    String base = SCRIPT.split(written, 2)[0];
    String letters = base.isEmpty() ? NO_WORD.matcher(written).replaceFirst("") : base;
    boolean substance = SUBSTANCE.matcher(letters).matches();
    if (!substance && !POWERED.matcher(base).matches()) {
      return "";
    }
    boolean[] faulty = {false};
    Formula formula =
        substance
            ? ChemistryReader.read(markup.toString(), (at, length, m, h) -> faulty[0] = true)
            : LatexReader.read(power(base, markup), (at, length, m, h) -> faulty[0] = true);
    return faulty[0] ? "" : Speech.of(formula, language);
  }

  private static String power(String base, CharSequence markup) {
    return "\\text{" + base + "}" + markup.subSequence(base.length(), markup.length());
  }
}
