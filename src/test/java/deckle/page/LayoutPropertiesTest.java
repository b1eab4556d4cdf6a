package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class LayoutPropertiesTest {

  private static final int SEEDS = 150;

  private static void forManyDocuments(BiConsumer<RandomDocument, Pages> check) {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomDocument random = new RandomDocument(seed);
      check.accept(random, Layout.of(document(random), new Diagnostics()));
    }
  }

  private static Document document(RandomDocument random) {
    return Written.document(random.blocks(14, 2).toArray(new Block[0]));
  }

  private static int right(Placed.Glyphs run) {
    return run.x() + Stick.inked(run);
  }

  private static boolean overlap(Placed.Glyphs one, Placed.Glyphs other) {
    int oneTop = one.y() - one.run().size() * 66 / 100;
    int otherTop = other.y() - other.run().size() * 66 / 100;
    return one.x() < right(other)
        && other.x() < right(one)
        && oneTop < other.y()
        && otherTop < one.y();
  }

  /** Without spaces and hyphens at line ends, and with raised letters as any other. */
  private static String letters(String spoken) {
    return spoken.replaceAll("[\\s\u00AD]", "").replace('ⁿ', 'n');
  }

  @Test
  void allWordsOfADocumentAreOnItsPagesInOrder() {
    forManyDocuments(
        (random, pages) -> assertThat(letters(PagesDump.spoken(pages))).isEqualTo(random.spoken()));
  }

  @Test
  void nothingStandsOutsideTheMargins() {
    Sheet sheet = Sheet.of(Look.standard(Paper.A4));
    forManyDocuments(
        (random, pages) -> {
          for (Page page : pages.pages()) {
            for (Placed.Glyphs run : PagesDump.runs(page)) {
              assertThat(run.x()).isGreaterThanOrEqualTo(sheet.side());
              assertThat(right(run)).isLessThanOrEqualTo(sheet.column().right());
              assertThat(run.y()).isBetween(sheet.top(), sheet.height() - 20_000);
            }
          }
        });
  }

  @Test
  void noLineOverlapsAnother() {
    forManyDocuments(
        (random, pages) -> {
          for (Page page : pages.pages()) {
            List<Placed.Glyphs> before = new ArrayList<>();
            for (Placed.Glyphs run : PagesDump.runs(page)) {
              assertThat(before).noneMatch(other -> overlap(run, other));
              before.add(run);
            }
          }
        });
  }

  @Test
  void noGroupThatFitsOnAPageIsSplit() {
    int checked = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomDocument random = new RandomDocument(seed);
      Diagnostics diagnostics = new Diagnostics();
      Pages pages = Layout.of(document(random), diagnostics);
      for (int group = 0; group < random.groups() && !diagnostics.hasErrors(); group++) {
        String mark = "«" + group + "»";
        assertThat(pages.pages())
            .filteredOn(page -> PagesDump.spoken(page).contains(mark))
            .hasSize(1);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  @Test
  void elementsAreInReadingOrderWithTheirParentsBeforeThem() {
    forManyDocuments(
        (random, pages) -> {
          for (int i = 1; i < pages.elements().size(); i++) {
            assertThat(pages.elements().get(i).parent()).isBetween(0, i - 1);
          }
          int last = 0;
          for (Page page : pages.pages()) {
            for (Placed.Glyphs run : PagesDump.runs(page)) {
              if (run.element() != Placed.ARTIFACT) {
                assertThat(run.element()).isGreaterThanOrEqualTo(last);
                last = run.element();
              }
            }
          }
        });
  }

  @Test
  void theSameDocumentIsPlacedTheSame() {
    List<String> once = new ArrayList<>();
    forManyDocuments((random, pages) -> once.add(dump(pages)));
    List<String> again = new ArrayList<>();
    forManyDocuments((random, pages) -> again.add(dump(pages)));
    assertThat(again).isEqualTo(once);
  }

  private static String dump(Pages pages) {
    StringBuilder out = new StringBuilder(PagesDump.tree(pages.elements()));
    pages.pages().forEach(page -> out.append(PagesDump.of(page, pages.elements())));
    return out.toString();
  }
}
