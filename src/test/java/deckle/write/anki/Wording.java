package deckle.write.anki;

import deckle.quiz.Seed;
import java.util.List;

/**
 * A text that occurs once in a test, and how it looks on a card.
 *
 * @param markup as a deck has it
 */
record Wording(String markup, String shown) {

  private static final List<Wording> FLAVOURS =
      List.of(
          plain("plain"),
          plain("a < b & c"),
          plain("\"quoted\" and 'so'"),
          plain("C::D #tag"),
          plain("Ünïcödé Ελλάδα"),
          plain("مغنيسيوم"),
          plain("cafe\u0301 noir"),
          new Wording("Mg^2+^ and H~2~O", "Mg2+ and H2O"),
          new Wording("**strong** `<b>`", "strong <b>"),
          new Wording("$x^2 < 3$", "\\(x^{2}<3\\)"));

  private static Wording plain(String text) {
    return new Wording(text, text);
  }

  /** The number makes it another text than any other. */
  static Wording of(Seed seed, int number) {
    Wording flavour = FLAVOURS.get(seed.below(FLAVOURS.size()));
    String mark = "n" + number + "n ";
    return new Wording(mark + flavour.markup, mark + flavour.shown);
  }

  /** What no other text begins with. */
  String mark() {
    return shown.substring(0, shown.indexOf(' ') + 1);
  }

  /** In YAML. */
  String quoted() {
    return "'" + markup.replace("'", "''") + "'";
  }
}
