package deckle.read.yaml;

import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.doc.Stock;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one stock as its box describes it; cards that the sheet cannot hold are an error. */
final class StockReader {

  private static final Pattern LENGTHS =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,3})?)\\s*[x×]\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*(mm|in)");

  private static final Pattern COUNTS = Pattern.compile("(\\d{1,2})\\s*[x×]\\s*(\\d{1,2})");

  private static final int LEAST_CARD = millipoints(30);
  private static final int MOST_PAPER = millipoints(450);
  private static final int MOST_CARDS = 20;

  private final String name;
  private final Fields fields;

  StockReader(String name, Fields fields) {
    this.name = name;
    this.fields = fields;
  }

  /** Empty, and reported, if anything is wrong with it. */
  Optional<Stock> read() {
    boolean complete = fields.complete("stock `" + name + "`");
    Optional<Extent> paper = paper();
    Optional<Extent> card = lengths("card", LEAST_CARD, MOST_PAPER);
    Optional<Extent> grid = grid();
    Optional<Extent> margin = lengths("margin", 0, MOST_PAPER);
    Optional<Extent> pitch = lengths("pitch", LEAST_CARD, MOST_PAPER);
    Optional<Stock.Cut> cut =
        new Settings(fields, Vocabulary.Place.STOCK).word("cut", Stock.Cut.class);
    boolean sound =
        complete
            && fields.sound()
            && (!fields.has("margin") || margin.isPresent())
            && (!fields.has("pitch") || pitch.isPresent())
            && (!fields.has("cut") || cut.isPresent());
    if (!sound || paper.isEmpty() || card.isEmpty() || grid.isEmpty()) {
      return Optional.empty();
    }
    Extent step = pitch.orElse(card.get());
    Stock.Cut along = cut.orElse(Stock.Cut.MARKS);
    Stock bare = new Stock(name, paper.get(), card.get(), grid.get(), Extent.NOTHING, step, along);
    Extent first = margin.orElseGet(() -> centred(bare));
    return Optional.of(new Stock(name, paper.get(), card.get(), grid.get(), first, step, along))
        .filter(this::apart)
        .filter(this::onPaper);
  }

  private static Extent centred(Stock stock) {
    int across = (stock.paper().across() - stock.right()) / 2;
    int down = (stock.paper().down() - stock.end()) / 2;
    return new Extent(Math.max(0, across), Math.max(0, down));
  }

  private boolean apart(Stock stock) {
    boolean apart =
        (stock.grid().across() == 1 || stock.pitch().across() >= stock.card().across())
            && (stock.grid().down() == 1 || stock.pitch().down() >= stock.card().down());
    if (!apart) {
      error(
          "pitch",
          "the cards of stock `" + name + "` overlap",
          "`pitch` is from the edge of a card to that of the next: at least "
              + stock.card().inMillimetres());
    }
    return apart;
  }

  private boolean onPaper(Stock stock) {
    boolean inside = stock.right() <= stock.paper().across() && stock.end() <= stock.paper().down();
    if (!inside) {
      error(
          "grid",
          "the cards of stock `" + name + "` reach beyond its paper",
          "with their margin they take "
              + new Extent(stock.right(), stock.end()).inMillimetres()
              + " of "
              + stock.paper().inMillimetres());
    }
    return inside;
  }

  private Optional<Extent> paper() {
    Optional<Node.Scalar> scalar = fields.scalar("paper");
    for (Look.Paper known : Look.Paper.values()) {
      if (scalar.filter(s -> s.text().strip().equalsIgnoreCase(known.word())).isPresent()) {
        return Optional.of(known.extent());
      }
    }
    return lengths("paper", LEAST_CARD, MOST_PAPER).map(StockReader::named);
  }

  /** Paper that has a name is as large as ever, however it was measured. */
  private static Extent named(Extent measured) {
    for (Look.Paper known : Look.Paper.values()) {
      if (known.extent().inMillimetres().equals(measured.inMillimetres())) {
        return known.extent();
      }
    }
    return measured;
  }

  private Optional<Extent> grid() {
    Optional<Node.Scalar> scalar = fields.scalar("grid");
    Optional<Extent> grid =
        scalar
            .map(s -> COUNTS.matcher(s.text().strip()))
            .filter(Matcher::matches)
            .map(m -> new Extent(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
            .filter(counts -> within(counts, 1, MOST_CARDS));
    if (scalar.isPresent() && grid.isEmpty()) {
      error(
          "grid",
          "`grid` takes how many cards stand across and down, up to " + MOST_CARDS,
          "`grid: 2 x 5`");
    }
    return grid;
  }

  private Optional<Extent> lengths(String key, int least, int most) {
    Optional<Node.Scalar> scalar = fields.scalar(key);
    Optional<Extent> lengths =
        scalar
            .map(s -> LENGTHS.matcher(s.text().strip()))
            .filter(Matcher::matches)
            .map(m -> new Extent(length(m.group(1), m.group(3)), length(m.group(2), m.group(3))))
            .filter(both -> within(both, least, most));
    if (scalar.isPresent() && lengths.isEmpty()) {
      String bounds = new Extent(least, most).inMillimetres().replace(" x ", " to ");
      String what = key.equals("paper") ? "A4, letter, or two lengths of " : "two lengths of ";
      error(key, "`" + key + "` takes " + what + bounds, example(key));
    }
    return lengths;
  }

  /** With which the description of a key ends. */
  private static String example(String key) {
    String description = Vocabulary.key(Vocabulary.Place.STOCK, key).orElseThrow().description();
    String example = description.substring(description.lastIndexOf(':') + 1).strip();
    return "`" + key + ": " + example.replace("`", "") + "`";
  }

  private static boolean within(Extent both, int least, int most) {
    return Math.min(both.across(), both.down()) >= least
        && Math.max(both.across(), both.down()) <= most;
  }

  /** Rounded down, so that what fits on paper does so in whole millipoints. */
  private static int length(String number, String unit) {
    BigDecimal points = new BigDecimal(number).multiply(BigDecimal.valueOf(72_000));
    return unit.equals("in")
        ? points.intValue()
        : points.multiply(BigDecimal.TEN).divideToIntegralValue(BigDecimal.valueOf(254)).intValue();
  }

  private static int millipoints(int millimetres) {
    return length(String.valueOf(millimetres), "mm");
  }

  private void error(String key, String message, String hint) {
    fields.scope().error(fields.valueAt(key), message, hint);
  }
}
