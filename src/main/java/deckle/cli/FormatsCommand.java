package deckle.cli;

import deckle.build.Product;
import java.util.Locale;

/** {@code deckle formats}. */
final class FormatsCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax("formats", "List what Deckle makes.");
  }

  @Override
  public int run(Arguments arguments, Console console) {
    for (Product product : Product.values()) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-12s  %-14s  %s",
                  product.word(),
                  product.fileName(),
                  product.description()));
    }
    return Faults.DONE;
  }
}
