package deckle.formula;

import deckle.diag.Nearest;
import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Row;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of LaTeX that stands between two dollars; what is wrong is said at its place. */
public final class LatexReader {

  private final LatexScanner in;
  private final Complaints complaints;

  private LatexReader(LatexScanner in, Complaints complaints) {
    this.in = in;
    this.complaints = complaints;
  }

  /** The formula, as much of it as can be read. */
  public static Formula read(String latex, Complaints complaints) {
    return new LatexReader(new LatexScanner(latex, complaints), complaints).whole();
  }

  /** A piece that a command of the whole holds. */
  private Formula read(LatexScanner.Inside inside) {
    Complaints there = inside.at(complaints);
    LatexScanner scanner = new LatexScanner(inside, there);
    return scanner.deeper() ? new LatexReader(scanner, there).whole() : Row.EMPTY;
  }

  private Formula whole() {
    Formula whole = sequence();
    if (!in.atEnd()) {
      new LatexFences(this, in, complaints).stray();
    }
    return whole;
  }

  /** Up to what ends a part, or to the end. */
  Formula sequence() {
    List<Formula> parts = new ArrayList<>();
    while (!in.atEnd() && !in.atEndOfPart()) {
      if (in.skipSpaces()) {
        continue;
      }
      part().ifPresent(part -> joined(parts, part));
    }
    return parts.size() == 1 ? parts.get(0) : new Row(parts);
  }

  /** Numbers without a base before a symbol are those of an isotope. */
  private static void joined(List<Formula> parts, Formula part) {
    int last = parts.size() - 1;
    boolean before =
        last >= 0
            && parts.get(last) instanceof Formula.Scripts scripts
            && scripts.base().isNothing();
    boolean stands =
        !(part instanceof Symbol symbol)
            || symbol.kind() == Kind.VARIABLE
            || symbol.kind() == Kind.ELEMENT
            || symbol.kind() == Kind.WORDS;
    if (before && stands && !(part instanceof Formula.Space)) {
      Formula.Scripts scripts = (Formula.Scripts) parts.get(last);
      parts.set(last, Isotopes.of(part, scripts));
    } else {
      parts.add(part);
    }
  }

  /** An atom with its scripts; nothing where an empty group or a fault stands. */
  private Optional<Formula> part() {
    boolean bare = in.peek() == '^' || in.peek() == '_';
    Formula base = bare ? Row.EMPTY : atom();
    skipLimits();
    Optional<Formula> below = Optional.empty();
    Optional<Formula> above = Optional.empty();
    while (!in.atEnd() && (in.peek() == '^' || in.peek() == '_' || in.peek() == '\'')) {
      int at = in.place();
      if (in.peek() == '^' && above.filter(LatexReader::isPrimes).isPresent()) {
        base = new Formula.Scripts(base, below, above);
        below = Optional.empty();
        above = Optional.empty();
      }
      if (in.peek() == '\'') {
        Formula primes = primes();
        above = Optional.of(above.isEmpty() ? primes : new Row(List.of(above.get(), primes)));
      } else if (in.next() == '^') {
        above = Optional.of(script(above, at));
      } else {
        below = Optional.of(script(below, at));
      }
      in.skipSpaces();
    }
    if (below.isPresent() || above.isPresent()) {
      return Optional.of(new Formula.Scripts(base, below, above));
    }
    return base.isNothing() ? Optional.empty() : Optional.of(base);
  }

  /** Where scripts stand is decided by the setting. */
  private void skipLimits() {
    in.skipSpaces();
    while (in.takeCommand("\\limits") || in.takeCommand("\\nolimits")) {
      in.skipSpaces();
    }
  }

  private Formula script(Optional<Formula> before, int at) {
    if (before.isPresent()) {
      complaints.error(at, 1, "two scripts in one place", "put them into one pair of braces");
      in.toEnd();
      return before.get();
    }
    return argument(at);
  }

  private Formula primes() {
    StringBuilder primes = new StringBuilder();
    while (!in.atEnd() && in.peek() == '\'') {
      in.next();
      primes.append('′');
    }
    return Symbol.of(primes.toString(), Kind.SIGN);
  }

  private static boolean isPrimes(Formula part) {
    return part instanceof Symbol symbol && symbol.text().startsWith("′");
  }

  private Formula atom() {
    return switch (in.peek()) {
      case '{' -> group();
      case '\\' -> command();
      case '~' -> {
        in.next();
        yield new Formula.Space(6);
      }
      default -> in.isDigit() ? Symbol.of(in.number(), Kind.NUMBER) : Signs.typed(in.sign());
    };
  }

