package deckle.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, whose reader may have enough before its end, as {@code head} does. */
final class StandardOutput extends FilterOutputStream {

  /** As Unix and Windows put it. */
  private static final String[] CLOSED = {"Broken pipe", "The pipe is being closed"};

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (!isClosed(e.getMessage())) {
        throw e;
      }
    }
  }

  private static boolean isClosed(String message) {
    for (String closed : CLOSED) {
      if (message != null && message.startsWith(closed)) {
        return true;
      }
    }
    return false;
  }
}
