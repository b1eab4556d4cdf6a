package deckle.build;

import deckle.diag.Diagnostics;
import deckle.read.Library;
import java.io.IOException;

/** Finds every fault that a build would find, and writes nothing. */
public final class Check {

  private Check() {}

  /** Gives back how many decks were looked at. */
  public static int run(Library library, Options options, Diagnostics diagnostics)
      throws IOException {
    Shelf shelf = Shelf.of(library, options, diagnostics);
    if (!diagnostics.hasErrors()) {
      Maker maker = new Maker(shelf, options);
      Plan.of(shelf, options.split()).forEach(target -> maker.make(target, diagnostics));
    }
    return library.list().size();
  }
}
