package deckle.quiz;

import deckle.deck.Points;
import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a quiz is to be made of, before any question is chosen.
 *
 * @param forms their names, {@code A}, {@code B} … unless given
 * @param points the total that every form must come to
 * @param drawn whether questions are chosen anew for each form, or once for all
 * @param avoid quizzes that it must not share questions with
 */
public record Blueprint(
    String id,
    Text title,
    List<String> forms,
    long seed,
    Optional<Points> points,
    boolean drawn,
    Shuffle shuffle,
    List<String> avoid,
    List<Section> sections,
    Span at) {

  public Blueprint {
    forms = List.copyOf(forms);
    avoid = List.copyOf(avoid);
    sections = List.copyOf(sections);
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
