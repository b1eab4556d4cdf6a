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
import deckle.typography.Direction;
import deckle.write.pdf.Pdf;
import deckle.write.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
          "formulas",
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
   * Each part of a line, with words of both directions, quantities and vowel signs in their order.
   */
  @Test
  void linesThatRunToTheLeftAreReadBackExactly() throws IOException {
    List<String> missed = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, Pages> entry : PAGES.entrySet()) {
      Pages pages = entry.getValue();
      for (int i = 0; i < pages.pages().size() && toTheLeft(pages); i++) {
        String read = bare(extracted(pdf(pages), i + 1, true));
        for (String part : parts(pages.pages().get(i))) {
          compared++;
          if (!read.contains(part)) {
            missed.add(entry.getKey() + ": " + part);
          }
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(compared).isGreaterThan(75);
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
    return Direction.isToTheLeft(pages.language());
  }

  /**
   * Without what has no ink, without spaces, which are where the reader thinks they are, and with
   * the letters of ligatures that were typed, as the reader has them.
   */
  private String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("ﬁ", "fi")
        .replaceAll("[()\\[\\]«»]", "|")
        .replaceAll("[\\s\u00A0\u202F\u00AD\u200B\u200F\u200E]", "");
  }

  /**
   * What one element has on one line without a break; nothing of lines with raised or lowered
   * letters.
   */
  private List<String> parts(Page page) {
    Map<List<Integer>, StringBuilder> parts = new LinkedHashMap<>();
    List<Placed.Glyphs> runs = PagesDump.runs(page);
    int part = 0;
    int before = Placed.ARTIFACT;
    for (Placed item : page.items()) {
      part += item.element() == before ? 0 : 1;
      before = item.element();
      if (!(item instanceof Placed.Glyphs run)) {
        continue;
      }
      boolean level =
          runs.stream().noneMatch(r -> r.y() != run.y() && Math.abs(r.y() - run.y()) < 9_000);
      if (level && run.element() != Placed.ARTIFACT) {
        parts
            .computeIfAbsent(List.of(run.y(), part), key -> new StringBuilder())
            .append(run.text());
      }
    }
    return parts.values().stream()
        .map(StringBuilder::toString)
        .map(this::bare)
        .filter(text -> text.codePoints().anyMatch(SpecimenTest::runsToTheLeft))
        .toList();
  }

  private static boolean runsToTheLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String extracted(byte[] pdf, int page, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      if (byPlace) {
        // Every space is there as a character; none need be guessed from gaps, as at vowel signs.
        stripper.setAverageCharTolerance(20);
        stripper.setSpacingTolerance(20);
      }
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  private static byte[] pdf(Pages pages) {
    return new Pdf().write(pages, new Diagnostics());
  }
}
