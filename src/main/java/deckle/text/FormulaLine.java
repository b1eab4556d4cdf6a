package deckle.text;

import java.util.ArrayList;
import java.util.List;

/** A formula, or a part of one, being set on one line. */
final class FormulaLine {

  private final boolean spaced;
  private final List<Inline> out = new ArrayList<>();
  private final StringBuilder upright = new StringBuilder();
  private int atoms;
  private boolean sum;
  private boolean operandBefore;
  private boolean afterFunction;

  /**
   * An empty line.
   *
   * @param spaced whether signs between operands have spaces round them, as they do outside scripts
   */
  FormulaLine(boolean spaced) {
    this.spaced = spaced;
  }

  boolean spaced() {
    return spaced;
  }

  /** Whether it needs parentheses above or below a fraction bar, or under a root. */
  boolean isSum() {
    return sum;
  }

  boolean isOneAtom() {
    return atoms <= 1 && !sum;
  }

  List<Inline> inlines() {
    flush();
    return List.copyOf(out);
  }

  void variable(String letter) {
    operand();
    flush();
    out.add(new Inline.Emphasis(List.of(new Inline.Run(letter))));
  }

  void ordinary(String words) {
    operand();
    upright.append(words);
  }

  void function(String name) {
    operand();
    upright.append(name);
    afterFunction = true;
  }

  void space(String space) {
    upright.append(space);
    afterFunction = false;
  }

  void open(String bracket) {
    afterFunction = false;
    upright.append(bracket);
    atoms++;
    operandBefore = false;
  }

  void close(String bracket) {
    upright.append(bracket);
    operandBefore = true;
  }

  void comma() {
    upright.append(spaced ? ", " : ",");
    operandBefore = false;
  }

  /** A sign that stands between two operands, or before one. */
  void operator(String sign) {
    afterFunction = false;
    sum |= !sign.equals("·") && !sign.equals("×");
    upright.append(spaced && operandBefore ? " " + sign + " " : sign);
    operandBefore = false;
  }

  void relation(String sign) {
    operandBefore = true;
    operator(sign);
  }

  void script(Inline script) {
    flush();
    out.add(script);
    operandBefore = true;
  }

  /** What was set by itself, such as a fraction. */
  void part(FormulaLine part, boolean parentheses) {
    if (parentheses) {
      open("(");
    }
    operand();
    atoms += part.atoms;
    sum |= part.sum && !parentheses;
    flush();
    out.addAll(part.inlines());
    if (parentheses) {
      close(")");
    }
  }

  private void operand() {
    if (afterFunction) {
      upright.append('\u00A0');
    }
    afterFunction = false;
    operandBefore = true;
    atoms++;
  }

  private void flush() {
    if (upright.length() > 0) {
      out.add(new Inline.Run(upright.toString()));
      upright.setLength(0);
    }
  }
}
