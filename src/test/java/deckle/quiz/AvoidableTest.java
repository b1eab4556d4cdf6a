package deckle.quiz;

import static deckle.quiz.Sample.choices;
import static deckle.quiz.Sample.deck;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an avoided quiz uses is worked out once for all that avoid it. */
class AvoidableTest {

  private static final Deck MG = deck("mg", choices(9));
  private static final Deck ZINC = deck("zinc", choices(9));

  private final Blueprint exam = new Draft("exam").pick("mg", 5).pick("zinc", 5).made();
  private final Blueprint resit = new Draft("resit").avoid("exam").pick("mg", 4).made();
  private final Blueprint other = new Draft("other").avoid("exam").pick("mg", 4).made();
  private final Avoidable all = new Avoidable(List.of(exam, resit, other));

  private Optional<Quiz> assembled(Blueprint quiz, Diagnostics diagnostics, Deck... decks) {
    Map<String, Deck> byId =
        Stream.of(decks).collect(Collectors.toMap(Deck::id, Function.identity()));
    return new Assembly(byId, all).assemble(quiz, diagnostics);
  }

  private static List<String> messages(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  void whoAvoidsAQuizLaterNeedsItsDecksNoMore() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(assembled(resit, diagnostics, MG, ZINC)).isPresent();
    assertThat(assembled(other, diagnostics, MG)).isPresent();
    assertThat(messages(diagnostics)).isEmpty();
  }

  @Test
  void whatCannotBeWorkedOutIsSaidToEachWhoAvoidsIt() {
    for (Blueprint quiz : List.of(resit, other)) {
      Diagnostics diagnostics = new Diagnostics();
      assertThat(assembled(quiz, diagnostics, MG)).isEmpty();
      assertThat(messages(diagnostics)).containsExactly("there is no deck `zinc`");
    }
  }
}
