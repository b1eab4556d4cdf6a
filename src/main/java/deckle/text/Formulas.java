package deckle.text;

import deckle.formula.ChemistryReader;
import deckle.formula.Complaints;
import deckle.formula.Formula;
import deckle.formula.Latex;
import deckle.formula.LatexReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the formulas of running text. */
final class Formulas {

  private static final Pattern MONEY =
      Pattern.compile("(?s)\\d.*?(?<![\\p{L}\\d\\\\{])\\p{L}{2,}.*");
  private static final Pattern WORDS = Pattern.compile("\\\\(text|mathrm|ce)\\{[^}]*}");

  private Formulas() {}

  /** What stands between dollars. */
  static Inline.Formula latex(String latex, boolean displayed, int offset, Reading reading) {
    if (!displayed && MONEY.matcher(WORDS.matcher(latex).replaceAll("")).matches()) {
      reading.warning(
          offset - 1,
          latex.length() + 2,
          "`$" + latex + "$` is read as a formula",
          "for money write `\\$`");
    }
    return new Inline.Formula(
        latex, LatexReader.read(latex, complaints(offset, reading)), displayed);
  }

  /** What stands between the braces of {@code \ce{…}}. */
  static Inline.Formula chemistry(String chemistry, int offset, Reading reading) {
    return new Inline.Formula(
        "\\ce{" + chemistry + "}",
        ChemistryReader.read(chemistry, complaints(offset, reading)),
        false);
  }

  /** An arrow whose conditions are written as running text is. */
  static Inline.Formula arrow(String sign, List<String> conditions) {
    List<Optional<Formula>> read = new ArrayList<>();
    for (String condition : conditions) {
      read.add(condition.isBlank() ? Optional.empty() : Optional.of(Conditions.of(condition)));
    }
    Optional<Formula> below = read.size() > 1 ? read.get(1) : Optional.empty();
    Formula arrow = new Formula.Arrow(sign, below, read.get(0));
    return new Inline.Formula(Latex.of(arrow), arrow, false);
  }

  private static Complaints complaints(int offset, Reading reading) {
    return (at, length, message, hint) -> reading.error(offset + at, length, message, hint);
  }
}
