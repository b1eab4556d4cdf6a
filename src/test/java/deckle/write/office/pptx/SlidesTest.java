package deckle.write.office.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.compose.Review;
import deckle.compose.Said;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Look;
import deckle.doc.Slides;
import deckle.doc.Slides.Slide;
import deckle.text.Inline;
import deckle.text.Text;
import deckle.typography.Typography;
import deckle.write.office.LibreOffice;
import deckle.write.office.OfficeFile;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Slides of the shipped decks. */
class SlidesTest {

  private static final Pattern INKLESS = Pattern.compile("[\\s\\u00A0\\u200B○•′_–'’\"“”-]+");

  private static Map<String, Slides> slides() {
    Map<String, Slides> all = new LinkedHashMap<>();
    for (Deck deck : SampleDecks.read()) {
      all.put(deck.id(), Review.of(deck, Look.standard(Look.Paper.A4)));
    }
    return all;
  }

  private static OfficeFile file(Slides slides) throws IOException {
    return OfficeFile.of(new Pptx().write(slides, new Diagnostics()));
  }

  @Test
  void everyQuestionHasASlideWithItsWordsInTheOrderInWhichTheyAreRead() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, Slides> all = slides();
    all.forEach(
        (id, slides) -> files.put(id + ".pptx", new Pptx().write(slides, new Diagnostics())));
    Map<String, byte[]> converted = LibreOffice.converted(files, "pdf");
    for (Map.Entry<String, Slides> each : all.entrySet()) {
      List<String> pages = pages(converted.get(each.getKey() + ".pdf"));
      List<Slide> slides = each.getValue().slides();
      assertThat(pages).as(each.getKey()).hasSize(slides.size() + 1);
      for (int i = 0; i < slides.size(); i++) {
        String name = each.getKey() + " slide " + (i + 2);
        inOrder(name, pages.get(i + 1), words(slides.get(i), each.getValue().language()));
      }
    }
  }

  private static void inOrder(String name, String page, List<String> words) {
    int at = 0;
    for (String text : words) {
      int found = page.indexOf(text, at);
      assertThat(found).as("%s: `%s` after %d in %s", name, text, at, page).isNotNegative();
      at = found + text.length();
    }
  }

  private static List<String> words(Slide slide, String language) {
    List<Block> seen = new ArrayList<>(slide.ask());
    seen.addAll(slide.beside());
    seen.addAll(slide.answer());
    List<String> words = new ArrayList<>(List.of(plain(slide.head().plain())));
    for (String text : Said.by(seen)) {
      List<Inline> set = Typography.of(language).set(Text.of(text).content());
      words.add(plain(Text.of(set).plain()));
    }
    return words;
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(plain(stripper.getText(document)));
      }
    }
    return pages;
  }

  /** Without what stands before the points of a list, which the program counts itself. */
  private static String plain(String text) {
    return INKLESS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  @Test
  void theAnswerAndNothingElseComesWithTheNextClick() throws IOException {
    for (Map.Entry<String, Slides> each : slides().entrySet()) {
      OfficeFile file = file(each.getValue());
      for (int number = 2; number <= each.getValue().slides().size() + 1; number++) {
        String xml = file.xml("ppt/slides/slide" + number + ".xml");
        List<String> first = found("<p:spTgt spid=\"(\\d+)\"", xml);
        String answer = found("<p:cNvPr id=\"(\\d+)\" name=\"Answer\"", xml).get(0);
        List<String> questions =
            found("<p:cNvPr id=\"(\\d+)\" name=\"(?:Question|What is asked)\"", xml);
        assertThat(first.get(0)).as(each.getKey() + number).isEqualTo(answer);
        assertThat(first).doesNotContainAnyElementsOf(questions);
      }
    }
  }

  @Test
  void theNotesNameTheSourcesOfAQuestion() throws IOException {
    for (Map.Entry<String, Slides> each : slides().entrySet()) {
      OfficeFile file = file(each.getValue());
      List<Slide> slides = each.getValue().slides();
      int sourced = 0;
      for (int i = 0; i < slides.size(); i++) {
        String xml = file.xml("ppt/notesSlides/notesSlide" + (i + 2) + ".xml");
        String notes = plain(xml.replaceAll("<[^>]*>", " ").replace("&amp;", "&"));
        List<String> said = Said.by(slides.get(i).notes());
        inOrder(each.getKey(), notes, said.stream().map(SlidesTest::plain).toList());
        sourced += said.contains("Sources") ? 1 : 0;
      }
      assertThat(sourced).isPositive();
    }
  }

  @Test
  void slidesAreSixteenToNineAndHangOnOneMaster() throws IOException {
    OfficeFile file = file(slides().values().iterator().next());
    assertThat(file.xml("ppt/presentation.xml"))
        .contains("<p:sldSz cx=\"12192000\" cy=\"6858000\"/>");
    assertThat(file.parts().keySet())
        .filteredOn(part -> part.matches(".*/slideMaster\\d+.xml"))
        .hasSize(1);
    assertThat(file.xml("ppt/slides/_rels/slide3.xml.rels"))
        .contains("/ppt/slideLayouts/slideLayout2.xml");
  }

  private static List<String> found(String pattern, String xml) {
    return Pattern.compile(pattern)
        .matcher(xml)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
