package deckle.math;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.font.Font;
import deckle.font.Shaper;
import deckle.font.Typeface;
import deckle.formula.Formula;
import deckle.formula.LatexReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How formulas are set. The boxes of all cases are kept as text; {@code -Daccept=yes} writes them
 * anew, to be looked at as the page of the specimen before they are committed.
 */
class FormulaSetterTest {

  private static final Path CASES = Path.of("src/test/resources/deckle/formula/cases.txt");
  private static final Path BOXES = Path.of("src/test/resources/deckle/math/boxes.txt");
  private static final int SIZE = 10_000;

  @Test
  void everyFormulaOfTheCasesIsSetAsItWas() throws IOException {
    List<String> cases =
        Files.readAllLines(CASES).stream().filter(line -> line.matches("[^ #].*")).toList();
    String given = cases.stream().map(FormulaSetterTest::dump).collect(Collectors.joining());
    if (System.getProperty("accept") != null) {
      Files.writeString(BOXES, given);
    }
    assertThat(given).isEqualTo(Files.readString(BOXES));
  }

  @Test
  void noInkLeavesItsBox() throws IOException {
    for (String latex : Files.readAllLines(CASES)) {
      if (latex.matches("[^ #].*")) {
        Box box = displayed(latex);
        for (Box.Item item : box.items()) {
          if (item instanceof Box.Run run) {
            Box ink = Type.of(run.glyphs());
            assertThat(lowest(run)).as(latex).isLessThanOrEqualTo(box.descent() + 2);
            assertThat(-run.y() + ink.ascent()).as(latex).isLessThanOrEqualTo(box.ascent() + 2);
            assertThat(run.x()).as(latex).isNotNegative();
            assertThat(run.x() + ink.width()).as(latex).isLessThanOrEqualTo(box.width() + 600);
          }
        }
      }
    }
  }

