package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import deckle.diag.Diagnostics;
import deckle.quiz.Assembly;
import deckle.quiz.Quiz;
import deckle.write.forms.FormsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quiz that a deck has without a blueprint in the manifest. */
class OwnQuizTest {

  private static final int MANY = 301;

  @TempDir private Path decks;

  @Test
  void allFormsAskTheSameQuestionsUnlessEachDrawsItsOwn() throws IOException {
    givenDeckOfTwelve();

    assertThat(Set.copyOf(asked("same"))).hasSize(1);
    List<Set<String>> drawn = asked("drawn");
    assertThat(Set.copyOf(drawn)).hasSizeGreaterThan(4);
    assertThat(drawn).allSatisfy(form -> assertThat(form).hasSize(3));
  }

  @Test
  void manyFormsAreMadeInPartsOfAboutOneSizeEachAsItWouldBeInTheWhole() throws IOException {
    givenDeckOfTwelve();
    Files.writeString(
        decks.resolve("deckle.yaml"),
        "decks: {ions: {forms: " + MANY + ", count: 3, questions: drawn}}\n");

    Built built = Built.of(decks, Built.only(path -> path.startsWith("ions/"))).withoutErrors();

    assertThat(built.files().keySet())
        .contains("ions/quiz-001-150.pdf", "ions/quiz-151-301.pdf", "ions/key-151-301.pdf")
        .doesNotContain("ions/quiz.pdf", "ions/key.pdf", "ions/forms.json");
    List<JsonNode> parts = new ArrayList<>();
    for (String part : List.of("ions/forms-001-150.json", "ions/forms-151-301.json")) {
      new ObjectMapper().readTree(built.files().get(part)).get("forms").forEach(parts::add);
    }
    assertThat(parts).isEqualTo(whole());
  }

  @Test
  void partsThatAreMadeSideBySideAreTheSameBytesAsOneAfterAnother() throws IOException {
    givenDeckOfTwelve();
    Files.writeString(
        decks.resolve("deckle.yaml"),
        "decks: {ions: {forms: " + MANY + ", count: 3, questions: drawn}}\n");
    Options pdfs = Built.only(path -> path.matches("ions/(quiz|key).*"));

    Map<String, byte[]> alone = Built.of(decks, Built.inJobs(1, pdfs)).pdfs();
    for (int again = 0; again < 3; again++) {
      Map<String, byte[]> together = Built.of(decks, Built.inJobs(4, pdfs)).pdfs();
      assertThat(together.keySet()).isEqualTo(alone.keySet());
      together.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(alone.get(path)));
    }
  }

  /** The forms as they are if nobody parts them. */
  private List<JsonNode> whole() throws IOException {
    Shelf shelf = Shelf.of(Built.library(decks), Built.EVERYTHING, new Diagnostics());
    Quiz quiz =
        new Assembly(shelf.decksOf("ions"), List.of())
            .assemble(shelf.quizzes().get("ions"), new Diagnostics())
            .orElseThrow();
    byte[] json = new FormsJson().write(quiz, new Diagnostics());
    List<JsonNode> forms = new ArrayList<>();
    new ObjectMapper().readTree(json).get("forms").forEach(forms::add);
    assertThat(forms).hasSize(MANY);
    return forms;
  }

  /** The ids that each of eight forms asks for. */
  private List<Set<String>> asked(String questions) throws IOException {
    String settings = "decks: {ions: {forms: 8, count: 3, questions: " + questions + "}}\n";
    Files.writeString(decks.resolve("deckle.yaml"), settings);
    Built built = Built.of(decks, Built.only(path -> path.endsWith("forms.json"))).withoutErrors();
    List<Set<String>> forms = new ArrayList<>();
    for (JsonNode form :
        new ObjectMapper().readTree(built.files().get("ions/forms.json")).get("forms")) {
      Set<String> ids = new TreeSet<>();
      form.get("questions").forEach(question -> ids.add(question.get("id").asText()));
      forms.add(ids);
    }
    return forms;
  }

  private void givenDeckOfTwelve() throws IOException {
    StringBuilder deck = new StringBuilder("deck: ions\ntitle: Ions\nquestions:\n");
    IntStream.range(0, 12)
        .forEach(
            i ->
                deck.append("  - id: q" + i + "\n    ask: Which is number " + i + "?\n")
                    .append("    right: This\n    wrong: [That, Neither]\n"));
    Files.writeString(decks.resolve("ions.yaml"), deck);
  }
}
