package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.doc.Block.Numbering;
import deckle.doc.Duplex;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.page.Element.Role;
import deckle.page.Placed.Frame;
import deckle.page.Placed.Ink;
import deckle.page.Placed.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

  @Test
  void aSheetWithEverythingKeepsBothStandards() {
    assertThat(VeraPdf.failures(everything().pdf())).isEmpty();
  }

  @Test
  void aFileWithoutAnAltDoesNotPassForAccessible() {
    Sheet sheet = new Sheet();
    int heading = sheet.element(Sheet.DOCUMENT, Role.H1);
    sheet.text(heading, 56, 80, Font.BOLD, "Ions");
    int figure = sheet.element(Sheet.DOCUMENT, Role.FIGURE);
    sheet.item(new Rule(56_000, 100_000, 80_000, 80_000, Ink.BLACK, figure)).page("1");
    assertThat(VeraPdf.failures(sheet.pdf())).anyMatch(failure -> failure.contains(" 7.3-1: "));
  }

  @Test
  void wordsAreReadBackInOrder() throws IOException {
    assertThat(text(everything().pdf()).lines().map(String::strip).toList())
        .containsSubsequence(
            "Ions and bonding",
            "See the glossary for more.",
            "1.What charge (in e) does Mg²⁺ carry?",
            "A. 1+ \\ 2+",
            "Element Ion",
            "Chlorine Cl⁻",
            "2 H₂ + O₂ ⇌ 2 H₂O");
  }

  @Test
  void aCodeThatLooksLikeABracketOrALineEndIsKept() throws IOException {
    Sheet sheet = new Sheet();
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    String alphabet = new String(IntStream.rangeClosed('!', '~').toArray(), 0, '~' - '!' + 1);
    sheet.text(p, 20, 80, Font.REGULAR, alphabet);
    sheet.page("1");
    assertThat(text(sheet.pdf()).strip()).isEqualTo(alphabet);
  }

  @Test
  void oneGlyphThatStandsForTwoTextsIsReadAsEach() throws IOException {
    Sheet sheet = new Sheet();
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    sheet.item(spelt(p, 56, "x", "y"));
    sheet.item(spelt(p, 156, "a", "fi"));
    sheet.page("1");
    assertThat(text(sheet.pdf()).strip()).isEqualTo("xy afi");
  }

  private static deckle.page.Placed.Glyphs spelt(int element, int x, String... texts) {
    var run = Sheet.run(element, x * 1000, 80_000, Font.REGULAR, "nn", false);
    Shaped drawn = run.run();
    Shaped spelt = Shaped.of(drawn.font(), drawn.size(), drawn.glyphs(), drawn.advances(), texts);
    return new deckle.page.Placed.Glyphs(
        run.x(), run.y(), spelt, false, Ink.BLACK, element, run.at());
  }

  @Test
  void aLinkIsClickedOnEachOfItsLines() throws IOException {
    Sheet sheet = new Sheet();
    int link = sheet.link(sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH), "https://example.org/");
    int end = sheet.text(link, 400, 80, Font.REGULAR, "a glossary ");
    sheet.text(link, end, 80, Font.BOLD, "of terms");
    sheet.text(link, 56, 94, Font.REGULAR, "and signs");
    try (PDDocument document = Loader.loadPDF(sheet.page("1").pdf())) {
      var areas = document.getPage(0).getAnnotations();
      assertThat(areas).hasSize(2);
      assertThat(areas.get(0).getContents()).isEqualTo("https://example.org/");
      assertThat(areas.get(0).getRectangle().getLowerLeftX()).isEqualTo(400f);
      assertThat(areas.get(0).getRectangle().getUpperRightX()).isGreaterThan(end);
      assertThat(areas.get(1).getRectangle().contains(60, 842 - 92)).isTrue();
    }
  }

  @Test
  void aRunWhoseGlyphsShareCharactersIsReadWhole() throws IOException {
    Sheet sheet = new Sheet();
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    sheet.item(spelt(p, 56, "\u0915\u093F", "")).page("1");
    assertThat(text(sheet.pdf()).strip()).isEqualTo("\u0915\u093F");
  }

  @Test
  void theSamePagesAreTheSameBytes() {
    byte[] once = everything().pdf();
    List<byte[]> again =
        IntStream.range(0, 8).parallel().mapToObj(i -> everything().pdf()).toList();
    assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
  }

  @Test
  void headsOfATableSayWhatTheyStandOver() throws IOException {
    try (PDDocument document = Loader.loadPDF(everything().pdf())) {
      assertThat(attributes(document, "TH", "Scope"))
          .containsExactly("Column", "Column", "Row", "Row");
    }
  }

  @Test
  void listsSayHowTheyAreNumbered() throws IOException {
    try (PDDocument document = Loader.loadPDF(everything().pdf())) {
      assertThat(attributes(document, "L", "ListNumbering"))
          .containsExactly("Decimal", "UpperAlpha", "Disc", "None");
    }
  }

  @Test
  void viewersAreToldTitleLabelsAndHowToPrint() throws IOException {
    try (PDDocument document = Loader.loadPDF(everything().pdf())) {
      var catalog = document.getDocumentCatalog();
      var preferences = catalog.getViewerPreferences();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ions & bonding");
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(preferences.displayDocTitle()).isTrue();
      assertThat(preferences.getPrintScaling()).isEqualTo("None");
      assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipLongEdge");
      assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("A-1", "A-2");
      var outline = catalog.getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("Ions");
      assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Größe");
      assertThat(outline.getLastChild().getTitle()).isEqualTo("Tables");
    }
  }

  @Test
  void aTitleBeyondLatinIsKept() throws IOException {
    try (PDDocument document = Loader.loadPDF(everything().titled("Ионы (и) 化学 \\").pdf())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ионы (и) 化学 \\");
    }
  }

  @Test
  void aThousandFormsNeedFewBytesEach() throws IOException {
    Sheet sheet = new Sheet();
    for (int form = 0; form < 200; form++) {
      form(sheet, form);
    }
    byte[] pdf = sheet.pdf();
    assertThat(pdf.length / 200).isLessThan(12_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(200);
    }
  }

  private static void form(Sheet sheet, int form) {
    int part = sheet.element(Sheet.DOCUMENT, Role.PART);
    int list = sheet.list(part, Numbering.DECIMAL);
    for (int question = 0; question < 20; question++) {
      int item = sheet.element(list, Role.ITEM);
      sheet.text(sheet.element(item, Role.LABEL), 56, 60 + question * 30, Font.BOLD, "1.");
      int body = sheet.element(item, Role.BODY);
      int options = sheet.list(body, Numbering.LETTER);
      for (int option = 0; option < 4; option++) {
        int entry = sheet.element(options, Role.ITEM);
        int y = 60 + question * 30 + option * 7;
        sheet.text(sheet.element(entry, Role.LABEL), 76, y, Font.REGULAR, "A.");
        sheet.text(sheet.element(entry, Role.BODY), 96, y, Font.REGULAR, "option " + form);
      }
    }
    sheet.page(form + "-1");
  }

  private static List<String> attributes(PDDocument document, String type, String attribute) {
    return document.getDocument().getXrefTable().keySet().stream()
        .sorted()
        .map(key -> document.getDocument().getObjectFromPool(key).getObject())
        .filter(org.apache.pdfbox.cos.COSDictionary.class::isInstance)
        .map(org.apache.pdfbox.cos.COSDictionary.class::cast)
        .filter(element -> type.equals(element.getNameAsString(COSName.S)))
        .map(element -> element.getCOSDictionary(COSName.A).getNameAsString(attribute))
        .filter(Objects::nonNull)
        .toList();
  }

  static Sheet everything() {
    Sheet sheet = new Sheet().duplex(Duplex.LONG_EDGE);
    sheet.bookmark(1, "Ions", 60).bookmark(2, "Größe", 100);
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H1), 56, 80, Font.BOLD, "Ions and bonding");
    linked(sheet);
    questions(sheet);
    sheet.text(-1, 56, 800, Font.REGULAR, "page 1 of 2");
    sheet.page("A-1").bookmark(1, "Tables", 40);
    table(sheet);
    int formula = sheet.described(Sheet.DOCUMENT, Role.FORMULA, "hydrogen and oxygen");
    int end = sheet.text(formula, 56, 200, Font.REGULAR, "2 H₂ + O₂ ");
    end = sheet.text(formula, end, 200, Font.MATH, "⇌");
    sheet.text(formula, end, 200, Font.REGULAR, " 2 H₂O");
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    sheet.turned(p, 300, 300, "upside down");
    sheet.item(new Frame(60_000, 320_000, 100_000, 40_000, 8_000, 700, Ink.TINT, -1));
    sheet.item(new Frame(200_000, 320_000, 40_000, 40_000, 20_000, 700, Ink.WHITE, -1));
    sheet.item(new Frame(260_000, 320_000, 40_000, 40_000, 0, 700, Ink.WHITE, -1));
    sheet.item(new Frame(320_000, 320_000, 40_000, 40_000, 0, 0, Ink.HAIRLINE, -1));
    return sheet.page("A-2");
  }

  private static void linked(Sheet sheet) {
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    int end = sheet.text(p, 56, 100, Font.REGULAR, "See the ");
    int link = sheet.link(p, "https://example.org/gloss(ary)?q=größe");
    int span = sheet.element(link, Role.SPAN);
    end = sheet.text(span, end, 100, Font.ITALIC, "glossary");
    sheet.text(p, end, 100, Font.REGULAR, " for more.");
    sheet.text(p, 56, 114, Font.FALLBACK, "Second line.");
  }

  private static void questions(Sheet sheet) {
    int list = sheet.list(Sheet.DOCUMENT, Numbering.DECIMAL);
    int item = sheet.element(list, Role.ITEM);
    sheet.text(sheet.element(item, Role.LABEL), 56, 140, Font.BOLD, "1.");
    int body = sheet.element(item, Role.BODY);
    int p = sheet.element(body, Role.PARAGRAPH);
    sheet.text(p, 66, 140, Font.REGULAR, "What charge (in e) does Mg²⁺ carry?");
    int options = sheet.list(body, Numbering.LETTER);
    int option = sheet.element(options, Role.ITEM);
    sheet.text(sheet.element(option, Role.LABEL), 76, 160, Font.BOLD, "A.");
    sheet.text(sheet.element(option, Role.BODY), 88, 160, Font.REGULAR, "1+ \\ 2+");
    for (Numbering numbering : List.of(Numbering.BULLET, Numbering.NONE)) {
      int other = sheet.element(sheet.list(Sheet.DOCUMENT, numbering), Role.ITEM);
      int y = numbering == Numbering.BULLET ? 180 : 200;
      sheet.text(sheet.element(other, Role.BODY), 76, y, Font.BOLD_ITALIC, "Entry");
    }
  }

  private static void table(Sheet sheet) {
    int table = sheet.element(Sheet.DOCUMENT, Role.TABLE);
    int head = sheet.element(sheet.element(table, Role.TABLE_HEAD), Role.ROW);
    sheet.text(sheet.element(head, Role.COLUMN_HEAD), 56, 80, Font.BOLD, "Element");
    sheet.text(sheet.element(head, Role.COLUMN_HEAD), 156, 80, Font.BOLD, "Ion");
    sheet.item(new Rule(56_000, 84_000, 200_000, 500, Ink.HAIRLINE, -1));
    int rows = sheet.element(table, Role.TABLE_BODY);
    int empty = sheet.element(rows, Role.ROW);
    sheet.text(sheet.element(empty, Role.ROW_HEAD), 56, 100, Font.REGULAR, "Magnesium");
    sheet.element(empty, Role.CELL);
    int row = sheet.element(rows, Role.ROW);
    sheet.text(sheet.element(row, Role.ROW_HEAD), 56, 116, Font.REGULAR, "Chlorine");
    sheet.text(sheet.element(row, Role.CELL), 156, 116, Font.REGULAR, "Cl⁻");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
