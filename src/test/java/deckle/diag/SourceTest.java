package deckle.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

  /** Short texts do not shrink; some come out just as long as they were. */
  @Test
  void aTextOfAnyLengthIsGivenBackAsItWas() {
    StringBuilder text = new StringBuilder();
    for (int length = 0; length < 300; length++) {
      assertThat(new Source("a", text.toString()).text()).isEqualTo(text.toString());
      text.append((char) ('a' + length * 7 % 53));
    }
    String strange = "\uD800 lone, \uD83D\uDE00 paired, \u0000 none, → – “”".repeat(1000);
    assertThat(new Source("a", strange).text()).isEqualTo(strange);
  }

  @Test
  void sourcesOfOneNameAndTextAreOne() {
    Source source = new Source("a", "text");
    assertThat(source)
        .isEqualTo(new Source("a", "text"))
        .hasSameHashCodeAs(new Source("a", "text"));
    assertThat(source).isNotEqualTo(new Source("b", "text")).isNotEqualTo(new Source("a", "tex"));
  }
}
