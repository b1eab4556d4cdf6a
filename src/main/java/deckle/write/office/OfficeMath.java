package deckle.write.office;

import deckle.formula.Formula;
import deckle.formula.Formula.Kind;
import java.util.List;
import java.util.Optional;

/** A formula as Office keeps it (Office Math Markup Language, ECMA-376 part 1, section 22.1). */
public final class OfficeMath implements Formula.Visitor<Void> {

  /** Stands where Office would show a dotted box for something to be filled in. */
  private static final String NOTHING = "\u200B";

  private final Xml out = Xml.piece();
  private final MathLetters letters;

  private OfficeMath(MathLetters letters) {
    this.letters = letters;
  }

  /**
   * For a paragraph of a text document.
   *
   * @param displayed whether it stands on a line of its own
   */
  public static String of(Formula formula, boolean displayed) {
    String math = whole(formula, MathLetters.IN_DOCUMENT);
    return displayed ? "<m:oMathPara>" + math + "</m:oMathPara>" : math;
  }

  /** For a paragraph on a slide. */
  public static String onSlide(Formula formula) {
    return whole(formula, MathLetters.ON_SLIDE);
  }

  private static String whole(Formula formula, MathLetters letters) {
    OfficeMath math = new OfficeMath(letters);
    math.out.open("m:oMath");
    formula.accept(math);
    return math.out.close().toString();
  }

  /** An element that holds a part, and never nothing. */
  private void in(String element, Formula part) {
    out.open(element);
    if (part.isNothing()) {
      letters(NOTHING, "p");
    } else {
      one(part, true, true);
    }
    out.close();
  }

  /**
   * MathLetters that are no part of a calculation stand upright. So do brackets, which may have
   * scripts of their own, and charges: LibreOffice would look for what they belong to.
   */
  private void words(String text, boolean bold) {
    out.open("m:r")
        .open("m:rPr")
        .empty("m:nor")
        .close()
        .add(bold ? letters.bold() : letters.plain());
    out.leaf("m:t", text, "xml:space", "preserve").close();
  }

  private void letters(String text, String style) {
    out.open("m:r").open("m:rPr").empty("m:sty", "m:val", style).close().add(letters.plain());
    out.leaf("m:t", text, "xml:space", "preserve").close();
  }

  /** What follows a sum up to the next relation is what is summed up. */
  @Override
  public Void row(Formula.Row row) {
    List<Formula> parts = row.parts();
    int i = 0;
    while (i < parts.size()) {
      Formula part = parts.get(i);
      Optional<Nary> sum = Nary.of(part);
      boolean last = i + 1 == parts.size();
      if (sum.isPresent()) {
        int end = Nary.end(parts, i + 1);
        nary(sum.get(), new Formula.Row(parts.subList(i + 1, end)));
        i = end;
      } else if (Operands.isFunction(part) && !last) {
        int end = Operands.argumentEnd(parts, i + 1);
        function(part, new Formula.Row(parts.subList(i + 1, end)));
        i = end;
      } else {
        one(part, i == 0, last);
        i++;
      }
    }
    return null;
  }

  /**
   * A sign between two operands that lacks one of them, such as a charge, is a word like others.
   */
  private void one(Formula part, boolean first, boolean last) {
    boolean alone = last || (first && !Operands.isSigned(part));
    if (alone && part instanceof Formula.Symbol symbol && Operands.isBetween(symbol)) {
      words(symbol.text(), symbol.bold());
    } else {
      part.accept(this);
    }
  }

  private void function(Formula name, Formula of) {
    out.open("m:func");
    in("m:fName", name);
    in("m:e", of);
    out.close();
  }

  private void nary(Nary sum, Formula operand) {
    out.open("m:nary").open("m:naryPr").empty("m:chr", "m:val", sum.sign());
    out.empty("m:limLoc", "m:val", sum.aboveAndBelow() ? "undOvr" : "subSup");
    hidden("m:subHide", sum.below().isEmpty());
    hidden("m:supHide", sum.above().isEmpty());
    out.close();
    in("m:sub", sum.below().orElse(Formula.Row.EMPTY));
    in("m:sup", sum.above().orElse(Formula.Row.EMPTY));
    in("m:e", operand);
    out.close();
  }

  private void hidden(String element, boolean hidden) {
    if (hidden) {
      out.empty(element, "m:val", "1");
    }
  }

  @Override
  public Void symbol(Formula.Symbol symbol) {
    Optional<Nary> sum = Nary.of(symbol);
    if (sum.isPresent()) {
      nary(sum.get(), Formula.Row.EMPTY);
      return null;
    }
    String bold = symbol.bold() ? "b" : "";
    switch (symbol.kind()) {
      case VARIABLE -> letters(symbol.text(), bold + "i");
      case WORDS, ELEMENT, STATE, SIGN, OPENING, CLOSING -> words(symbol.text(), symbol.bold());
      case NUMBER, FUNCTION, LARGE, OPERATOR, RELATION, PUNCTUATION ->
          letters(symbol.text(), symbol.bold() ? "b" : "p");
    }
    return null;
  }

