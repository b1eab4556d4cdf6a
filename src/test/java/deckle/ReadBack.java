package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pages of one form of a printed quiz or key, read back from the bytes of the PDF. */
final class ReadBack {

  private static final Pattern FOOTER = Pattern.compile(".* · Form (\\S+) · .* page \\d+ of \\d+");
  private static final Pattern SCRIPTS = Pattern.compile("[¹²³⁰-₎]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final StringBuilder words = new StringBuilder();
  private final BitSet lineStarts = new BitSet();
  private final List<Chunk> chunks = new ArrayList<>();

  private ReadBack() {}

  /** Words that stand together on a line, and how far from the left edge of the page. */
  record Chunk(String text, float x) {}

  /** By the name of the form, which the foot of each page tells. */
  static Map<String, ReadBack> forms(byte[] pdf) {
    Map<String, ReadBack> forms = new LinkedHashMap<>();
    for (List<List<Chunk>> page : pages(pdf)) {
      if (!page.isEmpty()) {
        Matcher footer = FOOTER.matcher(text(page.get(page.size() - 1)));
        assertThat(footer.matches()).as("a page that tells its form").isTrue();
        ReadBack form = forms.computeIfAbsent(footer.group(1), name -> new ReadBack());
        page.subList(0, page.size() - 1).forEach(form::line);
      }
    }
    return forms;
  }

  private static String text(List<Chunk> line) {
    return String.join(" ", line.stream().map(Chunk::text).toList());
  }

  private void line(List<Chunk> line) {
    lineStarts.set(words.length());
    line.forEach(chunk -> words.append(squeezed(chunk.text())));
    chunks.addAll(line);
  }

  /**
   * Without spaces, so that it does not matter where a line turned; scripts on the line; and quotes
   * and dashes as they are typed.
   */
  static String squeezed(String text) {
    String onLine =
        SCRIPTS
            .matcher(text)
            .replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC));
    String typed = onLine.replaceAll("[“”„«»″]", "\"").replaceAll("[‘’‚‹›′]", "'");
    return BLANKS
        .matcher(typed.replaceAll("(?<=\\d)–(?=\\d)", "-").replace("…", "..."))
        .replaceAll("");
  }

  /** Everything in reading order, without spaces. */
  String words() {
    return words.toString();
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** Where these words begin a line, from an offset on. */
  Optional<Matcher> atLineStart(Pattern wanted, int from) {
    Matcher matcher = wanted.matcher(words);
    for (int at = lineStarts.nextSetBit(from); at >= 0; at = lineStarts.nextSetBit(at + 1)) {
      if (matcher.region(at, words.length()).lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private static List<List<List<Chunk>>> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader();
      reader.getText(document);
      return reader.pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader's program copies from the pages: text in the order of the file. */
  private static final class Reader extends PDFTextStripper {
    private final List<List<List<Chunk>>> pages = new ArrayList<>();
    private List<List<Chunk>> page = new ArrayList<>();
    private List<Chunk> line = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      super.writeString(text, positions);
      line.add(new Chunk(text, positions.get(0).getXDirAdj()));
    }

    @Override
    protected void writeLineSeparator() throws IOException {
      super.writeLineSeparator();
      endLine();
    }

    @Override
    protected void endPage(PDPage ended) {
      endLine();
      pages.add(page);
      page = new ArrayList<>();
    }

    private void endLine() {
      if (!line.isEmpty()) {
        page.add(line);
        line = new ArrayList<>();
      }
    }
  }
}
