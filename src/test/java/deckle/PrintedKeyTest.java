package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.write.forms.FormsJson;
import deckle.write.pdf.Pdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads printed quizzes and keys back, and holds one against the other and against the deck. */
class PrintedKeyTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Deck> DECKS = SampleDecks.read();
  private static final List<String> TWO = List.of("A", "B");
  private static final List<String> A_TO_Z =
      IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

  @Test
  void everyAnswerOfEveryFormIsTheRightOne() {
    IntStream.rangeClosed(1, 200)
        .parallel()
        .forEach(seed -> keyIsRight(DECKS.get(seed % DECKS.size()), seed, TWO));
  }

  @Test
  void everyDeckHasARightKeyForTheSeedsThatComeFirst() {
    IntStream.range(0, 2 * DECKS.size())
        .parallel()
        .forEach(i -> keyIsRight(DECKS.get(i / 2), i % 2, TWO));
  }

  @Test
  void twentySixFormsHaveTwentySixRightKeys() {
    IntStream.rangeClosed(1, 3)
        .parallel()
        .forEach(seed -> keyIsRight(DECKS.get(seed % DECKS.size()), seed, A_TO_Z));
  }

  private static void keyIsRight(Deck deck, int seed, List<String> names) {
    Quiz quiz = quiz(deck, seed, names);
    Map<String, ReadBack> papers = ReadBack.forms(pdf(QuizPaper.of(quiz, LOOK, false)));
    Map<String, ReadBack> keys = ReadBack.forms(pdf(KeyPaper.of(quiz, LOOK)));
    assertThat(papers.keySet()).containsExactlyElementsOf(names);
    assertThat(keys.keySet()).containsExactlyElementsOf(names);
    JsonNode forms = forms(quiz);
    for (int i = 0; i < names.size(); i++) {
      String which = deck.id() + ", seed " + seed + ", form " + names.get(i);
      PrintedQuiz paper = PrintedQuiz.of(deck, papers.get(names.get(i)));
      keyIsRight(which, paper, keys.get(names.get(i)), forms.get(i));
    }
  }

  private static void keyIsRight(String which, PrintedQuiz quiz, ReadBack pages, JsonNode form) {
    PrintedKey key = PrintedKey.of(quiz, pages);
    BigDecimal points =
        quiz.questions().stream()
            .map(PrintedQuiz.Printed::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(points).as(which).isEqualByComparingTo(quiz.score());
    assertThat(quiz.questions())
        .as(which)
        .hasSize(key.grid().size())
        .hasSize(form.get("questions").size());
    for (PrintedQuiz.Printed asked : quiz.questions()) {
      int number = asked.number();
      PrintedKey.Entry entry = key.entries().get(number - 1);
      try {
        RightAnswer.check(asked, entry, key.grid().get(number));
        InForms.check(asked, entry, form.get("questions").get(number - 1));
      } catch (AssertionError wrong) {
        throw new AssertionError(which + ", question " + number + ": " + entry, wrong);
      }
    }
  }

  private static Quiz quiz(Deck deck, int seed, List<String> forms) {
    Blueprint own = Assembly.ownBlueprint(deck, forms, OptionalInt.empty(), OptionalLong.of(seed));
    Diagnostics faults = new Diagnostics();
    return new Assembly(Map.of(deck.id(), deck), List.of(own))
        .assemble(own, faults)
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }

  private static JsonNode forms(Quiz quiz) {
    try {
      return JSON.readTree(new FormsJson().write(quiz, new Diagnostics())).get("forms");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pdf(Document document) {
    Diagnostics faults = new Diagnostics();
    byte[] pdf = new Pdf().write(Layout.of(document, faults), faults);
    assertThat(faults.hasErrors()).isFalse();
    return pdf;
  }
}
