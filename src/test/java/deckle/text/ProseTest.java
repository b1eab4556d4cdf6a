package deckle.text;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProseTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Prose read(String markup) {
    return Markup.prose(markup, Written.places(markup), Set.of("m"), true, diagnostics);
  }

  private static String shown(Prose.Part part) {
    return Shown.of(((Prose.Paragraph) part).text().content());
  }

  @Test
  void aSingleLineIsOneParagraphWithoutBlockMarkdown() {
    Prose prose = read("1. x\n");

    assertThat(prose.parts()).hasSize(1);
    assertThat(shown(prose.parts().get(0))).isEqualTo("1. x");
    assertThat(read("\n").parts()).isEmpty();
  }

  @Test
  void paragraphsListsAndTablesKeepTheirOrder() {
    Prose prose =
        read(
            "A line\nruns on  \nbroken.\n\n- a\n- b\n\n  3. c\n\n| x | y |\n|--|--|\n| 1 | {{a|b}} |\n");

    assertThat(prose.parts()).hasSize(3);
    assertThat(shown(prose.parts().get(0))).isEqualTo("A line runs on<br>broken.");
    Prose.Listing list = (Prose.Listing) prose.parts().get(1);
    assertThat(list.numbered()).isFalse();
    Prose.Listing inner = (Prose.Listing) list.items().get(1).get(1);
    assertThat(inner.numbered()).isTrue();
    assertThat(inner.start()).isEqualTo(3);
    Prose.Table table = (Prose.Table) prose.parts().get(2);
    assertThat(table.header()).extracting(Text::plain).containsExactly("x", "y");
    assertThat(Shown.of(table.rows().get(0).get(1).content())).isEqualTo("<gap a|b>");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void headingsQuotesRulesAndCodeBlocksAreLiteral() {
    Prose prose = read("# 12\n\n> 40\n\n---\n\n    four\n\n<b>\n\n[Mg]: low\n");

    assertThat(prose.parts())
        .extracting(ProseTest::shown)
        .containsExactly("# 12", "> 40", "---", "four", "<b>", "[Mg]: low");
  }

  @Test
  void aFaultInAListIsAtItsPlace() {
    read("ab\n\n- c\n- {k}\n");

    assertThat(Written.said(diagnostics))
        .containsExactly("error 12+1: `k` is not given | did you mean `m`? `\\{` prints a brace");
  }

  @Test
  void aRowWithTooManyCellsLosesNothingSilently() {
    read("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n");

    assertThat(Written.said(diagnostics))
        .containsExactly(
            "error 21+13: this row has 3 cells, the table has 2 columns | `\\|` prints a bar");
  }

  @Test
  void aRewritingCopiesWhatItDoesNotChange() {
    Prose prose =
        read(
            "**a** *b* `c` ~d~ ^e^ $x$ ![f](g) [h](http://i) ___  \n{m} {{k}}\n\n- l\n\n| n |\n|---|\n| o |\n");
    Rewriting nothing = new Rewriting() {};
    Rewriting blanks =
        new Rewriting() {
          @Override
          public List<Inline> gap(Inline.Gap gap) {
            return List.of(new Inline.Blank(5));
          }
        };

    assertThat(nothing.prose(prose)).isEqualTo(prose);
    assertThat(blanks.prose(prose).plain()).contains("{m} _____").doesNotContain("k");
  }
}
