package deckle.write.office.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.Built;
import deckle.deck.Points;
import deckle.diag.Diagnostics;
import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.doc.Look;
import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import deckle.write.office.xlsx.SheetWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Gradebooks as files. */
class GradebookXlsxTest {

  /** What Excel 2010, LibreOffice and Google Sheets all know. */
  private static final List<String> FUNCTIONS =
      List.of(
          ("AND AVERAGE COUNT IF IFERROR INDEX ISNA ISNUMBER MATCH MAX MEDIAN MIN NOT OR RANK ROUND"
                  + " SQRT STDEV SUM SUMPRODUCT SUMSQ")
              .split(" ", -1));

  private static final Pattern CALL = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");

  private static byte[] write(Gradebook book) {
    return new GradebookXlsx().write(book, new Diagnostics());
  }

  private static Gradebook book(int forms, int questions, List<Gradebook.Student> students) {
    List<Gradebook.Question> asked =
        IntStream.range(0, questions)
            .mapToObj(i -> new Gradebook.Question("=Q" + i, "@q" + i, Points.ONE))
            .toList();
    List<Gradebook.Form> all =
        IntStream.range(0, forms)
            .mapToObj(
                form ->
                    new Gradebook.Form(
                        "F" + form,
                        IntStream.range(0, questions)
                            .mapToObj(number -> (number + form) % questions)
                            .toList()))
            .toList();
    return new Gradebook(
        "-1+2", "ar", Look.Paper.LETTER, RandomClass.words(), asked, all, students);
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static Map<String, byte[]> samples() throws IOException {
    Built built =
        Built.of(SampleDecks.FOLDER, Built.of(path -> path.endsWith("gradebook.xlsx"), false));
    Map<String, byte[]> files = new TreeMap<>();
    built
        .files()
        .forEach(
            (path, file) -> {
              if (path.endsWith(".xlsx")) {
                files.put(path.replace('/', '-'), file);
              }
            });
    assertThat(files).hasSizeGreaterThan(10);
    return files;
  }

  @Test
  void everyQuizHasAGradebookThatLibreOfficeOpensWithoutAnError() throws IOException {
    Map<String, byte[]> samples = samples();
    for (Map.Entry<String, byte[]> each : samples.entrySet()) {
      assertThat(OfficeFile.faults(each.getValue())).as(each.getKey()).isEmpty();
    }
    Map<String, byte[]> opened = LibreOffice.converted(samples, "xlsx");
    assertThat(opened.keySet()).isEqualTo(samples.keySet());
    for (Map.Entry<String, byte[]> each : opened.entrySet()) {
      try (XSSFWorkbook workbook = read(each.getValue())) {
        workbook.forEach(sheet -> assertThat(errors(sheet)).as(each.getKey()).isEmpty());
      }
    }
  }

  private static List<String> errors(Sheet sheet) {
    List<String> errors = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.ERROR) {
          errors.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula());
        }
      }
    }
    return errors;
  }

  @Test
  void theSameBookGivesTheSameBytes() {
    Gradebook book = new RandomClass(1, true).book();
    assertThat(write(book)).isEqualTo(write(book));
  }

  @Test
  void whatStudentsAndQuestionsAreCalledIsNeverAFormula() throws IOException {
    List<Gradebook.Student> students =
        List.of(
            new Gradebook.Student("=HYPERLINK(\"http://example.org\")", "+1", "F0"),
            new Gradebook.Student("@SUM(A1)", "-2", "F1"));
    byte[] file = write(book(2, 3, students));
    assertThat(OfficeFile.faults(file)).isEmpty();
    try (XSSFWorkbook workbook = read(file)) {
      XSSFSheet marks = workbook.getSheetAt(0);
      for (int i = 0; i < students.size(); i++) {
        Row row = marks.getRow(Places.FIRST + i);
        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo(students.get(i).name());
        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo(students.get(i).number());
      }
      assertThat(workbook.getSheetAt(1).getRow(Places.FIRST).getCell(1).getStringCellValue())
          .isEqualTo("=Q0");
    }
  }

  @Test
  void formulasAskForNothingThatASpreadsheetMayLack() throws IOException {
    OfficeFile file = OfficeFile.of(write(new RandomClass(3, true).book()));
    for (String part : file.parts().keySet()) {
      if (part.startsWith("xl/worksheets/")) {
        String xml = file.xml(part);
        assertThat(CALL.matcher(xml.replaceAll("&[a-z]+;", " ")).results().map(m -> m.group(1)))
            .as(part)
            .isSubsetOf(FUNCTIONS);
        assertThat(xml).doesNotContain("t=\"array\"");
      }
    }
  }

  @Test
  void everyWordComesFromTheBook() throws IOException {
    String words = SheetWords.of(write(book(2, 3, List.of(new Gradebook.Student("", "", "")))));
    for (Label label : Label.values()) {
      String said = label == Label.PAGE_OF ? "&P of &N" : "the " + label;
      assertThat(words.replace("&amp;", "&")).contains(said);
    }
  }

  @Test
  void aMarkIsCheckedAgainstThePointsOfItsFormAndAFormAgainstThePlan() throws IOException {
    try (XSSFWorkbook workbook = read(write(new RandomClass(0, false).book()))) {
      assertThat(workbook.getSheetAt(0).getDataValidations())
          .extracting(each -> each.getValidationConstraint().getFormula1())
          .containsExactly(
              "plan_forms",
              "IFERROR(AND(ISNUMBER(E5),E5>=0,"
                  + "E5<=INDEX(plan_points,MATCH($D5&\"\",plan_forms,0),E$4)),FALSE)");
      assertThat(workbook.getName("plan_forms").getRefersToFormula())
          .isEqualTo("'the PLAN'!$A$5:$A$7");
    }
  }

  @Test
  void manyFormsAndStudentsFitIn() throws IOException {
    List<Gradebook.Student> students =
        IntStream.range(0, 1_000)
            .mapToObj(i -> new Gradebook.Student("Student " + i, "" + i, "F" + i % 250))
            .toList();
    byte[] file = write(book(250, 40, students));
    assertThat(OfficeFile.faults(file)).isEmpty();
    assertThat(file).hasSizeLessThan(3_000_000);
  }
}
