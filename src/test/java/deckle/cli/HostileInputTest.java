package deckle.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no text block of a case can hold. */
class HostileInputTest {

  private static final String HEAD = "deck: x\ntitle: X\nfacts:\n";
  private static final String DEEP = "hint: a deck needs no more than ten";
  private static final String FIGURE =
      """
      deck: x
      title: X
      figures:
        f:
          file: %s
          alt: A thing.
      facts:
        - id: one
          fact: One.
          figure: f
      """;

  @TempDir Path folder;

  private void given(String name, byte[] content) throws IOException {
    Path file = folder.resolve("lib").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void givenDeck(String text) throws IOException {
    given("x.yaml", text.getBytes(UTF_8));
  }

  private void givenFigure(String name, byte[] content) throws IOException {
    givenDeck(String.format(Locale.ROOT, FIGURE, name));
    given(name, content);
  }

  private void givenSparse(String name, long size) throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("lib/" + name).toFile(), "rw")) {
      file.setLength(size);
    }
  }

  /** The exit code and all that is said, its lines without the space around them. */
  private String check(String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    String[] command = Arrays.copyOf(new String[] {"check", "--pages", "lib"}, 3 + more.length);
    System.arraycopy(more, 0, command, 3, more.length);
    int exit = Main.run(new Console(print, print, folder, folder, false, "test"), command);
    String said = out.toString(UTF_8).lines().map(String::strip).reduce("", (a, b) -> a + b + "\n");
    return "exit " + exit + "\n" + said;
  }

  private static String refused(String... lines) {
    return "exit 1\n" + String.join("\n", lines) + "\n\n1 deck, 1 to mend\n";
  }

  @Test
  void aByteThatIsNoUtf8IsShownWhereItStands() throws IOException {
    given("x.yaml", (HEAD + "  - fact: Grüße.\n").getBytes(ISO_8859_1));
    assertThat(check())
        .isEqualTo(
            refused(
                "error: this file is not UTF-8: the byte FC stands here",
                "--> lib/x.yaml:4:13",
                "|",
                "4 |   - fact: Grüße.",
                "|             ^",
                "hint: save it as UTF-8 in your editor"));
  }

  @Test
  void aFileInUtf16IsNamedAsSuch() throws IOException {
    given("x.yaml", HEAD.getBytes(UTF_16));
    assertThat(check())
        .isEqualTo(
            refused(
                "error: this file is UTF-16, not UTF-8",
                "--> lib/x.yaml",
                "hint: save it as UTF-8 in your editor"));
  }

  @Test
  void aByteOrderMarkAndTheLineEndsOfEverySystemAreTaken() throws IOException {
    String deck = HEAD + "  - id: one\n    fact: One.\n";
    for (String ends : new String[] {"\n", "\r\n", "\r"}) {
      givenDeck("\uFEFF" + deck.replace("\n", ends));
      assertThat(check()).isEqualTo("exit 0\n1 deck, nothing to complain of\n");
    }
  }

  @Test
  void columnsAreTheSameWhateverEndsTheLines() throws IOException {
    for (String ends : new String[] {"\n", "\r\n", "\r"}) {
      givenDeck((HEAD + "  - fact: One: two.\n").replace("\n", ends));
      assertThat(check())
          .isEqualTo(
              refused(
                  "error: YAML cannot read this text: it holds a colon and a space",
                  "--> lib/x.yaml:4:14",
                  "|",
                  "4 |   - fact: One: two.",
                  "|              ^",
                  "hint: `- fact: 'One: two.'`, or run `deckle tidy`"));
    }
  }

  @Test
  void aControlCharacterIsShownWhereItStands() throws IOException {
    givenDeck(HEAD + "  - fact: One\u0000two.\n");
    assertThat(check())
        .startsWith(
            "exit 1\nerror: a control character (U+0000) stands here\n--> lib/x.yaml:4:14\n")
        .endsWith("hint: delete it, or run `deckle tidy`\n\n1 deck, 1 to mend\n");
  }

  @Test
  void aFileWithNothingInItIsAnEmptyDeck() throws IOException {
    for (String nothing : new String[] {"", "# a remark\n", "  \n\n \n"}) {
      givenDeck(nothing);
      assertThat(check())
          .isEqualTo(
              refused(
                  "error: this deck is empty",
                  "--> lib/x.yaml",
                  "hint: begin it with `deck: its-id`"));
    }
  }

  @Test
  void aliasesThatMultiplyAreRefusedBeforeTheyDo() throws IOException {
    StringBuilder bomb = new StringBuilder(HEAD + "  - fact: &a One\n");
    for (char key = 'b'; key < 'l'; key++) {
      String above = "*" + (char) (key - 1);
      bomb.append("  - fact: &").append(key).append(" [").append(above);
      bomb.append((", " + above).repeat(8)).append("]\n");
    }
    givenDeck(bomb.toString());
    assertThat(check())
        .startsWith(
            """
            exit 1
            error: YAML cannot read this text: it starts with `&`
            --> lib/x.yaml:4:11
            """)
        .contains("1 deck, 11 to mend");
  }

  @Test
  void deepNestsAreRefusedInEveryStyle() throws IOException {
    for (int depth : new int[] {100, 10_000}) {
      givenDeck("deck: x\ntitle: X\nfacts: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
      assertThat(check()).contains("nested more than 64 levels deep\n--> lib/x.yaml:3:71\n", DEEP);
      givenDeck("deck: x\ntitle: X\nfacts: " + "{a: ".repeat(depth) + "}".repeat(depth) + "\n");
      assertThat(check()).contains("nested more than 64 levels deep\n--> lib/x.yaml:3:257\n", DEEP);
      givenDeck("deck: x\ntitle: X\nfacts:\n  " + "- ".repeat(depth) + "x\n");
      assertThat(check()).contains("nested more than 64 levels deep\n--> lib/x.yaml:4:129\n", DEEP);
    }
  }

  @Test
  void stepsOfAThousandLinesAreReportedAndNoMoreThanFitAScreen() throws IOException {
    StringBuilder steps = new StringBuilder("deck: x\ntitle: X\nfacts:\n");
    for (int depth = 1; depth <= 1000; depth++) {
      steps.append(" ".repeat(depth)).append("a:\n");
    }
    givenDeck(steps.toString());
    assertThat(check())
        .startsWith("exit 1\nerror: `facts` is empty\n")
        .contains("\nand 981 more\n");
  }

  @Test
  void aFileOfTwoHundredMegabytesIsNotRead() throws IOException {
    givenSparse("x.yaml", 200_000_000);
    assertThat(check())
        .isEqualTo(
            refused(
                "error: this file is larger than 3 MB and was not read",
                "--> lib/x.yaml",
                "hint: a deck of that size is several decks: one file for each"));
  }

  @Test
  void picturesOutsideTheLibraryAreNotRead() throws IOException {
    Files.write(folder.resolve("secret.png"), Pixels.png(2, 2));
    Files.createDirectories(folder.resolve("lib"));
    Files.createSymbolicLink(folder.resolve("lib/link.png"), folder.resolve("secret.png"));
    String absolute = folder.resolve("secret.png").toString();
    for (String name : new String[] {"../secret.png", absolute, "link.png"}) {
      givenDeck(String.format(Locale.ROOT, FIGURE, name));
      assertThat(check())
          .isEqualTo(
              refused(
                  "error: `" + name + "` lies outside the library",
                  "--> lib/x.yaml:5:11",
                  "|",
                  "5 |     file: " + name,
                  "|           " + "^".repeat(name.length()),
                  "hint: copy it into the folder of the deck"));
    }
  }

  @Test
  void aFileWithThePictureNameOfAnotherKindIsNoPicture() throws IOException {
    for (String name : new String[] {"f.png", "f.jpg"}) {
      givenFigure(name, "hello".getBytes(UTF_8));
      assertThat(check())
          .contains(
              "error: `" + name + "` is no SVG, PNG or JPEG\n--> lib/x.yaml:5:11\n",
              "hint: save the picture in one of these formats\n");
    }
  }

  @Test
  void damagedAndOversizedPicturesAreRefused() throws IOException {
    byte[] whole = Pixels.png(40, 40);
    givenFigure("f.png", Arrays.copyOf(whole, whole.length / 2));
    assertThat(check())
        .contains(
            "error: the picture is damaged\n--> lib/x.yaml:4:3\n",
            "hint: open it in an image editor and save it again\n");
    givenFigure("f.png", Pixels.claiming(60_000, 60_000));
    assertThat(check())
        .contains(
            "error: the picture has 3600 million pixels, 25 million are the most\n",
            "hint: make it smaller: 2000 pixels across are plenty on paper\n");
    givenFigure("f.png", whole);
    givenSparse("f.png", 100_000_000);
    assertThat(check())
        .contains(
            "error: `f.png` is larger than 20 MB\n--> lib/x.yaml:5:11\n",
            "hint: save it with fewer pixels\n");
  }

  @Test
  void drawingsMayNotReachOutNorGrow() throws IOException {
    String open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
    givenFigure("f.svg", (open + "<g></svg>").getBytes(UTF_8));
    assertThat(check()).contains("error: the figure is not well-formed XML at line 1, column 64\n");
    givenFigure("f.svg", ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + open + "</svg>").getBytes(UTF_8));
    assertThat(check())
        .contains(
            "error: the figure's document type defines entities\n",
            "hint: save it as plain SVG, without `<!DOCTYPE`\n");
    givenFigure("f.svg", (open + "<image href='file:///etc/hosts'/></svg>").getBytes(UTF_8));
    assertThat(check()).contains("error: the figure uses `image`, which is not drawn\n");
    givenFigure("f.svg", (open + "<script>a()</script></svg>").getBytes(UTF_8));
    assertThat(check()).contains("warning: the figure uses `script`, which paper cannot show\n");
    String nest = "<g>".repeat(20_000) + "</g>".repeat(20_000);
    givenFigure("f.svg", (open + nest + "</svg>").getBytes(UTF_8));
    assertThat(check()).contains("error: the figure's elements are nested more than 100 deep\n");
    givenFigure("f.svg", (open + "<g id='a'><use href='#a'/></g></svg>").getBytes(UTF_8));
    assertThat(check()).contains("error: the figure has a part that contains itself\n");
  }

  @Test
  void foldersWithTheNamesOfDecksAndLinksInCirclesAreNoDecks() throws IOException {
    givenDeck(HEAD + "  - id: one\n    fact: One.\n");
    Files.createDirectories(folder.resolve("lib/y.yaml"));
    Files.createSymbolicLink(folder.resolve("lib/circle"), folder.resolve("lib"));
    assertThat(check()).isEqualTo("exit 0\n1 deck, nothing to complain of\n");
  }

  @Test
  void aManifestThatIsNoTextIsReportedAndTheDecksAreStillRead() throws IOException {
    givenDeck(HEAD + "  - fact: One: two.\n");
    given("deckle.yaml", "quizzes: \u00ff\n".getBytes(ISO_8859_1));
    assertThat(check())
        .contains("not UTF-8: the byte FF stands here\n--> lib/deckle.yaml:1:10\n")
        .contains("--> lib/x.yaml:4:14\n");
  }

  @Test
  void aGlyphThatNoFontHasIsReportedOnceWhereverItIsPrinted() throws IOException {
    givenDeck("deck: x\ntitle: X \uD808\uDC00\nfacts:\n  - id: one\n    fact: One.\n");
    assertThat(check())
        .isEqualTo(
            refused(
                "error: no font has a glyph for `\uD808\uDC00` (U+12000)",
                "--> lib/x.yaml:2:8",
                "|",
                "2 | title: X \uD808\uDC00",
                "|        ^^^",
                "hint: write it in other characters, put a font that has it into the folder `fonts`"
                    + " beside the deck, or give a picture"));
  }
}
