package deckle.write.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.Built;
import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of the shipped library, opened by LibreOffice and held against our own pages. */
class WordPagesTest {

  private static final Pattern PAGE = Pattern.compile("page(\\d+)of\\d+");

  /**
   * Boxes and circles to tick, rules to write on, what parts words, and a sign that the typeface of
   * the other lacks, so that it is out of order there.
   */
  private static final Pattern INKLESS = Pattern.compile("[\\s\\u00A0\\u200B\\u00AD_○☐′-]+");

  /**
   * The numbers of a labelled figure, which are words of our pages but part of its picture there.
   */
  private static final Pattern CALLOUTS = Pattern.compile("(?<=\\))12[3-9]*(?=Figure)");

  private static Map<String, byte[]> files;

  @BeforeAll
  static void givenTheLibrary() throws IOException {
    files =
        Built.of(
                SampleDecks.FOLDER,
                Built.of(path -> path.matches(".*/(handout|quiz|key)\\.(pdf|docx)"), false))
            .withoutErrors()
            .files();
  }

  /** The pages between two on which the number is 1, and their words without the footers. */
  private record Part(int pages, String words) {}

  @Test
  void nothingInThemNeedsRepair() throws IOException {
    int documents = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".docx")) {
        assertThat(OfficeFile.faults(file.getValue())).as(file.getKey()).isEmpty();
        documents++;
      }
    }
    assertThat(documents).isEqualTo(40);
  }

  @Test
  void theyHaveTheWordsOfOurPagesInTheSameOrderOnAsManyPages() throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".docx")) {
        documents.put(file.getKey().replace('/', '~'), withoutRepeatedHeaders(file.getValue()));
      }
    }
    Map<String, byte[]> converted = LibreOffice.converted(documents, "pdf");
    assertThat(converted).hasSameSizeAs(documents);
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : converted.entrySet()) {
      String path = file.getKey().replace('~', '/');
      List<Part> ours = parts(files.get(path));
      List<Part> theirs = parts(file.getValue());
      assertThat(theirs).as(path).hasSameSizeAs(ours);
      for (int i = 0; i < ours.size(); i++) {
        compare(path + " part " + (i + 1), ours.get(i), theirs.get(i), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A table may end on another page than ours. */
  private static byte[] withoutRepeatedHeaders(byte[] file) throws IOException {
    return OfficeFile.changed(file, "word/document.xml", xml -> xml.replace("<w:tblHeader/>", ""));
  }

  private static void compare(String name, Part ours, Part theirs, Map<String, String> wrong) {
    if (Math.abs(ours.pages() - theirs.pages()) > 1) {
      wrong.put(name, ours.pages() + " pages became " + theirs.pages());
    }
    String own = ours.words();
    String their = theirs.words();
    int at = 0;
    while (at < Math.min(own.length(), their.length()) && own.charAt(at) == their.charAt(at)) {
      at++;
    }
    if (at < Math.max(own.length(), their.length())) {
      wrong.put(name + " words", near(own, at) + " became " + near(their, at));
    }
  }

  private static String near(String words, int at) {
    return words.substring(Math.max(0, at - 20), Math.min(words.length(), at + 40));
  }

  private static List<Part> parts(byte[] pdf) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      StringBuilder words = new StringBuilder();
      int pages = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = plain(stripper.getText(document));
        Matcher number = PAGE.matcher(text);
        if (!number.find()) {
          continue;
        }
        if (number.group(1).equals("1") && pages > 0) {
          parts.add(new Part(pages, words.toString()));
          words.setLength(0);
          pages = 0;
        }
        pages++;
        words.append(withoutFooter(text, plain(document.getDocumentInformation().getTitle())));
      }
      parts.add(new Part(pages, words.toString()));
    }
    return parts;
  }

  private static String plain(String text) {
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return CALLOUTS.matcher(INKLESS.matcher(same).replaceAll("")).replaceAll("");
  }

  /** It begins with the title, perhaps cut short, and ends in the number of the page. */
  private static String withoutFooter(String page, String title) {
    Matcher number = PAGE.matcher(page);
    String kept = page;
    while (number.find()) {
      int begin = page.lastIndexOf(title.substring(0, 8), number.start());
      kept = page.substring(0, begin) + page.substring(number.end());
    }
    return kept;
  }
}
