package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> made = new ArrayList<>();
  private final Recent<String, String> recent = new Recent<>(2);

  @Test
  void whatWasAskedForAMomentAgoIsNotMadeAgain() {
    get("a", "b", "a", "b");
    assertThat(made).containsExactly("a", "b");
  }

  @Test
  void whatWasAskedForLongestAgoGivesWay() {
    get("a", "b", "a", "c", "a", "b");
    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  private void get(String... keys) {
    for (String key : keys) {
      String got =
          recent.get(
              key,
              () -> {
                made.add(key);
                return key + "!";
              });
      assertThat(got).isEqualTo(key + "!");
    }
  }
}
