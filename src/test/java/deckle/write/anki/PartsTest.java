package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.quiz.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static Parts first(String... texts) {
    return Parts.of(List.of(), List.of(texts));
  }

  private static List<Integer> then(Parts before, String... texts) {
    return Parts.of(before.known(), List.of(texts)).numbers();
  }

  @Test
  void partsAreNumberedInTheirOrder() {
    assertThat(first("pore", "ion", "gate").numbers()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsTakenOutLeavesTheNumbersOfTheOthers() {
    assertThat(then(first("pore", "ion", "gate"), "ion", "gate")).containsExactly(2, 3);
  }

  @Test
  void whatIsPutInFrontGetsANumberOfItsOwn() {
    assertThat(then(first("pore", "ion"), "gate", "pore", "ion")).containsExactly(3, 1, 2);
  }

  @Test
  void anotherOrderChangesNoNumber() {
    assertThat(then(first("pore", "ion", "gate"), "gate", "pore", "ion")).containsExactly(3, 1, 2);
  }

  @Test
  void aPartThatIsRewordedKeepsItsNumber() {
    assertThat(then(first("pore", "ion", "gate"), "pore", "cation", "gate"))
        .containsExactly(1, 2, 3);
  }

  /** Nobody knows whether the first or the second is the old one in other words. */
  @Test
  void whereMoreAreNewThanAreGoneNoneIsTakenForAnother() {
    assertThat(then(first("pore", "ion", "gate"), "new", "pore", "cation", "gate"))
        .containsExactly(4, 1, 5, 3);
  }

  @Test
  void aNumberThatIsGoneIsGivenToNoOtherPart() {
    Parts less = Parts.of(first("pore", "ion").known(), List.of("pore"));
    assertThat(then(less, "pore", "gate")).containsExactly(1, 3);
  }

  @Test
  void aPartThatComesBackHasItsOldNumber() {
    Parts less = Parts.of(first("pore", "ion", "gate").known(), List.of("pore", "gate"));
    assertThat(then(less, "ion", "pore", "gate")).containsExactly(2, 1, 3);
  }

  @Test
  void equalPartsHaveNumbersOfTheirOwn() {
    assertThat(then(first("ion", "ion"), "ion", "ion", "ion")).containsExactly(1, 2, 3);
  }

  /** Whatever an author does: no two parts have one number, and doing nothing changes nothing. */
  @Test
  void numbersAreNeverSharedAndStandWhereNothingChanges() {
    for (int number = 0; number < 1000; number++) {
      Seed seed = new Seed(number);
      List<String> known = List.of();
      List<String> before = List.of();
      List<Integer> numbers = List.of();
      for (int round = 0; round < 6; round++) {
        List<String> texts = new ArrayList<>();
        int count = seed.of("count " + round).below(6);
        for (int i = 0; i < count; i++) {
          texts.add("part " + seed.of("part " + round + " " + i).below(8));
        }
        Parts parts = Parts.of(known, texts);
        assertThat(new HashSet<>(parts.numbers())).hasSameSizeAs(texts);
        assertThat(parts.known()).hasSizeGreaterThanOrEqualTo(known.size());
        assertThat(Parts.of(parts.known(), texts)).isEqualTo(parts);
        for (int i = 0; i < before.size(); i++) {
          String text = before.get(i);
          if (Collections.frequency(before, text) == 1 && Collections.frequency(texts, text) == 1) {
            assertThat(parts.numbers().get(texts.indexOf(text))).isEqualTo(numbers.get(i));
          }
        }
        before = texts;
        numbers = parts.numbers();
        known = parts.known();
      }
    }
  }
}
