package deckle.write.pdf;

import deckle.diag.Diagnostics;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.page.Pages.Bookmark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** One file that is written part after part, so that a large one needs little memory. */
final class PdfFile {

  private final ObjectWriter file;
  private final Metadata metadata;
  private final Look look;
  private final Duplex duplex;
  private final PageTree pageTree;
  private final StructureRoot root;
  private final Resources resources;
  private final Stamps stamps;
  private final Templates templates;
  private final Figures figures;

  /** Of the page that is being written. */
  private final Bytes content = new Bytes();

  private final List<Bookmark> bookmarks = new ArrayList<>();

  /**
   * @param any pages of the document, of which all have the same title, language and look
   */
  PdfFile(Pages any, OutputStream out, Diagnostics diagnostics) throws IOException {
    this.file = new ObjectWriter(out);
    this.metadata = new Metadata(any.title(), any.language());
    this.look = any.look();
    this.duplex = any.duplex();
    this.pageTree = new PageTree(file);
    this.root = new StructureRoot(file);
    this.resources = new Resources(file);
    this.stamps = new Stamps(file, look.palette(), resources);
    this.figures = new Figures(file, resources, look, any.language(), diagnostics);
    this.templates = new Templates(stamps, figures);
  }

  /** Writes the next pages and what is heard of them. */
  void add(Pages pages) throws IOException {
    stamps.expect(pages, templates);
    int first = pageTree.add(pages);
    StructureTree tree = new StructureTree(pages.elements(), root, file);
    Anchors anchors = new Anchors(pages, first);
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      Links links = new Links(tree, file, anchors);
      content.clear();
      ContentStream painted = new ContentStream(page.height(), look.palette(), resources, content);
      new PageWriter(page, look, first + i, tree, painted, templates, stamps, links)
          .write(file, resources, figures, pageTree.object());
    }
    tree.write();
    bookmarks.addAll(pages.bookmarks());
  }

  /** Writes what leads to the pages. */
  void finish() throws IOException {
    resources.write();
    root.write();
    pageTree.write();
    Bytes catalog = new Bytes().add("<</Type/Catalog/Pages ").reference(pageTree.object());
    catalog.add("/MarkInfo<</Marked true>>/StructTreeRoot ").reference(root.object());
    catalog.add(metadata.entries(file)).add(navigation());
    file.finish(file.object(catalog.add(">>")), metadata.info(file));
  }

  /** What viewers show around the pages, and how they print them: never scaled. */
  private Bytes navigation() throws IOException {
    Bytes body = new Bytes().add("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None");
    body.add(sides(duplex)).add(">>");
    if (!bookmarks.isEmpty()) {
      body.add("/Outlines ").reference(new Outline(bookmarks, pageTree).write(file));
    }
    return body.add("/PageLabels ").reference(pageTree.writeLabels());
  }

  private static String sides(Duplex duplex) {
    return switch (duplex) {
      case UNSAID -> "";
      case SIMPLEX -> "/Duplex/Simplex";
      case LONG_EDGE -> "/Duplex/DuplexFlipLongEdge";
      case SHORT_EDGE -> "/Duplex/DuplexFlipShortEdge";
    };
  }
}
