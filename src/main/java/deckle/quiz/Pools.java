package deckle.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * What the picks of a quiz may choose from, the same for all of its forms.
 *
 * @param all in the order of the blueprint
 * @param turns their indexes in the order in which they choose: that with the least to choose from
 *     first, those without a count last
 */
record Pools(List<Pool> all, List<Integer> turns) {

  Pools {
    all = List.copyOf(all);
    turns = List.copyOf(turns);
  }

  static Pools of(List<Pool> all) {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      turns.add(i);
    }
    turns.sort((one, other) -> byNeed(all.get(one), all.get(other)));
    return new Pools(all, turns);
  }

  private static int byNeed(Pool one, Pool other) {
    int byCount = Boolean.compare(other.counted(), one.counted());
    return byCount != 0 ? byCount : Integer.compare(one.questions(), other.questions());
  }
}
