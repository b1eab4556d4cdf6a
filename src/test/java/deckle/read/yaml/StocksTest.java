package deckle.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.doc.Stock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stocks that Deckle brings. */
class StocksTest {

  private static Stock named(String name) {
    return new Stocks(new Diagnostics()).named(name, Span.none()).orElseThrow();
  }

  @Test
  void aStockIsAsLargeAsItsBoxSays() {
    Stock business = named("5371");
    assertThat(business.paperName()).isEqualTo("letter");
    assertThat(business.card().inMillimetres()).isEqualTo("88.9 x 50.8 mm");
    assertThat(business.margin().inMillimetres()).isEqualTo("19.05 x 12.7 mm");
    assertThat(business.pitch()).isEqualTo(business.card());
    assertThat(business.grid()).isEqualTo(new Extent(2, 5));
    assertThat(named("8373").pitch().inMillimetres()).isEqualTo("101.6 x 63.5 mm");
    assertThat(named("A7").card().inMillimetres()).isEqualTo("105 x 74.25 mm");
    assertThat(named("card-3x5").paper()).isEqualTo(named("card-3x5").card());
  }

  @Test
  void aSheetOfTheSameMakeIsFoundByItsOwnNumber() {
    for (String number : List.of("8371", "5372", "5376", "5377", "5871", "8372", "8471", "8871")) {
      assertThat(named(number)).isEqualTo(named("5371"));
    }
    assertThat(List.of(named("5386"), named("8388"))).containsOnly(named("5388"));
    assertThat(List.of(named("c32011"), named("occ-3342"))).containsOnly(named("C32011-10"));
  }

  @Test
  void everyLookHasAUsualStockOnBothPapers() {
    for (Look.Paper paper : Look.Paper.values()) {
      Stock usual = Stocks.usual(Look.standard(paper));
      assertThat(usual.isOn(paper)).isTrue();
      assertThat(usual.perSheet()).isEqualTo(8);
      assertThat(usual.cut()).isEqualTo(Stock.Cut.MARKS);
    }
  }

  @Test
  void theManualNamesEveryStock() throws IOException {
    String manual = Files.readString(Path.of("src/docs/manual.md"));
    assertThat(Stocks.all()).hasSizeGreaterThan(20);
    assertThat(Stocks.all())
        .allSatisfy(stock -> assertThat(manual).contains("`" + stock.name() + "`"));
  }
}
