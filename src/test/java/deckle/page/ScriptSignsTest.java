package deckle.page;

import static deckle.page.Written.pages;
import static deckle.page.Written.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.text.Inline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptSignsTest {

  private static Inline run(String words) {
    return new Inline.Run(words);
  }

  private static Inline sup(String words) {
    return new Inline.Sup(List.of(run(words)));
  }

  private static Inline sub(String words) {
    return new Inline.Sub(List.of(run(words)));
  }

  private static String spoken(Inline... content) {
    return PagesDump.spoken(pages(paragraph(content)));
  }

  @Test
  void chargesIndicesAndPowersAreTold() {
    assertThat(spoken(run("SO"), sub("4"), sup("2−"))).isEqualTo("SO₄²⁻");
    assertThat(spoken(run("10"), sup("−12"), run(" s"), sup("−1"))).isEqualTo("10⁻¹²\u00A0s⁻¹");
    assertThat(spoken(run("x"), sup("(n+1)"))).isEqualTo("x⁽ⁿ⁺¹⁾");
  }

  @Test
  void whatHasNoSignsStaysAsItIs() {
    assertThat(spoken(run("K"), sub("m"), run("V"), sub("max"))).isEqualTo("KmVmax");
    assertThat(spoken(run("so"), sup("[1,2]"), run("x"), sub("n"))).isEqualTo("so[1,2]xn");
  }

  @Test
  void aUnitStaysWithItsNumberAllTheSame() {
    List<Inline> content = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      content.addAll(List.of(run("w".repeat(i % 7 + 1) + " 10"), sup("−5"), run(" m"), sup("3")));
      content.add(run(" "));
    }
    Page page = pages(paragraph(content.toArray(new Inline[0]))).pages().get(0);
    int left = PagesDump.runs(page).get(0).x();
    assertThat(PagesDump.runs(page))
        .filteredOn(run -> run.x() == left)
        .hasSizeGreaterThan(5)
        .noneMatch(run -> run.text().startsWith("m"));
  }
}
