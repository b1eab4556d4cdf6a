package deckle.quiz;

import deckle.deck.About;
import deckle.deck.Deck;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.deck.Topic;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Decks and questions made by hand, so that the tests of quizzes need no reader. */
public final class Sample {

  private static final Source FILE = new Source("decks/deckle.yaml", "");

  private Sample() {}

  public static About about(String id) {
    return about(id, About.Marking.ALL, Points.ONE, Given.NOTHING);
  }

  public static About about(String id, About.Marking marking, Points points, Given given) {
    return new About(
        Optional.of(id).filter(text -> !text.isEmpty()),
        Optional.of("salts"),
        Optional.empty(),
        Optional.of(About.Level.REMEMBER),
        List.of("easy"),
        List.of(),
        List.of(),
        points,
        marking,
        Optional.empty(),
        Optional.empty(),
        given,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        true,
        Span.none());
  }

  public static Prose prose(String words) {
    return Prose.of(Text.of(words));
  }

  public static Question.Option option(String words, boolean right) {
    return new Question.Option(Text.of(words), Optional.empty(), right, false, OptionalInt.empty());
  }

  public static Question.Option last(String words) {
    return new Question.Option(Text.of(words), Optional.empty(), false, true, OptionalInt.empty());
  }

  /** The first of the options is right. */
  public static Question.Choice choice(String id, String... options) {
    return choice(about(id), 1, options);
  }

  public static Question.Choice choice(About about, int right, String... options) {
    List<Question.Option> made = new ArrayList<>();
    for (String words : options) {
      made.add(option(words, made.size() < right));
    }
    return new Question.Choice(about, prose("which of"), made, false);
  }

  public static Question.TrueFalse claim(String id, boolean is) {
    return new Question.TrueFalse(about(id), prose("claim " + id), is);
  }

  public static Question.Written written(String id, String... answers) {
    List<Text> accepted = Arrays.stream(answers).map(Text::of).toList();
    return new Question.Written(about(id), prose("name " + id), accepted, false, Optional.empty());
  }

  /** Each gap takes its answers separated by a bar. */
  public static Question.Cloze cloze(
      About about, boolean bank, List<String> extra, String... gaps) {
    List<Inline> content = new ArrayList<>();
    for (String gap : gaps) {
      content.add(new Inline.Run(" and "));
      content.add(new Inline.Gap(Arrays.stream(gap.split("\\|")).map(Text::of).toList()));
    }
    return new Question.Cloze(
        about, Prose.of(Text.of(content)), bank, extra.stream().map(Text::of).toList());
  }

  /** Left and right by turns. */
  public static Question.Matching matching(About about, List<String> extra, String... sides) {
    List<Question.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sides.length; i += 2) {
      pairs.add(new Question.Pair(Text.of(sides[i]), Text.of(sides[i + 1])));
    }
    return new Question.Matching(
        about, Optional.empty(), pairs, extra.stream().map(Text::of).toList());
  }

  public static Question.Ordering ordering(About about, String... steps) {
    return new Question.Ordering(
        about, Optional.empty(), Arrays.stream(steps).map(Text::of).toList());
  }

  public static Passage passage(String id, Question... questions) {
    return new Passage(
        Optional.of(id),
        Optional.of("salts"),
        Optional.of(prose("passage " + id)),
        Optional.empty(),
        List.of(questions),
        Span.none());
  }

  public static Deck deck(String id, List<? extends Item> items) {
    return new Deck(
        id,
        Text.of("Deck " + id),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new Topic("salts", Text.of("Salts"), Span.none())),
        List.of(),
        List.copyOf(items),
        Map.of(),
        at(1));
  }

  /** Choices {@code q1} … with four options, of which the first is right. */
  public static List<Item> choices(int count) {
    return IntStream.rangeClosed(1, count)
        .<Item>mapToObj(i -> choice("q" + i, "right " + i, "b" + i, "c" + i, "d" + i))
        .toList();
  }

  static Span at(int line) {
    return new Span(FILE, line, 1, 1);
  }
}
