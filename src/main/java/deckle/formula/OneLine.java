package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A formula on one line of plain characters, as in a message or a spreadsheet. */
public final class OneLine implements Formula.Visitor<String> {

  private static final OneLine LINE = new OneLine();

  private OneLine() {}

  /** Its characters; where one line would be read otherwise, parentheses are added. */
  public static String of(Formula formula) {
    return formula.accept(LINE);
  }

  @Override
  public String row(Formula.Row row) {
    StringBuilder line = new StringBuilder();
    List<Formula> parts = row.parts();
    for (int i = 0; i < parts.size(); i++) {
      Formula part = parts.get(i);
      boolean after = i > 0 && isOperand(parts.get(i - 1));
      boolean before = i + 1 < parts.size() && begins(parts.get(i + 1));
      String written = of(part);
      if (isFunction(part)) {
        line.append(after ? " " : "").append(written).append(before ? " " : "");
      } else if (part instanceof Formula.Fraction && (after || before)) {
        line.append('(').append(written).append(')');
      } else {
        boolean binary = after && i + 1 < parts.size();
        line.append(isSpaced(part, binary) ? " " + written + " " : written);
      }
    }
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean isFunction(Formula part) {
    return part instanceof Symbol symbol && symbol.kind() == Kind.FUNCTION;
  }

  /** Whether a part would run together with what stands before it. */
  private static boolean begins(Formula part) {
    return !(part instanceof Formula.Space)
        && (!(part instanceof Symbol symbol)
            || List.of(Kind.VARIABLE, Kind.NUMBER, Kind.WORDS, Kind.ELEMENT, Kind.FUNCTION)
                .contains(symbol.kind()));
  }

  private static boolean isSpaced(Formula part, boolean binary) {
    if (part instanceof Formula.Arrow) {
      return true;
    }
    return part instanceof Symbol symbol
        && (symbol.kind() == Kind.RELATION || (symbol.kind() == Kind.OPERATOR && binary));
  }

  private static boolean isOperand(Formula part) {
    return !(part instanceof Formula.Space)
        && !(part instanceof Formula.Arrow)
        && (!(part instanceof Symbol symbol)
            || !List.of(Kind.OPERATOR, Kind.RELATION, Kind.OPENING, Kind.PUNCTUATION, Kind.FUNCTION)
                .contains(symbol.kind()));
  }

  @Override
  public String symbol(Symbol symbol) {
    return switch (symbol.kind()) {
      case STATE -> "(" + symbol.text() + ")";
      case PUNCTUATION -> symbol.text() + " ";
      default -> symbol.text();
    };
  }

  @Override
  public String space(Formula.Space space) {
    return space.eighteenths() > 0 ? " " : "";
  }

  @Override
  public String scripts(Formula.Scripts scripts) {
    return whole(scripts.base()).stripTrailing()
        + script("_", ScriptCharacters::lowered, scripts.below())
        + script("^", ScriptCharacters::raised, scripts.above());
  }

  @Override
  public String prescripts(Formula.Prescripts scripts) {
    return script("^", ScriptCharacters::raised, scripts.above())
        + script("_", ScriptCharacters::lowered, scripts.below())
        + of(scripts.base());
  }

  /** In raised or lowered characters if there are such, else behind a mark. */
  private static String script(
      String mark, Function<String, Optional<String>> signs, Optional<Formula> script) {
    if (script.isEmpty()) {
      return "";
    }
    String plain = of(script.get());
    if (!plain.isEmpty() && plain.chars().allMatch(c -> c == '′' || c == '°')) {
      return plain;
    }
    boolean one = plain.codePointCount(0, plain.length()) == 1;
    return signs.apply(plain).orElse(mark + (one ? plain : "(" + plain + ")"));
  }

  @Override
  public String fraction(Formula.Fraction fraction) {
    String sign = fraction.ruled() ? "/" : " over ";
    boolean product = fraction.above() instanceof Formula.Row row && isProduct(row);
    String above = product ? of(fraction.above()) : bracketed(fraction.above());
    return above + sign + bracketed(fraction.below());
  }

  private static boolean isProduct(Formula.Row row) {
    return row.parts().stream()
        .map(part -> part instanceof Formula.Scripts scripts ? scripts.base() : part)
        .noneMatch(
            part ->
                part instanceof Symbol symbol
                    && List.of(Kind.OPERATOR, Kind.RELATION, Kind.FUNCTION, Kind.LARGE)
                        .contains(symbol.kind()));
  }

  /** The base of scripts that would else be taken for those of its last part. */
  private static String whole(Formula base) {
    boolean open = base instanceof Formula.Fraction || base instanceof Formula.Root;
    return open ? "(" + of(base) + ")" : of(base);
  }

  /** Between parentheses, unless it is one thing. */
  private static String bracketed(Formula part) {
    boolean one = !(part instanceof Formula.Row) && !(part instanceof Formula.Fraction);
    return one ? of(part) : "(" + of(part) + ")";
  }

  @Override
  public String root(Formula.Root root) {
    boolean scripted = root.under() instanceof Formula.Scripts;
    String under = scripted ? "(" + of(root.under()) + ")" : bracketed(root.under());
    return script("", ScriptCharacters::raised, root.degree()) + "√" + under;
  }

  @Override
  public String fenced(Formula.Fenced fenced) {
    return fenced.open() + of(fenced.inside()) + fenced.close();
  }

  @Override
  public String accented(Formula.Accented accented) {
    return of(accented.under()) + accented.accent().combining();
  }

  @Override
  public String stacked(Formula.Stacked stacked) {
    return of(stacked.base())
        + script("_", ScriptCharacters::lowered, stacked.below())
        + script("^", ScriptCharacters::raised, stacked.above());
  }

  @Override
  public String arrow(Formula.Arrow arrow) {
    String conditions =
        arrow.above().map(above -> " (" + of(above) + ")").orElse("")
            + arrow.below().map(below -> " (" + of(below) + ")").orElse("");
    return arrow.sign() + conditions;
  }

  @Override
  public String grid(Formula.Grid grid) {
    String between = grid.alignment() == Formula.Alignment.SIGNS ? " " : ", ";
    return grid.rows().stream()
        .map(row -> row.stream().map(OneLine::of).collect(Collectors.joining(between)))
        .collect(Collectors.joining("; "));
  }
}
