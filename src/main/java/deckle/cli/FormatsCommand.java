package deckle.cli;

import deckle.build.Product;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code deckle formats}. */
@Command(name = "formats", description = "List what Deckle makes.")
final class FormatsCommand extends Deckle.Part implements Runnable {

  @Override
  public void run() {
    for (Product product : Product.values()) {
      console()
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-8s %-12s %s",
                  product.word(),
                  product.fileName(),
                  product.description()));
    }
  }
}
