package deckle.quiz;

import deckle.deck.Points;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** A blueprint in the making; picks stand on the lines 11, 12 … of the library's file. */
final class Draft {

  private final String id;
  private final List<List<Pick>> sections = new ArrayList<>(List.of(new ArrayList<>()));
  private List<String> forms = List.of("A", "B");
  private List<String> avoid = List.of();
  private Optional<Points> points = Optional.empty();
  private Blueprint.Shuffle shuffle = Blueprint.Shuffle.BOTH;
  private boolean drawn;
  private long seed = 1;
  private int line = 10;

  Draft(String id) {
    this.id = id;
  }

  Draft pick(String deck, int count, String... types) {
    return pick(deck, count, pick -> pick.types(types));
  }

  /** A count below 0 means all. */
  Draft pick(String deck, int count, UnaryOperator<PickDraft> narrowed) {
    line++;
    PickDraft pick = narrowed.apply(new PickDraft(deck, count, line));
    sections.get(sections.size() - 1).add(pick.made());
    return this;
  }

  Draft section() {
    sections.add(new ArrayList<>());
    return this;
  }

  Draft forms(String... names) {
    forms = List.of(names);
    return this;
  }

  Draft avoid(String... quizzes) {
    avoid = List.of(quizzes);
    return this;
  }

  Draft points(int whole) {
    points = Optional.of(new Points(whole * 100));
    return this;
  }

  Draft shuffle(Blueprint.Shuffle what) {
    shuffle = what;
    return this;
  }

  Draft drawn() {
    drawn = true;
    return this;
  }

  Draft seed(long value) {
    seed = value;
    return this;
  }

  Blueprint made() {
    List<Blueprint.Section> made =
        sections.stream()
            .map(picks -> new Blueprint.Section(Optional.empty(), Optional.empty(), picks))
            .toList();
    return new Blueprint(
        id, id, Text.of("Quiz"), forms, seed, points, drawn, shuffle, avoid, made, Sample.at(1));
  }

  /** A pick in the making. */
  static final class PickDraft {
    private final List<String> decks;
    private final int count;
    private final int line;
    private List<String> types = List.of();
    private List<String> topics = List.of();
    private List<String> ids = List.of();
    private List<String> without = List.of();
    private Optional<Points> points = Optional.empty();
    private OptionalInt atMost = OptionalInt.empty();

    PickDraft(String decks, int count, int line) {
      this.decks = Arrays.asList(decks.split(" "));
      this.count = count;
      this.line = line;
    }

    PickDraft types(String... some) {
      types = List.of(some);
      return this;
    }

    PickDraft topics(String... some) {
      topics = List.of(some);
      return this;
    }

    PickDraft ids(String... some) {
      ids = List.of(some);
      return this;
    }

    PickDraft without(String... some) {
      without = List.of(some);
      return this;
    }

    PickDraft atMost(int limit) {
      atMost = OptionalInt.of(limit);
      return this;
    }

    PickDraft worth(int whole) {
      points = Optional.of(new Points(whole * 100));
      return this;
    }

    Pick made() {
      OptionalInt exactly = count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
      return new Pick(
          decks,
          exactly,
          atMost,
          topics,
          List.of(),
          types,
          List.of(),
          ids,
          without,
          points,
          Sample.at(line));
    }
  }
}
