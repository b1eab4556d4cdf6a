package deckle;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What becomes of a test that needs a program this machine lacks. */
public final class Lacking {

  private Lacking() {}

  /** Skips the test, except where every program is to be there; it never returns. */
  public static AssertionError program(String name) {
    if ("true".equals(System.getenv("CI"))) {
      return fail("no " + name + "; .ci/run installs it");
    }
    return abort("skipped: no " + name);
  }
}
