package deckle.compose;

import deckle.chart.Numerals;
import deckle.deck.Chart;
import deckle.doc.Block;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a chart in words, and as a table. */
final class Plotted {

  private static final String NO_NUMBER = "–";

  /** Longer tables of few columns are set in two halves beside each other. */
  private static final int LONGEST = 6;

  private static final int MOST_COLUMNS_OF_A_HALF = 3;

  private final Chart chart;
  private final Words words;
  private final Numerals numerals;

  Plotted(Chart chart, Words words) {
    this.chart = chart;
    this.words = words;
    this.numerals = new Numerals(words.decimalSign());
  }

  /** What is told to a reader who cannot see the chart. */
  String told() {
    Word kind =
        switch (chart.kind()) {
          case BAR -> Word.CHART_BAR;
          case LINE -> Word.CHART_LINE;
          case SCATTER -> Word.CHART_SCATTER;
        };
    List<String> sentences = new ArrayList<>(List.of(words.say(kind)));
    axes().ifPresent(sentences::add);
    for (int column = 0; column < chart.columns(); column++) {
      for (Chart.Group group : chart.groups()) {
        sentences.add(told(group, column));
      }
    }
    chart.marks().forEach(mark -> sentences.add(told(mark)));
    return String.join(". ", sentences) + ".";
  }

  private Optional<String> axes() {
    Optional<String> x = chart.x().title().map(Text::plain);
    Optional<String> y = chart.y().title().map(Text::plain);
    return chart.kind() != Chart.Kind.BAR && x.isPresent() && y.isPresent()
        ? Optional.of(words.say(Word.CHART_AXES, y.get(), x.get()))
        : chart.measured().title().map(Text::plain);
  }

  private String told(Chart.Group group, int column) {
    String lead =
        Stream.of(
                group.name().map(Text::plain),
                chart.series().stream().skip(column).findFirst().map(Text::plain))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String rows =
        group.rows().stream()
            .map(row -> name(row) + ": " + number(row.values().get(column)))
            .collect(Collectors.joining("; "));
    return lead.isEmpty() ? rows : lead + ": " + rows;
  }

  private String told(Chart.Mark mark) {
    return Stream.of(mark.x(), mark.y())
        .flatMap(Optional::stream)
        .map(numerals::of)
        .collect(Collectors.joining(", ", mark.label().plain() + " (", ")"));
  }

  private String name(Chart.Row row) {
    return chart.kind() == Chart.Kind.BAR ? row.name().plain() : numerals.of(row.x());
  }

  private String number(Optional<Chart.Value> value) {
    return value.map(numerals::of).orElse(NO_NUMBER);
  }

  /**
   * A table for each group; none if its author wants none.
   *
   * @param beside whether there is room for two of them beside each other
   */
  List<Block> tables(boolean beside) {
    List<Block> tables = chart.table() ? parts(beside) : List.of();
    return beside ? pairs(tables) : tables;
  }

  private static List<Block> pairs(List<Block> tables) {
    List<Block> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < tables.size(); i += 2) {
      pairs.add(new Block.SideBySide(List.of(tables.get(i)), List.of(tables.get(i + 1)), 50));
    }
    if (tables.size() % 2 == 1) {
      pairs.add(tables.get(tables.size() - 1));
    }
    return pairs;
  }

  private List<Block> parts(boolean beside) {
    boolean one = chart.groups().size() == 1;
    List<Chart.Row> rows = chart.groups().get(0).rows();
    if (!beside || !one || rows.size() <= LONGEST || chart.columns() > MOST_COLUMNS_OF_A_HALF) {
      return chart.groups().stream().map(group -> table(group.name(), group.rows())).toList();
    }
    int half = (rows.size() + 1) / 2;
    return List.of(
        table(Optional.empty(), rows.subList(0, half)),
        table(Optional.empty(), rows.subList(half, rows.size())));
  }

  private Block table(Optional<Text> group, List<Chart.Row> rows) {
    Chart.Axis names = chart.kind() == Chart.Kind.BAR ? chart.y() : chart.x();
    List<Text> header = new ArrayList<>();
    header.add(group.or(names::title).orElse(Text.of("")));
    Text measured = chart.measured().title().orElse(Text.of(""));
    for (int i = 0; i < chart.columns(); i++) {
      header.add(chart.series().isEmpty() ? measured : measured(chart.series().get(i), i));
    }
    List<List<Text>> cells = rows.stream().map(this::cells).toList();
    List<Integer> weights = chart.columns() == 1 ? List.of(3, 2) : List.of();
    return new Block.Table(header, cells, weights, true, Block.Rules.ROWS);
  }

  /** The first series says what all of them are. */
  private Text measured(Text series, int column) {
    return chart
        .measured()
        .title()
        .filter(title -> column == 0)
        .map(title -> new Line().text(title).words(": ").text(series).toText())
        .orElse(series);
  }

  private List<Text> cells(Chart.Row row) {
    Text name = chart.kind() == Chart.Kind.BAR ? row.name() : Text.of(name(row));
    return Stream.concat(
            Stream.of(name),
            IntStream.range(0, chart.columns()).mapToObj(i -> Text.of(number(row.values().get(i)))))
        .toList();
  }
}
