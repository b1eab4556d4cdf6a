package deckle.deck;

import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something to be answered, of one of nine types. */
public sealed interface Question extends Item
    permits Question.Choice,
        Question.TrueFalse,
        Question.Written,
        Question.Numeric,
        Question.Cloze,
        Question.Matching,
        Question.Ordering,
        Question.Labelling,
        Question.Essay {

  About about();

  <R> R accept(Visitor<R> visitor);

  @Override
  default Optional<String> id() {
    return about().id();
  }

  @Override
  default Optional<String> topic() {
    return about().topic();
  }

  @Override
  default List<Question> questions() {
    return List.of(this);
  }

  @Override
  default Span at() {
    return about().at();
  }

  /**
   * One option of a choice.
   *
   * @param why feedback on this option
   * @param last stays at the end whatever the shuffle
   * @param worth percent of the points, −100 to 100, if the author gives one
   */
  record Option(Text text, Optional<Text> why, boolean right, boolean last, OptionalInt worth) {}

  /**
   * Options of which one is right, or several: then the answer is the set of all right ones.
   *
   * @param inOrder printed as written, never shuffled
   */
  record Choice(About about, Prose ask, List<Option> options, boolean inOrder) implements Question {
    public Choice {
      options = List.copyOf(options);
    }

    /** Whether more than one option is right. */
    public boolean several() {
      int right = 0;
      for (Option option : options) {
        right += option.right() ? 1 : 0;
      }
      return right > 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A claim that is true or false. */
  record TrueFalse(About about, Prose claim, boolean is) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.trueFalse(this);
    }
  }

  /**
   * A short answer.
   *
   * @param answers accepted ones, the first is printed; none if a person marks by the model
   */
  record Written(
      About about, Prose ask, List<Text> answers, boolean caseMatters, Optional<Prose> model)
      implements Question {
    public Written {
      answers = List.copyOf(answers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.written(this);
    }
  }

  /** A wrong result that is to be expected, and the mistake that leads to it. */
  record WrongNumber(Calculation number, Optional<Text> why) {}

  /** A number to be worked out; right within a tolerance of the unrounded answer. */
  record Numeric(
      About about,
      Prose ask,
      Calculation number,
      Optional<Tolerance> within,
      Optional<Text> unit,
      List<WrongNumber> wrong)
      implements Question {
    public Numeric {
      wrong = List.copyOf(wrong);
    }

    /** The unrounded answer. */
    public double answer(Draw draw) {
      return number.value(draw);
    }

    /** Unless the author says otherwise, half a unit of the last printed digit. */
    public Tolerance tolerance(Draw draw) {
      return within.orElseGet(() -> number.precision().tolerance(answer(draw)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numeric(this);
    }
  }

  /** A text with gaps. */
  record Cloze(About about, Prose text, boolean bank, List<Text> extra) implements Question {
    public Cloze {
      extra = List.copyOf(extra);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cloze(this);
    }
  }

  /** A left side and its partner. */
  record Pair(Text left, Text right) {}

  /**
   * Left sides to be matched with right sides; rights may repeat.
   *
   * @param extra rights without a left
   */
  record Matching(About about, Optional<Prose> ask, List<Pair> pairs, List<Text> extra)
      implements Question {
    public Matching {
      pairs = List.copyOf(pairs);
      extra = List.copyOf(extra);
    }

    /** Each different right side once, in the order written, extras last. */
    public List<Text> rights() {
      return Distinct.byWords(pairs.stream().map(Pair::right).toList(), extra);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matching(this);
    }
  }

  /** Steps to be put into order; they are kept in the right one. */
  record Ordering(About about, Optional<Prose> ask, List<Text> steps) implements Question {
    public Ordering {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ordering(this);
    }
  }

  /** Where a label stands on a photo, in thousandths of its width and height. */
  record Spot(int x, int y) {}

  /**
   * One part of a figure to be named.
   *
   * @param name id of a text element of the drawing, or any name if a spot is given
   */
  record Label(String name, Optional<Spot> spot, Text text) {}

  /** Parts of a figure to be named. */
  record Labelling(
      About about,
      Optional<Prose> ask,
      String figure,
      List<Label> labels,
      boolean bank,
      List<Text> extra)
      implements Question {
    public Labelling {
      labels = List.copyOf(labels);
      extra = List.copyOf(extra);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.labelling(this);
    }
  }

  /** One thing an essay is marked for. */
  record Criterion(Text text, Points points) {}

  /** A long answer, marked by a person with a rubric. */
  record Essay(About about, Prose ask, List<Criterion> rubric, Optional<Prose> model)
      implements Question {
    public Essay {
      rubric = List.copyOf(rubric);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.essay(this);
    }
  }

  /** One method for each type and no defaults: a new type must be thought of everywhere. */
  interface Visitor<R> {
    R choice(Choice choice);

    R trueFalse(TrueFalse trueFalse);

    R written(Written written);

    R numeric(Numeric numeric);

    R cloze(Cloze cloze);

    R matching(Matching matching);

    R ordering(Ordering ordering);

    R labelling(Labelling labelling);

    R essay(Essay essay);
  }
}
