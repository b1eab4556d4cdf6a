package deckle.quiz;

import deckle.deck.About.Marking;
import deckle.deck.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What a response is worth.
 *
 * <ul>
 *   <li>{@code all}: the points if everything is right, else nothing.
 *   <li>{@code each}: equal shares of the points for each right piece. Where several options are to
 *       be ticked, each wrong tick takes a share away, but never more than there is.
 *   <li>Options that the author weighs are worth the sum of the weights of those ticked, at most
 *       everything, and all of the right ones are everything; below nothing only where a single one
 *       may be ticked.
 *   <li>Shares are added up before they are rounded, to hundredths of a point, halves up.
 * </ul>
 */
public final class Scoring implements Answer.Visitor<Optional<BigDecimal>> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Marking marking;
  private final Response response;

  private Scoring(Marking marking, Response response) {
    this.marking = marking;
    this.response = response;
  }

  /** Empty where only a person can tell. */
  public static Optional<Points> score(Asked asked, Response response) {
    Marking marking = asked.question().about().marking();
    return Answer.of(asked)
        .accept(new Scoring(marking, response))
        .map(percent -> of(asked.points(), percent));
  }

  /** What an option is worth that its author weighs, ticked alone. */
  public static Points worth(Points points, int percent) {
    return of(points, BigDecimal.valueOf(percent));
  }

  private static Points of(Points points, BigDecimal percent) {
    BigDecimal hundredths = BigDecimal.valueOf(points.hundredths()).multiply(percent);
    return new Points(hundredths.divide(HUNDRED, 0, RoundingMode.HALF_UP).intValueExact());
  }

  /** What each piece is worth, if each is marked and there are several, rounded to hundredths. */
  public static Optional<Points> share(Asked asked) {
    int pieces = Answer.of(asked).pieces();
    boolean each = asked.question().about().marking() == Marking.EACH && pieces > 1;
    return each
        ? Optional.of(new Points((2 * asked.points().hundredths() + pieces) / (2 * pieces)))
        : Optional.empty();
  }

  /** In percent. */
  private Optional<BigDecimal> pieces(int right, int of) {
    if (marking == Marking.ALL) {
      return whole(right == of);
    }
    BigDecimal share = BigDecimal.valueOf(100L * Math.max(0, right));
    return Optional.of(share.divide(BigDecimal.valueOf(of), 20, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> whole(boolean right) {
    return Optional.of(right ? HUNDRED : BigDecimal.ZERO);
  }

  /** How many of the right pieces have a counterpart in the response that is right. */
  private static <A, B> int hits(List<A> right, List<B> given, BiPredicate<A, B> same) {
    return (int)
        IntStream.range(0, Math.min(right.size(), given.size()))
            .filter(i -> same.test(right.get(i), given.get(i)))
            .count();
  }

  @Override
  public Optional<BigDecimal> letters(Answer.Letters letters) {
    List<Integer> ticked = response.places().stream().distinct().filter(i -> i >= 0).toList();
    if (!letters.worth().isEmpty()) {
      return weighed(letters, ticked);
    }
    if (letters.right().size() == 1 || marking == Marking.ALL) {
      return whole(new HashSet<>(ticked).equals(new HashSet<>(letters.right())));
    }
    int hits = (int) ticked.stream().filter(letters.right()::contains).count();
    return pieces(hits - (ticked.size() - hits), letters.pieces());
  }

  private static Optional<BigDecimal> weighed(Answer.Letters letters, List<Integer> ticked) {
    boolean single = letters.right().size() == 1;
    if (new HashSet<>(ticked).equals(new HashSet<>(letters.right()))) {
      return whole(true);
    }
    if (single && ticked.size() > 1) {
      return whole(false);
    }
    int sum = ticked.stream().mapToInt(letters.worth()::get).sum();
    return Optional.of(BigDecimal.valueOf(Math.min(100, single ? sum : Math.max(0, sum))));
  }

  @Override
  public Optional<BigDecimal> truth(Answer.Truth truth) {
    return whole(response.words().equals(List.of(String.valueOf(truth.is()))));
  }

  @Override
  public Optional<BigDecimal> texts(Answer.Texts texts) {
    return whole(
        response.words().size() == 1
            && texts.accepted().stream()
                .anyMatch(
                    text ->
                        Response.same(text.plain(), response.words().get(0), texts.caseMatters())));
  }

  @Override
  public Optional<BigDecimal> quantity(Answer.Quantity quantity) {
    return whole(
        response.words().size() == 1
            && Response.number(response.words().get(0)).stream()
                .anyMatch(given -> given >= quantity.low() && given <= quantity.high()));
  }

  @Override
  public Optional<BigDecimal> gaps(Answer.Gaps gaps) {
    return blanks(gaps.gaps());
  }

  @Override
  public Optional<BigDecimal> labels(Answer.Labels labels) {
    return blanks(labels.labels());
  }

  /**
   * Words of a bank may be chosen by their place or written out. Two gaps may be filled by the same
   * word, which a bank prints for each of them: either of its places is right.
   */
  private Optional<BigDecimal> blanks(List<Answer.Blank> blanks) {
    int chosen = hits(blanks, response.places(), (blank, place) -> names(place, blanks, blank));
    int written = hits(blanks, response.words(), Scoring::accepts);
    return pieces(Math.max(chosen, written), blanks.size());
  }

  private static boolean names(int place, List<Answer.Blank> blanks, Answer.Blank blank) {
    return blanks.stream()
        .filter(other -> other.bank().orElse(-2) == place)
        .anyMatch(other -> accepts(blank, other.accepted().get(0).plain()));
  }

  private static boolean accepts(Answer.Blank blank, String word) {
    return blank.accepted().stream().anyMatch(text -> Response.same(text.plain(), word, false));
  }

  @Override
  public Optional<BigDecimal> pairs(Answer.Pairs pairs) {
    return pieces(hits(pairs.rights(), response.places(), Integer::equals), pairs.pieces());
  }

  @Override
  public Optional<BigDecimal> sequence(Answer.Sequence sequence) {
    return pieces(hits(sequence.places(), response.places(), Integer::equals), sequence.pieces());
  }

  @Override
  public Optional<BigDecimal> rubric(Answer.Rubric rubric) {
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> model(Answer.Model model) {
    return Optional.empty();
  }
}
