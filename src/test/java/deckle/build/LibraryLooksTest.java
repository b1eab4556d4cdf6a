package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.doc.Look;
import deckle.read.yaml.Looks;
import deckle.write.pdf.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample library in every look on every paper. */
class LibraryLooksTest {

  private static final Map<String, Built> BUILT = new LinkedHashMap<>();

  @BeforeAll
  static void givenTheLibraryInEveryLookOnEveryPaper() throws IOException {
    for (String look : Looks.BUNDLED) {
      for (Look.Paper paper : Look.Paper.values()) {
        Options options =
            new Options(
                any -> true,
                false,
                false,
                2,
                false,
                Optional.of(look),
                Optional.of(paper),
                CardOptions.NONE,
                "1",
                Optional.empty());
        BUILT.put(look + " on " + paper, Built.of(SampleDecks.FOLDER, options).withoutErrors());
      }
    }
  }

  /**
   * Everything in the usual look; in the others every third file, in each of them another third.
   */
  @Test
  void everyPdfIsWhatItClaimsToBe() throws IOException {
    int looks = 0;
    for (Map.Entry<String, Built> built : BUILT.entrySet()) {
      int files = 0;
      for (Map.Entry<String, byte[]> pdf : built.getValue().pdfs().entrySet()) {
        if (looks == 0 || (looks + files) % 3 == 0) {
          assertThat(VeraPdf.failures(pdf.getValue()))
              .as(pdf.getKey() + ", " + built.getKey())
              .isEmpty();
        }
        files++;
      }
      looks++;
    }
  }

  /** What a program marks by is the same file, to the byte; so is what Anki imports. */
  @Test
  void aFormHasTheSameQuestionsOrderAndKeyInEveryLook() {
    Map<String, String> first = withoutPages(BUILT.values().iterator().next());
    assertThat(first).isNotEmpty();
    BUILT.forEach((look, built) -> assertThat(withoutPages(built)).as(look).isEqualTo(first));
  }

  private static Map<String, String> withoutPages(Built built) {
    Map<String, String> others = new TreeMap<>();
    built
        .files()
        .forEach((path, bytes) -> others.put(path, new String(bytes, StandardCharsets.UTF_8)));
    others
        .keySet()
        .removeIf(
            path ->
                path.matches(".*\\.(pdf|docx|pptx)|.*/gradebook\\.xlsx")
                    || path.equals(Ledger.NAME));
    return others;
  }
}
