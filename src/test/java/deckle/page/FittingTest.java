package deckle.page;

import static deckle.page.Written.cards;
import static deckle.page.Written.document;
import static deckle.page.Written.heading;
import static deckle.page.Written.pages;
import static deckle.page.Written.paragraph;
import static deckle.page.Written.words;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Block.Rules;
import deckle.doc.Card;
import deckle.doc.Graphic;
import deckle.doc.Standing;
import deckle.text.Inline;
import deckle.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {

  private static final Span HERE = new Span(new Source("decks/a.yaml", "text: long"), 1, 7, 4);

  private static List<String> texts(Pages pages) {
    return PagesDump.runs(pages.pages().get(0)).stream().map(run -> run.text().trim()).toList();
  }

  private static Block picture() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>";
    Image image = new Image(Image.Kind.SVG, svg.getBytes(StandardCharsets.UTF_8));
    return new Block.Illustration(
        "",
        new Graphic.Fixed(image),
        "a",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        HERE);
  }

  private static Pages card(Diagnostics diagnostics, Block... front) {
    List<Block> back = List.of(paragraph("back"));
    Card card = new Card("deck", "id", true, false, List.of(front), back, List.of(), HERE);
    return Layout.of(document(cards(List.of(card))), diagnostics);
  }

  @Test
  void aPictureOnACardGivesWayBeforeTheWordsAreSmallerThanTenPoints() {
    Diagnostics diagnostics = new Diagnostics();
    Pages pages = card(diagnostics, paragraph(words(25)), picture());
    assertThat(diagnostics.sorted()).isEmpty();
    PictureHeight height = new PictureHeight();
    int tallest =
        pages.pages().get(0).items().stream().mapToInt(item -> item.accept(height)).max().orElse(0);
    assertThat(tallest).isBetween(Sheet.millimetres(24), Sheet.millimetres(53));
    assertThat(PagesDump.runs(pages.pages().get(0)).get(0).run().size()).isEqualTo(10_000);
  }

  /** Among so many lengths there are some that make the picture lower, and some too long for it. */
  @Test
  void aQuestionThatStandsGivesWayAsAnyOther() {
    for (int length = 300; length < 900; length += 20) {
      List<Block> asked = List.of(paragraph(words(length)), picture(), paragraph(words(30)));
      assertThat(dumped(question(List.of(new Standing(asked)))))
          .as(length + " words")
          .isEqualTo(dumped(question(asked)));
    }
  }

  private static Block question(List<Block> asked) {
    Block.Entry entry = new Block.Entry("1.", asked);
    Block list = new Block.Enumeration(Block.Numbering.DECIMAL, List.of(entry));
    return new Block.Group(List.of(list), false, HERE);
  }

  private static List<List<String>> dumped(Block block) {
    Pages pages = Layout.of(document(block), new Diagnostics());
    return pages.pages().stream().map(page -> PagesDump.of(page, pages.elements())).toList();
  }

  @Test
  void aFullCardIsSetInSmallTypeWithTighterLinesBeforeItIsRefused() {
    Diagnostics diagnostics = new Diagnostics();
    Pages pages = card(diagnostics, paragraph(words(210)));
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PagesDump.runs(pages.pages().get(0)).get(0).run().size()).isEqualTo(7_500);
  }

  @Test
  void aRowTallerThanAPageIsReportedAtItsWordsAndEndsAtTheFoot() {
    Text text = new Text("long", List.of(new Inline.Run(words(900))), HERE);
    List<Text> row = List.of(text, text);
    Diagnostics diagnostics = new Diagnostics();
    Pages pages =
        Layout.of(
            document(new Block.Table(List.of(), List.of(row), List.of(), false, Rules.GRID)),
            diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).isEqualTo("this row of the table is taller than a page");
              assertThat(d.at()).isEqualTo(HERE);
            });
    Sheet sheet = Sheet.of(deckle.doc.Look.standard(deckle.doc.Look.Paper.A4));
    assertThat(PagesDump.runs(pages.pages().get(0)))
        .filteredOn(run -> run.element() != Placed.ARTIFACT)
        .allMatch(run -> run.y() <= sheet.height() - sheet.bottom());
  }

  @Test
  void numbersInNarrowColumnsAreNeverBroken() {
    for (int columns = 8; columns <= 24; columns++) {
      List<Text> header =
          IntStream.range(0, columns)
              .mapToObj(i -> Text.of(i == 0 ? "Question" : "1" + i))
              .toList();
      List<Text> row = Collections.nCopies(columns, Text.of("…"));
      List<Integer> weights = Collections.nCopies(columns, 1);
      Pages pages = pages(new Block.Table(header, List.of(row), weights, true, Rules.GRID));
      assertThat(texts(pages)).contains("Question", "11", "1" + (columns - 1));
    }
  }

  @Test
  void aDashStaysOnTheLineOfTheWordBeforeIt() {
    for (int count = 1; count < 60; count++) {
      String text = words(count) + " – and → so · " + words(9);
      assertThat(texts(pages(paragraph(text))))
          .noneMatch(line -> line.startsWith("–") || line.startsWith("→") || line.startsWith("·"));
    }
  }

  @Test
  void headingsInBoxesAndColumnsAreInTheOutlineAtTheirPlaces() {
    Pages pages =
        pages(
            new Block.Box(List.of(heading(1, "a"), paragraph("x"), heading(2, "b"))),
            new Block.SideBySide(List.of(heading(1, "c")), List.of(heading(1, "d")), 50));
    assertThat(pages.bookmarks())
        .extracting(Pages.Bookmark::title)
        .containsExactly("a", "b", "c", "d");
    assertThat(pages.bookmarks().get(0).y()).isLessThan(pages.bookmarks().get(1).y());
    assertThat(pages.bookmarks().get(2).y()).isEqualTo(pages.bookmarks().get(3).y());
  }

  @Test
  void aGroupThatStartsAPageDoesSoWithinABox() {
    Block group = new Block.Group(List.of(paragraph("two")), true, Span.none());
    Pages pages = pages(new Block.Box(List.of(paragraph("one"), group)));
    assertThat(pages.pages()).extracting(PagesDump::spoken).containsExactly("one", "two");
  }
}
