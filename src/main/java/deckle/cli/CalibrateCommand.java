package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.compose.Calibration;
import deckle.diag.Diagnostics;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.page.Pages;
import deckle.page.TestSheet;
import deckle.read.yaml.Stocks;
import deckle.write.pdf.Pdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code deckle calibrate}. */
final class CalibrateCommand implements Command {

  private static final String FILE = "calibration.pdf";

  @Override
  public Syntax syntax() {
    return new Syntax(
            "calibrate",
            "Make a test sheet that shows how far a printer shifts the backs of cards.")
        .output("output", "Where the sheet goes (${DEFAULT-VALUE}).")
        .option("--paper", Kind.TEXT, "SHEET", "A4 or letter.")
        .option("--flip", Kind.TEXT, "EDGE", "long or short: the edge that the sheet is turned on.")
        .and(BackOffset.ALL);
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Flip edge = CardPrintOptions.word("--flip", arguments, Flip.class).orElse(Flip.LONG);
    if (edge == Flip.FOLD) {
      throw new Faults.Wrong("folded cards have no backs to shift; `--flip` takes long or short");
    }
    Look look = Look.standard(PrintOptions.paper(arguments).orElse(Look.Paper.A4));
    CardPrinting printing =
        new CardPrinting(
            Stocks.usual(look), edge, Order.INTERLEAVED, BackOffset.offset(arguments, console));
    String output = arguments.first("--output");
    write(sheet(look, printing), Places.output(console, output));
    console.out().println("made " + output + "/" + FILE);
    return Faults.DONE;
  }

  private static byte[] sheet(Look look, CardPrinting printing) {
    Diagnostics nothing = new Diagnostics();
    Document words = Calibration.of(look, printing);
    Pages pages = TestSheet.of(words, printing, nothing);
    return new Pdf().write(pages, nothing);
  }

  private static void write(byte[] sheet, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "calibration", ".tmp");
    Files.write(fresh, sheet);
    Files.move(
        fresh,
        folder.resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
