package deckle.build;

import deckle.read.Stamp;
import java.util.Optional;

/** A file of the library as it was when it was read. */
record Input(String digest, Optional<Stamp> stamp) {

  /** What stands for a file that is gone. */
  static final Input NONE = new Input("", Optional.empty());
}
