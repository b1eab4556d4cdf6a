package deckle.deck;

import deckle.deck.Draw.Drawn;
import deckle.formula.Complaints;
import deckle.formula.LatexReader;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Running text with drawn values where their names stand. */
final class Filling extends Rewriting {

  /** What a number is printed with, before a power of ten too. */
  private static final Pattern NUMBER = Pattern.compile("[−-]?[\\d.,\u202F ]+(× ?10)?");

  /** The reader of the deck has said what is wrong with a formula. */
  private static final Complaints UNSAID = (at, length, message, hint) -> {};

  private final Draw draw;
  private final Rewriting printed;

  Filling(Draw draw, UnaryOperator<String> decimalSign) {
    this.draw = draw;
    this.printed = new Localised(decimalSign);
  }

  @Override
  public List<Inline> value(Inline.Value value) {
    Drawn drawn = draw.values().get(value.name());
    return drawn == null ? List.of(value) : printed.line(drawn.printed());
  }

  /** In a formula a name in braces is the value too. */
  @Override
  public List<Inline> formula(Inline.Formula formula) {
    String latex = formula.latex();
    for (Map.Entry<String, Drawn> drawn : draw.values().entrySet()) {
      String value = latex(printed.line(drawn.getValue().printed()));
      latex = latex.replace("{" + drawn.getKey() + "}", "{" + value + "}");
    }
    return latex.equals(formula.latex())
        ? List.of(formula)
        : List.of(new Inline.Formula(latex, LatexReader.read(latex, UNSAID), formula.displayed()));
  }

  /** A number is one in a formula too; a name is a word there. */
  private static String latex(List<Inline> printed) {
    StringBuilder latex = new StringBuilder();
    for (Inline inline : printed) {
      String words = Text.of(List.of(inline)).plain();
      boolean script = inline instanceof Inline.Sub || inline instanceof Inline.Sup;
      String mark = inline instanceof Inline.Sub ? "_" : script ? "^" : "";
      boolean number = NUMBER.matcher(words).matches();
      latex.append(mark).append(number ? "{" + words + "}" : "\\text{" + words + "}");
    }
    return latex.toString();
  }

  /** A printed value; of such only numbers have a decimal sign, names stay as written. */
  private static final class Localised extends Rewriting {

    private static final Pattern NUMBER = Pattern.compile("−?\\d+\\.\\d+( × 10)?");

    private final UnaryOperator<String> decimalSign;

    Localised(UnaryOperator<String> decimalSign) {
      this.decimalSign = decimalSign;
    }

    @Override
    public List<Inline> run(Inline.Run run) {
      boolean number = NUMBER.matcher(run.text()).matches();
      return List.of(number ? new Inline.Run(decimalSign.apply(run.text())) : run);
    }
  }
}
