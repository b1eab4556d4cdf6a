package deckle.compose;

import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.List;

/** Printed numbers, with the decimal sign of a language. */
final class Numbers {

  private Numbers() {}

  static Text of(List<Inline> printed, Words words) {
    return Text.of(
        new Rewriting() {
          @Override
          public List<Inline> run(Inline.Run run) {
            return List.of(new Inline.Run(words.number(run.text())));
          }
        }.line(printed));
  }
}
