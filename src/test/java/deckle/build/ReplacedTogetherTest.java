package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key never lies beside papers of another quiz. */
class ReplacedTogetherTest {

  private static final String DECK =
      """
      deck: salts
      title: Salts
      questions:
        - id: salt
          ask: What is salt?
          answer: NaCl
        - id: water
          ask: What is water?
          answer: H~2~O
      """;

  private static final List<String> QUIZ =
      List.of(
          "salts/forms.json",
          "salts/gradebook.xlsx",
          "salts/key.docx",
          "salts/key.pdf",
          "salts/quiz.docx",
          "salts/quiz.pdf");

  @TempDir Path decks;
  private final MemoryStore store = new MemoryStore();

  @BeforeEach
  void givenADeck() throws IOException {
    given(DECK);
  }

  @Test
  void aQuizThatCannotBePrintedKeepsItsKeyAndItsFormsToo() throws IOException {
    build().withoutErrors();
    Map<String, String> before = digests();
    given(DECK.replace("is water", "does 水 mean"));

    Built failed = build();

    assertThat(failed.outcome().made())
        .contains("salts/bank.xlsx")
        .doesNotContainAnyElementsOf(QUIZ);
    assertThat(ofQuiz(digests())).isEqualTo(ofQuiz(before));
    assertThat(failed.files().keySet()).noneMatch(path -> path.endsWith(".half"));
  }

  @Test
  void whyTheOthersWereLeftIsSaidOnce() throws IOException {
    given(DECK.replace("is water", "does 水 mean"));
    assertThat(warnings(build()))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.at()).hasToString("output/salts");
              assertThat(warning.message())
                  .isEqualTo(
                      "not every output of this quiz could be made, so the others were left as they"
                          + " are too");
            });
  }

  @Test
  void withoutAQuizThereIsNoKey() throws IOException {
    given(DECK.replace("is water", "does 水 mean"));
    assertThat(build().files()).doesNotContainKeys(QUIZ.toArray(String[]::new));
  }

  @Test
  void onceTheDeckIsMendedAllOfThemAreMade() throws IOException {
    given(DECK.replace("is water", "does 水 mean"));
    build();
    given(DECK.replace("is water", "is ice"));
    assertThat(build().withoutErrors().outcome().made()).containsAll(QUIZ);
    assertThat(build().outcome().made()).isEmpty();
  }

  @Test
  void aForeignPaperGetsNoKeyBesideIt() throws IOException {
    store.write("salts/quiz.pdf", "mine".getBytes(StandardCharsets.UTF_8));
    assertThat(ofQuiz(build().files()).keySet()).containsExactly("salts/quiz.pdf");
  }

  @Test
  void papersThatWouldBecomeSeveralFilesStayWhileThoseCannotBeMade() throws IOException {
    build().withoutErrors();
    Map<String, String> before = digests();
    given(DECK.replace("is water", "does 水 mean"));
    Built.of(library(), store, Built.of(any -> true, true));
    assertThat(ofQuiz(digests())).isEqualTo(ofQuiz(before));
  }

  @Test
  void filesOfALargeQuizBelongTogetherByTheirForms() {
    Deck deck = DeckReader.read(library(), "salts.yaml", new Diagnostics()).orElseThrow();
    Blueprint quiz =
        Assembly.ownBlueprint(
            deck, Blueprint.formNames(600), OptionalInt.empty(), OptionalLong.empty());
    List<Forms> parts = Forms.in(quiz);
    assertThat(parts).extracting(Forms::part).containsExactly(0, 1, 2);
    assertThat(parts.get(1).each(quiz))
        .hasSize(200)
        .allSatisfy(
            form ->
                assertThat(new Target("exam", Product.QUIZ, form).batch())
                    .isEqualTo(new Target("exam", Product.KEY, parts.get(1)).batch())
                    .isNotEqualTo(new Target("exam", Product.KEY, parts.get(0)).batch()));
  }

  private static Map<String, ?> ofQuiz(Map<String, ?> files) {
    Map<String, Object> its = new TreeMap<>(files);
    its.keySet().removeIf(path -> !path.matches("salts/(quiz|key|forms|gradebook).*"));
    return its;
  }

  private static List<Diagnostic> warnings(Built built) {
    return built.diagnostics().stream()
        .filter(each -> each.severity() == Severity.WARNING)
        .toList();
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    store.files().forEach((path, content) -> digests.put(path, Checksum.of(content)));
    return digests;
  }

  private void given(String deck) throws IOException {
    Files.writeString(decks.resolve("salts.yaml"), deck);
  }

  private Library library() {
    return Built.library(decks);
  }

  private Built build() throws IOException {
    return Built.of(library(), store, Built.EVERYTHING);
  }
}
