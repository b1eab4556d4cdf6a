package deckle.deck;

import deckle.diag.Span;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers that are drawn: bars that lie on their side, or points between two axes.
 *
 * @param x the axis that runs across; bars have their values on it
 * @param y the axis that runs up; of bars, what their rows are
 * @param series names of the columns of numbers; none if there is one column only
 * @param table whether a handout prints the numbers too
 */
public record Chart(
    Kind kind,
    Axis x,
    Axis y,
    List<Text> series,
    List<Group> groups,
    List<Mark> marks,
    boolean table) {

  /** How the numbers are drawn. */
  public enum Kind {
    BAR,
    LINE,
    SCATTER
  }

  /** What an axis says and how far it reaches. */
  public record Axis(Optional<Text> title, Optional<Range> range) {}

  /** From one number to another, with a tick at every step. */
  public record Range(BigDecimal from, BigDecimal to, Optional<BigDecimal> step) {}

  /** Rows that belong together. */
  public record Group(Optional<Text> name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of numbers, one for each series.
   *
   * @param name of a bar; of a point, the number at which it stands on the x axis
   */
  public record Row(Text name, List<Optional<Value>> values) {
    public Row {
      values = List.copyOf(values);
    }

    /** Where a point stands. */
    public BigDecimal x() {
      return new BigDecimal(name.markup().strip().replace('−', '-'));
    }
  }

  /** One number, or all from one to another. */
  public record Value(BigDecimal from, BigDecimal to) {

    public boolean isRange() {
      return from.compareTo(to) != 0;
    }

    /** Where a bar ends or a point stands. */
    public BigDecimal middle() {
      return isRange() ? from.add(to).divide(BigDecimal.valueOf(2)) : from;
    }
  }

  /** A line across the chart, or a point where both numbers are given, and what it is called. */
  public record Mark(Text label, Optional<BigDecimal> x, Optional<BigDecimal> y, Span at) {}

  public Chart {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
    marks = List.copyOf(marks);
  }

  public Stream<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream());
  }

  /** How many numbers a row has. */
  public int columns() {
    return Math.max(1, series.size());
  }

  /** The axis on which the numbers of the rows are measured. */
  public Axis measured() {
    return kind == Kind.BAR ? x : y;
  }
}
