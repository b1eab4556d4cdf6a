package deckle.quiz;

import deckle.deck.Points;
import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a quiz is to be made of, before any question is chosen.
 *
 * @param original id of the quiz whose chance decides every shuffle: its own, or that of the quiz
 *     it is an edition of
 * @param forms their names, {@code A}, {@code B} … unless given
 * @param points the total that every form must come to
 * @param drawn whether questions are chosen anew for each form, or once for all
 * @param avoid quizzes that it must not share questions with
 */
public record Blueprint(
    String id,
    String original,
    Text title,
    List<String> forms,
    long seed,
    Optional<Points> points,
    boolean drawn,
    Shuffle shuffle,
    List<String> avoid,
    List<Section> sections,
    Span at) {

  private static final int LETTERS = 26;

  public Blueprint {
    forms = List.copyOf(forms);
    avoid = List.copyOf(avoid);
    sections = List.copyOf(sections);
  }

  /**
   * The same quiz under another id and title: the same questions, order and values in each form.
   */
  public Blueprint edition(String ownId, Text ownTitle) {
    return new Blueprint(
        ownId, original, ownTitle, forms, seed, points, drawn, shuffle, avoid, sections, at);
  }

  /** The same quiz, but each form draws its own questions. */
  public Blueprint drawnAnew() {
    return new Blueprint(
        id, original, title, forms, seed, points, true, shuffle, avoid, sections, at);
  }

  /** The names of so many forms: {@code A} to {@code Z}, then {@code A2} and so on. */
  public static List<String> formNames(int count) {
    return IntStream.range(0, count).mapToObj(Blueprint::formName).toList();
  }

  private static String formName(int index) {
    String letter = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? letter : letter + (index / LETTERS + 1);
  }

  /** What changes its order from form to form. */
  public enum Shuffle {
    BOTH,
    QUESTIONS,
    OPTIONS,
    NONE
  }

  /** Picks under one heading; a quiz without sections has one without a title. */
  public record Section(Optional<Text> title, Optional<Prose> instructions, List<Pick> picks) {
    public Section {
      picks = List.copyOf(picks);
    }
  }
}
