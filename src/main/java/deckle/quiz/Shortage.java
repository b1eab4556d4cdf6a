package deckle.quiz;

import deckle.diag.Diagnostics;
import java.util.List;
import java.util.stream.IntStream;

/** Why a pick cannot have what it wants, said to its author. */
record Shortage(Pool pool, List<String> avoided) {

  /** So many decks are named; more are only counted. */
  private static final int MOST_NAMED = 3;

  void report(Diagnostics diagnostics) {
    diagnostics.error(pool.pick().at(), wanted() + ", " + why(), hint());
  }

  private String wanted() {
    String number = pool.counted() ? pool.wanted() + " " : "";
    return "this pick wants "
        + number
        + new Filter(pool.pick()).questions(pool.wanted() == 1 && pool.counted());
  }

  private boolean tooFew() {
    return pool.questions() < Math.max(1, pool.wanted());
  }

  private boolean barred() {
    return tooFew()
        && pool.questions() + Pool.questions(pool.barred()) >= Math.max(1, pool.wanted());
  }

  private String why() {
    if (barred()) {
      return has()
          + " that "
          + names(avoided)
          + (avoided.size() == 1 ? " does" : " do")
          + " not use";
    }
    if (tooFew()) {
      return has() + besides();
    }
    return pool.exact() ? has() + ", but other picks need some of them" : passages();
  }

  private String has() {
    List<String> decks = pool.pick().decks();
    String number = pool.questions() == 0 ? "none" : String.valueOf(pool.questions());
    if (decks.size() > MOST_NAMED) {
      return "its " + decks.size() + " decks have " + number;
    }
    return names(decks) + (decks.size() == 1 ? " has " : " have ") + number;
  }

  /** Those that would not be enough either, but are not nothing. */
  private String besides() {
    int barred = Pool.questions(pool.barred());
    return barred == 0 ? "" : " beside the " + barred + " of " + Words.list(quoted(avoided), "or");
  }

  private static List<String> quoted(List<String> ids) {
    return ids.stream().map(id -> "`" + id + "`").toList();
  }

  private static String names(List<String> ids) {
    return Words.list(quoted(ids), "and");
  }

  /** A sum below that can be had always exists, if only 0; one above, if there are enough. */
  private String passages() {
    int below = new Packing(pool.candidates(), pool.wanted()).nearest();
    int above =
        IntStream.rangeClosed(pool.wanted(), pool.questions())
            .filter(sum -> new Packing(pool.candidates(), sum).exact())
            .findFirst()
            .orElseThrow();
    return "but passages are chosen whole: it can have "
        + (below == 0 ? "" : below + " or ")
        + above;
  }

  private String hint() {
    String widen =
        new Filter(pool.pick()).keys().map(keys -> "widen " + keys).orElse("name more decks");
    if (!pool.counted()) {
      return widen + ", or remove this pick";
    }
    if (barred()) {
      return "lower `count`, " + widen + ", or remove `avoid`";
    }
    return tooFew() || pool.exact() ? "lower `count`, or " + widen : "change `count`, or " + widen;
  }
}
