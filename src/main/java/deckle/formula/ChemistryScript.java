package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Row;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands raised or lowered in a chemical formula. */
final class ChemistryScript {

  private static final Pattern CHARGE =
      Pattern.compile("\\d*[•.]?[+\\-−]?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Pattern TOKEN =
      Pattern.compile("\\d+|\\p{L}+|\\S", Pattern.UNICODE_CHARACTER_CLASS);

  private final String latex;
  private final LatexScanner in;
  private final Complaints complaints;

  ChemistryScript(String latex, LatexScanner in, Complaints complaints) {
    this.latex = latex;
    this.in = in;
    this.complaints = complaints;
  }

  /**
   * The script that comes next.
   *
   * @param at where the sign stands that asks for it
   */
  Formula read(int at) {
    if (!in.atEnd() && in.peek() == '{') {
      return in.inBraces().map(inside -> charge(inside.latex())).orElse(Row.EMPTY);
    }
    Matcher charge = CHARGE.matcher(latex).region(in.place(), latex.length());
    charge.lookingAt();
    if (charge.group().isEmpty() && (in.atEnd() || !Character.isLetter(in.peek()))) {
      complaints.error(at, 1, "nothing follows this sign of a formula", "`{…}`");
      in.toEnd();
      return Row.EMPTY;
    }
    String content =
        charge.group().isEmpty() ? Character.toString(in.next()) : taken(charge.group());
    return charge(content);
  }

  private String taken(String words) {
    in.take(words);
    return words;
  }

  /** A small formula of numbers, letters and signs: {@code 2-}, {@code n}, {@code 2n+2}. */
  private static Formula charge(String content) {
    List<Formula> parts = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(content);
    while (tokens.find()) {
      String token = tokens.group();
      if (Character.isDigit(token.charAt(0))) {
        parts.add(Symbol.of(token, Kind.NUMBER));
      } else if (Character.isLetter(token.charAt(0))) {
        boolean roman = ROMAN.matcher(token).matches() || token.length() > 1;
        parts.add(Symbol.of(token, roman ? Kind.WORDS : Kind.VARIABLE));
      } else {
        parts.add(Symbol.of(token.equals("-") ? "−" : token.equals(".") ? "•" : token, Kind.SIGN));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Row(parts);
  }
}
