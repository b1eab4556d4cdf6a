package deckle.write.office;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.Decks;
import deckle.compose.Handout;
import deckle.diag.Diagnostics;
import deckle.doc.Look;
import deckle.formula.Formula;
import deckle.formula.FormulaCasesTest;
import deckle.formula.OneLine;
import deckle.write.office.docx.Docx;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every formula that the cases have, as Office keeps it. */
class OfficeMathTest {

  private static final Pattern LETTERS = Pattern.compile("<m:t[^>]*>([^<]*)</m:t>");

  @Test
  void noLetterOrDigitOfAFormulaIsLost() throws IOException {
    for (String latex : FormulaCasesTest.formulas()) {
      Formula formula = FormulaCasesTest.read(latex);
      String written =
          LETTERS
              .matcher(OfficeMath.of(formula, false))
              .results()
              .map(found -> found.group(1).replace("&lt;", "<").replace("&gt;", ">"))
              .collect(Collectors.joining());
      assertThat(sorted(written)).as(latex).isEqualTo(sorted(inLine(formula)));
    }
  }

  /** On one line a binomial needs a word. */
  private static String inLine(Formula formula) {
    return OneLine.of(formula).replace(" over ", " ");
  }

  private static String sorted(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void everyFormulaIsSoundAndReadAsAWholeByOtherPrograms() throws IOException {
    StringBuilder deck = new StringBuilder("deck: formulas\ntitle: Formulas\nfacts:\n");
    List<String> formulas = FormulaCasesTest.formulas();
    formulas.forEach(latex -> deck.append("  - fact: |\n      $").append(latex).append("$\n"));
    Look look = Look.standard(Look.Paper.A4);
    byte[] file =
        new Docx().write(Handout.of(Decks.read(deck.toString()), look), new Diagnostics());
    assertThat(OfficeFile.faults(file)).isEmpty();
    String xml = OfficeFile.of(file).xml("word/document.xml");
    assertThat(xml.split("<m:oMath>", -1)).hasSize(formulas.size() + 1);
    byte[] pdf = LibreOffice.converted(Map.of("formulas.docx", file), "pdf").get("formulas.pdf");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      // So LibreOffice marks a place where something is missing.
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("¿");
    }
  }

  @Test
  void aSumHoldsWhatIsSummedUpAndEndsAtTheNextRelation() {
    String sum = OfficeMath.of(FormulaCasesTest.read("\\sum_{i=1}^{n} x_i = s"), false);
    String nary = sum.substring(sum.indexOf("<m:nary>"), sum.indexOf("</m:nary>"));
    assertThat(nary).contains("∑", ">x</m:t>").doesNotContain(">s</m:t>");
    assertThat(sum.substring(sum.indexOf("</m:nary>"))).contains(">=</m:t>", ">s</m:t>");
  }

  @Test
  void anEmptyPartShowsNoBoxToBeFilledIn() {
    assertThat(OfficeMath.of(FormulaCasesTest.read("{}^{14}_{6}C"), false))
        .doesNotContain("<m:e/>", "<m:sub/>", "<m:sup/>");
  }
}
