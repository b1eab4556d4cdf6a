package deckle.doc;

import deckle.diag.Span;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a learner is to recall, for a program that drills; it makes one card of it or several.
 *
 * @param deck id of its deck
 * @param id stable through edits where the deck has one stamped, else made from the content
 * @param stamped whether the id stands in the deck
 * @param extra what is said besides the answer: a note, or why it is right
 * @param source where it can be read, if its author says so
 * @param path the titles it stands under, from its deck's down to its topic's
 * @param tags words to find it by, without spaces
 */
public record Note(
    String deck,
    String id,
    boolean stamped,
    Task task,
    List<Block> extra,
    Optional<Text> source,
    List<String> path,
    List<String> tags,
    Span at) {

  public Note {
    extra = List.copyOf(extra);
    path = List.copyOf(path);
    tags = List.copyOf(tags);
  }

  /** Its name among those of all decks. */
  public String name() {
    return deck + "/" + id;
  }

  /** How it is asked. */
  public sealed interface Task permits Recall, Gaps, Choice, Labels {
    <R> R accept(Visitor<R> visitor);
  }

  /** Which side asks for which. */
  public enum Ways {
    /** The back could never ask for the front. */
    ONE,
    /** The back could ask, but is not wanted to. */
    FORWARD,
    /** Each asks for the other. */
    BOTH
  }

  /** One side asks for the other. */
  public record Recall(List<Block> front, List<Block> back, Ways ways) implements Task {
    public Recall {
      front = List.copyOf(front);
      back = List.copyOf(back);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recall(this);
    }
  }

  /** A text with {@code Inline.Gap} in it, each to be filled alone. */
  public record Gaps(List<Block> text) implements Task {
    public Gaps {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gaps(this);
    }
  }

  /**
   * Options to choose from.
   *
   * @param options in an order that does not tell which is right
   * @param shuffled whether they may stand in any other order, too
   */
  public record Choice(List<Block> ask, List<Option> options, boolean shuffled) implements Task {
    public Choice {
      ask = List.copyOf(ask);
      options = List.copyOf(options);
    }

    /** Whether more than one is right. */
    public boolean several() {
      return options.stream().filter(Option::right).count() > 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /**
   * One option of a choice.
   *
   * @param why feedback on it
   * @param last stays at the end whatever the order
   */
  public record Option(Text text, Optional<Text> why, boolean right, boolean last) {}

  /** Parts of a figure to be named. */
  public record Labels(List<Block> ask, Block.Illustration figure, List<Label> labels)
      implements Task {
    public Labels {
      ask = List.copyOf(ask);
      labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.labels(this);
    }
  }

  /**
   * One part of a figure.
   *
   * @param name id of a text element of the drawing, or any name if a spot is given
   */
  public record Label(String name, Optional<Block.Spot> spot, Text text) {}

  /** One method for each case and no defaults. */
  public interface Visitor<R> {
    R recall(Recall recall);

    R gaps(Gaps gaps);

    R choice(Choice choice);

    R labels(Labels labels);
  }
}