  @Override
  public Void space(Formula.Space space) {
    MathSpaces.of(space).ifPresent(character -> letters(character, "p"));
    return null;
  }

  @Override
  public Void scripts(Formula.Scripts scripts) {
    Optional<Nary> sum = Nary.of(scripts);
    if (sum.isPresent()) {
      nary(sum.get(), Formula.Row.EMPTY);
    } else if (scripts.base() instanceof Formula.Symbol symbol && symbol.takesLimits()) {
      limits(scripts.base(), scripts.below(), scripts.above());
    } else {
      scripted(scripts);
    }
    return null;
  }

  private void scripted(Formula.Scripts scripts) {
    boolean below = scripts.below().isPresent();
    boolean above = scripts.above().isPresent();
    if (!below && !above) {
      scripts.base().accept(this);
      return;
    }
    out.open(below && above ? "m:sSubSup" : below ? "m:sSub" : "m:sSup");
    in("m:e", scripts.base());
    scripts.below().ifPresent(part -> in("m:sub", part));
    scripts.above().ifPresent(part -> in("m:sup", part));
    out.close();
  }

  /** Right below and above the base. */
  private void limits(Formula base, Optional<Formula> below, Optional<Formula> above) {
    above.ifPresent(part -> out.open("m:limUpp").open("m:e"));
    below.ifPresent(part -> out.open("m:limLow").open("m:e"));
    if (base.isNothing()) {
      letters(NOTHING, "p");
    } else {
      base.accept(this);
    }
    for (Optional<Formula> limit : List.of(below, above)) {
      limit.ifPresent(
          part -> {
            out.close();
            in("m:lim", part);
            out.close();
          });
    }
  }

  @Override
  public Void prescripts(Formula.Prescripts prescripts) {
    out.open("m:sPre");
    in("m:sub", prescripts.below().orElse(Formula.Row.EMPTY));
    in("m:sup", prescripts.above().orElse(Formula.Row.EMPTY));
    in("m:e", prescripts.base());
    out.close();
    return null;
  }

  @Override
  public Void fraction(Formula.Fraction fraction) {
    out.open("m:f");
    if (!fraction.ruled()) {
      out.open("m:fPr").empty("m:type", "m:val", "noBar").close();
    }
    in("m:num", fraction.above());
    in("m:den", fraction.below());
    out.close();
    return null;
  }

  @Override
  public Void root(Formula.Root root) {
    out.open("m:rad");
    if (root.degree().isEmpty()) {
      out.open("m:radPr").empty("m:degHide", "m:val", "1").close();
      out.empty("m:deg");
    } else {
      in("m:deg", root.degree().get());
    }
    in("m:e", root.under());
    out.close();
    return null;
  }

  @Override
  public Void fenced(Formula.Fenced fenced) {
    out.open("m:d").open("m:dPr");
    out.empty("m:begChr", "m:val", fenced.open()).empty("m:endChr", "m:val", fenced.close());
    out.close();
    in("m:e", fenced.inside());
    out.close();
    return null;
  }

  @Override
  public Void accented(Formula.Accented accented) {
    if (accented.accent().isRule()) {
      boolean under = accented.accent() == Formula.Accent.UNDERLINE;
      out.open("m:bar").open("m:barPr").empty("m:pos", "m:val", under ? "bot" : "top").close();
    } else {
      out.open("m:acc").open("m:accPr");
      out.empty("m:chr", "m:val", accented.accent().combining()).close();
    }
    in("m:e", accented.under());
    out.close();
    return null;
  }

  @Override
  public Void stacked(Formula.Stacked stacked) {
    limits(stacked.base(), stacked.below(), stacked.above());
    return null;
  }

  @Override
  public Void arrow(Formula.Arrow arrow) {
    Formula sign = Formula.Symbol.of(arrow.sign(), Kind.RELATION);
    limits(sign, arrow.below(), arrow.above());
    return null;
  }

  @Override
  public Void grid(Formula.Grid grid) {
    int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
    out.open("m:m").open("m:mPr").open("m:mcs");
    for (int column = 0; column < columns; column++) {
      out.open("m:mc").open("m:mcPr").empty("m:count", "m:val", "1");
      out.empty("m:mcJc", "m:val", side(grid.alignment(), column)).close().close();
    }
    out.close().close();
    for (List<Formula> row : grid.rows()) {
      out.open("m:mr");
      for (int column = 0; column < columns; column++) {
        in("m:e", column < row.size() ? row.get(column) : Formula.Row.EMPTY);
      }
      out.close();
    }
    out.close();
    return null;
  }

  private static String side(Formula.Alignment alignment, int column) {
    return switch (alignment) {
      case CENTRE -> "center";
      case LEFT -> "left";
      case SIGNS -> column % 2 == 0 ? "right" : "left";
    };
  }
}
