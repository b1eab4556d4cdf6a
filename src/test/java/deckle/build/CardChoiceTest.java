package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.CardChoice;
import deckle.doc.Extent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's choice of cards, on paper and for Anki alike. */
class CardChoiceTest {

  /** By which each card is told in both files. */
  private static final Pattern MARK = Pattern.compile("zz\\d");

  private static final String DECK =
      """
      deck: days
      title: Days
      topics:
        one: One
        two: Two
      sources:
        own: A book
      facts:
        - {id: card-1, topic: one, term: first, fact: it has no day zz1, source: own}
        - topic: two
          added: 2026-11-20
        - {id: card-2, term: second, fact: it has the day above it zz2, source: own}
        - {id: card-3, term: third, fact: its own day zz3, added: 2026-09-01, source: own}
        - topic: one
        - {id: card-4, term: fourth, fact: the day still holds zz4, source: own}
      questions:
        - {id: card-5, topic: two, ask: 'Old?', answer: old zz5, because: It has no day.}
        - added: 2026-11-21
        - {id: card-6, topic: two, ask: 'New?', answer: new zz6, because: It has one.}
        - passage: A text with two questions.
          topic: one
          questions:
            - {id: card-7, ask: 'Is it new?', answer: indeed zz7, because: The day above holds.}
            - {id: card-8, ask: 'Is it?', answer: not zz8, added: 2020-01-01, because: No.}
      """;

  @TempDir private Path folder;

  private String chosen(CardChoice choice) throws IOException {
    Files.writeString(folder.resolve("days.yaml"), DECK);
    Options options = Built.asking(choice, Extent.NOTHING);
    Built built = Built.of(folder, options).withoutErrors();
    byte[] anki = built.files().get("days/cards.csv");
    byte[] paper = built.files().get("days/cards.pdf");
    if (anki == null) {
      assertThat(paper).isNull();
      return "";
    }
    String onPaper = marks(Reader.text(paper));
    assertThat(marks(new String(anki, StandardCharsets.UTF_8))).isEqualTo(onPaper);
    return onPaper;
  }

  private static String marks(String text) {
    return String.join(
            "", new TreeSet<>(MARK.matcher(text).results().map(MatchResult::group).toList()))
        .replace("zz", "");
  }

  private static CardChoice of(List<String> topics, int most, String since) {
    return new CardChoice(
        topics,
        most == 0 ? OptionalInt.empty() : OptionalInt.of(most),
        Optional.of(since).filter(day -> !day.isEmpty()));
  }

  @Test
  void withoutAChoiceThereAreAll() throws IOException {
    assertThat(chosen(CardChoice.ALL)).isEqualTo("12345678");
  }

  @Test
  void aTopicHoldsForFactsQuestionsAndPassages() throws IOException {
    assertThat(chosen(of(List.of("one"), 0, ""))).isEqualTo("1478");
    assertThat(chosen(of(List.of("two"), 0, ""))).isEqualTo("2356");
    assertThat(chosen(of(List.of("one", "two"), 0, ""))).isEqualTo("12345678");
  }

  @Test
  void whatIsNewIsSaidByItselfOrByTheDividerAboveAndNothingElseIsNew() throws IOException {
    assertThat(chosen(of(List.of(), 0, "2026-11-20"))).isEqualTo("2467");
    assertThat(chosen(of(List.of(), 0, "2026-11-21"))).isEqualTo("67");
    assertThat(chosen(of(List.of(), 0, "2026-01-01"))).isEqualTo("23467");
    assertThat(chosen(of(List.of(), 0, "2026-11-22"))).isEmpty();
  }

  @Test
  void theFirstOfTheChosenAreTaken() throws IOException {
    assertThat(chosen(of(List.of("one"), 2, ""))).isEqualTo("14");
    assertThat(chosen(of(List.of("two"), 3, "2026-01-01"))).isEqualTo("236");
  }

  @Test
  void anotherOffsetMakesTheCardsAnew() throws IOException {
    Files.writeString(folder.resolve("days.yaml"), DECK);
    MemoryStore store = new MemoryStore();
    Options none = Built.asking(CardChoice.ALL, Extent.NOTHING);
    Options some = Built.asking(CardChoice.ALL, new Extent(1_000, 0));
    Built.of(Built.library(folder), store, none);
    byte[] before = store.files().get("days/cards.pdf");
    Built moved = Built.of(Built.library(folder), store, some);
    assertThat(moved.outcome().made()).contains("days/cards.pdf");
    assertThat(store.files().get("days/cards.pdf")).isNotEqualTo(before);
  }
}
