package deckle.cli;

import deckle.build.Progress;

/** A progress bar for a person who watches; for others, a line for each output. */
final class Bar implements Progress {

  private static final int WIDTH = 30;

  private final Console console;
  private final boolean silent;
  private int outputs;
  private int made;

  Bar(Console console, boolean silent) {
    this.console = console;
    this.silent = silent;
  }

  @Override
  public void waits() {
    console.err().println("waiting for another run of Deckle that writes into the same folder");
  }

  @Override
  public synchronized void starts(int count) {
    outputs = count;
  }

  @Override
  public synchronized void made(String path) {
    made++;
    if (console.terminal() && !silent) {
      int filled = WIDTH * made / outputs;
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      console.err().print("\r[" + bar + "] " + made + "/" + outputs + " " + fixed(path));
      console.err().flush();
    }
  }

  private static String fixed(String path) {
    String cut = path.length() > WIDTH ? path.substring(path.length() - WIDTH) : path;
    return cut + " ".repeat(WIDTH - cut.length());
  }

  /** Leaves a clean line behind. */
  synchronized void done() {
    if (console.terminal() && !silent && made > 0) {
      console.err().print("\r" + " ".repeat(2 * WIDTH + 20) + "\r");
    }
  }
}
