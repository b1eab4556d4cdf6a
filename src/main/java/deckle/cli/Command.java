package deckle.cli;

import java.io.IOException;

/** Something that Deckle does when it is called by name. */
interface Command {

  Syntax syntax();

  /** Gives back the exit code. */
  int run(Arguments arguments, Console console) throws IOException;
}
