package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Row;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads chemistry as chemists type it: what stands between the braces of {@code \ce{…}}. */
public final class ChemistryReader {

  private static final Pattern STATE = Pattern.compile("\\((s|l|g|aq|cr|am|ads|sln)\\)");
  private static final Pattern COEFFICIENT =
      Pattern.compile("(\\d+)/(\\d+)|\\d+([.,]\\d+)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+|\\p{L}");
  private static final Pattern VARIABLE = Pattern.compile("[\\p{Ll}&&[^e]]"); // No electron.

  private final LatexScanner in;
  private final String latex;
  private final Complaints complaints;
  private final List<Formula> parts = new ArrayList<>();

  /** Whether the last part is one that a number or a charge may follow. */
  private boolean bonded;

  private ChemistryReader(String latex, LatexScanner in, Complaints complaints) {
    this.latex = latex;
    this.in = in;
    this.complaints = complaints;
  }

  /** The formula, as much of it as can be read. */
  public static Formula read(String chemistry, Complaints complaints) {
    LatexScanner scanner = new LatexScanner(chemistry, complaints);
    return new ChemistryReader(chemistry, scanner, complaints).whole();
  }

  /** A piece that a command or braces of the whole hold. */
  static Formula read(LatexScanner.Inside inside, Complaints complaints) {
    Complaints there = inside.at(complaints);
    LatexScanner scanner = new LatexScanner(inside, there);
    ChemistryReader reader = new ChemistryReader(inside.latex(), scanner, there);
    return scanner.deeper() ? reader.whole() : Row.EMPTY;
  }

  private Formula whole() {
    while (!in.atEnd()) {
      next();
    }
    return parts.size() == 1 ? parts.get(0) : new Row(parts);
  }

  private void next() {
    if (in.skipSpaces()) {
      bonded = false;
      space();
      return;
    }
    Optional<String> arrow = Arrows.taken(in);
    if (arrow.isPresent()) {
      arrow(arrow.get());
    } else if (stateNext()) {
      Matcher state = STATE.matcher(latex).region(in.place(), latex.length());
      state.lookingAt();
      in.take(state.group());
      add(Symbol.of(state.group(1), Kind.STATE), true);
    } else if (in.isDigit()) {
      number();
    } else if (Character.isLetter(in.peek())) {
      letters();
    } else {
      sign();
    }
  }

  /** Between two words, or a number and its unit; signs between substances have their own. */
  private void space() {
    boolean sign = in.atEnd() || "+-−<→←↔⇌".indexOf(in.peek()) >= 0;
    Formula last = last();
    boolean after =
        last instanceof Formula.Scripts
            || (last instanceof Symbol symbol && symbol.kind() != Kind.OPERATOR);
    if (after && !sign) {
      parts.add(new Formula.Space(5));
    }
  }

  private Formula last() {
    return parts.isEmpty() ? Row.EMPTY : parts.get(parts.size() - 1);
  }

  private void add(Formula part, boolean mayBond) {
    int last = parts.size() - 1;
    if (isPending(last())) {
      parts.set(last, Isotopes.of(part, (Formula.Scripts) parts.get(last)));
    } else if (isWord(last()) && isWord(part)) {
      parts.set(
          last, Symbol.of(((Symbol) parts.get(last)).text() + ((Symbol) part).text(), Kind.WORDS));
    } else {
      parts.add(part);
    }
    bonded = mayBond;
  }

  private static boolean isWord(Formula part) {
    return part instanceof Symbol symbol && symbol.kind() == Kind.WORDS;
  }

  private void arrow(String sign) {
    Optional<Formula> above = condition();
    Optional<Formula> below = condition();
    add(new Formula.Arrow(sign, below, above), false);
  }

  private Optional<Formula> condition() {
    return in.inSquareBrackets()
        .filter(inside -> !inside.latex().isBlank())
        .map(inside -> read(inside, complaints));
  }

  private boolean stateNext() {
    return (bonded || last() instanceof Formula.Space) && stateHere();
  }

  private boolean stateHere() {
    return STATE.matcher(latex).region(in.place(), latex.length()).lookingAt();
  }

  /** Behind a symbol it counts its atoms, before it how many there are of all. */
  private void number() {
    if (bonded) {
      script(in.place(), Optional.of(Symbol.of(in.digits(), Kind.NUMBER)), Optional.empty());
      return;
    }
    Matcher coefficient = COEFFICIENT.matcher(latex).region(in.place(), latex.length());
    coefficient.lookingAt();
    in.take(coefficient.group());
    add(
        coefficient.group(1) == null
            ? Symbol.of(coefficient.group(), Kind.NUMBER)
            : new Formula.Fraction(
                Symbol.of(coefficient.group(1), Kind.NUMBER),
                Symbol.of(coefficient.group(2), Kind.NUMBER),
                true),
        false);
    if (!in.atEnd() && !Character.isWhitespace(in.peek()) && !unknownNext()) {
      parts.add(new Formula.Space(3));
    }
  }

  /** Whether an n comes next that counts, alone or with a number before it. */
  private boolean unknownNext() {
    int after = in.place() + 1;
    return in.peek() == 'n'
        && (after >= latex.length() || !Character.isLowerCase(latex.charAt(after)));
  }

