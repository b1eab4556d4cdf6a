package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says a formula as a person would who reads it to another. */
public final class Speech implements Formula.Visitor<String> {

  private static final String BONDS = "–=≡·";
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PAUSES = Pattern.compile(" ?([,،])(?: ?[,،])*+");
  private static final Pattern OUTER_PAUSE = Pattern.compile("^[,،] *|[,،]$");

  private final SpokenWords words;

  private Speech(SpokenWords words) {
    this.words = words;
  }

  /** In the language of a BCP 47 tag; in English if that is not among those that are known. */
  public static String of(Formula formula, String language) {
    String said = formula.accept(new Speech(SpokenWords.of(language)));
    String spaced = SPACES.matcher(said).replaceAll(" ");
    String paused = PAUSES.matcher(spaced).replaceAll("$1").strip();
    return OUTER_PAUSE.matcher(paused).replaceAll("");
  }

  private String say(Formula formula) {
    return formula.accept(this);
  }

  @Override
  public String row(Formula.Row row) {
    List<String> said = new ArrayList<>();
    List<Formula> parts = row.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      String part = say(parts.get(i));
      said.add(!last && isApplied(parts.get(i)) ? words.pattern("applied", part) : part);
      said.add(last ? "" : end(parts.get(i), parts.subList(i + 1, parts.size())));
      said.add(isIon(parts.get(i)) ? "," : "");
    }
    return String.join(" ", said);
  }

  /** What tells that a part ends: its name, or a pause before what could be taken for more. */
  private String end(Formula part, List<Formula> rest) {
    boolean pause = Tail.isOpen(part) && Tail.goesOn(rest);
    return Tail.of(part).map(words::end).orElse(pause ? "," : "");
  }

  /** The plus of an ion is none between substances. */
  private static boolean isIon(Formula part) {
    return part instanceof Formula.Scripts scripts && scripts.above().map(Charge::is).orElse(false);
  }

  /** Whether it is a function of what follows; limits say so by themselves. */
  private static boolean isApplied(Formula part) {
    Formula base = part instanceof Formula.Scripts scripts ? scripts.base() : part;
    if (!(base instanceof Symbol symbol)) {
      return false;
    }
    return base == part
        ? symbol.kind() == Kind.FUNCTION || symbol.kind() == Kind.LARGE
        : symbol.kind() == Kind.FUNCTION && !symbol.takesLimits();
  }

  @Override
  public String symbol(Symbol symbol) {
    return switch (symbol.kind()) {
      case NUMBER, WORDS -> symbol.text();
      case ELEMENT -> spelt(symbol.text());
      case STATE -> words.pattern("state." + symbol.text());
      case VARIABLE -> words.sign(symbol.text()).orElse(spelt(symbol.text()));
      case SIGN -> sign(symbol.text());
      default -> words.sign(symbol.text()).orElse(symbol.text());
    };
  }

  /** Strokes that are no relations are bonds. */
  private String sign(String sign) {
    return BONDS.contains(sign) ? words.pattern("bond." + sign) : words.sign(sign).orElse(sign);
  }

  /** Letter by letter, for Mg is no word. */
  private static String spelt(String letters) {
    return letters.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  @Override
  public String space(Formula.Space space) {
    return " ";
  }

  @Override
  public String scripts(Formula.Scripts scripts) {
    if ((scripts.base() instanceof Symbol base && base.takesLimits()) || isIntegral(scripts)) {
      return limits(scripts);
    }
    String base = base(scripts.base());
    String indexed =
        scripts.below().map(below -> indexed(scripts.base(), base, below)).orElse(base);
    if (scripts.above().isPresent() && Charge.is(scripts.above().get())) {
      boolean numbered =
          scripts.below().isPresent() || scripts.base() instanceof Formula.Prescripts;
      String pause = numbered ? "," : "";
      return join(indexed, pause, said(scripts.above()));
    }
    if (scripts.base() instanceof Symbol symbol && symbol.kind() == Kind.ELEMENT) {
      return join(indexed, said(scripts.above()));
    }
    return scripts.above().map(above -> raised(indexed, above)).orElse(indexed);
  }

  /** A fraction or a root has its scripts behind its end. */
  private String base(Formula base) {
    String end =
        base instanceof Formula.Fraction
            ? words.end("fraction")
            : base instanceof Formula.Root ? words.end("root") : "";
    return say(base) + end;
  }

  private String indexed(Formula base, String said, Formula below) {
    boolean counted =
        below instanceof Symbol symbol
            && (symbol.kind() == Kind.NUMBER || symbol.text().equals("n"));
    return isSubstance(base) && counted
        ? join(said, say(below))
        : words.pattern("sub", said, say(below));
  }

  /** Whether what stands below says how many atoms there are. */
  private static boolean isSubstance(Formula base) {
    Formula symbol = base instanceof Formula.Prescripts isotope ? isotope.base() : base;
    return symbol instanceof Symbol known
        && (known.kind() == Kind.ELEMENT || known.kind() == Kind.CLOSING);
  }

  private static boolean isIntegral(Formula.Scripts scripts) {
    return scripts.base() instanceof Symbol base && base.kind() == Kind.LARGE;
  }

  private String limits(Formula.Scripts scripts) {
    String base = say(scripts.base());
    String below = said(scripts.below());
    boolean limit = ((Symbol) scripts.base()).text().equals("lim");
    if (scripts.below().isEmpty()) {
      return words.pattern("power", base, said(scripts.above()));
    }
    if (scripts.above().isPresent()) {
      return words.pattern("from.to", base, below, say(scripts.above().get()));
    }
    return words.pattern(limit ? "limit" : "over.set", base, below);
  }

  private String raised(String base, Formula above) {
    if (above instanceof Symbol symbol) {
      String text = symbol.text();
      if (text.equals("2") || text.equals("3")) {
        return words.pattern(text.equals("2") ? "squared" : "cubed", base);
      }
      if (text.equals("∗")) {
        return join(base, say(symbol));
      }
      if (text.startsWith("′") || text.equals("°")) {
        return join(base, primes(symbol));
      }
    }
    return words.pattern("power", base, say(above));
  }

  private String primes(Symbol symbol) {
    return symbol.text().equals("′′") ? words.sign("″").orElse("") : each(symbol);
  }

  private String each(Symbol symbol) {
    return symbol
        .text()
        .codePoints()
        .mapToObj(sign -> words.sign(Character.toString(sign)).orElse(""))
        .collect(Collectors.joining(" "));
  }

  private String said(Optional<Formula> part) {
    return part.map(this::say).orElse("");
  }

  private static String join(String... said) {
    return String.join(" ", said);
  }

  @Override
  public String prescripts(Formula.Prescripts scripts) {
    String isotope = join(say(scripts.base()), said(scripts.above()));
    return scripts
        .below()
        .map(below -> words.pattern("atomic", isotope, say(below)))
        .orElse(isotope);
  }

  @Override
  public String fraction(Formula.Fraction fraction) {
    String key = !fraction.ruled() ? "choose" : Tail.of(fraction).isPresent() ? "fraction" : "over";
    return words.pattern(key, say(fraction.above()), say(fraction.below()));
  }

  @Override
  public String root(Formula.Root root) {
    String under = say(root.under());
    if (root.degree().isEmpty()) {
      return words.pattern("root.square", under);
    }
    boolean cube = root.degree().get() instanceof Symbol symbol && symbol.text().equals("3");
    return cube
        ? words.pattern("root.cube", under)
        : words.pattern("root", under, say(root.degree().get()));
  }

  @Override
  public String fenced(Formula.Fenced fenced) {
    boolean bars = fenced.open().equals("|") && fenced.close().equals("|");
    if (fenced.inside() instanceof Formula.Grid grid) {
      return bars ? words.pattern("determinant", grid(grid)) : grid(grid);
    }
    if (fenced.inside() instanceof Formula.Fraction fraction && !fraction.ruled()) {
      return fraction(fraction);
    }
    if (bars) {
      return words.pattern("absolute", say(fenced.inside()));
    }
    return join(
        words.sign(fenced.open()).orElse(fenced.open()),
        say(fenced.inside()),
        words.sign(fenced.close()).orElse(fenced.close()));
  }

  @Override
  public String accented(Formula.Accented accented) {
    return words.pattern("accent." + accented.accent().name(), say(accented.under()));
  }

  @Override
  public String stacked(Formula.Stacked stacked) {
    String base = say(stacked.base());
    String above =
        stacked.above().map(part -> words.pattern("above", base, say(part))).orElse(base);
    return stacked.below().map(part -> words.pattern("below", above, say(part))).orElse(above);
  }

  @Override
  public String arrow(Formula.Arrow arrow) {
    String sign = words.pattern("arrow." + arrow.sign());
    String above =
        arrow.above().map(part -> words.pattern("arrow.with", sign, say(part))).orElse(sign);
    return arrow.below().map(part -> words.pattern("arrow.with", above, say(part))).orElse(above);
  }

  @Override
  public String grid(Formula.Grid grid) {
    if (grid.alignment() == Formula.Alignment.SIGNS) {
      return lines(grid, " ");
    }
    String rows = lines(grid, ", ");
    if (grid.alignment() == Formula.Alignment.LEFT) {
      return words.pattern("cases", rows);
    }
    int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
    return words.pattern(
        "matrix", Integer.toString(grid.rows().size()), Integer.toString(columns), rows);
  }

  private String lines(Formula.Grid grid, String between) {
    List<String> lines = new ArrayList<>();
    for (List<Formula> row : grid.rows()) {
      String cells = row.stream().map(this::say).collect(Collectors.joining(between));
      boolean matrix = grid.alignment() == Formula.Alignment.CENTRE;
      lines.add(matrix ? words.pattern("row", Integer.toString(lines.size() + 1), cells) : cells);
    }
    return String.join(", ", lines);
  }
}
