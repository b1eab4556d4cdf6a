package deckle.formula;

import deckle.formula.Formula.Accent;
import deckle.formula.Formula.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a formula as LaTeX that every LaTeX and MathJax understands, without packages. */
public final class Latex implements Formula.Visitor<String> {

  private static final Latex LATEX = new Latex();

  private static final Map<Accent, String> ACCENTS =
      Map.of(
          Accent.BAR, "bar",
          Accent.HAT, "hat",
          Accent.DOT, "dot",
          Accent.TWO_DOTS, "ddot",
          Accent.TILDE, "tilde",
          Accent.VECTOR, "vec",
          Accent.OVERLINE, "overline",
          Accent.UNDERLINE, "underline");

  private static final Map<Integer, String> SPACES =
      Map.of(3, "\\,", 4, "\\:", 5, "\\;", -3, "\\!", 6, "~", 18, "\\quad ", 36, "\\qquad ");

  private static final Map<String, String> ARROWS =
      Map.of("→", "xrightarrow", "←", "xleftarrow", "⇌", "xrightleftharpoons");

  private static final String DEGREE = "^{\\circ}";

  private Latex() {}

  /** What stands between the dollars. */
  public static String of(Formula formula) {
    return formula.accept(LATEX).strip();
  }

  private static String braced(Formula formula) {
    return "{" + of(formula) + "}";
  }

  @Override
  public String row(Formula.Row row) {
    return row.parts().stream().map(part -> part.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String symbol(Symbol symbol) {
    String text = symbol.text();
    return switch (symbol.kind()) {
      case WORDS -> (symbol.bold() ? "\\mathbf{" : "\\text{") + text + "}";
      case ELEMENT -> "\\mathrm{" + text + "}";
      case STATE -> "\\text{(" + text + ")}";
      case FUNCTION ->
          Signs.of(text).isPresent() ? "\\" + text + " " : "\\operatorname{" + text + "}";
      case VARIABLE -> variable(symbol);
      default -> sign(symbol);
    };
  }

  private static String variable(Symbol symbol) {
    String plain = sign(symbol);
    boolean several = symbol.text().codePointCount(0, symbol.text().length()) > 1;
    String italic = several ? "\\mathit{" + symbol.text() + "}" : plain;
    return symbol.bold() ? "\\boldsymbol{" + italic.strip() + "}" : italic;
  }

  private static String sign(Symbol symbol) {
    String text = symbol.text();
    if (text.startsWith("′")) {
      return "\\prime ".repeat(text.length());
    }
    if (text.equals("−")) {
      return "-";
    }
    if (text.equals("°")) {
      return "{}" + DEGREE;
    }
    if (text.codePointAt(0) < 0x7F && "{}%$&#_".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    return Signs.command(symbol)
        .or(() -> Signs.commandOf(text))
        .map(name -> "\\" + name + (Character.isLetter(name.charAt(0)) ? " " : ""))
        .orElse("\\text{" + text + "}");
  }

  @Override
  public String space(Formula.Space space) {
    return SPACES.getOrDefault(space.eighteenths(), "\\,");
  }

  @Override
  public String scripts(Formula.Scripts scripts) {
    return base(scripts.base()) + script("_", scripts.below()) + script("^", scripts.above());
  }

  @Override
  public String prescripts(Formula.Prescripts scripts) {
    return "{}"
        + script("_", scripts.below())
        + script("^", scripts.above())
        + base(scripts.base());
  }

  private String base(Formula base) {
    return base instanceof Symbol ? base.accept(this).stripTrailing() : braced(base);
  }

  private static String script(String mark, Optional<Formula> script) {
    boolean degree = script.isPresent() && script.get() instanceof Symbol s && s.text().equals("°");
    return degree ? DEGREE : script.map(part -> mark + braced(part)).orElse("");
  }

  @Override
  public String fraction(Formula.Fraction fraction) {
    String parts = braced(fraction.above()) + braced(fraction.below());
    return (fraction.ruled() ? "\\frac" : "\\binom") + parts;
  }

  @Override
  public String root(Formula.Root root) {
    String degree = root.degree().map(part -> "[" + of(part) + "]").orElse("");
    return "\\sqrt" + degree + braced(root.under());
  }

  @Override
  public String fenced(Formula.Fenced fenced) {
    if (fenced.inside() instanceof Formula.Fraction fraction && !fraction.ruled()) {
      return fraction.accept(this);
    }
    if (fenced.inside() instanceof Formula.Grid grid) {
      Optional<Grids> named = Grids.of(fenced.open(), grid, fenced.close());
      if (named.isPresent()) {
        return environment(named.get(), grid);
      }
    }
    return "\\left"
        + delimiter(fenced.open())
        + of(fenced.inside())
        + "\\right"
        + delimiter(fenced.close());
  }

  private static String delimiter(String bracket) {
    if (bracket.isEmpty()) {
      return ".";
    }
    return bracket.codePointAt(0) < 0x7F && "{}".indexOf(bracket) < 0
        ? bracket
        : Signs.commandOf(bracket).map(name -> "\\" + name + " ").orElse(bracket);
  }

  @Override
  public String accented(Formula.Accented accented) {
    return "\\" + ACCENTS.get(accented.accent()) + braced(accented.under());
  }

  @Override
  public String stacked(Formula.Stacked stacked) {
    String base = braced(stacked.base());
    String below = stacked.below().map(part -> "\\underset" + braced(part) + base).orElse(base);
    return stacked
        .above()
        .map(
            part ->
                "\\overset" + braced(part) + (stacked.below().isEmpty() ? base : "{" + below + "}"))
        .orElse(below);
  }

  @Override
  public String arrow(Formula.Arrow arrow) {
    boolean bare = arrow.above().isEmpty() && arrow.below().isEmpty();
    String stretched = ARROWS.get(arrow.sign());
    if (bare || stretched == null) {
      return Signs.commandOf(arrow.sign()).map(name -> "\\" + name + " ").orElse(arrow.sign());
    }
    String below = arrow.below().map(part -> "[" + of(part) + "]").orElse("");
    return "\\" + stretched + below + arrow.above().map(Latex::braced).orElse("{}");
  }

  @Override
  public String grid(Formula.Grid grid) {
    return environment(Grids.of("", grid, "").orElse(Grids.MATRIX), grid);
  }

  private static String environment(Grids named, Formula.Grid grid) {
    String rows = grid.rows().stream().map(Latex::cells).collect(Collectors.joining(" \\\\ "));
    return "\\begin{" + named.latex() + "} " + rows + " \\end{" + named.latex() + "}";
  }

  private static String cells(List<Formula> row) {
    return row.stream().map(Latex::of).collect(Collectors.joining(" & "));
  }
}
