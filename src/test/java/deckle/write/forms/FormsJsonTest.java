package deckle.write.forms;

import static deckle.quiz.Sample.about;
import static deckle.quiz.Sample.choice;
import static deckle.quiz.Sample.claim;
import static deckle.quiz.Sample.cloze;
import static deckle.quiz.Sample.deck;
import static deckle.quiz.Sample.matching;
import static deckle.quiz.Sample.ordering;
import static deckle.quiz.Sample.prose;
import static deckle.quiz.Sample.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import deckle.deck.About;
import deckle.deck.Calculation;
import deckle.deck.Deck;
import deckle.deck.Expressions;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Parameter;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.diag.Diagnostics;
import deckle.quiz.Asked;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.quiz.Response;
import deckle.quiz.Scoring;
import deckle.quiz.Seed;
import deckle.text.Places;
import deckle.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FormsJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static About each(String id, int points) {
    return about(id, About.Marking.EACH, new Points(points), Given.NOTHING);
  }

  private static Question.Numeric numeric() {
    Given mass =
        new Given(
            List.of(
                new Parameter.Range(
                    "mass", new BigDecimal(100), new BigDecimal(500), new BigDecimal(50))));
    return new Question.Numeric(
        about("mg", About.Marking.ALL, new Points(200), mass),
        prose("how many mg"),
        Expressions.parse("mass * 24.305 / 40.304", Places.none(), new Diagnostics()).orElseThrow(),
        Optional.empty(),
        Optional.of(Text.of("mg")),
        List.of());
  }

  private static Question.Choice weighed() {
    List<Question.Option> options = new ArrayList<>();
    for (int percent : new int[] {100, 50, -25}) {
      Text text = Text.of("option " + percent);
      options.add(
          new Question.Option(
              text, Optional.empty(), percent == 100, false, OptionalInt.of(percent)));
    }
    return new Question.Choice(about("worth"), prose("x"), options, false);
  }

  private static Deck everyType() {
    List<Item> items = new ArrayList<>();
    items.add(choice("one", "a", "b", "c", "d"));
    items.add(choice(each("several", 250), 3, "a", "b", "c", "d", "e"));
    items.add(weighed());
    items.add(claim("claim", false));
    items.add(written("name", "D-serine", "glycine"));
    items.add(numeric());
    items.add(cloze(each("gaps", 100), true, List.of("GABA"), "Mg2+", "Na+|sodium", "Mg2+"));
    items.add(matching(each("match", 300), List.of("9"), "a", "1", "b", "2", "c", "1"));
    items.add(ordering(about("order"), "x", "y", "z"));
    items.add(
        new Question.Essay(
            about("essay"),
            prose("why"),
            List.of(new Question.Criterion(Text.of("bound"), new Points(50))),
            Optional.of(prose("so"))));
    return deck("mg", items);
  }

  private static Quiz quiz(Deck deck, long seed) {
    Blueprint own =
        Assembly.ownBlueprint(deck, List.of(), OptionalInt.empty(), OptionalLong.of(seed));
    return new Assembly(Map.of("mg", deck), List.of())
        .assemble(own, new Diagnostics())
        .orElseThrow();
  }

  private static byte[] file(Quiz quiz) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = new FormsJson().write(quiz, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return bytes;
  }

  private static JsonNode read(byte[] file) {
    try {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Often right, often half right, sometimes nonsense. */
  private static Response response(Asked asked, Seed seed) {
    int size = Math.max(1, asked.order().size());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      places.add(seed.of("place " + i).below(size));
    }
    String id = asked.question().id().orElseThrow();
    if (id.equals("one") || id.equals("several") || id.equals("worth")) {
      places = places.stream().distinct().limit(1 + seed.of("ticks").below(3)).toList();
    }
    List<String> words =
        switch (id) {
          case "claim" -> List.of(List.of("true", "false").get(seed.below(2)));
          case "name" -> List.of(List.of("d‑SERINE", "Glycine ", "GABA").get(seed.below(3)));
          case "mg" -> List.of(String.valueOf(60.305 + 0.1 * seed.below(3)), "").subList(0, 1);
          default -> List.of();
        };
    return new Response(places, words);
  }

  @Test
  void theFileAloneIsEnoughToMarkEveryPaper() {
    Deck deck = everyType();
    int marked = 0;
    for (int seed = 0; seed < 1000; seed++) {
      Quiz quiz = quiz(deck, seed);
      Form form = quiz.forms().get(seed % 2);
      JsonNode questions = read(file(quiz)).get("forms").get(seed % 2).get("questions");
      for (Asked asked : form.questions().toList()) {
        Response response = response(asked, new Seed(seed).of(asked.question().id().orElseThrow()));
        JsonNode question = questions.get(asked.number() - 1);
        assertThat(question.get("id").asText()).isEqualTo(asked.question().id().orElseThrow());
        Optional<BigDecimal> points =
            JsonMarker.points(question, response.places(), response.words());
        Optional<Points> scored = Scoring.score(asked, response);
        assertThat(points.map(each -> new Points(each.movePointRight(2).intValueExact())))
            .as("%s of seed %s", asked.question().id(), seed)
            .isEqualTo(scored);
        marked += scored.filter(each -> each.hundredths() > 0).isPresent() ? 1 : 0;
      }
    }
    assertThat(marked).as("responses worth something").isGreaterThan(2000);
  }

  @Test
  void aQuestionThatComesAgainIsRecordedAsTheFirstTime() {
    Blueprint many =
        Assembly.ownBlueprint(
            everyType(), Blueprint.formNames(40), OptionalInt.empty(), OptionalLong.of(3));
    Quiz quiz =
        new Assembly(Map.of("mg", everyType()), List.of())
            .assemble(many, new Diagnostics())
            .orElseThrow();
    JsonNode together = read(file(quiz)).get("forms");
    for (int i = 0; i < quiz.forms().size(); i++) {
      Quiz alone =
          new Quiz(
              quiz.id(), quiz.title(), quiz.language(), quiz.seed(), List.of(quiz.forms().get(i)));
      assertThat(together.get(i)).isEqualTo(read(file(alone)).get("forms").get(0));
    }
  }

  @Test
  void aPowerOfTenIsPrintedBehindAMark() {
    Calculation atoms =
        Expressions.parse("2 * 6.022e23", Places.none(), new Diagnostics()).orElseThrow();
    Given given = new Given(List.of(new Parameter.Computed("n", atoms)));
    Question.Numeric number =
        new Question.Numeric(
            about("n", About.Marking.ALL, Points.ONE, given),
            prose("how many atoms"),
            atoms,
            Optional.empty(),
            Optional.empty(),
            List.of());
    JsonNode question = read(file(quiz(deck("mg", List.of(number)), 7))).at("/forms/0/questions/0");
    assertThat(question.at("/answer/printed").asText()).isEqualTo("1.20 × 10^24");
    assertThat(question.at("/values/0/printed").asText()).isEqualTo("1.20 × 10^24");
  }

  @Test
  void theRightAnswersOfTheFileEarnAllPoints() {
    Quiz quiz = quiz(everyType(), 7);
    for (JsonNode question : read(file(quiz)).get("forms").get(0).get("questions")) {
      JsonNode answer = question.get("answer");
      List<Integer> places = new ArrayList<>();
      for (String field : List.of("right", "rights", "places")) {
        answer.path(field).forEach(each -> places.add(each.asInt()));
      }
      answer.path("gaps").forEach(gap -> places.add(gap.get("bank").asInt()));
      String words =
          answer.path("is").asText()
              + answer.path("accepted").path(0).asText()
              + answer.path("printed").asText();
      assertThat(
              JsonMarker.points(question, places, List.of(words))
                  .map(BigDecimal::stripTrailingZeros))
          .isIn(
              Optional.empty(),
              Optional.of(question.get("points").decimalValue().stripTrailingZeros()));
    }
  }

  @Test
  void theFileIsPrintedForPeopleToo() {
    Deck deck = deck("mg", List.of(numeric()));
    assertThat(new String(file(quiz(deck, 1)), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "format" : "deckle-forms",
              "version" : 1,
              "quiz" : "mg",
              "title" : "Deck mg",
              "language" : "en",
              "seed" : 1,
              "forms" : [ {
                "name" : "A",
                "points" : 2,
                "questions" : [ {
                  "number" : 1,
                  "deck" : "mg",
                  "id" : "mg",
                  "hash" : "a607568dc9901e76",
                  "type" : "numeric",
                  "points" : 2,
                  "marking" : "all",
                  "order" : [ ],
                  "values" : [ {
                    "name" : "mass",
                    "number" : 200.0,
                    "printed" : "200"
                  } ],
                  "answer" : {
                    "kind" : "number",
                    "value" : 120.60837633981738,
                    "low" : 120.10837633981738,
                    "high" : 121.10837633981738,
                    "printed" : "121",
                    "unit" : "mg"
                  }
                } ]
              }, {
                "name" : "B",
                "points" : 2,
                "questions" : [ {
                  "number" : 1,
                  "deck" : "mg",
                  "id" : "mg",
                  "hash" : "a607568dc9901e76",
                  "type" : "numeric",
                  "points" : 2,
                  "marking" : "all",
                  "order" : [ ],
                  "values" : [ {
                    "name" : "mass",
                    "number" : 400.0,
                    "printed" : "400"
                  } ],
                  "answer" : {
                    "kind" : "number",
                    "value" : 241.21675267963477,
                    "low" : 240.71675267963477,
                    "high" : 241.71675267963477,
                    "printed" : "241",
                    "unit" : "mg"
                  }
                } ]
              } ]
            }
            """);
  }
}