  private void letters() {
    Matcher letters = LETTERS.matcher(latex).region(in.place(), latex.length());
    letters.lookingAt();
    String word = letters.group();
    if (word.equals("v") && isAlone(word)) {
      in.take(word);
      add(Symbol.of("↓", Kind.SIGN), false);
      return;
    }
    if (!bonded && unknownNext() && Elements.in(word.substring(1)).isPresent()) {
      in.take("n");
      add(Symbol.of("n", Kind.VARIABLE), false);
      parts.add(new Formula.Space(3));
      return;
    }
    Optional<List<String>> elements = Elements.in(word);
    in.take(word);
    if (elements.isPresent()) {
      elements.get().forEach(element -> add(Symbol.of(element, Kind.ELEMENT), true));
    } else {
      boolean variable = VARIABLE.matcher(word).matches();
      add(Symbol.of(word, variable ? Kind.VARIABLE : Kind.WORDS), true);
    }
  }

  private boolean isAlone(String word) {
    int before = in.place() - 1;
    int after = in.place() + word.length();
    return (before < 0 || Character.isWhitespace(latex.charAt(before)))
        && (after >= latex.length() || Character.isWhitespace(latex.charAt(after)));
  }

  private void sign() {
    int start = in.place();
    char sign = in.peek();
    switch (sign) {
      case '^', '_' -> scriptSign();
      case '+', '-', '−' -> plusOrMinus();
      case '(', '[' -> add(Symbol.of(Character.toString(in.next()), Kind.OPENING), false);
      case ')', ']' -> add(Symbol.of(Character.toString(in.next()), Kind.CLOSING), true);
      case '{' -> in.inBraces().ifPresent(inside -> add(read(inside, complaints), true));
      case '}' -> {
        in.next();
        complaints.error(start, 1, "this brace closes nothing", "`\\{` and `\\}` print braces");
      }
      case '*', '.', '·' -> plain("·");
      case '#' -> plain("≡");
      case '\\' -> command();
      default -> plain(Character.toString(latex.codePointAt(in.place())));
    }
  }

  private void plain(String printed) {
    in.sign();
    add(Symbol.of(printed, Kind.SIGN), false);
  }

  private void scriptSign() {
    int at = in.place();
    if (in.peek() == '^' && isAlone("^")) {
      plain("↑");
      return;
    }
    boolean above = in.next() == '^';
    Optional<Formula> content = Optional.of(new ChemistryScript(latex, in, complaints).read(at));
    script(at, above ? Optional.empty() : content, above ? content : Optional.empty());
  }

  /** To the last symbol, or to the next if nothing stands before. */
  private void script(int at, Optional<Formula> below, Optional<Formula> above) {
    int last = parts.size() - 1;
    if (!bonded && !isPending(last())) {
      parts.add(new Formula.Scripts(Row.EMPTY, below, above));
      return;
    }
    Formula base = parts.get(last);
    if (base instanceof Formula.Scripts scripts) {
      if ((below.isPresent() && scripts.below().isPresent())
          || (above.isPresent() && scripts.above().isPresent())) {
        complaints.error(at, 1, "two scripts in one place", "put them into one pair of braces");
      }
      parts.set(
          last,
          new Formula.Scripts(
              scripts.base(), scripts.below().or(() -> below), scripts.above().or(() -> above)));
    } else {
      parts.set(last, new Formula.Scripts(base, below, above));
    }
  }

  private static boolean isPending(Formula part) {
    return part instanceof Formula.Scripts scripts && scripts.base().isNothing();
  }

  /** A charge at the end of a symbol, a bond within one, else a sign between substances. */
  private void plusOrMinus() {
    boolean plus = in.next() == '+';
    boolean ends = in.atEnd() || " ])}".indexOf(in.peek()) >= 0 || stateHere();
    if (bonded && ends) {
      script(in.place() - 1, Optional.empty(), Optional.of(Symbol.of(plus ? "+" : "−", Kind.SIGN)));
    } else if (!plus && isWithinName()) {
      add(Symbol.of("-", Kind.WORDS), true);
    } else if (bonded && !plus) {
      add(Symbol.of("–", Kind.SIGN), false);
    } else {
      add(Symbol.of(plus ? "+" : "−", Kind.OPERATOR), false);
    }
  }

  /** Whether the hyphen before this place belongs to a name such as L-DOPA or 3-MT. */
  private boolean isWithinName() {
    boolean letters = !in.atEnd() && Character.isLetter(in.peek());
    boolean counted =
        last() instanceof Formula.Space
            && in.place() > 1
            && Character.isDigit(latex.charAt(in.place() - 2));
    if (counted) {
      parts.remove(parts.size() - 1);
    }
    return letters && (counted || isWord(last()));
  }

  private void command() {
    int start = in.place();
    String name = in.command();
    Optional<Symbol> sign = Signs.of(name);
    if (Signs.SPACES.containsKey(name)) {
      add(new Formula.Space(Signs.SPACES.get(name)), false);
    } else if (name.equals("text")) {
      in.words().ifPresent(words -> add(Symbol.of(words, Kind.WORDS), true));
    } else if (sign.isPresent()) {
      add(sign.get(), true);
    } else {
      String message = "`\\" + name + "` is not known in a chemical formula";
      String hint = "`\\text{…}` prints words as they stand";
      complaints.error(start, in.place() - start, message, hint);
    }
  }
}
