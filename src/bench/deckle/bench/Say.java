package deckle.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How figures are written. */
final class Say {

  private Say() {}

  /** What is said of a task's cost, or that it took too long. */
  static String of(Optional<Cost> cost, Function<Cost, String> words) {
    return cost.map(words).orElse("stopped");
  }

  /** Two decimals below ten, one below a hundred. */
  static String ms(double milliseconds) {
    return number(milliseconds) + " ms";
  }

  static String seconds(double milliseconds) {
    return number(milliseconds / 1000) + " s";
  }

  static String megabytes(double kilobytes) {
    return kilobytes == 0 ? "memory unknown (no GNU time)" : Math.round(kilobytes / 1024) + " MB";
  }

  /** Of a thousand bytes each. */
  static String kilobytes(double bytes) {
    return number(bytes / 1000) + " KB";
  }

  static String count(int many) {
    return String.format(Locale.ROOT, "%,d", many);
  }

  static String number(double figure) {
    int decimals = figure < 10 ? 2 : figure < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }
}
