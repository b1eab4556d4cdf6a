package deckle.write.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as Excel's own rules, POI and LibreOffice read them. */
class WorkbookTest {

  /** Texts that a spreadsheet may take for something else, or lose something of. */
  private static final List<String> NASTY =
      List.of(
          "=1+1",
          "+49 30 1234",
          "-5",
          "@SUM(1)",
          "=HYPERLINK(\"http://example.org\")",
          "\t=1",
          "0012",
          "1e5",
          "1/2",
          "TRUE",
          "'quoted",
          " spaces at  both ends ",
          "two\nlines",
          "\nbegins with one",
          "_x0041_ and _x_",
          "<b>&amp;</b> \"quoted\"",
          "a\rb",
          "\u0001 control",
          "مرحبا \uD83D\uDE00");

  private static Workbook one(Sheet... sheets) {
    return new Workbook("A title", "en", false, List.of(sheets), List.of());
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static Sheet nasty() {
    Sheet sheet = new Sheet("Texts").column(30, Style.TEXT);
    NASTY.forEach(text -> sheet.row(Cell.text(text, Style.TEXT), Cell.text(text, Style.PLAIN)));
    return sheet;
  }

  private static void holdsAll(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = read(file)) {
      XSSFSheet sheet = workbook.getSheet("Texts");
      for (int row = 0; row < NASTY.size(); row++) {
        for (int column = 0; column < 2; column++) {
          XSSFCell cell = sheet.getRow(row).getCell(column);
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getStringCellValue()).isEqualTo(NASTY.get(row));
        }
      }
    }
  }

  @Test
  void aTextIsReadAsTheSameTextWhateverSignsItHolds() throws IOException {
    byte[] file = one(nasty()).bytes();
    assertThat(OfficeFile.faults(file)).isEmpty();
    assertThat(OfficeFile.of(file).xml("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    holdsAll(file);
  }

  @Test
  void aTextThatIsWrittenAsExcelWouldCodeItIsReadAsWritten() throws IOException {
    String coded = "_x005F_x0041_";
    byte[] file = one(new Sheet("Code").row(Cell.text(coded, Style.TEXT))).bytes();
    try (XSSFWorkbook workbook = read(file)) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo(coded);
    }
  }

  @Test
  void libreOfficeReadsAndSavesTheSameTexts() throws IOException {
    Map<String, byte[]> saved =
        LibreOffice.converted(Map.of("texts.xlsx", one(nasty()).bytes()), "xlsx");
    holdsAll(saved.get("texts.xlsx"));
  }

  @Test
  void whatLooksLikeAFormulaStaysTextWhenItsCellIsEdited() throws IOException {
    try (XSSFWorkbook workbook = read(one(nasty()).bytes())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (int row = 0; row < NASTY.size(); row++) {
        XSSFCell plain = sheet.getRow(row).getCell(1);
        boolean asText = "=+-@\t\r".indexOf(NASTY.get(row).charAt(0)) >= 0;
        assertThat(plain.getCellStyle().getQuotePrefixed()).isEqualTo(asText);
        assertThat(plain.getCellStyle().getDataFormatString().equals("@")).isEqualTo(asText);
        assertThat(sheet.getRow(row).getCell(0).getCellStyle().getDataFormatString())
            .isEqualTo("@");
      }
    }
  }

  @Test
  void aTextAsLongAsACellHoldsIsWrittenAndALongerOneIsRefused() throws IOException {
    String longest = "x".repeat(Cell.LONGEST);
    byte[] file = one(new Sheet("Long").row(Cell.text(longest, Style.TEXT))).bytes();
    try (XSSFWorkbook workbook = read(file)) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(longest);
    }
    assertThatThrownBy(() -> Cell.text(longest + "x", Style.TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sheetsHaveNamesThatExcelTakes() throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (String name : List.of("Marks", "O'Neil & Söhne", "الدرجات", "x".repeat(31))) {
      sheets.add(new Sheet(name).row(Cell.number(1, Style.NUMBER)));
    }
    byte[] file = one(sheets.toArray(Sheet[]::new)).bytes();
    assertThat(OfficeFile.faults(file)).isEmpty();
    for (String name :
        List.of("", " ", "a/b", "a[b", "a:b", "a*b", "a?b", "a\\b", "'a", "a'", "History")) {
      assertThatThrownBy(() -> new Sheet(name)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Sheet("x".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> one(new Sheet("Marks"), new Sheet("MARKS")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Workbook full() {
    Sheet numbers =
        new Sheet("It's & numbers")
            .column(12)
            .column(20.5, Style.TEXT)
            .frozen(1, 1)
            .filter(new Area(0, 0, 4, 1))
            .row(Cell.text("n", Style.HEADER), Cell.text("of what", Style.HEADER_CENTRED));
    for (int i = 1; i <= 4; i++) {
      numbers.row(
          Cell.number(new BigDecimal(i + ".5"), Style.NUMBER), Cell.text("w" + i, Style.TEXT));
    }
    numbers
        .row(Cell.formula("SUM(A2:A5)", Style.DECIMAL), Cell.empty(Style.NOTE))
        .row()
        .row(Cell.formula("IF(A6>1,\"a&b\",\"\")", Style.PLAIN))
        .check(
            Validation.of(new Area(1, 1, 4, 1), List.of("w1", "say \"w2\""))
                .saying("Which?", "One of these, please."))
        .check(Validation.of(new Area(5, 1, 5, 1), new Area(1, 1, 4, 1).on("It's & numbers")))
        .check(Validation.between(new Area(1, 0, 4, 0), "0", "9.5").asAdvice())
        .check(Validation.where(new Area(6, 0, 6, 0), "A6>0"))
        .colour(Conditional.where(new Area(1, 0, 4, 0), "$A2>3", Tint.BAD))
        .colour(Conditional.scale(new Area(1, 0, 4, 0)))
        .printed(new Print(true, false, 1, "A & B", "page {page} of {pages}"));
    Area words = new Area(1, 1, 4, 1);
    Area values = new Area(1, 0, 4, 0);
    Sheet chart =
        new Sheet("Chart")
            .draw(
                new Chart(
                    new Area(1, 1, 15, 8),
                    "How many & why",
                    "what",
                    "how many",
                    words.on(numbers.name()),
                    values.on(numbers.name()),
                    "Columns that rise."));
    Workbook.Name name = new Workbook.Name("All", values.on(numbers.name()));
    return new Workbook("All of it", "en", true, List.of(numbers, chart), List.of(name));
  }

  @Test
  void everythingThatASheetHasIsValid() throws IOException {
    byte[] file = full().bytes();
    assertThat(OfficeFile.faults(file)).isEmpty();
    assertThat(full().bytes()).isEqualTo(file);
    String workbook = OfficeFile.of(file).xml("xl/workbook.xml");
    assertThat(workbook).contains("fullCalcOnLoad=\"1\"");
    assertThat(workbook).contains("'It''s &amp; numbers'!$1:$1");
    assertThat(OfficeFile.of(file).xml("xl/worksheets/sheet1.xml"))
        .contains("rightToLeft=\"1\"")
        .contains("<oddHeader>&amp;CA &amp;&amp; B</oddHeader>")
        .contains("<oddFooter>&amp;Cpage &amp;P of &amp;N</oddFooter>");
  }

  @Test
  void libreOfficeWorksOutWhatFormulasSay() throws IOException {
    Map<String, byte[]> saved = LibreOffice.converted(Map.of("all.xlsx", full().bytes()), "xlsx");
    try (XSSFWorkbook workbook = read(saved.get("all.xlsx"))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(12);
      assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("a&b");
      assertThat(sheet.getDataValidations()).hasSize(4);
      assertThat(workbook.getSheetAt(1).getDrawingPatriarch().getCharts()).hasSize(1);
    }
  }

  @Test
  void anAreaIsNamedAsFormulasNameIt() {
    assertThat(Area.cell(0, 0)).hasToString("A1");
    assertThat(new Area(1, 25, 9, 26)).hasToString("Z2:AA10");
    assertThat(new Area(1, 701, 9, 702).on("It's")).isEqualTo("'It''s'!$ZZ$2:$AAA$10");
    assertThatThrownBy(() -> new Area(2, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListThatARuleCannotHoldIsRefused() {
    Area area = Area.cell(0, 0);
    assertThatThrownBy(() -> Validation.of(area, List.of("a,b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Validation.of(area, List.of("x".repeat(256))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
