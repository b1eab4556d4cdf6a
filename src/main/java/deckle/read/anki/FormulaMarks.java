package deckle.read.anki;

import deckle.diag.Diagnostics;
import deckle.text.Inline;
import deckle.text.Markup;
import deckle.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Anki's marks of formulas, taken out of HTML before it is read: in a formula, tags are none. */
final class FormulaMarks {

  static final String ELEMENT = "deckle-formula";

  /** How a formula begins and ends. */
  private record Mark(String open, String close, boolean displayed) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\\(", "\\)", false),
          new Mark("\\[", "\\]", true),
          new Mark("[$]", "[/$]", false),
          new Mark("[$$]", "[/$$]", true),
          new Mark("[latex]", "[/latex]", false));

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final Losses losses;
  private final List<Inline> formulas = new ArrayList<>();

  FormulaMarks(Losses losses) {
    this.losses = losses;
  }

  /** The HTML with an element in place of each. */
  String taken(String html) {
    String rest = html;
    for (Mark mark : MARKS) {
      rest = taken(rest, mark);
    }
    return rest;
  }

  private String taken(String html, Mark mark) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int open = html.indexOf(mark.open);
    while (open >= 0) {
      int inside = open + mark.open.length();
      int close = html.indexOf(mark.close, inside);
      if (close < 0) {
        break;
      }
      out.append(html, done, open).append(element(html.substring(inside, close), mark));
      done = close + mark.close.length();
      open = html.indexOf(mark.open, done);
    }
    return out.append(html, done, html.length()).toString();
  }

  private String element(String html, Mark mark) {
    boolean gap = Gaps.in(html);
    formulas.add(formula(text(gap ? Gaps.unmarked(html) : html), mark.displayed));
    String element = "<" + ELEMENT + " n=" + (formulas.size() - 1) + "></" + ELEMENT + ">";
    if (gap) {
      losses.add(Loss.GAP_IN_FORMULA);
    }
    return gap ? "{{c1::" + element + "}}" : element;
  }

  private static String text(String html) {
    return Parser.unescapeEntities(TAG.matcher(html).replaceAll(" "), false);
  }

  /** What stands for an element of that number; empty if somebody else wrote it. */
  Optional<Inline> at(String number) {
    boolean known = number.matches("\\d{1,6}") && Integer.parseInt(number) < formulas.size();
    return known ? Optional.of(formulas.get(Integer.parseInt(number))) : Optional.empty();
  }

  /** As Deckle reads it; one that it does not know stays as it was typed. */
  Inline formula(String typed, boolean displayed) {
    String latex = SPACES.matcher(Characters.printable(typed)).replaceAll(" ").strip();
    String bare = bare(latex);
    String dollars = displayed ? "$$" : "$";
    Diagnostics diagnostics = new Diagnostics();
    List<Inline> read =
        Markup.inline(dollars + bare + dollars, Places.none(), Set.of(), false, diagnostics)
            .content();
    boolean known =
        diagnostics.sorted().isEmpty()
            && read.size() == 1
            && read.get(0) instanceof Inline.Formula formula
            && formula.latex().equals(bare);
    if (!known) {
      losses.add(Loss.FORMULA, "`" + latex + "`");
    }
    return known ? read.get(0) : Leaf.code(latex);
  }

  /** Between {@code [latex]} there may be dollars, too. */
  private static String bare(String latex) {
    boolean dollars = latex.length() > 2 && latex.startsWith("$") && latex.endsWith("$");
    return dollars ? latex.replaceAll("^\\$+|\\$+$", "").strip() : latex;
  }
}
