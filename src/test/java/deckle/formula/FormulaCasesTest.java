package deckle.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every formula of {@code cases.txt}: how it is written on one line and as LaTeX, and what is said.
 * With {@code -Daccept=yes} what is there is taken for right; then read the difference.
 */
public class FormulaCasesTest {

  private static final Path CASES = Path.of("src/test/resources/deckle/formula/cases.txt");
  private static final int FEWEST = 60;

  /** The formulas of the file, for other tests too. */
  public static List<String> formulas() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
        .toList();
  }

  public static Formula read(String latex) {
    List<String> said = new ArrayList<>();
    Formula formula =
        LatexReader.read(latex, (at, length, message, hint) -> said.add(at + ": " + message));
    assertThat(said).as(latex).isEmpty();
    return formula;
  }

  @Test
  void everyFormulaIsWrittenAndSaidAsItShouldBe() throws IOException {
    String wanted = Files.readString(CASES);
    String given =
        wanted
            .lines()
            .filter(line -> !line.startsWith("  "))
            .map(this::described)
            .collect(Collectors.joining());
    if (System.getProperty("accept") != null) {
      Files.writeString(CASES, given);
      return;
    }
    assertThat(formulas()).hasSizeGreaterThan(FEWEST);
    assertThat(given).isEqualTo(wanted);
  }

  private String described(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return line + "\n";
    }
    Formula formula = read(line);
    return line
        + "\n  line  "
        + OneLine.of(formula)
        + "\n  says  "
        + Speech.of(formula, "en")
        + "\n  latex "
        + Latex.of(formula)
        + "\n";
  }

  @Test
  void whatIsWrittenAsLatexMeansTheSame() throws IOException {
    for (String latex : formulas()) {
      String written = Latex.of(read(latex));
      assertThat(Latex.of(read(written))).as(latex).isEqualTo(written);
      assertThat(unspaced(written)).as(latex).isEqualTo(unspaced(latex));
    }
  }

  /** The dot of a salt with its water has no spaces, which LaTeX alone cannot say. */
  private static String unspaced(String latex) {
    return OneLine.of(read(latex)).replace(" ", "");
  }

  @Test
  void everySignHasANameInEveryLanguage() {
    for (String language : SpokenWords.LANGUAGES) {
      for (String command : Signs.commands()) {
        Formula.Symbol sign = Signs.of(command).orElseThrow();
        boolean spoken = sign.text().codePoints().allMatch(c -> c < 0x7F && c != '|');
        assertThat(spoken || SpokenWords.of(language).sign(sign.text()).isPresent())
            .as(language + ": " + command)
            .isTrue();
      }
    }
  }

  @Test
  void everyLanguageHasWordsForEveryFormula() throws IOException {
    for (String language : SpokenWords.LANGUAGES) {
      for (String latex : formulas()) {
        String said = Speech.of(read(latex), language);
        assertThat(said).as(language + ": " + latex).isNotBlank().doesNotContain("{");
        assertThat(said).as(language + ": " + latex).doesNotContainPattern("[⇌→←↔∑∫√≤≥≈±·×−]");
      }
    }
  }
}
