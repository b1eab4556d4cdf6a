package deckle.write.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.Decks;
import deckle.compose.Handout;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Look;
import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a teacher finds in a Word document. */
class DocxTest {

  private static final String DECK =
      """
      deck: salts
      title: Salts & <bases>
      language: de
      sources:
        book: A book. doi:10.1000/182
      figures:
        drawing:
          file: drawing.svg
          alt: Two "parts" & more
          caption: Parts
      facts:
        - fact: Salt is white, see @fig:drawing, and H~2~O is not.
          source: book
          figure: drawing
      questions:
        - ask: Which is white?
          right: salt as it is used in all kitchens of the world, be they large or small
          wrong: [coal, tar, soot]
        - ask: Which is black?
          right: coal as it was burnt in all kitchens of the world, be they large or small
          wrong: [salt, chalk, snow]
        - ask: Why?
          model: Because.
          lines: 4
        - claim: Salt is white.
          is: true
      """;

  private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");

  private static OfficeFile handout(String deck) throws IOException {
    return OfficeFile.of(
        new Docx()
            .write(Handout.of(Decks.read(deck), Look.standard(Look.Paper.A4)), new Diagnostics()));
  }

  private static byte[] quiz() {
    Deck deck = Decks.read(DECK);
    return new Docx()
        .write(
            QuizPaper.of(Decks.quiz(deck, 1), Look.standard(Look.Paper.A4), false),
            new Diagnostics());
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> paragraphs(byte[] file) throws IOException {
    return PARAGRAPH
        .matcher(OfficeFile.of(file).xml("word/document.xml"))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void aQuestionThatIsPutInIsCountedAndItsOptionsBeginAnew() throws IOException {
    byte[] longer =
        OfficeFile.changed(
            quiz(),
            "word/document.xml",
            xml -> {
              int begin = xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"Question\"/>");
              int end = xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"Question\"/>", begin + 1);
              return xml.substring(0, end) + xml.substring(begin, end) + xml.substring(end);
            });
    String before = words(converted(quiz()));
    String after = words(converted(longer));
    assertThat(found("(?m)^(\\d)\\.", before))
        .containsExactly("1", "2", "3", "4", "1", "2", "3", "4");
    assertThat(found("(?m)^(\\d)\\.", after))
        .containsExactly("1", "2", "3", "4", "5", "1", "2", "3", "4");
    assertThat(after).doesNotContain("○ E", "○\u00A0E");
  }

  private static byte[] converted(byte[] file) throws IOException {
    return LibreOffice.converted(Map.of("quiz.docx", file), "pdf").get("quiz.pdf");
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(its -> its.group(1)).toList();
  }

  @Test
  void noPageEndsWithinAQuestion() throws IOException {
    List<String> split = new ArrayList<>();
    List<String> paragraphs = paragraphs(quiz());
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      boolean more = paragraphs.get(i + 1).matches(".*\"(Option|WritingLine|WorkingSpace)\".*");
      if (more && !paragraphs.get(i).contains("<w:keepNext/>")) {
        split.add(paragraphs.get(i));
      }
    }
    assertThat(paragraphs).hasSizeGreaterThan(20);
    assertThat(split).isEmpty();
  }

  @Test
  void everyFormHasItsNameAndTheSeedAtTheFootOfItsPages() throws IOException {
    OfficeFile file = OfficeFile.of(quiz());
    assertThat(file.xml("word/footer1.xml")).contains("Fassung A", "PAGE", "SECTIONPAGES");
    assertThat(file.xml("word/footer2.xml").replaceAll("<[^>]*>", "")).contains("Fassung B", "1");
    assertThat(
            found(
                "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"(\\w+)\"",
                file.xml("word/document.xml")))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void itSaysItsTitleAndItsLanguage() throws IOException {
    OfficeFile file = handout(DECK);
    assertThat(file.xml("docProps/core.xml"))
        .contains("<dc:title>Salts &amp; &lt;bases&gt;</dc:title>", "<dc:language>de-DE<");
    assertThat(file.xml("word/styles.xml")).contains("<w:lang w:val=\"de-DE\"");
  }

  @Test
  void aFigureIsADrawingWithABitmapAndSaysWhatItShows() throws IOException {
    OfficeFile file = handout(DECK);
    String xml = file.xml("word/document.xml");
    assertThat(xml)
        .contains("descr=\"Two &quot;parts&quot; &amp; more\"")
        .contains("asvg:svgBlip")
        .contains("<w:hyperlink w:anchor=\"deckle_Abbildung_1\">")
        .contains("<w:bookmarkStart w:id=\"1\" w:name=\"deckle_Abbildung_1\"/>");
    assertThat(file.parts().keySet()).contains("word/media/image1.png", "word/media/image2.svg");
  }

  @Test
  void aLinkThatLeadsOutIsAFieldAndNoPartOfTheFileLeadsOut() throws IOException {
    OfficeFile file = handout(DECK);
    assertThat(file.xml("word/document.xml"))
        .contains("w:instr=\" HYPERLINK &quot;https://doi.org/10.1000/182&quot; \"");
    assertThat(file.xml("word/_rels/document.xml.rels")).doesNotContain("TargetMode");
  }

  @Test
  void subscriptsAreSubscripts() throws IOException {
    assertThat(handout(DECK).xml("word/document.xml"))
        .contains("<w:vertAlign w:val=\"subscript\"/></w:rPr><w:t xml:space=\"preserve\">2</w:t>");
  }

  @Test
  void aDocumentThatRunsToTheLeftSaysSoEverywhere() throws IOException {
    OfficeFile file = handout(DECK.replace("language: de", "language: ar"));
    assertThat(file.xml("word/styles.xml")).contains("<w:pPrDefault><w:pPr><w:bidi/>");
    assertThat(file.xml("word/document.xml")).contains("<w:rtl/>", "<w:bidi/></w:sectPr>");
  }

  @Test
  void aQuestionThatBeginsWithAListKeepsItsNumber() throws IOException {
    Deck deck =
        Decks.read(
            """
            deck: lists
            title: Lists ![p](drawing.svg)
            questions:
              - ask: |
                  - one
                  - two
                answer: a
              - ask: Second?
                answer: b
            """);
    byte[] file =
        new Docx()
            .write(
                QuizPaper.of(Decks.quiz(deck, 1), Look.standard(Look.Paper.A4), false),
                new Diagnostics());
    assertThat(OfficeFile.faults(file)).isEmpty();
    assertThat(found("(?m)^(\\d)\\.", words(converted(file)))).containsExactly("1", "2", "1", "2");
  }

  @Test
  void aTableThatWordCallsDamagedIsNotWritten() {
    String row = "      " + "| a ".repeat(64) + "|\n";
    String rule = "      " + "|---".repeat(64) + "|\n";
    Deck deck = Decks.read("deck: wide\ntitle: Wide\nfacts:\n  - fact: |\n" + row + rule + row);
    Diagnostics diagnostics = new Diagnostics();
    new Docx().write(Handout.of(deck, Look.standard(Look.Paper.A4)), diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.message())
                  .isEqualTo("Word takes 63 columns at most, and this table has 64");
              assertThat(fault.at()).hasToString("deck.yaml:7:8");
            });
  }
}
