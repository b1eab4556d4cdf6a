package deckle.page;

import static deckle.page.Written.cards;
import static deckle.page.Written.document;
import static deckle.page.Written.entry;
import static deckle.page.Written.group;
import static deckle.page.Written.heading;
import static deckle.page.Written.list;
import static deckle.page.Written.margin;
import static deckle.page.Written.options;
import static deckle.page.Written.pages;
import static deckle.page.Written.paragraph;
import static deckle.page.Written.part;
import static deckle.page.Written.words;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Block.Rules;
import deckle.doc.Card;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static List<String> lines(Pages pages) {
    return pages.pages().stream()
        .flatMap(page -> PagesDump.runs(page).stream())
        .filter(run -> run.element() != Placed.ARTIFACT)
        .map(run -> run.text().trim())
        .toList();
  }

  @Test
  void aQuestionIsAListItemWithItsOptionsAsAListWithin() {
    Pages pages =
        pages(
            heading(1, "Quiz"),
            list(entry("1.", group(paragraph("Which?"), margin("2 points"), options("a", "b")))));
    assertThat(PagesDump.tree(pages.elements()))
        .isEqualTo(
            """
            Document
              Part
                H1
                L
                  LI
                    Lbl
                    LBody
                      P
                      P
                      L
                        LI
                          Lbl
                          LBody
                        LI
                          Lbl
                          LBody
            """);
    assertThat(PagesDump.of(pages.pages().get(0), pages.elements()))
        .containsExactly(
            "62,73 SourceSans3-Bold 19.9 `Quiz` H1",
            "62,97 SourceSans3-Bold 10.5 `1.` Lbl",
            "82,97 SourceSans3-Regular 10.5 `Which?` P",
            "497,97 SourceSans3-Regular 10.5 `2 points` P",
            "82,110 frame 8,8 Lbl",
            "95,118 SourceSans3-Regular 10.5 `A` Lbl",
            "108,118 SourceSans3-Regular 10.5 `a` LBody",
            "312,110 frame 8,8 Lbl",
            "325,118 SourceSans3-Regular 10.5 `B` Lbl",
            "339,118 SourceSans3-Regular 10.5 `b` LBody",
            "62,812 SourceSans3-Regular 8.4 `Form A · seed 7` artifact",
            "495,812 SourceSans3-Regular 8.4 `page 1 of 1` artifact");
  }

  @Test
  void headingsNeverSkipALevelAndTheFirstIsTheHighest() {
    Pages pages = pages(heading(2, "a"), heading(4, "b"), heading(3, "c"), heading(1, "d"));
    assertThat(PagesDump.tree(pages.elements()).lines().map(String::trim))
        .containsExactly("Document", "Part", "H1", "H2", "H2", "H1");
    assertThat(pages.bookmarks())
        .extracting(Pages.Bookmark::title)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void aPartStartsOnTheFrontOfASheetBehindABlankBackWithoutFooter() {
    Pages pages =
        Layout.of(
            document(
                part("Form A", List.of(paragraph("one"))),
                part("Form B", List.of(paragraph("two")))),
            new Diagnostics());
    assertThat(pages.pages()).extracting(Page::label).containsExactly("Form A 1", "", "Form B 1");
    assertThat(pages.pages().get(1).items()).isEmpty();
    assertThat(PagesDump.artifacts(pages.pages().get(2)))
        .containsExactly("Form B · seed 7", "page 1 of 1");
    assertThat(pages.bookmarks())
        .containsExactly(
            new Pages.Bookmark(1, "Form A", 0, 0), new Pages.Bookmark(1, "Form B", 2, 0));
  }

  @Test
  void theHeaderOfATableIsRepeatedOnEachPageAsDecoration() {
    List<List<Text>> rows = Collections.nCopies(80, List.of(Text.of("salt"), Text.of("5 mg")));
    List<Text> header = List.of(Text.of("Name"), Text.of("Amount"));
    Pages pages = pages(new Block.Table(header, rows, List.of(), false, Rules.ROWS));
    assertThat(pages.pages()).hasSize(3);
    assertThat(PagesDump.spoken(pages).split("Name", -1)).hasSize(2);
    assertThat(PagesDump.artifacts(pages.pages().get(0))).doesNotContain("Name");
    assertThat(PagesDump.artifacts(pages.pages().get(1))).contains("Name", "Amount");
    assertThat(PagesDump.artifacts(pages.pages().get(2))).contains("Name", "Amount");
  }

  @Test
  void aGlyphThatNoFontHasIsReportedOnceForItsText() {
    Source source = new Source("decks/a.yaml", "ask: 𓀀 or 𓀀");
    Text text =
        new Text("𓀀 or 𓀀", List.of(new Inline.Run("𓀀 or 𓀀")), new Span(source, 1, 6, 6));
    Diagnostics diagnostics = new Diagnostics();
    Layout.of(document(new Block.Paragraph(text, Block.Style.BODY)), diagnostics);
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(Report.of(diagnostics.sorted()))
        .contains("error: no font has a glyph for `𓀀` (U+13000)\n --> decks/a.yaml:1:6");
  }

  @Test
  void aGroupTallerThanAPageIsReportedAndSplit() {
    Block room = new Block.WritingSpace(40, Optional.empty());
    Diagnostics diagnostics = new Diagnostics();
    Pages pages = Layout.of(document(group(paragraph("Explain."), room)), diagnostics);
    assertThat(pages.pages()).hasSize(2);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).isEqualTo("this question is taller than a page"));
  }

  @Test
  void aHeadingGoesToTheNextPageWithTheGroupBelowIt() {
    Pages pages =
        pages(
            new Block.WritingSpace(27, Optional.empty()),
            heading(2, "Part"),
            group(paragraph("one"), new Block.WritingSpace(4, Optional.empty())));
    assertThat(PagesDump.spoken(pages.pages().get(0))).isEmpty();
    assertThat(PagesDump.spoken(pages.pages().get(1))).isEqualTo("Partone");
  }

  /** Wherever the heading falls, and however nearly the question fills a page. */
  @Test
  void aHeadingKeepsTheLineBelowItThoughTheQuestionAfterItNeedsAWholePage() {
    Block instructions = new Block.Paragraph(Text.of("instructions"), Block.Style.INSTRUCTIONS);
    for (int before = 15; before < 35; before++) {
      for (int lines = 22; lines < 34; lines++) {
        Pages pages =
            pages(
                new Block.WritingSpace(before, Optional.empty()),
                heading(2, "Part"),
                instructions,
                group(paragraph("Explain."), new Block.WritingSpace(lines, Optional.empty())));
        assertThat(pages.pages().stream().map(PagesDump::spoken))
            .as("%d and %d lines", before, lines)
            .anyMatch(words -> words.contains("Partinstructions"));
      }
    }
  }

  @Test
  void aLineNeverPartsANumberFromItsUnit() {
    for (int count = 1; count < 60; count++) {
      assertThat(lines(pages(paragraph(words(count) + " 5 mg and −70 mV " + words(7)))))
          .noneMatch(line -> line.endsWith(" 5") || line.endsWith("−70"));
    }
  }

  @Test
  void aParagraphDoesNotEndInAWordAloneWhereTheLineBeforeCanSpareOne() {
    for (int count = 20; count < 80; count++) {
      List<String> lines = lines(pages(paragraph(words(count))));
      assertThat(lines.get(lines.size() - 1)).isNotEqualTo("word");
    }
  }

  @Test
  void longOptionsStandBelowEachOtherAndShortOnesReadDownTheColumns() {
    Pages two = pages(options(words(6), words(6), words(6), words(6)));
    List<Placed.Glyphs> labels =
        PagesDump.runs(two.pages().get(0)).stream().filter(g -> g.text().length() == 1).toList();
    assertThat(labels).extracting(Placed.Glyphs::text).containsExactly("A", "B", "C", "D");
    assertThat(labels.get(0).x()).isEqualTo(labels.get(1).x()).isLessThan(labels.get(2).x());
    assertThat(labels.get(0).y()).isEqualTo(labels.get(2).y()).isLessThan(labels.get(1).y());
    Pages one = pages(options(words(15), "no"));
    assertThat(PagesDump.runs(one.pages().get(0)).stream().filter(g -> g.text().length() == 1))
        .hasSize(2)
        .extracting(Placed.Glyphs::x)
        .containsOnly(labels.get(0).x());
  }

  @Test
  void turnedTextRunsToTheLeftFromTheRightAndKeepsItsOrder() {
    Pages pages = pages(new Block.Turned(List.of(paragraph("first"), paragraph("second"))));
    List<Placed.Glyphs> runs = PagesDump.runs(pages.pages().get(0));
    assertThat(runs.get(0).turned()).isTrue();
    assertThat(runs.get(0).text()).isEqualTo("first");
    assertThat(runs.get(0).x())
        .isEqualTo(Sheet.of(deckle.doc.Look.standard(deckle.doc.Look.Paper.A4)).column().right());
    assertThat(runs.get(0).y()).isGreaterThan(runs.get(1).y());
  }

  @Test
  void theSidesOfCardsAlternateAndAPartialSheetLeavesItsCellsEmpty() {
    Pages pages = pages(cards(Collections.nCopies(11, card("front", "back"))));
    assertThat(pages.pages())
        .extracting(PagesDump::spoken)
        .map(side -> side.replace("deck · id", " "))
        .containsExactly(
            "front ".repeat(8), "back ".repeat(8), "front ".repeat(3), "back ".repeat(3));
  }

  @Test
  void aCardThatIsTooFullIsReportedWithItsSide() {
    Diagnostics diagnostics = new Diagnostics();
    Layout.of(document(cards(List.of(card("front", words(400))))), diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(deckle.diag.Diagnostic::message)
        .containsExactly(
            "the back of card `id` of `deck` is too full for 92 x 66 mm, even in 7 pt");
  }

  private static Card card(String front, String back) {
    return new Card("deck", "id", true, false, side(front), side(back), List.of(), Span.none());
  }

  private static List<Block> side(String words) {
    return List.of(new Block.Paragraph(Text.of(words), Block.Style.CARD));
  }
}
