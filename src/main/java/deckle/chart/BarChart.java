package deckle.chart;

import deckle.chart.Lettering.Anchor;
import deckle.deck.Chart;
import deckle.deck.Image;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars that lie on their side, so that their names can be read, each with its number at its end.
 */
final class BarChart {

  /** The most that names may take of the width. */
  private static final int NAMES_PERCENT = 42;

  private static final int STEPS = 8;

  /** No axis takes less of the width; with less room a chart is drawn wider and printed smaller. */
  private static final int AXIS_PERCENT = 25;

  /** How often the room beside bars is measured anew after they have become shorter. */
  private static final int ROUNDS = 8;

  private final Sketch sketch;
  private final Svg svg;
  private final Chart chart;
  private final int thick;
  private final List<Strip> strips = new ArrayList<>();
  private Ruler ruler;
  private int left;
  private int length;
  private int width;

  BarChart(Sketch sketch) {
    this.sketch = sketch;
    this.svg = sketch.svg();
    this.chart = sketch.chart();
    this.thick = sketch.type() * (chart.columns() > 1 ? 108 : 120) / 100;
  }

  /** A row of the drawing: the name of a group, or a row of the chart. */
  private record Strip(Optional<Chart.Row> row, Lettering name, Filling filling, int height) {}

  Image image() {
    gather();
    measure();
    int top = chart.series().size() > 1 ? new Key(sketch).draw(this::sample) : 0;
    top = heads(top);
    int bottom = top + strips.stream().mapToInt(Strip::height).sum();
    grid(top, bottom);
    strips(top);
    int under = numbers(bottom + sketch.gap() / 2);
    int end = sketch.titleBelow(chart.x().title(), left + length / 2, under);
    return svg.image(width, end + sketch.gap() / 2);
  }

  private void sample(int series, int x, int middle, int width) {
    int height = sketch.type() * 9 / 10;
    svg.bar(new Box(x, middle - height / 2, width, height), Filling.of(series));
  }

  private void gather() {
    int widest = sketch.width() * NAMES_PERCENT / 100;
    List<Chart.Group> groups = chart.groups();
    for (int i = 0; i < groups.size(); i++) {
      Filling filling = Filling.of(i);
      groups
          .get(i)
          .name()
          .map(sketch::bold)
          .ifPresent(
              name ->
                  strips.add(
                      new Strip(Optional.empty(), name, filling, name.height() + sketch.gap())));
      for (Chart.Row row : groups.get(i).rows()) {
        Lettering name = sketch.words(row.name(), widest);
        int height = Math.max(chart.columns() * thick, name.height()) + sketch.gap();
        strips.add(new Strip(Optional.of(row), name, filling, height));
      }
    }
  }

  /** The names decide where bars begin, and the numbers behind the bars where the axis ends. */
  private void measure() {
    List<BigDecimal> values = sketch.measured();
    values.add(BigDecimal.ZERO);
    chart.marks().forEach(mark -> mark.x().ifPresent(values::add));
    ruler = Ruler.of(chart.x().range(), values, STEPS);
    int names = widestName() + sketch.gap();
    int least = sketch.width() * AXIS_PERCENT / 100;
    length = Math.max(least, sketch.width() - names);
    for (int i = 0; i < ROUNDS; i++) {
      length = Math.max(least, sketch.width() - begin(names) - overRight());
    }
    left = begin(names);
    width = Math.max(sketch.width(), left + length + overRight());
  }

  /** Of the rows, and of what they are all called, whose longest word may be wider. */
  private int widestName() {
    int widest =
        strips.stream()
            .filter(strip -> strip.row().isPresent())
            .mapToInt(strip -> strip.name().width())
            .max()
            .orElse(0);
    Optional<Text> title = chart.y().title();
    return Math.max(widest, title.map(text -> sketch.words(text, widest).width()).orElse(0));
  }

  /** Behind the names; the first number of the axis may stand below them, but not outside. */
  private int begin(int names) {
    return ruler.ticks().stream()
        .mapToInt(tick -> half(tick) - at(tick))
        .reduce(names + overLeft(), Math::max);
  }

  private int overRight() {
    int ticks =
        ruler.ticks().stream()
            .mapToInt(tick -> at(tick) + half(tick) - length)
            .reduce(0, Math::max);
    return ends().stream()
        .filter(value -> value.middle().signum() >= 0)
        .mapToInt(value -> at(value.to()) + room(value) - length)
        .reduce(ticks, Math::max);
  }

  private int overLeft() {
    return ends().stream()
        .filter(value -> value.middle().signum() < 0)
        .mapToInt(value -> room(value) - at(value.from()))
        .reduce(0, Math::max);
  }

  private List<Chart.Value> ends() {
    return chart.rows().flatMap(row -> row.values().stream()).flatMap(Optional::stream).toList();
  }

  /** For a number behind its bar. */
  private int room(Chart.Value value) {
    return sketch.bold(sketch.numerals().of(value)).width() + sketch.gap();
  }

