package deckle.deck;

import deckle.deck.Draw.Drawn;
import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Running text with drawn values where their names stand. */
final class Filling extends Rewriting {

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
