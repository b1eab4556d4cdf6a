package deckle.cli;

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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deckle calibrate}. */
@Command(
    name = "calibrate",
    description = "Make a test sheet that shows how far a printer shifts the backs of cards.")
final class CalibrateCommand extends Deckle.Part implements Callable<Integer> {

  private static final String FILE = "calibration.pdf";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Where the sheet goes (${DEFAULT-VALUE}).")
  private String output;

  @Option(names = "--paper", paramLabel = "SHEET", description = "A4 or letter.")
  private String paper;

  @Option(
      names = "--flip",
      paramLabel = "EDGE",
      description = "long or short: the edge that the sheet is turned on.")
  private String flip;

  @Mixin private BackOffset backs;

  @Override
  public Integer call() throws IOException {
    Flip edge = CardPrintOptions.word("--flip", flip, Flip.class).orElse(Flip.LONG);
    if (edge == Flip.FOLD) {
      throw new Faults.Wrong("folded cards have no backs to shift; `--flip` takes long or short");
    }
    Look look = Look.standard(PrintOptions.sheet(paper).orElse(Look.Paper.A4));
    CardPrinting printing =
        new CardPrinting(Stocks.usual(look), edge, Order.INTERLEAVED, backs.offset(console()));
    write(sheet(look, printing));
    console().out().println("made " + output + "/" + FILE);
    return Faults.DONE;
  }

  private static byte[] sheet(Look look, CardPrinting printing) {
    Diagnostics nothing = new Diagnostics();
    Document words = Calibration.of(look, printing);
    Pages pages = TestSheet.of(words, printing, nothing);
    return new Pdf().write(pages, nothing);
  }

  private void write(byte[] sheet) throws IOException {
    Path folder = Places.output(console(), output);
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
