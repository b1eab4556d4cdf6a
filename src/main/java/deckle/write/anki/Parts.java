package deckle.write.anki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The numbers of gaps and labels. In Anki a number is a card with its history, so a part keeps its
 * number while others come and go.
 *
 * @param known by what every part is known that ever had a number, in the order of the numbers;
 *     after a {@code -} if there is no such part any more
 * @param numbers of the parts that there are, from 1, in their order
 */
record Parts(List<String> known, List<Integer> numbers) {

  static final String GONE = "-";

  /** Six digits tell the few parts of one note apart. */
  private static final int DIGITS = 6;

  Parts {
    known = List.copyOf(known);
    numbers = List.copyOf(numbers);
  }

  /**
   * Parts that say what they said keep their numbers. Where as many are new as are gone they are
   * taken for those, reworded, the first for the first; else they are new, for a number in the
   * wrong place would be somebody's history of something else.
   *
   * @param before as they were known
   * @param texts of the parts that there are
   */
  static Parts of(List<String> before, List<String> texts) {
    Matching matching = new Matching(before, texts.stream().map(Parts::name).toList());
    matching.findSame(false);
    matching.findSame(true);
    matching.findReworded();
    return matching.result();
  }

  private static String name(String text) {
    return Digests.hex(Digests.bytes(text)).substring(0, DIGITS);
  }

  /** Which part has which number. */
  private static final class Matching {

    private final List<String> before;
    private final List<String> names;
    private final Integer[] numbers;
    private final boolean[] taken;

    Matching(List<String> before, List<String> names) {
      this.before = before;
      this.names = names;
      this.numbers = new Integer[names.size()];
      this.taken = new boolean[before.size()];
    }

    void findSame(boolean gone) {
      for (int part = 0; part < numbers.length; part++) {
        String wanted = (gone ? GONE : "") + names.get(part);
        for (int i = 0; i < taken.length && numbers[part] == null; i++) {
          if (!taken[i] && before.get(i).equals(wanted)) {
            take(part, i);
          }
        }
      }
    }

    void findReworded() {
      long lost = IntStream.range(0, taken.length).filter(this::isLost).count();
      if (lost != Arrays.stream(numbers).filter(Objects::isNull).count()) {
        return;
      }
      int next = 0;
      for (int part = 0; part < numbers.length; part++) {
        while (next < taken.length && !isLost(next)) {
          next++;
        }
        if (numbers[part] == null && next < taken.length) {
          take(part, next);
        }
      }
    }

    /** Whether it was there, and has not been found again. */
    private boolean isLost(int place) {
      return !taken[place] && !before.get(place).startsWith(GONE);
    }

    private void take(int part, int place) {
      taken[place] = true;
      numbers[part] = place + 1;
    }

    Parts result() {
      List<String> known = new ArrayList<>();
      for (int i = 0; i < taken.length; i++) {
        String part = before.get(i);
        known.add(taken[i] || part.startsWith(GONE) ? part : GONE + part);
      }
      for (int part = 0; part < numbers.length; part++) {
        if (numbers[part] == null) {
          known.add(names.get(part));
          numbers[part] = known.size();
        } else {
          known.set(numbers[part] - 1, names.get(part));
        }
      }
      sortEqual();
      return new Parts(known, Arrays.asList(numbers));
    }

    /** Of parts that say the same the first has the first number: so it is found the next time. */
    private void sortEqual() {
      for (String name : new TreeSet<>(names)) {
        List<Integer> places =
            IntStream.range(0, numbers.length)
                .boxed()
                .filter(i -> names.get(i).equals(name))
                .toList();
        List<Integer> sorted = places.stream().map(i -> numbers[i]).sorted().toList();
        for (int i = 0; i < places.size(); i++) {
          numbers[places.get(i)] = sorted.get(i);
        }
      }
    }
  }
}
