package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.About.Level;
import deckle.deck.Deck;
import deckle.deck.Draw;
import deckle.deck.Draws;
import deckle.deck.Fact;
import deckle.deck.Figure;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.quiz.Types;
import deckle.text.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample decks go as deep, and say as much of themselves, as a good published resource. */
class TeachingDepthTest {

  private static final Map<String, Deck> DECKS =
      SampleDecks.read().stream()
          .collect(
              Collectors.toMap(Deck::id, deck -> deck, (one, other) -> one, LinkedHashMap::new));

  private static final List<String> MAIN =
      List.of("synthesis", "nmda-blockade", "deficiency-symptoms", "supplement-forms");

  private static final List<String> OTHERS = List.of("supplementation-evidence", "dietary-sources");

  /** Where each of the diagrams D1 to D7 of the fact base is; the first takes two drawings. */
  private static final Map<String, List<String>> DIAGRAMS =
      Map.of(
          "synthesis", List.of("pathway", "breakdown"),
          "nmda-blockade", List.of("channel", "curve"),
          "deficiency-symptoms", List.of("cascade"),
          "supplement-forms", List.of("elemental", "dose"),
          "dietary-sources", List.of("servings"));

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (A\\d{3}) \\| (.+?) \\| (.+?) \\| `([a-z-]+)` \\| (.+?) \\|$");

  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

