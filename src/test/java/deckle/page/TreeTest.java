package deckle.page;

import static deckle.page.Written.cards;
import static deckle.page.Written.entry;
import static deckle.page.Written.group;
import static deckle.page.Written.list;
import static deckle.page.Written.pages;
import static deckle.page.Written.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Measure;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Standing;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        .containsExactly("L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody");
  }

  @Test
  void wordsThatAreAllOfAnItemAreItsBodyAndNoParagraphInIt() {
    Block alone = paragraph("alone");
    Block two = new Block.SideBySide(List.of(paragraph("a")), List.of(paragraph("b")), 50);
    assertThat(tree(list(entry("1.", new Standing(List.of(alone))))))
        .containsExactly("L", "LI", "Lbl", "LBody");
    assertThat(tree(list(entry("1.", group(alone))))).containsExactly("L", "LI", "Lbl", "LBody");
    assertThat(tree(list(entry("1.", alone, paragraph("too")))))
        .containsExactly("L", "LI", "Lbl", "LBody", "P", "P");
    assertThat(tree(list(entry("1.", two)))).containsExactly("L", "LI", "Lbl", "LBody", "P", "P");
  }

  @Test
  void aPlaceToWriteInIsHeardAsOneBlank() {
    Block lines = new Block.WritingSpace(3, Optional.empty());
    Block frame =
        new Block.WritingSpace(0, Optional.of(new Measure(3000, Measure.Unit.CENTIMETRES)));
    Block fields = new Block.Fields(List.of(new Block.Field("Name", 1)));
    assertThat(tree(lines)).containsExactly("P", "Span");
    assertThat(tree(frame)).containsExactly("P", "Span");
    assertThat(PagesDump.of(pages(fields).pages().get(0), pages(fields).elements()))
        .anyMatch(item -> item.endsWith("`Name ` P"))
        .anyMatch(item -> item.endsWith(" Span"));
    assertThat(pages(paragraph(new Inline.Run("is "), new Inline.Blank(4))).elements())
        .extracting(Element::actualText)
        .contains(Optional.of("blank"));
  }

  @Test
  void anOptionWithoutALetterHasNoLabel() {
    Block.Option option = new Block.Option("", Text.of("True"));
    assertThat(tree(new Block.Options(List.of(option), Block.Mark.CIRCLE, OptionalInt.empty())))
        .containsExactly("L", "LI", "LBody");
  }

  @Test
  void bothSidesOfACardSayWhichItIs() {
    Card card =
        new Card(
            "ions",
            "mg",
            true,
            false,
            List.of(paragraph("Mg")),
            List.of(paragraph("magnesium")),
            List.of(),
            Span.none());
    Block sheet = cards(List.of(card));
    assertThat(tree(sheet)).containsExactly("Div", "P", "P", "Div", "P", "P");
    assertThat(PagesDump.spoken(pages(sheet))).isEqualTo("Mgions · mgmagnesiumions · mg");
  }

  @Test
  void wordsOnBothSidesOfALineEndAreNotHeardAsOne() {
    Inline one = new Inline.Run("one");
    Inline end = new Inline.LineBreak();
    Inline two = new Inline.Run("two");
    assertThat(PagesDump.spoken(pages(paragraph(one, end, two)))).isEqualTo("one two");
    assertThat(PagesDump.spoken(pages(paragraph(new Inline.Run("one-"), end, two))))
        .isEqualTo("one- two");
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
