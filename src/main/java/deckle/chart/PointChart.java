package deckle.chart;

import deckle.chart.Lettering.Anchor;
import deckle.deck.Chart;
import deckle.deck.Image;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Points between two axes, joined by lines or not. */
final class PointChart {

  private static final int HEIGHT_PERCENT = 56;
  private static final int MOST_POINTS = 30;

  private final Sketch sketch;
  private final Svg svg;
  private final Chart chart;
  private final List<Chart.Row> rows;
  private final int radius;
  private Ruler across;
  private Ruler up;
  private Box field;
  private Placing placing;

  PointChart(Sketch sketch) {
    this.sketch = sketch;
    this.svg = sketch.svg();
    this.chart = sketch.chart();
    this.rows =
        chart.kind() == Chart.Kind.LINE
            ? chart.rows().sorted(Comparator.comparing(Chart.Row::x)).toList()
            : chart.rows().toList();
    this.radius = sketch.type() * 30 / 100;
  }

  /** A name that stands right behind the end of its line. */
  private record Ending(int series, Lettering name, int y) {}

  Image image() {
    int height = Math.max(sketch.type() * 14, sketch.width() * HEIGHT_PERCENT / 100);
    rule(height);
    int edge = (widest(across) + 1) / 2;
    int left = Math.max(edge, widest(up) + radius + sketch.gap());
    int right = edge;
    List<Ending> endings = endings(height);
    boolean named = chart.series().size() > 1;
    if (!endings.isEmpty()) {
      int names = endings.stream().mapToInt(ending -> ending.name().width()).max().orElse(0);
      right = Math.max(right, names + 2 * sketch.gap());
    }
    int top = named && endings.isEmpty() ? new Key(sketch).draw(this::sample) : 0;
    top = titleAbove(top);
    int length = sketch.width() - left - right;
    int lines = lineNames(top, left, length);
    field = new Box(left, lines, length, height);
    placing = new Placing(field);
    grid();
    for (int series = 0; series < chart.columns(); series++) {
      series(series);
    }
    endings.forEach(this::ending);
    chart.marks().stream().filter(mark -> !isPoint(mark)).forEach(this::line);
    chart.marks().stream().filter(PointChart::isPoint).forEach(this::point);
    int under = numbersAcross();
    int end = sketch.titleBelow(chart.x().title(), left + length / 2, under);
    return svg.image(sketch.width(), end + sketch.gap() / 2);
  }

  private void rule(int height) {
    List<BigDecimal> xs = new ArrayList<>(rows.stream().map(Chart.Row::x).toList());
    List<BigDecimal> ys = sketch.measured();
    for (Chart.Mark mark : chart.marks()) {
      mark.x().ifPresent(xs::add);
      mark.y().ifPresent(ys::add);
    }
    up = Ruler.of(chart.y().range(), ys, height / (sketch.type() * 26 / 10));
    across = Ruler.of(chart.x().range(), xs, sketch.width() / (sketch.type() * 4));
  }

  private int widest(Ruler ruler) {
    return ruler.ticks().stream()
        .mapToInt(tick -> sketch.words(sketch.numerals().of(tick)).width())
        .max()
        .orElse(0);
  }

  private int x(BigDecimal value) {
    return field.x() + across.at(value, field.width());
  }

  private int y(BigDecimal value) {
    return field.y() + field.height() - up.at(value, field.height());
  }

  /** Names at the ends of lines, unless two ends are so close that names would touch. */
  private List<Ending> endings(int height) {
    if (chart.kind() != Chart.Kind.LINE || chart.series().size() < 2) {
      return List.of();
    }
    List<Ending> endings = new ArrayList<>();
    Chart.Row last = rows.get(rows.size() - 1);
    for (int i = 0; i < chart.series().size(); i++) {
      Optional<Chart.Value> value = last.values().get(i);
      if (value.isEmpty()) {
        return List.of();
      }
      Lettering name = sketch.words(chart.series().get(i), sketch.width() / 4);
      endings.add(new Ending(i, name, height - up.at(value.get().middle(), height)));
    }
    List<Ending> down = endings.stream().sorted(Comparator.comparing(Ending::y)).toList();
    for (int i = 1; i < down.size(); i++) {
      int room = (down.get(i).name().height() + down.get(i - 1).name().height()) / 2;
      if (down.get(i).y() - down.get(i - 1).y() < room) {
        return List.of();
      }
    }
    return endings;
  }

  private void ending(Ending ending) {
    int x = x(rows.get(rows.size() - 1).x()) + radius + sketch.gap();
    int y = field.y() + ending.y() - ending.name().height() / 2;
    String name = chart.series().get(ending.series()).plain();
    svg.words(ending.name(), x, y, Anchor.START, name);
  }

  private void sample(int series, int x, int middle, int width) {
    Pen pen = Pen.of(series);
    if (chart.kind() == Chart.Kind.LINE) {
      svg.path(new int[] {x, middle, x + width, middle}, pen.dashes());
    }
    pen.point(svg, x + width / 2, middle, radius);
  }

  /** The title of the axis that runs up stands level, above it; returns where it ends. */
  private int titleAbove(int top) {
    Optional<Text> title = chart.y().title();
    title.ifPresent(text -> svg.words(sketch.words(text), 0, top, Anchor.START, ""));
    return title.map(text -> top + sketch.words(text).height()).orElse(top) + sketch.gap() / 2;
  }

