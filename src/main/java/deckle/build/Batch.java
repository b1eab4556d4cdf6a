package deckle.build;

import deckle.build.Outputs.Waiting;
import java.util.ArrayList;
import java.util.List;

/**
 * Outputs that are replaced together or not at all, so that a key never lies beside papers of
 * another quiz. The last of them that is made, or fails, decides for all; until then each waits on
 * the disk.
 */
final class Batch {

  private final List<Waiting> waiting = new ArrayList<>();
  private int expected;
  private boolean failed;

  /** One more output belongs to it. */
  void expect() {
    expected++;
  }

  synchronized void add(Waiting file) {
    waiting.add(file);
  }

  synchronized void fail() {
    failed = true;
  }

  synchronized boolean failed() {
    return failed;
  }

  synchronized List<Waiting> waiting() {
    return List.copyOf(waiting);
  }

  /** One output has come to its end; true for the last. */
  synchronized boolean isLast() {
    expected--;
    return expected == 0;
  }
}
