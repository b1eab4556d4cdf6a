package deckle.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says to whoever opens it. */
final class Reader {

  private Reader() {}

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The text of each page. */
  static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).strip());
      }
      return pages;
    }
  }

  /** What a viewer calls each page. */
  static List<String> labels(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  /** Of every element with this tag in the structure tree: its attributes as written. */
  static List<String> attributes(byte[] pdf, String tag) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      collect(root, tag, element -> String.valueOf(element.getAttributes()), found);
      return found;
    }
  }

  private static void collect(
      PDStructureNode node,
      String tag,
      Function<PDStructureElement, String> what,
      List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (tag.equals(element.getStructureType())) {
          found.add(what.apply(element));
        }
        collect(element, tag, what, found);
      }
    }
  }
}
