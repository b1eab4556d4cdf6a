package deckle.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void everyLineIsFoundByItsNumberHoweverLinesEnd() {
    for (String text :
        List.of("", "a", "a\n", "a\r\nb", "\n\n", "a\rb\nc\r\n", "\r\r\nx", "x\n\r\ny")) {
      Source source = new Source("a", text);
      List<String> lines = source.lines();
      for (int number = 1; number <= lines.size(); number++) {
        assertThat(source.line(number)).as(text).isEqualTo(lines.get(number - 1));
      }
      assertThat(source.line(0)).isEmpty();
      assertThat(source.line(lines.size() + 1)).isEmpty();
    }
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
