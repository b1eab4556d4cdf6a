package deckle.quiz;

import deckle.deck.Question;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is right, in terms of the printed form: places count from 0 in the order printed, and values
 * are filled in. Nothing else is needed to mark a response.
 */
public sealed interface Answer
    permits Answer.Letters,
        Answer.Truth,
        Answer.Texts,
        Answer.Quantity,
        Answer.Gaps,
        Answer.Pairs,
        Answer.Sequence,
        Answer.Labels,
        Answer.Rubric,
        Answer.Model {

  <R> R accept(Visitor<R> visitor);

  /** How many pieces share the points if each is marked; 1 if it can only be marked as a whole. */
  int pieces();

  static Answer of(Asked asked) {
    return asked.question().accept(new Answering(asked));
  }

  /**
   * Options to be ticked.
   *
   * @param right places of the right ones, in printed order
   * @param worth percent of the points for each printed option, if the author weighs them; else
   *     empty
   */
  record Letters(List<Integer> right, List<Integer> worth) implements Answer {
    public Letters {
      right = List.copyOf(right);
      worth = List.copyOf(worth);
    }

    @Override
    public int pieces() {
      return right.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.letters(this);
    }
  }

  /** Whether a claim is true. */
  record Truth(boolean is) implements Answer {
    @Override
    public int pieces() {
      return 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** Any of these words, the first is printed. */
  record Texts(List<Text> accepted, boolean caseMatters) implements Answer {
    public Texts {
      accepted = List.copyOf(accepted);
    }

    @Override
    public int pieces() {
      return 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.texts(this);
    }
  }

  /**
   * A number from low to high, both included; the printed one is always among them.
   *
   * @param value unrounded
   */
  record Quantity(double value, double low, double high, List<Inline> printed, Optional<Text> unit)
      implements Answer {
    public Quantity {
      printed = List.copyOf(printed);
    }

    @Override
    public int pieces() {
      return 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quantity(this);
    }
  }

  /**
   * One thing to fill in.
   *
   * @param accepted any of these words, the first is printed
   * @param bank place of the first in the printed bank, if there is one
   */
  record Blank(List<Text> accepted, OptionalInt bank) {
    public Blank {
      accepted = List.copyOf(accepted);
    }
  }

  /** What fills each gap, in reading order. */
  record Gaps(List<Blank> gaps) implements Answer {
    public Gaps {
      gaps = List.copyOf(gaps);
    }

    @Override
    public int pieces() {
      return gaps.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gaps(this);
    }
  }

  /** For each left side the place of its right side. */
  record Pairs(List<Integer> rights) implements Answer {
    public Pairs {
      rights = List.copyOf(rights);
    }

    @Override
    public int pieces() {
      return rights.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pairs(this);
    }
  }

  /**
   * Steps in their right order.
   *
   * @param places of the printed steps, from the first step to the last
   * @param ranks of each printed step, from 0: one less than the number to be written before it
   */
  record Sequence(List<Integer> places, List<Integer> ranks) implements Answer {
    public Sequence {
      places = List.copyOf(places);
      ranks = List.copyOf(ranks);
    }

    @Override
    public int pieces() {
      return places.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** The names of the parts numbered 1, 2 … in the order of the deck. */
  record Labels(List<Blank> labels) implements Answer {
    public Labels {
      labels = List.copyOf(labels);
    }

    @Override
    public int pieces() {
      return labels.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.labels(this);
    }
  }

  /** What a person looks for in an essay. */
  record Rubric(List<Question.Criterion> criteria, Optional<Prose> model) implements Answer {
    public Rubric {
      criteria = List.copyOf(criteria);
    }

    @Override
    public int pieces() {
      return criteria.size();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rubric(this);
    }
  }

  /** An answer that a person compares with the one given. */
  record Model(Prose text) implements Answer {
    @Override
    public int pieces() {
      return 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.model(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R letters(Letters letters);

    R truth(Truth truth);

    R texts(Texts texts);

    R quantity(Quantity quantity);

    R gaps(Gaps gaps);

    R pairs(Pairs pairs);

    R sequence(Sequence sequence);

    R labels(Labels labels);

    R rubric(Rubric rubric);

    R model(Model model);
  }
}
