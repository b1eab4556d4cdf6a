package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.FolderLibrary;
import deckle.compose.KeyPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.Pages;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import deckle.write.pdf.Pdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How much paper a key takes, and where its pages end. */
class KeyPagesTest {

  private static final Library BENCH =
      new FolderLibrary(Path.of("src/test/resources/deckle/bench"), "bench");

  @Test
  void twentyShortAnswersWithTheirReasonsTakeOnePage() {
    Deck deck = DeckReader.read(BENCH, "bank.yaml", new Diagnostics()).orElseThrow();
    assertThat(IntStream.rangeClosed(1, 20).map(seed -> key(deck, 20, seed).pages().size()))
        .containsOnly(1);
  }

  @Test
  void anAnswerWithALongReasonIsNotDivided() throws IOException {
    int count = 12;
    String questions =
        IntStream.rangeClosed(1, count)
            .mapToObj(KeyPagesTest::longReason)
            .collect(Collectors.joining());
    Deck deck =
        DeckReader.read(
                new Source("d.yaml", "deck: d\ntitle: Test\nquestions:\n" + questions),
                BENCH,
                new Diagnostics())
            .orElseThrow();
    List<String> pages = texts(new Pdf().write(key(deck, count, 1), new Diagnostics()));
    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 1; i <= count; i++) {
      String first = "first" + i + " ";
      String last = "last" + i + ".";
      assertThat(pages).anyMatch(page -> page.contains(first) && page.contains(last));
    }
  }

  private static String longReason(int number) {
    String words = " many words".repeat(60 + number);
    return "  - {claim: C%1$d., is: true, because: first%1$d%2$s last%1$d.}\n"
        .formatted(number, words);
  }

  private static Pages key(Deck deck, int count, int seed) {
    Blueprint own =
        Assembly.ownBlueprint(deck, List.of("A"), OptionalInt.of(count), OptionalLong.of(seed));
    Diagnostics faults = new Diagnostics();
    return new Assembly(Map.of(deck.id(), deck), List.of(own))
        .assemble(own, faults)
        .map(quiz -> Layout.of(KeyPaper.of(quiz, Look.standard(Look.Paper.A4)), faults))
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }

  private static List<String> texts(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document));
      }
      return texts;
    }
  }
}
