package deckle.write.office.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Gradebook.Label;
import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random classes, marked, worked out by LibreOffice and by the textbook. */
class RecalculatedTest {

  private static final Offset<Double> CLOSE = Offset.offset(1e-7);
  private static final int CLASSES = 4;

  private static final String SHORTER = "shorter.xlsx";

  private static RandomClass shorter;

  private static final Map<String, RandomClass> CLASS = new LinkedHashMap<>();
  private static final Map<String, Workbook> READ = new LinkedHashMap<>();

  @BeforeAll
  static void workOut() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 2 * CLASSES; i++) {
      RandomClass its = new RandomClass(i, i >= CLASSES);
      byte[] empty = new GradebookXlsx().write(its.book(), new Diagnostics());
      byte[] marked = its.typed().in(empty);
      assertThat(OfficeFile.faults(marked)).isEmpty();
      CLASS.put("class" + i + ".xlsx", its);
      files.put("class" + i + ".xlsx", marked);
    }
    shorter = someClassWhoseLastIsAbsent();
    files.put(SHORTER, withoutLastRow(shorter));
    for (Map.Entry<String, byte[]> each : LibreOffice.converted(files, "xlsx").entrySet()) {
      READ.put(each.getKey(), new XSSFWorkbook(new ByteArrayInputStream(each.getValue())));
    }
    assertThat(READ.keySet()).isEqualTo(files.keySet());
  }

  private static RandomClass someClassWhoseLastIsAbsent() {
    int number = 2 * CLASSES;
    RandomClass its = new RandomClass(number, false);
    while (its.total(its.book().students().size() - 1).isPresent()) {
      its = new RandomClass(++number, false);
    }
    return its;
  }

  /** As if a teacher had deleted the row of the last student, who did not write. */
  private static byte[] withoutLastRow(RandomClass its) throws IOException {
    int last = Places.FIRST + its.book().students().size();
    return its.typed()
        .with(
            (part, xml) ->
                switch (part) {
                  case "xl/worksheets/sheet1.xml" ->
                      xml.replaceAll("<row r=\"" + last + "\".*?</row>", "");
                  case "xl/workbook.xml" ->
                      xml.replaceAll("('the MARKS'![$A-Z0-9]+:[$A-Z]+)" + last, "$1" + (last - 1));
                  default -> xml;
                })
        .in(new GradebookXlsx().write(its.book(), new Diagnostics()));
  }

  /** What a test looks at in every class. */
  private interface Look {
    void at(RandomClass its, Places places, Workbook book);
  }

  private static void everyClass(Look look) {
    CLASS.forEach((name, its) -> look.at(its, Places.of(its.book()), READ.get(name)));
  }

  private static Sheet sheet(Workbook book, Places places, Label label) {
    return book.getSheet(places.sheet(label));
  }

  /** The number that stands somewhere, if there is one; an empty text is none. */
  private static Optional<Double> number(Sheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    assertThat(type)
        .as(cell.getAddress() + " of " + sheet.getSheetName())
        .isNotEqualTo(CellType.ERROR);
    if (type == CellType.NUMERIC) {
      return Optional.of(cell.getNumericCellValue());
    }
    assertThat(cell.getStringCellValue()).isEmpty();
    return Optional.empty();
  }

  private static void same(Optional<Double> found, Optional<Double> wanted, String what) {
    assertThat(found.isPresent()).as(what).isEqualTo(wanted.isPresent());
    wanted.ifPresent(value -> assertThat(found.get()).as(what).isCloseTo(value, CLOSE));
  }

  @Test
  void pointsAndPerCentOfEveryStudent() {
    everyClass(
        (its, places, book) -> {
          Sheet marks = sheet(book, places, Label.MARKS);
          List<Double> shares = its.shares();
          for (int i = 0; i < places.students(); i++) {
            int row = Places.FIRST + i;
            same(number(marks, row, places.total()), its.total(i), "points");
            same(number(marks, row, places.percent()), its.share(i), "per cent");
            Optional<Double> rank =
                its.share(i).map(own -> 1.0 + shares.stream().filter(s -> s > own + 1e-9).count());
            same(number(marks, row, places.rank()), rank, "rank");
          }
        });
  }

  @Test
  void meanDifficultyAndDiscriminationOfEveryQuestion() {
    everyClass(RecalculatedTest::questionsAreRight);
  }

  @Test
  void aRowThatIsDeletedLeavesTheOthersRight() {
    Places places = Places.of(shorter.book());
    questionsAreRight(shorter, places, READ.get(SHORTER));
    classIsRight(shorter, places, READ.get(SHORTER));
  }

  private static void questionsAreRight(RandomClass its, Places places, Workbook book) {
    Sheet questions = sheet(book, places, Label.QUESTIONS);
    for (int i = 0; i < places.questions(); i++) {
      int row = Places.FIRST + i;
      List<double[]> pairs = its.withRest(i);
      same(number(questions, row, 4), Optional.of((double) pairs.size()), "answers");
      double most = its.book().questions().get(i).points().hundredths() / 100.0;
      Optional<Double> mean =
          pairs.isEmpty()
              ? Optional.empty()
              : Optional.of(Statistics.mean(pairs.stream().map(pair -> pair[0]).toList()));
      same(number(questions, row, 5), mean, "mean");
      same(number(questions, row, 6), mean.map(points -> points / most), "difficulty");
      double r = pairs.isEmpty() ? Double.NaN : Statistics.correlation(pairs);
      boolean told = pairs.size() >= QuestionsSheet.FEWEST && !Double.isNaN(r);
      same(number(questions, row, 7), told ? Optional.of(r) : Optional.empty(), "discrimination");
    }
  }

  @Test
  void howTheClassDid() {
    everyClass(RecalculatedTest::classIsRight);
  }

  private static void classIsRight(RandomClass its, Places places, Workbook book) {
    Sheet results = sheet(book, places, Label.RESULTS);
    List<Double> shares = its.shares();
    List<Double> wanted =
        List.of(
            (double) shares.size(),
            Statistics.mean(shares),
            Statistics.median(shares),
            Math.sqrt(Statistics.variance(shares)),
            shares.get(shares.size() - 1),
            shares.get(0));
    for (int i = 0; i < wanted.size(); i++) {
      same(number(results, Places.HEADS + i, 1), Optional.of(wanted.get(i)), "fact " + i);
    }
    for (int i = 0; i < 10; i++) {
      double from = i == 0 ? 0 : i / 10.0 - 1e-9;
      double to = i == 9 ? 2 : (i + 1) / 10.0 - 1e-9;
      double count = shares.stream().filter(s -> s >= from && s < to).count();
      same(number(results, 13 + i, 1), Optional.of(count), "class " + i);
    }
  }

  @Test
  void reliabilityWhereAllPapersHaveTheSameQuestions() {
    everyClass(
        (its, places, book) -> {
          Sheet results = sheet(book, places, Label.RESULTS);
          Row row = results.getRow(Places.HEADS + 6);
          boolean told =
              row != null
                  && row.getCell(0) != null
                  && !row.getCell(0).getStringCellValue().isEmpty();
          assertThat(told).isEqualTo(its.book().alike());
          if (told) {
            List<List<Double>> papers = its.complete();
            assertThat(papers).hasSizeGreaterThanOrEqualTo(QuestionsSheet.FEWEST);
            same(
                number(results, Places.HEADS + 6, 1),
                Optional.of(Statistics.alpha(papers)),
                "alpha");
          }
        });
  }
}
