package deckle.build;

import java.time.ZoneId;

/** Says which language and time zone a Java process works in. */
public final class Speaking {

  private Speaking() {}

  /** In Turkish the small letter of {@code I} has no dot. */
  @SuppressWarnings("StringCaseLocaleUsage")
  public static void main(String[] arguments) {
    boolean dotless = "I".toLowerCase().codePointAt(0) == 0x131;
    System.out.print((dotless ? "dotless" : "dotted") + " " + ZoneId.systemDefault());
  }
}
