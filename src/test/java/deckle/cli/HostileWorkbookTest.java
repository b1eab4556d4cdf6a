package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no workbook, is damaged or means harm is told of, and nothing is written. */
class HostileWorkbookTest {

  private static final String SOUND =
      """
      [Questions]
      ask | right | wrong | because
      One? | yes | no | It is.
      """;

  private static final String ANEW = "open it in a spreadsheet program and save it anew";
  private static final String SAVE = "save it as `.xlsx` and import that";
  private static final String SEVERAL = "a bank of that size is several banks";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TYPES = "[Content_Types].xml";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String file) {
    Console console =
        new Console(print(out), print(err), folder, folder.resolve("settings"), false, "test");
    int exit = Main.run(console, "import", file, "-o", "decks/x.yaml");
    console.out().flush();
    console.err().flush();
    return exit;
  }

  private static PrintStream print(ByteArrayOutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  private void isRefused(byte[] content, String message, String hint) throws IOException {
    isRefused("x.xlsx", content, message, hint);
  }

  private void isRefused(String name, byte[] content, String message, String hint)
      throws IOException {
    err.reset();
    Files.write(folder.resolve(name), content);
    int exit = run(name);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: " + message + "\n --> " + name + "\n  hint: " + hint + "\n\n");
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(folder.resolve("decks")).doesNotExist();
  }

  private void isDamaged(byte[] content, String what) throws IOException {
    isRefused(content, "this workbook is damaged: " + what, ANEW);
  }

  private String imported(byte[] content) throws IOException {
    Files.write(folder.resolve("x.xlsx"), content);
    assertThat(run("x.xlsx")).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] sound() {
    return TypedWorkbook.of(SOUND);
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return zip.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The sound workbook with a part that is otherwise. */
  private static byte[] with(String part, String content) throws IOException {
    Map<String, byte[]> parts = parts(sound());
    parts.put(part, bytes(content));
    return zipped(parts);
  }

  /** The sound workbook with something in a part put into the place of something else. */
  private static byte[] changed(String part, String from, String to) throws IOException {
    String before = new String(parts(sound()).get(part), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    return with(part, before.replace(from, to));
  }

  @Test
  void theSoundOneIsImported() throws IOException {
    assertThat(imported(sound())).startsWith("made decks/x.yaml: 1 question\n");
  }

  /** In a process of its own, for what logs it does so once. */
  @Test
  void theLibraryThatReadsItSaysNothingByItself() throws Exception {
    Files.write(folder.resolve("x.xlsx"), changed(SHEET, "r=\"A1\"", "r=\"A0\""));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "import",
                "x.xlsx",
                "-o",
                "decks/x.yaml")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said)
        .contains("error: this workbook is damaged: a cell of it is called `A0`\n --> x.xlsx\n")
        .doesNotContain("Log4j")
        .doesNotContain("ERROR");
  }

  @Test
  void whatIsNoZipIsNoWorkbook() throws IOException {
    String message = "this is no workbook, whatever its name says";
    String hint = "open it in a spreadsheet program, " + SAVE;
    isRefused(bytes("ask;right;wrong\nOne?;yes;no\n"), message, hint);
    isRefused(bytes("<html><table><tr><td>ask</td></tr></table></html>"), message, hint);
    isRefused(new byte[] {1, 2, 3}, message, hint);
  }

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    isRefused(new byte[0], "this file is empty", "save the workbook once more");
  }

  @Test
  void anOldWorkbookIsToldFromALockedOne() throws IOException {
    byte[] old = new byte[2048];
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(head, 0, old, 0, head.length);
    isRefused("x.xls", old, "this is a workbook from before 2007 (`.xls`)", SAVE);
    isRefused("x.bin", old, "this is a workbook from before 2007 (`.xls`)", SAVE);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    isRefused(
        old, "this workbook is locked with a password", "save it without one and import that");
  }

  @Test
  void spreadsheetsOfOtherKindsAreNamed() throws IOException {
    Map<String, byte[]> open = new LinkedHashMap<>();
    open.put("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"));
    open.put("content.xml", bytes("<x/>"));
    open.put("META-INF/manifest.xml", bytes("<x/>"));
    isRefused("x.ods", zipped(open), "this is an OpenDocument file (`.ods`)", SAVE);
    isRefused("x.zip", zipped(open), "this is an OpenDocument file (`.ods`)", SAVE);
    String binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    isRefused(
        "x.xlsb", TypedWorkbook.of(SOUND, binary), "this is a binary workbook (`.xlsb`)", SAVE);
    String word =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    isRefused(
        "x.docx",
        TypedWorkbook.of(SOUND, word),
        "this is a text document, not a workbook",
        "give a file `.xlsx`");
    String slides =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    isRefused(
        "x.pptx",
        TypedWorkbook.of(SOUND, slides),
        "these are slides, not a workbook",
        "give a file `.xlsx`");
  }

  @Test
  void aZipThatIsCalledAWorkbookIsNone() throws IOException {
    isRefused(
        zipped(Map.of("a.txt", bytes("a"))),
        "this is a zip file, but no workbook",
        "save the workbook as `.xlsx` and give that file");
  }

  @Test
  void macrosAreLeftWhereTheyAreAndToldOf() throws IOException {
    String type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    Files.write(folder.resolve("x.xlsm"), TypedWorkbook.of(SOUND, type));
    assertThat(run("x.xlsm")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("not kept: the macros of this workbook, of which none was run\n");
  }

  @Test
  void aTruncatedWorkbookIsDamaged() throws IOException {
    byte[] whole = sound();
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
      isDamaged(Arrays.copyOf(whole, length), "it cannot be unpacked");
    }
  }

  @Test
  void aPartThatInflatesToFarTooMuchIsNotRead() throws IOException {
    Map<String, byte[]> parts = parts(sound());
    byte[] spaces = new byte[80 * 1024 * 1024];
    Arrays.fill(spaces, (byte) ' ');
    parts.put(SHEET, spaces);
    isRefused(
        zipped(parts),
        "this workbook unpacks to far more than it is worth (its part `" + SHEET + "`)",
        SEVERAL);
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + "<worksheet><sheetData>&b;</sheetData></worksheet>";
    isDamaged(
        with(SHEET, bomb), "its part `" + SHEET + "` has a document type, which no workbook has");
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>";
    isDamaged(
        with(SHEET, outside),
        "its part `" + SHEET + "` has a document type, which no workbook has");
  }

  @Test
  void partsThatAreNoXmlAreDamaged() throws IOException {
    isDamaged(with(SHEET, "<worksheet><sheetData>"), "its part `" + SHEET + "` cannot be read");
    isDamaged(with(SHEET, "garbage"), "its part `" + SHEET + "` cannot be read");
    String deep = "<a>".repeat(100) + "</a>".repeat(100);
    isDamaged(with(SHEET, deep), "its part `" + SHEET + "` cannot be read");
  }

  @Test
  void partsThatDoNotFitTogetherAreDamaged() throws IOException {
    isDamaged(with(TYPES, "<Types/>"), "its parts do not fit together");
    Map<String, byte[]> parts = parts(sound());
    parts.remove(SHEET);
    isDamaged(zipped(parts), "its sheet `Questions` is not there");
    parts = parts(sound());
    parts.remove("_rels/.rels");
    isDamaged(zipped(parts), "it has no main part");
  }

  @Test
  void aSheetThatLiesElsewhereIsNotFetched() throws IOException {
    byte[] file =
        changed(
            "xl/_rels/workbook.xml.rels",
            "Target=\"/" + SHEET + "\"",
            "Target=\"https://example.org/sheet.xml\" TargetMode=\"External\"");
    isDamaged(file, "its sheet `Questions` is not there");
  }

  @Test
  void namesThatLeadOutOfTheFileAreRefused() throws IOException {
    Map<String, byte[]> parts = parts(sound());
    parts.put("../../x.xml", bytes("<x/>"));
    isDamaged(zipped(parts), "a part of it, `../../x.xml`, leads out of the file");
  }

  @Test
  void aPartThatIsThereTwiceIsRefused() throws IOException {
    Map<String, byte[]> parts = parts(sound());
    parts.put("XL/Worksheets/Sheet1.xml", bytes("<x/>"));
    isDamaged(zipped(parts), "a part of it, `XL/Worksheets/Sheet1.xml`, is there twice");
  }

  @Test
  void cellsThatAreNoneAreDamage() throws IOException {
    isDamaged(changed(SHEET, "r=\"A1\"", "r=\"A0\""), "a cell of it is called `A0`");
    isDamaged(changed(SHEET, "r=\"A1\"", "r=\"ZZZZ1\""), "a cell of it is called `ZZZZ1`");
    isDamaged(
        changed(SHEET, "r=\"B2\" t=\"inlineStr\"", "r=\"A2\" t=\"inlineStr\""),
        "cell A2 is there twice or out of order");
    isDamaged(
        changed(
            SHEET,
            "t=\"inlineStr\"><is><t xml:space=\"preserve\">yes</t></is>",
            "t=\"s\"><v>7</v>"),
        "a cell names a text that is not there");
    isDamaged(
        changed(SHEET, "t=\"inlineStr\"><is><t xml:space=\"preserve\">yes</t></is>", "><v>1,5</v>"),
        "the number in cell B2 is none");
    isDamaged(
        changed(
            SHEET,
            "<is><t xml:space=\"preserve\">yes</t></is>",
            "<is><t>" + "x".repeat(32_768) + "</t></is>"),
        "a text in it is longer than the 32,767 characters of a cell");
  }

  @Test
  void moreSheetsThanAnyBankHasAreNotRead() throws IOException {
    String sheets = "<sheet name=\"x\" sheetId=\"1\"/>".repeat(201);
    isRefused(
        with("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>"),
        "this workbook has more than 200 sheets",
        SEVERAL);
  }

  @Test
  void moreRowsThanAnyBankHasAreNotRead() throws IOException {
    StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
    for (int i = 0; i < 50_001; i++) {
      rows.append("<row><c><v>").append(i * 7919L % 100_003).append("</v></c></row>");
    }
    isRefused(
        with(SHEET, rows.append("</sheetData></worksheet>").toString()),
        "this workbook holds more than 50,000 rows in one sheet",
        SEVERAL);
  }

  @Test
  void anyBrokenByteOfTheFileIsBorne() throws IOException {
    byte[] whole = sound();
    for (int at = 4; at < whole.length; at += 11) {
      err.reset();
      byte[] broken = whole.clone();
      broken[at] = (byte) (broken[at] ^ 0xFF);
      Files.write(folder.resolve("x.xlsx"), broken);
      Files.deleteIfExists(folder.resolve("decks/x.yaml"));
      assertThat(run("x.xlsx")).as("byte " + at + ": " + err).isIn(0, 1);
    }
  }

  @Test
  void anyBrokenByteOfAPartIsBorne() throws IOException {
    Map<String, byte[]> parts = parts(sound());
    for (String part : parts.keySet()) {
      byte[] whole = parts.get(part);
      for (int at = 0; at < whole.length; at += 41) {
        err.reset();
        Map<String, byte[]> broken = new LinkedHashMap<>(parts);
        byte[] bytes = whole.clone();
        bytes[at] = (byte) "<>&\"x0 /".charAt(at % 8);
        broken.put(part, bytes);
        Files.write(folder.resolve("x.xlsx"), zipped(broken));
        Files.deleteIfExists(folder.resolve("decks/x.yaml"));
        assertThat(run("x.xlsx")).as(part + " " + at + ": " + err).isIn(0, 1);
      }
    }
  }

  @Test
  void numbersDatesAndSpacesBecomeWhatAPersonSees() throws IOException {
    byte[] file =
        TypedWorkbook.of(
            """
            [Questions]
            id | ask | right | wrong | points | added
            a | How much? | num:0.5 | num:1 | num:2 | date:2026-11-23
            b | A fraction? | num:0.1 0.00 | num:0.126 0.00 | num:0.5 0.00
            c | A share? | num:0.5 0% | num:0.125 0.0%
            d | A small one? | num:1E-4 | num:0.30000000000000004
            e | A large one? | num:6.02214E+23 0.00E+00 | num:1000000 #,##0
            f | exact:␣␣Spaces?␣␣ | exact:yes␣ | exact:␣no⏎⏎␣never␣
            g | Codes _x005F_x0041_? | _x0041_ | bool:1
            h | Two_x000D_⏎lines? | 'quoted | rich:<r><t>x</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2+</t></r>
            """);
    imported(file);
    assertThat(folder.resolve("decks/x.yaml"))
        .content()
        .endsWith(
            """
            questions:
              - id: a
                added: 2026-11-23
                ask: How much?
                right: 0.5
                wrong: 1
                points: 2
              - id: b
                ask: A fraction?
                right: 0.10
                wrong: 0.126
                points: 0.5
              - id: c
                ask: A share?
                right: 50 %
                wrong: 12.5 %
              - id: d
                ask: A small one?
                right: 0.0001
                wrong: 0.3
              - id: e
                ask: A large one?
                right: 6.02214e23
                wrong: 1000000
              - id: f
                ask: Spaces?
                right: yes
                wrong:
                  - no
                  - never
              - id: g
                ask: Codes _x0041_?
                right: A
                wrong: true
              - id: h
                ask: |
                  Two
                  lines?
                right: '''quoted'
                wrong: x^2+^
            """);
  }
}
