package deckle.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** A tagged PDF as its structure tree tells it: every element with the characters it holds. */
final class Tagged {

  static final int NO_PAGE = -1;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final List<Map<Integer, String>> texts = new ArrayList<>();

  /** Of each page, which element each piece of content belongs to as the parent tree has it. */
  private final List<COSArray> owners = new ArrayList<>();

  private int read;

  private Tagged(PDDocument document) throws IOException {
    this.document = document;
    PDNumberTreeNode parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), texts.size());
      texts.add(MarkedText.of(page));
      owners.add(page.hasContents() ? owners(page, parents) : new COSArray());
    }
  }

  private static COSArray owners(PDPage page, PDNumberTreeNode parents) throws IOException {
    PDParentTreeValue value = (PDParentTreeValue) parents.getValue(page.getStructParents());
    return (COSArray) value.getCOSObject();
  }

  /** What an element holds, in reading order. */
  sealed interface Kid permits Node, Words, Area {}

  /** Characters on a page. */
  record Words(String text, int page) implements Kid {}

  /** What is clicked. */
  record Area(COSDictionary annotation) implements Kid {}

  /**
   * One element.
   *
   * @param page of its first content
   */
  record Node(
      String tag,
      Optional<String> alt,
      Optional<String> actual,
      COSDictionary attributes,
      List<Kid> kids,
      int page)
      implements Kid {

    List<Node> nodes() {
      return kids.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    List<Node> nodes(String wanted) {
      return nodes().stream().filter(node -> node.tag().equals(wanted)).toList();
    }

    /** This element and all below it, in reading order. */
    List<Node> all() {
      List<Node> all = new ArrayList<>(List.of(this));
      nodes().forEach(node -> all.addAll(node.all()));
      return all;
    }

    /**
     * The characters of this element and all below it; what speaks for others is heard, but for a
     * part of a line that is said in other words.
     */
    String text() {
      StringBuilder text = new StringBuilder();
      for (Kid kid : kids) {
        text.append(kid instanceof Words words ? words.text() : "");
        text.append(kid instanceof Node node ? node.text() : "");
      }
      return actual.or(() -> tag.equals("Span") ? Optional.empty() : alt).orElse(text.toString());
    }

    /** Of its last content. */
    int lastPage() {
      int last = page;
      for (Kid kid : kids) {
        last = Math.max(last, kid instanceof Words words ? words.page() : NO_PAGE);
        last = Math.max(last, kid instanceof Node node ? node.lastPage() : NO_PAGE);
      }
      return last;
    }

    boolean isHeading() {
      return tag.matches("H\\d");
    }
  }

  /** The elements of a file; the first one is the document itself. */
  static Node tree(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Tagged(document).root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node root() {
    List<Kid> kids = kids(document.getDocumentCatalog().getStructureTreeRoot(), NO_PAGE);
    if (read != texts.stream().mapToInt(Map::size).sum()) {
      throw new AssertionError("some content belongs to no element, or to two");
    }
    return (Node) kids.get(0);
  }

  private Node node(PDStructureElement element) {
    int own = page(element.getCOSObject(), NO_PAGE);
    List<Kid> kids = kids(element, own);
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    return new Node(
        element.getStructureType(),
        Optional.ofNullable(element.getAlternateDescription()),
        Optional.ofNullable(element.getActualText()),
        attributes instanceof COSDictionary given ? given : new COSDictionary(),
        kids,
        own == NO_PAGE ? firstPage(kids) : own);
  }

  private static int firstPage(List<Kid> kids) {
    return kids.stream()
        .map(kid -> kid instanceof Node node ? node.page() : NO_PAGE)
        .filter(page -> page != NO_PAGE)
        .findFirst()
        .orElse(NO_PAGE);
  }

  private List<Kid> kids(PDStructureNode node, int page) {
    List<Kid> kids = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kids.add(node(element));
      } else if (kid instanceof Integer number) {
        kids.add(words(node, number, page));
      } else if (kid instanceof PDMarkedContentReference reference) {
        int elsewhere = page(reference.getCOSObject(), page);
        kids.add(words(node, reference.getMCID(), elsewhere));
      } else if (kid instanceof PDObjectReference reference) {
        kids.add(new Area((COSDictionary) reference.getReferencedObject().getCOSObject()));
      }
    }
    return kids;
  }

  private Words words(PDStructureNode owner, int number, int page) {
    String text = texts.get(page).get(number);
    if (text == null || owners.get(page).getObject(number) != owner.getCOSObject()) {
      throw new AssertionError("content " + number + " of page " + page + " belongs elsewhere");
    }
    read++;
    return new Words(text, page);
  }

  private int page(COSDictionary from, int otherwise) {
    COSDictionary page = from.getCOSDictionary(COSName.PG);
    return page == null ? otherwise : pages.get(page);
  }
}