  /** What stands between braces; a comma there is that of a decimal. */
  private Formula group() {
    int opened = in.place();
    in.next();
    if (!in.deeper()) {
      return Row.EMPTY;
    }
    Formula inside = sequence();
    in.higher();
    in.closed("}", opened, 1, "the brace opened here is never closed", "add a `}`");
    boolean stop = inside instanceof Symbol sign && sign.kind() == Kind.PUNCTUATION;
    return stop ? Symbol.of(((Symbol) inside).text(), Kind.SIGN) : inside;
  }

  /** A group, a command or a single sign. */
  private Formula argument(int asked) {
    in.skipSpaces();
    if (in.atEnd() || in.atEndOfPart() || in.peek() == '^' || in.peek() == '_') {
      complaints.error(asked, 1, "nothing follows this sign of a formula", "`{…}`");
      in.toEnd();
      return Row.EMPTY;
    }
    if (in.isDigit()) {
      return Symbol.of(Character.toString(in.next()), Kind.NUMBER);
    }
    if (!in.deeper()) {
      return Row.EMPTY;
    }
    Formula argument = atom();
    in.higher();
    return argument;
  }

  private Formula command() {
    int start = in.place();
    String name = in.command();
    if (Commands.ACCENTS.containsKey(name)) {
      return new Formula.Accented(argument(start), Commands.ACCENTS.get(name));
    }
    if (Commands.ARROWS.containsKey(name)) {
      Optional<Formula> below = option();
      return new Formula.Arrow(
          Commands.ARROWS.get(name), filled(below), filled(Optional.of(argument(start))));
    }
    return switch (name) {
      case "frac", "dfrac", "tfrac" -> new Formula.Fraction(argument(start), argument(start), true);
      case "binom" ->
          new Formula.Fenced(
              "(", new Formula.Fraction(argument(start), argument(start), false), ")");
      case "sqrt" -> root(start);
      case "text", "textrm", "mathsf" -> words(Kind.WORDS, false);
      case "mathrm" -> upright();
      case "mathbf", "textbf" -> words(Kind.WORDS, true);
      case "mathit", "textit" -> words(Kind.VARIABLE, false);
      case "operatorname" -> words(Kind.FUNCTION, false);
      case "boldsymbol", "bm" -> Bold.of(argument(start));
      case "ce" -> chemistry();
      case "overset", "stackrel" -> {
        Formula above = argument(start);
        yield stacked(argument(start), Optional.empty(), Optional.of(above));
      }
      case "underset" -> {
        Formula below = argument(start);
        yield stacked(argument(start), Optional.of(below), Optional.empty());
      }
      case "left" -> new LatexFences(this, in, complaints).fenced(start);
      case "begin" -> new LatexFences(this, in, complaints).grid(start);
      case "displaystyle", "big", "Big", "bigl", "bigr", "Bigl", "Bigr" -> Row.EMPTY;
      default -> named(name, start);
    };
  }

  /** What stands over an arrow is its condition. */
  private static Formula stacked(Formula base, Optional<Formula> below, Optional<Formula> above) {
    return base instanceof Symbol symbol && Arrows.ALL.contains(symbol.text())
        ? new Formula.Arrow(symbol.text(), below, above)
        : new Formula.Stacked(base, below, above);
  }

  private static Optional<Formula> filled(Optional<Formula> part) {
    return part.filter(condition -> !condition.isNothing());
  }

  /** A space or a sign; of one that is not known that is said. */
  Formula named(String name, int start) {
    if (Signs.SPACES.containsKey(name)) {
      return new Formula.Space(Signs.SPACES.get(name));
    }
    Optional<Symbol> sign = Signs.of(name);
    if (sign.isEmpty()) {
      String hint =
          Nearest.to(name, Commands.all())
              .map(nearest -> "did you mean `\\" + nearest + "`?")
              .orElse("`\\text{…}` prints words as they stand");
      int length = in.place() - start;
      complaints.error(start, length, "`\\" + name + "` is not known in a formula", hint);
    }
    return sign.<Formula>map(symbol -> symbol).orElse(Row.EMPTY);
  }

  private Formula words(Kind kind, boolean bold) {
    return in.words().<Formula>map(words -> new Symbol(words, kind, bold)).orElse(Row.EMPTY);
  }

  /** Words, or a formula in upright letters, as substances are often written. */
  private Formula upright() {
    int start = in.place();
    return Upright.of(in.braced().map(this::read).orElseGet(() -> argument(start)));
  }

  private Formula root(int start) {
    Optional<Formula> degree = option();
    return new Formula.Root(argument(start), degree);
  }

  /** What stands between square brackets, if they come next. */
  private Optional<Formula> option() {
    in.skipSpaces();
    return in.inSquareBrackets().map(this::read);
  }

  private Formula chemistry() {
    return in.inBraces().map(inside -> ChemistryReader.read(inside, complaints)).orElse(Row.EMPTY);
  }
}
