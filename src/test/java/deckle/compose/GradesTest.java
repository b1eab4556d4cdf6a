package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.deck.Points;
import deckle.doc.Gradebook;
import deckle.doc.Look;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.quiz.Roster;
import deckle.quiz.Student;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A gradebook knows of every form what stands on it. */
class GradesTest {

  private static final String DECK =
      """
      deck: d
      title: Salts
      questions:
        - id: metal
          ask: Which metal is in **Epsom salt**?
          right: magnesium
          wrong: [sodium, potassium]
          points: 2
        - claim: "{n} g are enough."
          given: {n: [2, 3]}
          is: true
        - cloze: A {{salt}} of two {{ions}}
        - match:
            one: two
            three: four
        - order: [first, second, third]
      """;

  private static final Quiz QUIZ = Decks.quiz(Decks.read(DECK), 7);

  private static Gradebook book(Roster roster) {
    return Grades.of(QUIZ, roster, Look.Paper.A4);
  }

  @Test
  void eachNumberOfEachFormLeadsToItsQuestion() {
    Gradebook book = book(Roster.NONE);
    assertThat(book.questions()).hasSize(5);
    for (int form = 0; form < QUIZ.forms().size(); form++) {
      Gradebook.Form its = book.forms().get(form);
      assertThat(its.name()).isEqualTo(QUIZ.forms().get(form).name());
      for (Asked asked : QUIZ.forms().get(form).questions().toList()) {
        Gradebook.Question question = book.questions().get(its.questions().get(asked.number() - 1));
        assertThat(question.name()).isEqualTo(asked.question().id().orElse(asked.hash()));
        assertThat(question.points()).isEqualTo(asked.points());
      }
    }
  }

  @Test
  void questionsAreKnownByTheirFirstWordsAndNeverByTheirAnswers() {
    assertThat(book(Roster.NONE).questions())
        .extracting(Gradebook.Question::words)
        .anyMatch("Which metal is in Epsom salt?"::equals)
        .anyMatch("{n} g are enough."::equals)
        .anyMatch("one, three"::equals)
        .noneMatch(words -> words.contains("ions"));
  }

  @Test
  void aLongQuestionEndsAtAWordAndSaysSo() {
    Deck deck =
        Decks.read(
            "deck: d\ntitle: T\nquestions:\n  - ask: " + "word ".repeat(80) + "\n    answer: a\n");
    Gradebook book = Grades.of(Decks.quiz(deck, 1), Roster.NONE, Look.Paper.A4);
    assertThat(book.questions().get(0).words()).hasSizeLessThanOrEqualTo(120).endsWith("word…");
  }

  @Test
  void withoutAListThereAreRowsToFillIn() {
    assertThat(book(Roster.NONE).students())
        .hasSize(30)
        .containsOnly(new Gradebook.Student("", "", ""));
  }

  @Test
  void aListHasItsStudentsAndRoomForLatecomers() {
    Roster roster =
        new Roster(
            List.of(
                new Student("Ann", "7", Optional.of("B")),
                new Student("Ben", "", Optional.of("not of these forms"))));
    assertThat(book(roster).students().get(0)).isEqualTo(new Gradebook.Student("Ann", "7", "B"));
    assertThat(book(roster).students().subList(1, 6))
        .containsOnly(new Gradebook.Student("", "", ""));
    assertThat(book(roster).students()).hasSize(6);
  }

  @Test
  void aQuestionWorthOtherPointsIsAnotherOne() {
    assertThat(book(Roster.NONE).alike()).isTrue();
    Form form = QUIZ.forms().get(0);
    Asked asked = form.questions().findFirst().orElseThrow();
    Asked dear =
        new Asked(
            1,
            asked.deck(),
            asked.question(),
            asked.order(),
            asked.draw(),
            new Points(300),
            asked.hash());
    Form.Entry entry = new Form.Entry(Optional.empty(), List.of(dear));
    Form other =
        new Form(
            "dear", List.of(new Form.Section(Optional.empty(), Optional.empty(), List.of(entry))));
    Quiz quiz = new Quiz(QUIZ.id(), QUIZ.title(), "en", 1, List.of(form, other));
    Gradebook book = Grades.of(quiz, Roster.NONE, Look.Paper.A4);
    assertThat(book.questions()).hasSize(6);
    assertThat(book.forms().get(1).questions()).containsExactly(5);
    assertThat(book.questions().get(5).points()).isEqualTo(new Points(300));
    assertThat(book.alike()).isFalse();
    assertThat(book.even()).isFalse();
  }
}
