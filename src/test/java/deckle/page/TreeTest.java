package deckle.page;

import static deckle.page.Written.entry;
import static deckle.page.Written.group;
import static deckle.page.Written.list;
import static deckle.page.Written.pages;
import static deckle.page.Written.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.doc.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the elements of a page are for those who hear it. */
class TreeTest {

  private static List<String> tree(Block... blocks) {
    return PagesDump.tree(pages(blocks).elements()).lines().skip(2).map(String::strip).toList();
  }

  @Test
  void questionsThatAreSetOneByOneAreOneList() {
    assertThat(
            tree(
                group(list(entry("1.", paragraph("a")))), group(list(entry("2.", paragraph("b"))))))
        .containsExactly("L", "LI", "Lbl", "LBody", "P", "LI", "Lbl", "LBody", "P");
  }

  @Test
  void aListThatBeginsAgainOrAfterOtherWordsIsAnotherOne() {
    assertThat(tree(list(entry("1.", paragraph("a"))), list(entry("1.", paragraph("b")))))
        .filteredOn("L"::equals)
        .hasSize(2);
    assertThat(
            tree(
                list(entry("1.", paragraph("a"))),
                paragraph("and"),
                list(entry("2.", paragraph("b")))))
        .filteredOn("L"::equals)
        .hasSize(2);
  }
}
