package deckle.write.yaml;

import deckle.deck.Chart;
import deckle.deck.Figure;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure shows: the file of a picture, or the numbers of a chart. */
final class FigureYaml implements Figure.Visitor<Yaml.Pairs> {

  static final FigureYaml CONTENT = new FigureYaml();

  private static final String NONE = "none";

  private FigureYaml() {}

  @Override
  public Yaml.Pairs picture(Figure.Picture picture) {
    return new Yaml.Pairs().put("file", picture.file());
  }

  @Override
  public Yaml.Pairs plot(Figure.Plot plot) {
    Chart chart = plot.chart();
    Yaml.Pairs pairs = new Yaml.Pairs().put("chart", chart.kind().name().toLowerCase(Locale.ROOT));
    axis(pairs, "x", chart.x());
    axis(pairs, "y", chart.y());
    return pairs
        .put("series", Yaml.texts(chart.series().stream().map(Text::markup).toList()))
        .put("rows", groups(chart.groups()))
        .put("marks", marks(chart.marks()))
        .put(!chart.table(), "table", "no");
  }

  private static void axis(Yaml.Pairs pairs, String key, Chart.Axis axis) {
    pairs.put(key, axis.title().map(Text::markup));
    pairs.put(key + "-range", axis.range().map(FigureYaml::range));
  }

  private static String range(Chart.Range range) {
    String step = range.step().map(by -> " step " + by.toPlainString()).orElse("");
    return range.from().toPlainString() + ".." + range.to().toPlainString() + step;
  }

  private static Yaml groups(List<Chart.Group> groups) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    for (Chart.Group group : groups) {
      Yaml.Pairs rows = new Yaml.Pairs();
      group.rows().forEach(row -> rows.put(row.name().markup(), row(row)));
      group
          .name()
          .ifPresentOrElse(name -> pairs.put(name.markup(), rows), () -> pairs.putAll(rows));
    }
    return pairs;
  }

  private static Yaml row(Chart.Row row) {
    List<String> values = row.values().stream().map(FigureYaml::value).toList();
    return values.size() == 1 ? new Yaml.Scalar(values.get(0)) : new Yaml.Flow(values);
  }

  private static String value(Optional<Chart.Value> value) {
    return value
        .map(
            some ->
                some.isRange()
                    ? some.from().toPlainString() + ".." + some.to().toPlainString()
                    : some.from().toPlainString())
        .orElse(NONE);
  }

  private static Yaml marks(List<Chart.Mark> marks) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    for (Chart.Mark mark : marks) {
      pairs.put(
          mark.label().markup(),
          new Yaml.Braces(Stream.concat(place("x", mark.x()), place("y", mark.y())).toList()));
    }
    return pairs;
  }

  private static Stream<Yaml.Pair> place(String axis, Optional<BigDecimal> number) {
    return number.stream().map(some -> new Yaml.Pair(axis, new Yaml.Scalar(some.toPlainString())));
  }
}
