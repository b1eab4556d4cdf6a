package deckle.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The golden numbers were worked out from the description by a program in another language. */
class SeedTest {

  private static final Seed ONE = new Seed(1);

  @Test
  void childrenAreWhatTheyWereWhenTheFirstQuizWasPrinted() {
    assertThat(ONE.of("quiz")).isEqualTo(new Seed(-3490274318537333004L));
    assertThat(ONE.of("quiz").of("magnesium")).isEqualTo(new Seed(-1083964335625929078L));
    assertThat(ONE.of("é")).isEqualTo(new Seed(-6541749646515668068L));
  }

  @Test
  void numbersAreWhatTheyWereWhenTheFirstQuizWasPrinted() {
    assertThat(LongStream.range(0, 12).mapToObj(seed -> new Seed(seed).below(6)))
        .containsExactly(3, 2, 5, 4, 5, 1, 4, 1, 5, 2, 5, 4);
    assertThat(ONE.below(1_000_000)).isEqualTo(411_232);
  }

  @Test
  void ordersAreWhatTheyWereWhenTheFirstQuizWasPrinted() {
    assertThat(ONE.shuffled(List.of("A", "B", "C", "D", "E", "F", "G", "H")))
        .containsExactly("E", "F", "B", "H", "C", "G", "D", "A");
    assertThat(new Seed(2026).shuffled(IntStream.range(0, 10).boxed().toList()))
        .containsExactly(1, 2, 0, 3, 6, 4, 9, 7, 8, 5);
  }

  @Test
  void everyOrderComesUpAboutEquallyOften() {
    TreeMap<String, Integer> times = new TreeMap<>();
    for (int i = 0; i < 24_000; i++) {
      String order = String.join("", ONE.of("q" + i).shuffled(List.of("a", "b", "c", "d")));
      times.merge(order, 1, Integer::sum);
    }
    assertThat(times).hasSize(24);
    assertThat(times.values()).allSatisfy(n -> assertThat(n).isBetween(850, 1150));
  }

  @Test
  void noNumberBelowThreeIsFavoured() {
    int[] times = new int[3];
    for (int i = 0; i < 30_000; i++) {
      times[ONE.of("n" + i).below(3)]++;
    }
    assertThat(times[0]).isBetween(9_700, 10_300);
    assertThat(times[1]).isBetween(9_700, 10_300);
    assertThat(times[2]).isBetween(9_700, 10_300);
  }

  @Test
  void shufflingKeepsTheGivenListAndNothingIsLost() {
    List<Integer> given = IntStream.range(0, 50).boxed().toList();
    assertThat(ONE.shuffled(given)).containsExactlyInAnyOrderElementsOf(given).isNotEqualTo(given);
    assertThat(ONE.shuffled(List.of())).isEmpty();
  }

  @Test
  void nothingCannotBeDrawnFrom() {
    assertThatThrownBy(() -> ONE.below(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
