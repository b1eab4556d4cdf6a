package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import deckle.build.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What it costs that everybody can read a class set of quizzes with their keys. */
class TagBytesTest {

  private static final int FORMS = 20;
  private static final int MOST = 12_000;

  private static final Map<String, byte[]> TAGGED = new TreeMap<>();
  private static final Map<String, byte[]> UNTAGGED = new TreeMap<>();

  @BeforeAll
  static void givenAClassSet() throws IOException {
    Options quiz = Built.of(path -> path.matches("drawn/.*[.]pdf"), false);
    Path bench = Path.of("src/test/resources/deckle/bench");
    TAGGED.putAll(Built.of(bench, quiz).withoutErrors().pdfs());
    for (Map.Entry<String, byte[]> file : TAGGED.entrySet()) {
      UNTAGGED.put(file.getKey(), Untagged.of(file.getValue()));
    }
  }

  @Test
  void tagsCostFewBytesAForm() {
    assertThat(TAGGED.keySet()).containsExactly("drawn/key.pdf", "drawn/quiz.pdf");
    assertThat((size(TAGGED) - size(UNTAGGED)) / FORMS).isBetween(1, MOST);
  }

  @Test
  void nothingElseIsLeftOut() throws IOException {
    for (Map.Entry<String, byte[]> file : TAGGED.entrySet()) {
      assertThat(text(UNTAGGED.get(file.getKey()))).isEqualTo(text(file.getValue()));
    }
  }

  private static int size(Map<String, byte[]> files) {
    return files.values().stream().mapToInt(pdf -> pdf.length).sum();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
