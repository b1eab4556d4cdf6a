package deckle.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process to be measured.
 *
 * @param name known to no other task
 * @param after the task whose work this one needs
 * @param once for what takes so long that noise does not matter
 * @param before what is done first and not measured
 * @param output the folder with what it wrote
 */
record Task(
    String name,
    Optional<Task> after,
    boolean once,
    Preparation before,
    Path folder,
    Map<String, String> environment,
    List<String> words,
    Path output) {

  /** Makes ready what a process needs. */
  interface Preparation {
    void run() throws IOException, InterruptedException;
  }
}
