package deckle.page;

import static deckle.page.Tampered.divided;
import static deckle.page.Tampered.find;
import static deckle.page.Tampered.framed;
import static deckle.page.Tampered.moved;
import static deckle.page.Tampered.ruled;
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

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Graphic;
import deckle.doc.Look;
import deckle.page.PageFaults.Sort;
import deckle.page.Placed.Ink;
import deckle.text.Inline;
import deckle.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sound pages are tampered with, one fault at a time. */
class PageFaultsTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);
  private static final Sort PAGES = Sort.pages(LOOK);
  private static final Sort CARDS = Sort.cards(LOOK);

  private static List<String> faults(Pages pages) {
    return withoutPlaces(PageFaults.in(pages, PAGES));
  }

  private static List<String> cardFaults(Pages pages) {
    return withoutPlaces(PageFaults.in(pages, CARDS));
  }

  private static List<String> withoutPlaces(List<String> faults) {
    return faults.stream().map(fault -> fault.substring(fault.indexOf(": ") + 2)).toList();
  }

  private static Block picture() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>";
    Image image = new Image(Image.Kind.SVG, svg.getBytes(StandardCharsets.UTF_8));
    return new Block.Illustration(
        "",
        new Graphic.Fixed(image),
        "a",
        Optional.of(Text.of("caption")),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Span.none());
  }

  private static Block table() {
    List<List<Text>> rows = Collections.nCopies(60, List.of(Text.of("jelly"), Text.of("5 mg")));
    List<Text> header = List.of(Text.of("Åny"), Text.of("Amount"));
    return new Block.Table(header, rows, List.of(), true, Block.Rules.GRID);
  }

  private static Inline run(String words) {
    return new Inline.Run(words);
  }

  private static Block scripts() {
    return paragraph(
        new Inline.Emphasis(List.of(run("V"))),
        new Inline.Sup(List.of(run("2"), new Inline.Sub(List.of(run("f"))))),
        new Inline.Sub(List.of(run("max"))),
        new Inline.Link(List.of(run("jumping gypsy")), "https://example.org"),
        new Inline.Emphasis(List.of(run("f"))),
        new Inline.Strong(List.of(run(")"))),
        new Inline.Blank(9),
        run("Mg"),
        new Inline.Sup(List.of(run("2+"))));
  }

  private static Pages cards(int count) {
    List<Block> side = List.of(paragraph(words(60)), picture());
    Card card = new Card("deck", "id", true, false, side, side, List.of(), Span.none());
    return pages(Written.cards(Collections.nCopies(count, card)));
  }

  @Test
  void soundPagesHaveNone() {
    Block question = group(paragraph(words(30)), margin("2 points"), options("a", "b"), picture());
    Block.Entry room =
        entry("3.", group(paragraph("x"), new Block.WritingSpace(9, Optional.empty())));
    assertThat(
            faults(
                pages(
                    heading(1, "Jumping gypsy"),
                    scripts(),
                    new Block.Fields(
                        List.of(new Block.Field("Name", 3), new Block.Field("Day", 2))),
                    list(entry("1.", question), entry("2.", question), room, room),
                    new Block.Box(List.of(heading(3, "Boxed"), paragraph(words(90)))),
                    new Block.SideBySide(List.of(heading(2, "a"), picture()), List.of(table()), 50),
                    table(),
                    new Block.Turned(
                        List.of(heading(2, "Turned"), scripts(), paragraph(words(50)))),
                    paragraph(words(900)))))
        .isEmpty();
    assertThat(cardFaults(cards(11))).isEmpty();
  }

  @Test
  void aFaultIsNamedByItsPagePlaceAndText() {
    assertThat(PageFaults.in(moved(pages(paragraph("here")), -20, 0), PAGES))
        .containsExactly("page 1 at 43.2, 59.0: `here` is outside the margins");
  }

  @Test
  void bodyTextAndPicturesKeepToTheMargins() {
    Pages pages = pages(paragraph("here"), picture());
    assertThat(faults(moved(pages, 0, -9, 0))).containsExactly("`here` is outside the margins");
    assertThat(faults(moved(pages, 1, 0, 575))).contains("a picture is outside the margins");
  }

  @Test
  void noInkIsOnTheEdgeOfThePaperOrBeyond() {
    Pages pages = pages(paragraph("here"));
    String edge = " is nearer than 5 mm to the edge of the paper";
    String foot = "`Form A · seed 7`";
    assertThat(faults(moved(pages, 1, 0, 25))).containsExactly(foot + edge);
    assertThat(faults(moved(pages, 1, 0, 40))).containsExactly(foot + " reaches beyond the page");
    assertThat(faults(moved(pages, 0, -50, 0))).containsExactly("`here`" + edge);
    assertThat(faults(moved(pages, 0, 520, 0))).containsExactly("`here` reaches beyond the page");
  }

  @Test
  void textDoesNotStandOverText() {
    Pages pages = pages(paragraph("Åpfel"), paragraph("below"));
    assertThat(faults(moved(pages, 1, 0, -10))).isEmpty();
    assertThat(faults(moved(pages, 1, 0, -16))).containsExactly("`Åpfel` stands over `below`");
    Pages line = pages(paragraph(run("left"), new Inline.Strong(List.of(run("right")))));
    assertThat(faults(moved(line, 1, -3, 0))).singleElement().asString().contains("stands over");
    Pages turned = pages(new Block.Turned(List.of(paragraph("first"), paragraph("second"))));
    assertThat(faults(moved(turned, 0, 0, -10))).isEmpty();
    assertThat(faults(moved(turned, 0, 0, -20))).containsExactly("`second` stands over `first`");
  }

  @Test
  void textDoesNotStandOverAPicture() {
    assertThat(faults(moved(pages(paragraph("here"), picture()), 0, 200, 40)))
        .containsExactly("`here` stands over a picture");
  }

  @Test
  void noRuleStrikesTextThrough() {
    Pages pages = pages(paragraph("gnu"));
    assertThat(faults(ruled(pages, 0, -3, 20, 1)))
        .containsExactly("`gnu` is struck through by a rule");
    assertThat(faults(ruled(pages, 0, 1, 20, 1))).hasSize(1);
    assertThat(faults(ruled(pages, 8, 1, 20, 1))).isEmpty();
    assertThat(faults(ruled(pages, 0, 3, 20, 1))).isEmpty();
    assertThat(faults(ruled(pages, 8, -9, 1, 20))).hasSize(1);
    assertThat(faults(ruled(pages, 60, -9, 1, 20))).isEmpty();
  }

  @Test
  void noFrameStrikesTextThroughAndNoTintHidesIt() {
    Pages pages = pages(paragraph("gnu"));
    assertThat(faults(framed(pages, -9, Ink.WHITE))).isEmpty();
    assertThat(faults(framed(pages, 3, Ink.WHITE)))
        .containsOnly("`gnu` is struck through by a rule")
        .isNotEmpty();
    assertThat(faults(framed(pages, -9, Ink.TINT))).containsExactly("`gnu` is hidden by a tint");
  }

  @Test
  void aCardIsCutOutWithAllThatIsOnIt() {
    Pages pages = cards(1);
    int mark = find("deck · id", pages);
    int foot = find("Form A · seed 7", pages);
    String wrong = " is nearer than 3 mm to the edge of its card";
    assertThat(cardFaults(moved(pages, mark, 0, 4))).containsExactly("`deck · id`" + wrong);
    assertThat(cardFaults(moved(pages, find("word word", pages), 20, 0)))
        .singleElement()
        .asString()
        .endsWith(wrong);
    assertThat(cardFaults(moved(pages, foot, 0, -13)))
        .containsExactly("`Form A · seed 7` reaches into a card");
    assertThat(cardFaults(moved(pages, -160, 0))).contains("a picture is on no card");
  }

  @Test
  void aQuestionStandsOnOnePage() {
    Block above = new Block.WritingSpace(27, Optional.empty());
    Block room = new Block.WritingSpace(9, Optional.empty());
    String wrong = "`1.` begins a question that ends on page 2";
    assertThat(faults(pages(above, list(entry("1.", paragraph("x"), room)))))
        .containsExactly(wrong);
    assertThat(faults(pages(above, list(entry("1.", paragraph(words(300)))))))
        .containsExactly(wrong);
    assertThat(faults(pages(above, list(entry("1.", group(paragraph("x"), room)))))).isEmpty();
    assertThat(faults(pages(above, list(entry("[1]", paragraph(words(300))))))).isEmpty();
    assertThat(faults(pages(list(entry("1.", paragraph(words(1200))))))).isEmpty();
  }

  @Test
  void roomAtTheTopOfAPageBelongsToTheQuestionBeforeInTheSamePartOnly() {
    Block room = new Block.WritingSpace(9, Optional.empty());
    List<Block> question = List.of(list(entry("1.", paragraph("x"))));
    Pages pages =
        Layout.of(
            document(part("A", question), part("B", List.of(room, paragraph("y")))),
            new Diagnostics());
    assertThat(faults(pages)).isEmpty();
  }

  @Test
  void aHeadingIsFollowedByWhatItAnnouncesOnItsPage() {
    Pages pages = pages(heading(1, "Title"), heading(2, "Alone"), paragraph("x"));
    assertThat(faults(divided(pages, 2)))
        .containsExactly("`Alone` is a heading at the end of its page");
    Block turned = new Block.Turned(List.of(heading(2, "Alone"), paragraph("x")));
    assertThat(faults(divided(pages(turned), 1))).hasSize(1);
  }

  @Test
  void aHeadingIsFollowedByWhatItAnnouncesInItsColumn() {
    List<Block> text = List.of(paragraph("x"));
    List<Block> ending = List.of(paragraph("x"), heading(2, "Alone"));
    Block rest = paragraph("y");
    List<String> wrong = List.of("`Alone` is a heading at the end of its column");
    assertThat(faults(pages(new Block.SideBySide(ending, text, 50), rest))).isEqualTo(wrong);
    assertThat(faults(pages(new Block.SideBySide(text, ending, 50), rest))).isEqualTo(wrong);
  }

  @Test
  void noLineOfAParagraphIsAloneOnAPage() {
    Pages pages = pages(paragraph(words(60)));
    assertThat(faults(divided(pages, 2))).isEmpty();
    assertThat(faults(divided(pages, 1)))
        .singleElement()
        .asString()
        .endsWith("is the first line, alone on its page");
    assertThat(faults(divided(pages, 3)))
        .singleElement()
        .asString()
        .endsWith("is the last line, alone on its page");
    assertThat(faults(divided(pages(paragraph(words(30))), 1))).isEmpty();
  }

  @Test
  void typeIsAsLargeAsPromisedAndScriptsHaveALimitOfTheirOwn() {
    Pages pages = pages(scripts(), new Block.Paragraph(Text.of("small"), Block.Style.SMALL));
    assertThat(PageFaults.in(pages, PAGES.withType(8_400, 4_400))).isEmpty();
    assertThat(PageFaults.in(pages, PAGES.withType(8_400, 6_000)))
        .singleElement()
        .asString()
        .endsWith("`f` is set in 4.5 points");
    assertThat(PageFaults.in(pages, PAGES.withType(10_500, 4_400)))
        .hasSize(3)
        .anyMatch(fault -> fault.endsWith("`small` is set in 8.925 points"));
  }
}
