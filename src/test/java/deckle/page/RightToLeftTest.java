package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

  private static Page page(String language, Block... blocks) {
    Document.Footer footer = new Document.Footer("{page}", List.of());
    Document.Part part = new Document.Part("A", footer, false, List.of(blocks));
    Document document =
        new Document("T", language, Look.standard(Paper.A4), Duplex.UNSAID, List.of(part));
    Diagnostics faults = new Diagnostics();
    Pages pages = Layout.of(document, faults);
    assertThat(faults.sorted()).isEmpty();
    return pages.pages().get(0);
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(Text.of(List.of(content)), Block.Style.BODY);
  }

  private static Inline run(String words) {
    return new Inline.Run(words);
  }

  /**
   * What an eye that goes from the left to the right meets on the first line, each part as read.
   */
  private static String seen(Page page) {
    List<Placed.Glyphs> runs = PagesDump.runs(page);
    int first = runs.get(0).y();
    return runs.stream()
        .filter(run -> Math.abs(run.y() - first) < 8_000)
        .sorted(Comparator.comparingInt(Placed.Glyphs::x))
        .map(run -> run.text().replaceAll("[\\s\u00A0\u200F\u200E]", ""))
        .collect(Collectors.joining());
  }

  @Test
  void aQuantityADateACallAndASumKeepTheirOrder() {
    for (String whole :
        List.of(
            "−70 mV",
            "23 May 2026",
            "300-400 mg",
            "20-30 %",
            "2024-05-17",
            "0800-123-456",
            "7-3=4")) {
      String seen = seen(page("ar", paragraph(run("نحو " + whole + " هنا"))));
      assertThat(seen).as(whole).contains(whole.replace(" ", ""));
    }
    String power = seen(page("ar", paragraph(run("نحو 10"), new Inline.Sup(List.of(run("5"))))));
    assertThat(power).startsWith("10⁵");
  }

  @Test
  void aChargeStandsBehindItsIon() {
    Inline charge = new Inline.Sup(List.of(run("2+")));
    assertThat(seen(page("ar", paragraph(run("أيون Mg"), charge, run(" هنا"))))).contains("Mg²⁺");
    assertThat(seen(page("he", paragraph(run("יון Mg"), charge, run(" כאן"))))).contains("Mg²⁺");
  }

  @Test
  void aPageIsTheMirrorOfTheSamePageFromTheLeft() {
    Block options =
        new Block.Options(
            List.of(new Block.Option("A", Text.of("one")), new Block.Option("B", Text.of("two"))),
            Block.Mark.CIRCLE,
            java.util.OptionalInt.empty());
    Page left = page("en", options);
    Page right = page("he", options);
    for (int i = 0; i < left.items().size(); i++) {
      if (left.items().get(i) instanceof Placed.Frame frame) {
        Placed.Frame mirrored = (Placed.Frame) right.items().get(i);
        assertThat(mirrored.x()).isEqualTo(left.width() - frame.x() - frame.width());
        assertThat(mirrored.y()).isEqualTo(frame.y());
      }
    }
  }

  @Test
  void whatIsReadFirstComesFirstWhereverItStands() {
    Page page =
        page("ar", paragraph(run("كلمة "), new Inline.Strong(List.of(run("NMDA"))), run(" أخرى")));
    assertThat(PagesDump.spoken(page).replaceAll("[\\s\u200F\u200E]", ""))
        .isEqualTo("كلمةNMDAأخرى");
    List<Placed.Glyphs> runs = PagesDump.runs(page);
    assertThat(runs.get(0).x()).isGreaterThan(runs.get(1).x());
  }
}
