package deckle.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.FolderLibrary;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can tell apart may stand in one question, and nothing else. */
class AlikeTest {

  private static List<String> faults(String one, String other) {
    Diagnostics diagnostics = new Diagnostics();
    String deck =
        "deck: d\ntitle: D\nlanguage: en\nquestions:\n  - id: o\n    ask: In order?\n"
            + "    order:\n      - '%s'\n      - '%s'\n      - neither\n".formatted(one, other);
    DeckReader.read(new Source("d.yaml", deck), new FolderLibrary(Path.of("src"), ""), diagnostics);
    return diagnostics.sorted().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"10^2^,102", "x^2^,x~2~", "$x$,$\\mathbf{x}$", "`code`,code", "^14^C,14C"})
  void whatIsPrintedInAnotherWayIsNotAlike(String one, String other) {
    assertThat(faults(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a,a", "*a*,a", "a b,a  b", "**a** b,a b", "$\\frac{a}{b}$,$\\frac ab$"})
  void stressAndWayOfWritingTellNothingApart(String one, String other) {
    assertThat(faults(one, other)).hasSize(1).first().asString().startsWith("steps 1 and 2 are");
  }

  @Test
  void threeThatDifferAreSound() {
    assertThat(faults("a", "b")).isEmpty();
  }
}
