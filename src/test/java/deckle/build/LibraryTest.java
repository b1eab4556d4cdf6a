package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample library keeps every promise that Deckle makes of its outputs. */
class LibraryTest {

  private static final Path DECKS = SampleDecks.FOLDER;

  /** One of the manifest and one of a deck: enough to see how forms are kept apart. */
  private static final List<String> FEW = List.of("unit-test", "synthesis");

  private static Built built;
  private static Shelf shelf;

  @BeforeAll
  static void givenTheSampleLibrary() throws IOException {
    built = Built.of(DECKS, Built.EVERYTHING);
    shelf = Shelf.of(Built.library(DECKS), Built.EVERYTHING, new Diagnostics());
  }

  @Test
  void theLibraryBuildsWithoutAnError() {
    built.withoutErrors();
    assertThat(shelf.decks()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(shelf.manifest().quizzes()).isNotEmpty();
  }

  @Test
  void everyDeckGivesSixFilesAndEveryQuizThree() {
    List<String> wanted = new ArrayList<>(List.of(Ledger.NAME));
    for (String deck : shelf.decks().keySet()) {
      Stream.of("handout.pdf", "quiz.pdf", "key.pdf", "forms.json", "cards.pdf", "cards.csv")
          .forEach(file -> wanted.add(deck + "/" + file));
    }
    shelf
        .manifest()
        .quizzes()
        .forEach(
            quiz ->
                Stream.of("quiz.pdf", "key.pdf", "forms.json")
                    .forEach(file -> wanted.add(quiz.id() + "/" + file)));
    assertThat(built.files().keySet()).containsAll(wanted);
  }

  @Test
  void everyHeaderCellSaysWhatItHeadsAndEveryListHowItIsNumbered() throws IOException {
    int headers = 0;
    int lists = 0;
    for (Map.Entry<String, byte[]> pdf : built.pdfs().entrySet()) {
      List<String> th = Reader.attributes(pdf.getValue(), "TH");
      List<String> l = Reader.attributes(pdf.getValue(), "L");
      assertThat(th).as(pdf.getKey()).allMatch(attributes -> attributes.contains("Scope="));
      assertThat(l).as(pdf.getKey()).allMatch(attributes -> attributes.contains("ListNumbering="));
      headers += th.size();
      lists += l.size();
    }
    assertThat(headers).isPositive();
    assertThat(lists).isPositive();
  }

  @Test
  void everyFormAndItsKeyStartOnTheFrontOfASheet() throws IOException {
    for (String file : List.of("quiz.pdf", "key.pdf")) {
      for (String quiz : shelf.quizzes().keySet()) {
        List<String> labels = Reader.labels(built.files().get(quiz + "/" + file));
        List<Integer> starts = starts(labels);
        assertThat(starts).as(quiz).hasSameSizeAs(shelf.quizzes().get(quiz).forms());
        assertThat(starts).as(quiz + " " + labels).allMatch(page -> page % 2 == 0);
      }
    }
  }

  @Test
  void printingOnOneSideLeavesOutTheBlankBacksAndNothingElse() throws IOException {
    Options simplex = Built.of(path -> path.endsWith("/quiz.pdf"), false, true);
    Built onOneSide = Built.of(DECKS, simplex).withoutErrors();
    int blanks = 0;
    for (Map.Entry<String, byte[]> quiz : onOneSide.pdfs().entrySet()) {
      List<String> pages = new ArrayList<>(Reader.pages(built.files().get(quiz.getKey())));
      int duplex = pages.size();
      pages.removeIf(String::isEmpty);
      blanks += duplex - pages.size();
      assertThat(Reader.pages(quiz.getValue())).as(quiz.getKey()).isEqualTo(pages);
    }
    assertThat(blanks).isPositive();
  }

  @Test
  void splittingGivesAFileForEachFormWithThePagesItHadInTheWhole() throws IOException {
    Options split = Built.of(LibraryTest::isQuizOfFew, true);
    Built files = Built.of(DECKS, split).withoutErrors();
    for (String quiz : FEW) {
      List<String> whole = new ArrayList<>(Reader.pages(built.files().get(quiz + "/quiz.pdf")));
      whole.removeIf(String::isEmpty);
      List<String> pages = new ArrayList<>();
      for (String form : shelf.quizzes().get(quiz).forms()) {
        pages.addAll(Reader.pages(files.files().get(quiz + "/quiz-" + form + ".pdf")));
      }
      assertThat(pages).as(quiz).isEqualTo(whole);
    }
  }

  private static boolean isQuizOfFew(String path) {
    return path.contains("/quiz") && FEW.contains(path.substring(0, path.indexOf('/')));
  }

  /** Pages, from 0, whose label says that they are the first of their part. */
  private static List<Integer> starts(List<String> labels) {
    List<Integer> starts = new ArrayList<>();
    for (int page = 0; page < labels.size(); page++) {
      if (labels.get(page).equals("1") || labels.get(page).endsWith(" 1")) {
        starts.add(page);
      }
    }
    return starts;
  }
}