  private Lettering tick(BigDecimal number) {
    return sketch.words(sketch.numerals().of(number));
  }

  /** How far the number of a tick reaches to either side. */
  private int half(BigDecimal number) {
    return (tick(number).width() + 1) / 2;
  }

  private int at(BigDecimal value) {
    return ruler.at(value, length);
  }

  /** What the rows are, and the names of lines across the bars; returns where they end. */
  private int heads(int top) {
    int y = top;
    int below = top;
    int free = left;
    Optional<Text> title = chart.y().title();
    if (title.isPresent()) {
      Lettering words = sketch.words(title.get(), names());
      svg.words(words, names(), y, Anchor.END, "");
    }
    for (Chart.Mark mark : chart.marks()) {
      Lettering words = sketch.words(mark.label());
      int middle = left + at(mark.x().orElseThrow());
      int begin = Math.min(width - words.width(), middle - words.width() / 2);
      if (begin < free) {
        y = free > left ? below : y;
        begin = Math.max(begin, title.isPresent() ? left : 0);
      }
      svg.words(words, begin, y, Anchor.START, mark.label().plain());
      free = begin + words.width() + sketch.gap();
      below = Math.max(below, y + words.height());
    }
    boolean any = title.isPresent() || !chart.marks().isEmpty();
    int titled = title.map(text -> sketch.words(text, names()).height()).orElse(0);
    return any ? Math.max(below, top + titled) + sketch.gap() / 2 : y;
  }

  private void grid(int top, int bottom) {
    for (BigDecimal tick : ruler.ticks()) {
      svg.hair(left + at(tick), top, left + at(tick), bottom);
    }
    for (Chart.Mark mark : chart.marks()) {
      int x = left + at(mark.x().orElseThrow());
      svg.dashed(x, top, x, bottom);
    }
    svg.line(left + at(BigDecimal.ZERO), top, left + at(BigDecimal.ZERO), bottom);
  }

  private void strips(int top) {
    int y = top;
    for (Strip strip : strips) {
      int middle = y + strip.height() / 2;
      int nameTop = middle - strip.name().height() / 2;
      if (strip.row().isPresent()) {
        Chart.Row row = strip.row().get();
        String name = row.name().plain();
        svg.words(strip.name(), names(), nameTop, Anchor.END, name);
        bars(row, strip.filling(), middle - chart.columns() * thick / 2);
      } else {
        svg.white(new Box(0, nameTop, strip.name().width() + sketch.gap(), strip.name().height()));
        svg.words(strip.name(), 0, nameTop, Anchor.START, "");
      }
      y += strip.height();
    }
  }

  /** Where the names of rows end: before the numbers behind bars that run to the left. */
  private int names() {
    return left - overLeft() - sketch.gap();
  }

  private void bars(Chart.Row row, Filling filling, int top) {
    for (int i = 0; i < row.values().size(); i++) {
      Filling own = chart.columns() > 1 ? Filling.of(i) : filling;
      int y = top + i * thick;
      row.values().get(i).ifPresent(value -> bar(row, value, own, y));
    }
  }

  /** A range is a bar to its middle, with a whisker from its one end to the other. */
  private void bar(Chart.Row row, Chart.Value value, Filling filling, int top) {
    int zero = left + at(BigDecimal.ZERO);
    int end = left + at(value.middle());
    svg.bar(new Box(Math.min(zero, end), top, Math.abs(end - zero), thick), filling);
    boolean right = value.middle().signum() >= 0;
    int behind = left + at(right ? value.to() : value.from());
    if (value.isRange()) {
      whisker(left + at(value.from()), left + at(value.to()), top + thick / 2);
    }
    Lettering number = sketch.bold(sketch.numerals().of(value));
    int begin = right ? behind + sketch.gap() : behind - sketch.gap() - number.width();
    int y = top + (thick - number.height()) / 2;
    int inner = thick * 8 / 10;
    svg.white(
        new Box(
            begin - sketch.gap() / 4, top + thick / 10, number.width() + sketch.gap() / 2, inner));
    svg.words(number, begin, y, Anchor.START, row.name().plain() + Plot.VALUE);
  }

  private void whisker(int from, int to, int y) {
    int cap = thick / 4;
    svg.line(from, y, to, y);
    svg.line(from, y - cap, from, y + cap);
    svg.line(to, y - cap, to, y + cap);
  }

  /** The numbers of the axis; returns where they end. */
  private int numbers(int top) {
    List<BigDecimal> ticks = ruler.ticks();
    List<Integer> places = ticks.stream().map(this::at).toList();
    List<Integer> lengths = ticks.stream().map(tick -> tick(tick).width()).toList();
    int every = Sketch.every(places, lengths, sketch.gap());
    for (int i = 0; i < ticks.size(); i += every) {
      svg.words(tick(ticks.get(i)), left + places.get(i), top, Anchor.MIDDLE, "");
    }
    return top + sketch.leading();
  }
}
