package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Option;
import deckle.doc.Extent;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options that bring backs behind their fronts on a printer that shifts them. */
final class BackOffset {

  private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,2})?)";
  private static final Pattern OFFSET = Pattern.compile(NUMBER + "\\s*,\\s*" + NUMBER);

  private static final String TAKES =
      "`--back-offset` takes millimetres to the right and down, up to 10: `1.5,-0.5`";

  /** No printer that works is further off. */
  private static final BigDecimal MOST = BigDecimal.TEN;

  static final List<Option> ALL =
      List.of(
          Option.of(
              "--back-offset",
              Kind.TEXT,
              "X,Y",
              "Move everything on backs by so many mm to the right and down."),
          Option.of(
              "--printer",
              Kind.TEXT,
              "NAME",
              "Remember the offset for this printer, or use what is remembered."));

  private BackOffset() {}

  /** What is given, or what is remembered of the printer; what is given is remembered. */
  static Extent offset(Arguments arguments, Console console) throws IOException {
    Optional<String> offset = arguments.text("--back-offset");
    Optional<String> printer = arguments.text("--printer");
    if (offset.isEmpty()) {
      return printer.isEmpty() ? Extent.NOTHING : new Printers(console).offset(printer.get());
    }
    Extent given = parsed(offset.get()).orElseThrow(() -> new Faults.Wrong(TAKES));
    if (printer.isPresent()) {
      new Printers(console).remember(printer.get(), offset.get());
    }
    return given;
  }

  /** In millipoints; empty where the text is no offset. */
  static Optional<Extent> parsed(String text) {
    Matcher both = OFFSET.matcher(text.strip());
    if (!both.matches()) {
      return Optional.empty();
    }
    BigDecimal x = new BigDecimal(both.group(1));
    BigDecimal y = new BigDecimal(both.group(2));
    return x.abs().max(y.abs()).compareTo(MOST) > 0
        ? Optional.empty()
        : Optional.of(new Extent(millipoints(x), millipoints(y)));
  }

  private static int millipoints(BigDecimal millimetres) {
    return millimetres
        .multiply(BigDecimal.valueOf(720_000))
        .divide(BigDecimal.valueOf(254), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