  @Test
  void aFractionStandsOnTheAxisWithItsPartsApart() {
    Box box = displayed("\\frac{a+b}{2c}");
    Box.Rule bar = rules(box).get(0);
    int middle = bar.y() + bar.height() / 2;

    Font.Ink minus = Font.REGULAR.ink(Font.REGULAR.glyph('−'));
    assertThat(-middle).isCloseTo((minus.bottom() + minus.top()) * SIZE / 2000, within(5));
    assertThat(runs(box).stream().filter(run -> run.y() < middle)).isNotEmpty();
    for (Box.Run run : runs(box)) {
      Box ink = Type.of(run.glyphs());
      boolean above = run.y() + ink.descent() <= bar.y();
      boolean below = run.y() - ink.ascent() >= bar.y() + bar.height();
      assertThat(above || below).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\\frac{a}{b}", "\\frac{a}{\\frac{b}{\\frac{c}{d}}}"})
  void bracketsGrowWithWhatTheyHold(String inside) {
    Box held = displayed(inside);
    Box whole = displayed("\\left(" + inside + "\\right)");
    Box.Run open = runs(whole).get(0);
    Box ink = Type.of(open.glyphs());

    assertThat(open.glyphs().text()).isEqualTo("(");
    assertThat(ink.height()).isGreaterThanOrEqualTo(held.height() * 85 / 100);
  }

  @Test
  void veryTallBracketsArePutTogetherWithoutGaps() {
    StringBuilder rows = new StringBuilder("a");
    for (int i = 0; i < 12; i++) {
      rows.append(" \\\\ a");
    }
    Box whole = displayed("\\begin{pmatrix}" + rows + "\\end{pmatrix}");
    List<Box.Run> parts =
        runs(whole).stream()
            .filter(run -> run.x() == 0 && run.glyphs().font() == Font.MATH)
            .toList();

    assertThat(parts).hasSizeGreaterThan(3);
    for (int i = 1; i < parts.size(); i++) {
      Font.Ink lower = ink(parts.get(i - 1));
      Font.Ink upper = ink(parts.get(i));
      int topOfLower = parts.get(i - 1).y() - lower.top() * SIZE / 1000;
      int bottomOfUpper = parts.get(i).y() - upper.bottom() * SIZE / 1000;
      assertThat(bottomOfUpper).as("part " + i).isGreaterThanOrEqualTo(topOfLower - 20);
    }
  }

  @ParameterizedTest
  @CsvSource({"\\to, 1", "\\xrightarrow{\\text{pyridoxal kinase and more}}, 3"})
  void anArrowIsAsLongAsItsConditions(String latex, int times) {
    Box bare = displayed("\\ce{->}");
    assertThat(displayed(latex).width()).isGreaterThan(bare.width() * (times - 1));
  }

  @Test
  void theEquilibriumArrowHasInk() {
    Box box = displayed("\\ce{A <=> B}");
    assertThat(runs(box).stream().map(run -> run.glyphs().text())).contains("⇌");
    assertThat(rules(box)).hasSize(2);
    for (Box.Run run : runs(box)) {
      Font.Ink ink = ink(run);
      assertThat(ink.right() - ink.left()).as(run.glyphs().text()).isPositive();
    }
  }

  @Test
  void aLineMayEndAfterEachRelationAndOperator() {
    List<FormulaSetter.Piece> pieces =
        FormulaSetter.inline(read("a = b + c(d + e) - 2"), type(Typeface.SOURCE_SANS, false));
    assertThat(pieces.stream().map(piece -> text(piece.box())).toList())
        .containsExactly("a=", "b+", "c(d+", "e)−", "2");
  }

  @Test
  void boldTextHasBoldFormulasAndAndikaItsOwnLetters() {
    assertThat(fonts(FormulaSetter.displayed(read("x_1=2"), type(Typeface.SOURCE_SANS, true))))
        .containsOnly(Font.BOLD, Font.BOLD_ITALIC);
    assertThat(fonts(FormulaSetter.displayed(read("x_1=2"), type(Typeface.ANDIKA, false))))
        .containsOnly(Typeface.ANDIKA.regular(), Typeface.ANDIKA.italic());
  }

  @Test
  void mirroringTwiceChangesNothing() throws IOException {
    for (String latex : Files.readAllLines(CASES)) {
      if (latex.matches("[^ #].*")) {
        Box box = displayed(latex);
        assertThat(box.mirrored().mirrored().toString()).isEqualTo(box.toString());
      }
    }
  }

  private static org.assertj.core.data.Offset<Integer> within(int offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private static int lowest(Box.Run run) {
    int lowest = Integer.MIN_VALUE;
    for (int glyph : run.glyphs().glyphs()) {
      int bottom = run.glyphs().font().ink(glyph).bottom();
      lowest = Math.max(lowest, run.y() - bottom * run.glyphs().size() / 1000);
    }
    return lowest;
  }

  private static Font.Ink ink(Box.Run run) {
    return run.glyphs().font().ink(run.glyphs().glyphs()[0]);
  }

  private static List<Box.Run> runs(Box box) {
    List<Box.Run> runs = new ArrayList<>();
    box.items().forEach(item -> runs.addAll(item instanceof Box.Run r ? List.of(r) : List.of()));
    return runs;
  }

  private static List<Box.Rule> rules(Box box) {
    List<Box.Rule> rules = new ArrayList<>();
    box.items().forEach(item -> rules.addAll(item instanceof Box.Rule r ? List.of(r) : List.of()));
    return rules;
  }

  private static List<Font> fonts(Box box) {
    return runs(box).stream().map(run -> run.glyphs().font()).distinct().toList();
  }

  private static String text(Box box) {
    return runs(box).stream().map(run -> run.glyphs().text()).collect(Collectors.joining());
  }

  private static Formula read(String latex) {
    return LatexReader.read(latex, (at, length, message, hint) -> assertThat(message).isEmpty());
  }

  private static Type type(Typeface face, boolean bold) {
    Shaper shaper = new Shaper(face, List.of(), 0, 100, "en");
    return new Type(
        shaper,
        bold,
        List.of(SIZE, SIZE * 65 / 100, SIZE * 52 / 100),
        point -> assertThat(Character.toString(point)).as("has a glyph").isEmpty());
  }

  private static Box displayed(String latex) {
    return FormulaSetter.displayed(read(latex), type(Typeface.SOURCE_SANS, false));
  }

  private static String dump(String latex) {
    Box box = displayed(latex);
    StringBuilder dump = new StringBuilder(latex + "\n");
    dump.append(
        String.format(Locale.ROOT, "  %d + %d + %d%n", box.width(), box.ascent(), box.descent()));
    for (Box.Item item : box.items()) {
      dump.append("  ").append(item instanceof Box.Run run ? shown(run) : item).append('\n');
    }
    return dump.toString();
  }

  private static String shown(Box.Run run) {
    return run.x()
        + ","
        + run.y()
        + " "
        + run.glyphs().font()
        + " "
        + run.glyphs().size()
        + " `"
        + run.glyphs().text()
        + "`";
  }
}
