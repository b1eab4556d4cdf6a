package deckle.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command sees of the world.
 *
 * @param folder against which names of files are resolved
 * @param settings where this person keeps what programs remember
 * @param terminal whether a person watches {@code err}
 * @param build the version, and in a working copy also of the sources, that outputs depend on
 */
record Console(
    PrintStream out, PrintStream err, Path folder, Path settings, boolean terminal, String build) {

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