  /** The names of lines that run up, above them; returns where they end. */
  private int lineNames(int top, int left, int length) {
    int y = top;
    int below = top;
    int free = left;
    List<Chart.Mark> lines = chart.marks().stream().filter(mark -> mark.y().isEmpty()).toList();
    for (Chart.Mark mark : lines) {
      Lettering words = sketch.words(mark.label());
      int middle = left + across.at(mark.x().orElseThrow(), length);
      int begin = Math.max(0, Math.min(sketch.width() - words.width(), middle - words.width() / 2));
      y = begin < free && free > left ? below : y;
      svg.words(words, begin, y, Anchor.START, mark.label().plain());
      free = begin + words.width() + sketch.gap();
      below = Math.max(below, y + words.height());
    }
    return lines.isEmpty() ? y + sketch.gap() / 2 : below;
  }

  private void grid() {
    for (BigDecimal tick : up.ticks()) {
      svg.hair(field.x(), y(tick), field.x() + field.width(), y(tick));
      Lettering number = sketch.words(sketch.numerals().of(tick));
      int top = y(tick) - number.height() / 2;
      svg.words(number, field.x() - sketch.gap() / 2 - radius, top, Anchor.END, "");
    }
    for (BigDecimal tick : across.ticks()) {
      svg.hair(x(tick), field.y(), x(tick), field.y() + field.height());
    }
    svg.line(field.x(), field.y(), field.x(), field.y() + field.height());
    int bottom = field.y() + field.height();
    svg.line(field.x(), bottom, field.x() + field.width(), bottom);
  }

  private void series(int series) {
    List<int[]> points = new ArrayList<>();
    for (Chart.Row row : rows) {
      row.values()
          .get(series)
          .ifPresent(value -> points.add(new int[] {x(row.x()), y(value.middle())}));
    }
    if (chart.kind() == Chart.Kind.LINE) {
      svg.path(points.stream().flatMapToInt(Arrays::stream).toArray(), dashes(series));
    }
    for (int i = 1; i < points.size(); i++) {
      int[] from = points.get(i - 1);
      int[] to = points.get(i);
      if (chart.kind() == Chart.Kind.LINE) {
        placing.takeLine(from[0], from[1], to[0], to[1], sketch.type() / 2);
      }
    }
    whiskers(series);
    int every = (points.size() + MOST_POINTS - 1) / MOST_POINTS;
    for (int i = 0; i < points.size(); i += chart.kind() == Chart.Kind.LINE ? every : 1) {
      Pen.of(series).point(svg, points.get(i)[0], points.get(i)[1], radius);
      placing.take(new Box(points.get(i)[0], points.get(i)[1], 1, 1).grown(radius));
    }
  }

  private static String dashes(int series) {
    return Pen.of(series).dashes();
  }

  private void whiskers(int series) {
    for (Chart.Row row : rows) {
      row.values()
          .get(series)
          .filter(Chart.Value::isRange)
          .ifPresent(value -> whisker(x(row.x()), y(value.from()), y(value.to())));
    }
  }

  private void whisker(int x, int from, int to) {
    svg.line(x, from, x, to);
    svg.line(x - radius, from, x + radius, from);
    svg.line(x - radius, to, x + radius, to);
  }

  private static boolean isPoint(Chart.Mark mark) {
    return mark.x().isPresent() && mark.y().isPresent();
  }

  private void line(Chart.Mark mark) {
    if (mark.y().isPresent()) {
      level(mark, y(mark.y().get()));
    } else {
      int x = x(mark.x().orElseThrow());
      int bottom = field.y() + field.height();
      svg.dashed(x, field.y(), x, bottom);
      placing.takeLine(x, field.y(), x, bottom, sketch.type() / 2);
    }
  }

  private void point(Chart.Mark mark) {
    int x = x(mark.x().orElseThrow());
    int y = y(mark.y().orElseThrow());
    int ring = radius * 13 / 10;
    Lettering words = sketch.bold(mark.label());
    Box place = placing.beside(x, y, words.width(), words.height(), sketch.gap());
    svg.line(x, y, place.nearestX(x), place.nearestY(y));
    svg.circle(x, y, ring, false).circle(x, y, ring / 2, true);
    placing.take(new Box(x, y, 1, 1).grown(ring));
    name(mark, words, place);
  }

  /** A level line has its name at the end where it covers less. */
  private void level(Chart.Mark mark, int y) {
    svg.dashed(field.x(), y, field.x() + field.width(), y);
    placing.takeLine(field.x(), y, field.x() + field.width(), y, sketch.type() / 2);
    Lettering words = sketch.words(mark.label());
    int width = words.width() + sketch.gap();
    int end = field.x() + field.width() - width;
    int above = y - words.height();
    List<Box> places =
        List.of(
            new Box(field.x() + sketch.gap() / 2, above, width, words.height()),
            new Box(end, above, width, words.height()),
            new Box(end, y, width, words.height()),
            new Box(field.x() + sketch.gap() / 2, y, width, words.height()));
    name(mark, words, placing.best(places, field.x(), y));
  }

  private void name(Chart.Mark mark, Lettering words, Box place) {
    svg.white(place);
    svg.words(
        words,
        place.x() + (place.width() - words.width()) / 2,
        place.y(),
        Anchor.START,
        mark.label().plain());
  }

  private int numbersAcross() {
    int top = field.y() + field.height() + sketch.gap() / 2;
    List<BigDecimal> ticks = across.ticks();
    List<Lettering> numbers =
        ticks.stream().map(tick -> sketch.words(sketch.numerals().of(tick))).toList();
    List<Integer> places = ticks.stream().map(this::x).toList();
    List<Integer> lengths = numbers.stream().map(Lettering::width).toList();
    int every = Sketch.every(places, lengths, sketch.gap());
    for (int i = 0; i < ticks.size(); i += every) {
      svg.words(numbers.get(i), places.get(i), top, Anchor.MIDDLE, "");
    }
    return top + sketch.leading();
  }
}
