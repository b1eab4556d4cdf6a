package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.FolderLibrary;
import deckle.compose.Handout;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.read.yaml.DeckReader;
import deckle.read.yaml.Looks;
import deckle.write.pdf.Pdf;
import deckle.write.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The type specimens: every script, kerning, ligatures, dashes, justified lines. Their placed pages
 * are kept as text; {@code -Daccept} writes them anew, to be read before they are committed.
 */
class SpecimenTest {

  private static final Path FOLDER = Path.of("src/test/resources/deckle/page/specimen");

  private static final List<String> DECKS =
      List.of(
          "specimen",
          "arabic",
          "hebrew",
          "hindi",
          "greek",
          "russian",
          "vietnamese",
          "german",
          "chinese",
          "french");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final Map<String, Pages> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void givenTheSpecimensLaidOut() {
    for (String name : DECKS) {
      Diagnostics faults = new Diagnostics();
      Deck deck =
          DeckReader.read(new FolderLibrary(FOLDER, ""), name + ".yaml", faults).orElseThrow();
      PAGES.put(name + "-handout", Layout.of(Handout.of(deck, standard(faults)), faults));
      PAGES.put(name + "-quiz", Layout.of(quiz(deck, faults), faults));
      assertThat(faults.sorted().stream().filter(Diagnostic::isError)).as(name).isEmpty();
    }
    Deck deck = deck("specimen");
    Look justified = justified(Look.standard(Paper.A4));
    PAGES.put("specimen-justified", Layout.of(Handout.of(deck, justified), new Diagnostics()));
  }

  private static Deck deck(String name) {
    return DeckReader.read(new FolderLibrary(FOLDER, ""), name + ".yaml", new Diagnostics())
        .orElseThrow();
  }

  private static Document quiz(Deck deck, Diagnostics faults) {
    Blueprint blueprint =
        Assembly.ownBlueprint(deck, List.of("A"), OptionalInt.empty(), OptionalLong.empty());
    Quiz quiz =
        new Assembly(Map.of(deck.id(), deck), List.of(blueprint))
            .assemble(blueprint, faults)
            .orElseThrow();
    return QuizPaper.of(quiz, standard(faults), true);
  }

  /** With the font in the folder beside the specimens, which has the Chinese characters of one. */
  private static Look standard(Diagnostics faults) {
    return new Looks(new FolderLibrary(FOLDER, ""), faults)
        .named("standard", Span.none())
        .orElseThrow();
  }

  /** In two columns, where lines are hardest to fill. */
  private static Look justified(Look look) {
    Look.Type type = look.type();
    Look.Type filled =
        new Look.Type(
            type.body(),
            type.smallest(),
            type.smallestScript(),
            type.leading(),
            type.tracking(),
            type.wordSpace(),
            true);
    return new Look(
        "justified",
        look.paper(),
        look.typeface(),
        look.fonts(),
        filled,
        look.palette(),
        2,
        look.cardsToASheet(),
        look.letterhead());
  }

  @Test
  void theirPagesAreWhatTheyWere() throws IOException {
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      Path golden = FOLDER.resolve("golden").resolve(entry.getKey() + ".txt");
      String dump = dump(entry.getValue());
      if (System.getProperty("accept") != null) {
        Files.writeString(golden, dump);
      }
      assertThat(dump).as(entry.getKey()).isEqualTo(Files.readString(golden));
    }
  }

  private static String dump(Pages pages) {
    return pages.pages().stream()
            .flatMap(page -> PagesDump.of(page, pages.elements()).stream())
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void theirPagesAreSound() {
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      PageFaults.Sort sort = PageFaults.Sort.pages(entry.getValue().look());
      assertThat(PageFaults.in(entry.getValue(), sort)).as(entry.getKey()).isEmpty();
    }
  }

  @Test
  void theirPdfsKeepBothStandards() {
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      assertThat(VeraPdf.failures(pdf(entry.getValue()))).as(entry.getKey()).isEmpty();
    }
  }

  @Test
  void textThatRunsToTheRightIsReadBackExactly() throws IOException {
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      Pages pages = entry.getValue();
      for (int i = 0; i < pages.pages().size() && !toTheLeft(pages); i++) {
        if (hasPicture(pages.pages().get(i))) {
          continue;
        }
        String written =
            PagesDump.runs(pages.pages().get(i)).stream()
                .map(Placed.Glyphs::text)
                .collect(Collectors.joining());
        assertThat(bare(extracted(pdf(pages), i + 1, false)))
            .as(entry.getKey() + ", page " + (i + 1))
            .isEqualTo(bare(written));
      }
    }
  }

  /**
   * The reader of PDF guesses the order of the parts of a line that changes its direction, so lines
   * of one part are compared whole; of all others their words are, each letter by letter.
   */
  @Test
  void linesThatRunToTheLeftAreReadBackExactly() throws IOException {
    int compared = 0;
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      Pages pages = entry.getValue();
      for (int i = 0; i < pages.pages().size() && toTheLeft(pages); i++) {
        List<String> read = extracted(pdf(pages), i + 1, true).lines().map(this::bare).toList();
        List<String> written = lines(pages.pages().get(i));
        assertThat(read).as(entry.getKey() + ", page " + (i + 1)).containsAll(written);
        compared += written.size();
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(12);
  }

  @Test
  void everyWordThatRunsToTheLeftIsReadBackExactly() throws IOException {
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      Pages pages = entry.getValue();
      for (int i = 0; i < pages.pages().size() && toTheLeft(pages); i++) {
        String read = bare(extracted(pdf(pages), i + 1, true));
        List<String> words =
            PagesDump.runs(pages.pages().get(i)).stream()
                .filter(run -> run.run().rightToLeft())
                .flatMap(run -> LETTERS.matcher(run.text()).results())
                .map(MatchResult::group)
                .toList();
        assertThat(words).isNotEmpty().allMatch(read::contains);
      }
    }
  }

  /** The keys in a picture are text too, but no part of a line. */
  private static boolean hasPicture(Page page) {
    return page.items().stream().anyMatch(Placed.Picture.class::isInstance);
  }

  private static boolean toTheLeft(Pages pages) {
    return Lettering.rightToLeft(pages.language());
  }

  /**
   * Without what has no ink, without spaces, which are where the reader thinks they are, and with
   * the letters of ligatures that were typed, as the reader has them.
   */
  private String bare(String text) {
    return text.replace("ﬁ", "fi").replaceAll("[\\s\u00A0\u202F\u00AD\u200B\u200F\u200E]", "");
  }

  /** Runs that stand alone on their height of the page. */
  private List<String> lines(Page page) {
    Map<Integer, List<Placed.Glyphs>> rows = new TreeMap<>();
    for (Placed.Glyphs run : PagesDump.runs(page)) {
      rows.computeIfAbsent(run.y(), y -> new ArrayList<>()).add(run);
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, List<Placed.Glyphs>> row : rows.entrySet()) {
      boolean alone =
          rows.keySet().stream()
              .noneMatch(y -> !y.equals(row.getKey()) && Math.abs(y - row.getKey()) < 9_000);
      if (alone && row.getValue().size() == 1) {
        String text =
            row.getValue().stream().map(Placed.Glyphs::text).collect(Collectors.joining());
        lines.add(bare(text));
      }
    }
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static String extracted(byte[] pdf, int page, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  private static byte[] pdf(Pages pages) {
    return new Pdf().write(pages, new Diagnostics());
  }
}
