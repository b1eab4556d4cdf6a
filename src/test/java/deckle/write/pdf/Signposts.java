package deckle.write.pdf;

import deckle.write.pdf.Tagged.Node;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What tells a reader of a file where he is and where to go: titles, page labels, bookmarks. */
final class Signposts {

  /** Headings below this level have no bookmark. */
  private static final int DEEPEST = 2;

  private Signposts() {}

  /** A place that has a name. */
  record Place(int level, String name, int page) {}

  /** The words a viewer shows for the whole file; empty where the standards want some. */
  static List<String> title(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      return List.of(
          document.getDocumentInformation().getTitle(),
          catalog.getLanguage(),
          "title shown: " + catalog.getViewerPreferences().displayDocTitle());
    }
  }

  static List<String> labels(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  static List<Place> bookmarks(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Place> places = new ArrayList<>();
      PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        collect(root, 1, places);
      }
      return places;
    }
  }

  private static void collect(PDOutlineNode node, int level, List<Place> places)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPageDestination page = (PDPageDestination) item.getDestination();
      places.add(new Place(level, name(item.getTitle()), page.retrievePageNumber()));
      collect(item, level + 1, places);
    }
  }

  /**
   * What the bookmarks should be: the headings where they are heard, below the parts of a file that
   * has several, which are called as the labels of their pages say.
   */
  static List<Place> wanted(Node document, List<String> labels) {
    boolean several = document.nodes("Part").size() > 1;
    List<Place> wanted = new ArrayList<>();
    for (Node part : document.nodes("Part")) {
      if (several) {
        wanted.add(new Place(1, labels.get(part.page()).replaceFirst(" 1$", ""), part.page()));
      }
      part.all().stream()
          .filter(node -> node.isHeading() && level(node) <= DEEPEST)
          .map(node -> new Place(level(node) + (several ? 1 : 0), name(node.text()), node.page()))
          .forEach(wanted::add);
    }
    return wanted;
  }

  private static int level(Node heading) {
    return heading.tag().charAt(1) - '0';
  }

  /** Bookmarks have no small signs. */
  private static String name(String title) {
    return Aloud.tidy(Normalizer.normalize(title, Normalizer.Form.NFKC));
  }

  /** What the labels should be: pages count from 1 in every part; blank ones have none. */
  static List<String> wantedLabels(Node document, List<String> labels) {
    boolean several = document.nodes("Part").size() > 1;
    List<String> wanted = new ArrayList<>();
    for (Node part : document.nodes("Part")) {
      while (wanted.size() < part.page()) {
        wanted.add("");
      }
      String name = several ? labels.get(part.page()).replaceFirst("1$", "") : "";
      for (int page = part.page(); page <= part.lastPage(); page++) {
        wanted.add(name + (page - part.page() + 1));
      }
    }
    return wanted;
  }
}