  @Test
  void theFourMainDecksHaveFortyFactsAndQuestionsAndTheOthersTwenty() {
    assertThat(DECKS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MAIN, OTHERS).flatMap(List::stream).toList());
    for (Deck deck : DECKS.values()) {
      int least = MAIN.contains(deck.id()) ? 40 : 20;
      assertThat(deck.facts()).as(deck.id()).hasSizeGreaterThanOrEqualTo(least);
      assertThat(deck.questions()).as(deck.id()).hasSizeGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void everyFactNamesItsSourceAndHowSureItIs() {
    assertThat(facts().filter(fact -> fact.sources().isEmpty() || fact.evidence().isEmpty()))
        .isEmpty();
    assertThat(facts().filter(fact -> fact.id().isEmpty() || fact.topic().isEmpty())).isEmpty();
  }

  @Test
  void everyQuestionHasAnExplanationATopicALevelAndTheFactsItTests() {
    assertThat(questions().filter(question -> explanation(question).isEmpty())).isEmpty();
    assertThat(questions().filter(question -> question.topic().isEmpty())).isEmpty();
    assertThat(questions().filter(question -> question.about().level().isEmpty())).isEmpty();
    assertThat(questions().filter(question -> question.about().facts().isEmpty())).isEmpty();
  }

  private static Optional<Prose> explanation(Question question) {
    if (question instanceof Question.Essay essay) {
      return essay.model();
    }
    if (question instanceof Question.Written written && written.model().isPresent()) {
      return written.model();
    }
    return question.about().because();
  }

  @Test
  void everyDistractorSaysWhyItIsWrong() {
    assertThat(
            all(Question.Choice.class)
                .flatMap(choice -> choice.options().stream())
                .filter(option -> !option.right() && option.why().isEmpty())
                .map(option -> option.text().plain()))
        .isEmpty();
    assertThat(
            all(Question.Numeric.class)
                .flatMap(numeric -> numeric.wrong().stream())
                .filter(wrong -> wrong.why().isEmpty())
                .map(wrong -> wrong.number().source()))
        .isEmpty();
  }

  @Test
  void atLeastAThirdOfADecksQuestionsAskForMoreThanMemory() {
    for (Deck deck : DECKS.values()) {
      Map<Level, Long> levels =
          deck.questions()
              .collect(
                  Collectors.groupingBy(
                      question -> question.about().level().orElseThrow(), Collectors.counting()));
      long above = deck.questions().count() - levels.getOrDefault(Level.REMEMBER, 0L);
      assertThat(above * 3).as(deck.id()).isGreaterThanOrEqualTo(deck.questions().count());
      assertThat(levels)
          .as(deck.id())
          .containsKeys(
              Level.REMEMBER, Level.UNDERSTAND, Level.APPLY, Level.ANALYSE, Level.EVALUATE);
    }
  }

  @Test
  void everyTypeOfQuestionAppearsInEveryMainDeck() {
    for (String id : MAIN) {
      Set<String> types =
          DECKS.get(id).questions().map(Types::name).collect(Collectors.toCollection(TreeSet::new));
      assertThat(types).as(id).containsExactlyInAnyOrderElementsOf(Types.NAMES);
      assertThat(ofDeck(id, Question.Choice.class)).as(id).anyMatch(Question.Choice::inOrder);
      assertThat(ofDeck(id, Question.Choice.class).flatMap(choice -> choice.options().stream()))
          .as(id)
          .anyMatch(Question.Option::last);
      assertThat(ofDeck(id, Question.Written.class)).as(id).anyMatch(w -> w.model().isPresent());
      assertThat(ofDeck(id, Question.Written.class)).as(id).anyMatch(w -> w.model().isEmpty());
      assertThat(DECKS.get(id).items()).as(id).anyMatch(Passage.class::isInstance);
    }
  }

  @Test
  void everyDiagramIsShownInTheHandoutToldInWordsAndToBeLabelled() {
    DIAGRAMS.forEach(
        (id, figures) -> {
          Deck deck = DECKS.get(id);
          for (String figure : figures) {
            assertThat(deck.facts())
                .as(figure)
                .anyMatch(fact -> fact.figure().equals(Optional.of(figure)));
            assertThat(ofDeck(id, Question.Labelling.class))
                .as(figure)
                .anyMatch(labelling -> labelling.figure().equals(figure));
          }
        });
    assertThat(
            DECKS.values().stream()
                .flatMap(deck -> deck.figures().stream())
                .filter(figure -> figure.content() instanceof Figure.Picture)
                .map(figure -> figure.alt().orElseThrow().plain()))
        .isNotEmpty()
        .allMatch(alt -> alt.length() > 120);
  }

  /** Guessing the longest option, or the shortest, gains nothing worth having. */
  @Test
  void theRightOptionIsNotToldByItsLength() {
    for (Deck deck : DECKS.values()) {
      List<Question.Choice> choices =
          ofDeck(deck.id(), Question.Choice.class)
              .filter(choice -> !choice.several() && !choice.inOrder())
              .toList();
      long longest = choices.stream().filter(choice -> sticksOut(choice, 1)).count();
      long shortest = choices.stream().filter(choice -> sticksOut(choice, -1)).count();
      assertThat(longest * 5).as(deck.id() + ": longest").isLessThanOrEqualTo(choices.size() * 2L);
      assertThat(shortest * 5)
          .as(deck.id() + ": shortest")
          .isLessThanOrEqualTo(choices.size() * 2L);
    }
  }

  private static boolean sticksOut(Question.Choice choice, int sign) {
    int right =
        choice.options().stream()
            .filter(Question.Option::right)
            .mapToInt(o -> size(o, sign))
            .max()
            .orElseThrow();
    return choice.options().stream()
        .filter(option -> !option.right())
        .allMatch(option -> size(option, sign) < right);
  }

  private static int size(Question.Option option, int sign) {
    return sign * option.text().plain().length();
  }

  @Test
  void claimsAreTrueAboutAsOftenAsFalse() {
    for (Deck deck : DECKS.values()) {
      long claims = ofDeck(deck.id(), Question.TrueFalse.class).count();
      long right =
          ofDeck(deck.id(), Question.TrueFalse.class).filter(Question.TrueFalse::is).count();
      assertThat(Math.abs(claims - 2 * right)).as(deck.id()).isLessThanOrEqualTo(2);
    }
  }

  /** What a teacher would print: no powers of ten, no noughts, no share above the whole. */
  @Test
  void everyDrawOfEveryCalculationGivesASensibleNumber() {
    List<String> odd = new ArrayList<>();
    all(Question.Numeric.class)
        .forEach(
            numeric ->
                Draws.stream(numeric.about().given())
                    .filter(draw -> !isSensible(numeric, draw))
                    .forEach(draw -> odd.add(numeric.id() + ": " + numeric.answer(draw))));
    assertThat(odd).isEmpty();
  }

  private static boolean isSensible(Question.Numeric numeric, Draw draw) {
    double size = Math.abs(numeric.answer(draw));
    boolean share = numeric.unit().filter(unit -> unit.plain().equals("%")).isPresent();
    return size >= 0.01 && size < (share ? 100 : 100_000);
  }

  @Test
  void mostCalculationsOfTheMainDecksChangeFromFormToForm() {
    for (String id : MAIN) {
      assertThat(
              ofDeck(id, Question.Numeric.class)
                  .filter(numeric -> Draws.count(numeric.about().given()) >= 6))
          .as(id)
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void everyFactOfTheArticleIsCoveredByFactsOrQuestionsThatAreThere() throws IOException {
    List<String> covered = new ArrayList<>();
    Set<String> corrections = new TreeSet<>();
    Matcher rows = ROW.matcher(Files.readString(SampleDecks.FOLDER.resolve("README.md")));
    while (rows.find()) {
      covered.add(rows.group(1));
      corrections.addAll(Arrays.asList(rows.group(3).split(", ")));
      Deck deck = DECKS.get(rows.group(4));
      assertThat(deck).as(rows.group()).isNotNull();
      List<String> names = NAME.matcher(rows.group(5)).results().map(m -> m.group(1)).toList();
      assertThat(names).as(rows.group()).isNotEmpty().isSubsetOf(names(deck));
    }
    assertThat(covered)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 88)
                .mapToObj(i -> String.format(Locale.ROOT, "A%03d", i))
                .toList());
    corrections.remove("–");
    assertThat(corrections)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 16).mapToObj(i -> "C" + i).toList());
  }

  @Test
  void theReadmeOfTheDecksCountsThemRight() throws IOException {
    String readme = Files.readString(SampleDecks.FOLDER.resolve("README.md"));
    for (Deck deck : DECKS.values()) {
      assertThat(readme)
          .containsPattern(
              "(?m)^\\| `%s` \\| .+ \\| %d \\| %d \\|$"
                  .formatted(deck.id(), deck.facts().size(), deck.questions().count()));
    }
  }

  private static Set<String> names(Deck deck) {
    return Stream.of(
            deck.facts().stream().map(Fact::id),
            deck.questions().map(Question::id),
            deck.items().stream().map(Item::id))
        .flatMap(all -> all)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Fact> facts() {
    return DECKS.values().stream().flatMap(deck -> deck.facts().stream());
  }

  private static Stream<Question> questions() {
    return DECKS.values().stream().flatMap(Deck::questions);
  }

  private static <Q extends Question> Stream<Q> all(Class<Q> type) {
    return questions().filter(type::isInstance).map(type::cast);
  }

  private static <Q extends Question> Stream<Q> ofDeck(String id, Class<Q> type) {
    return DECKS.get(id).questions().filter(type::isInstance).map(type::cast);
  }
}
