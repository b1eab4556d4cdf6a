package deckle.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word a person most likely meant by an unknown one. */
public final class Nearest {

  private Nearest() {}

  /** Empty where even the nearest is too far off to be worth saying. */
  public static Optional<String> to(String word, Collection<String> known) {
    return misspelt(word, known).or(() -> cutShort(word, known));
  }

  private static Optional<String> misspelt(String word, Collection<String> known) {
    int reach = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= reach)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The shortest that begins like the word. */
  private static Optional<String> cutShort(String word, Collection<String> known) {
    String begin = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> begin.length() > 2)
        .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(begin))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** Edits (insert, delete, replace, swap neighbours) from one word to the other, case aside. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
