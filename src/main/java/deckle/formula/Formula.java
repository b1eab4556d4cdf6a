package deckle.formula;

import java.util.List;
import java.util.Optional;

/** A formula, or a part of one, as it is meant; how it is set is known elsewhere. */
public sealed interface Formula
    permits Formula.Row,
        Formula.Symbol,
        Formula.Space,
        Formula.Scripts,
        Formula.Prescripts,
        Formula.Fraction,
        Formula.Root,
        Formula.Fenced,
        Formula.Accented,
        Formula.Stacked,
        Formula.Arrow,
        Formula.Grid {

  <R> R accept(Visitor<R> visitor);

  /** Whether it is nothing at all. */
  default boolean isNothing() {
    return this instanceof Row row && row.parts().isEmpty();
  }

  /** Parts one after another. */
  record Row(List<Formula> parts) implements Formula {

    /** Nothing at all. */
    public static final Row EMPTY = new Row(List.of());

    public Row {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.row(this);
    }
  }

  /** What a symbol is to its neighbours; it decides type, spaces, and how it is spoken. */
  enum Kind {
    /** A letter in italics. */
    VARIABLE,
    NUMBER,
    /** Upright words, as they stand. */
    WORDS,
    /** The symbol of a chemical element, a particle or a group. */
    ELEMENT,
    /** The state of a substance, such as {@code aq}. */
    STATE,
    /** An upright name that is applied to what follows. */
    FUNCTION,
    /** A sign that stands for itself, such as ∞. */
    SIGN,
    /** A sum, a product, an integral. */
    LARGE,
    /** A sign between two operands, or before one. */
    OPERATOR,
    RELATION,
    OPENING,
    CLOSING,
    PUNCTUATION
  }

  /** The least part: a letter, a number, a sign, a word. */
  record Symbol(String text, Kind kind, boolean bold) implements Formula {

    public static Symbol of(String text, Kind kind) {
      return new Symbol(text, kind, false);
    }

    /**
     * Whether scripts stand right above and below it where there is room: those of a sum or a named
     * limit; integrals have theirs at the side.
     */
    public boolean takesLimits() {
      return Signs.takesLimits(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.symbol(this);
    }
  }

  /** White space, or less of it, in eighteenths of the em. */
  record Space(int eighteenths) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.space(this);
    }
  }

  /** An index below and an exponent above, after the base. */
  record Scripts(Formula base, Optional<Formula> below, Optional<Formula> above)
      implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scripts(this);
    }
  }

  /** Numbers before a symbol, as isotopes have them: the mass above, the charge below. */
  record Prescripts(Formula base, Optional<Formula> below, Optional<Formula> above)
      implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prescripts(this);
    }
  }

  /**
   * One part above another.
   *
   * @param ruled whether a rule stands between them; not so in a binomial
   */
  record Fraction(Formula above, Formula below, boolean ruled) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fraction(this);
    }
  }

  /** A root, square if no degree is given. */
  record Root(Formula under, Optional<Formula> degree) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.root(this);
    }
  }

  /** Brackets as tall as what they hold; an empty one is none. */
  record Fenced(String open, Formula inside, String close) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fenced(this);
    }
  }

  /** A mark over or under a part. */
  enum Accent {
    BAR("¯", "\u0304"),
    HAT("ˆ", "\u0302"),
    DOT("˙", "\u0307"),
    TWO_DOTS("¨", "\u0308"),
    TILDE("˜", "\u0303"),
    VECTOR("→", "\u20D7"),
    OVERLINE("‾", "\u0304"),
    UNDERLINE("_", "\u0332");

    private final String sign;
    private final String combining;

    Accent(String sign, String combining) {
      this.sign = sign;
      this.combining = combining;
    }

    /** Whether it is a rule as long as the part. */
    public boolean isRule() {
      return this == BAR || this == OVERLINE || this == UNDERLINE;
    }

    /** The mark as a character that joins the one before it. */
    public String combining() {
      return combining;
    }

    /** The mark by itself. */
    public String sign() {
      return sign;
    }
  }

  /** A part with a mark over or under it. */
  record Accented(Formula under, Accent accent) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.accented(this);
    }
  }

  /** Something small right above or below a base. */
  record Stacked(Formula base, Optional<Formula> below, Optional<Formula> above)
      implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stacked(this);
    }
  }

  /** An arrow as long as the conditions above and below it. */
  record Arrow(String sign, Optional<Formula> below, Optional<Formula> above) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrow(this);
    }
  }

  /** How the columns of a grid are aligned. */
  enum Alignment {
    /** All centred: a matrix. */
    CENTRE,
    /** All at the left: cases. */
    LEFT,
    /** In turns at the right and at the left, so that signs stand below each other. */
    SIGNS
  }

  /** Rows and columns. */
  record Grid(List<List<Formula>> rows, Alignment alignment) implements Formula {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R row(Row row);

    R symbol(Symbol symbol);

    R space(Space space);

    R scripts(Scripts scripts);

    R prescripts(Prescripts prescripts);

    R fraction(Fraction fraction);

    R root(Root root);

    R fenced(Fenced fenced);

    R accented(Accented accented);

    R stacked(Stacked stacked);

    R arrow(Arrow arrow);

    R grid(Grid grid);
  }
}
