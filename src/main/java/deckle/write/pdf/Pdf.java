package deckle.write.pdf;

import deckle.diag.Diagnostics;
import deckle.doc.Duplex;
import deckle.page.Page;
import deckle.page.Pages;
import deckle.write.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tagged PDF that anyone can read and archive: PDF/UA-1 and PDF/A-2a. */
public final class Pdf implements Format.OfPages {

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String description() {
    return "PDF to print and to read on screen, tagged for screen readers";
  }

  @Override
  public byte[] write(Pages pages, Diagnostics diagnostics) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(pages, out, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** Writes page after page, so that a large file needs little memory. */
  public void write(Pages pages, OutputStream out, Diagnostics diagnostics) throws IOException {
    ObjectWriter file = new ObjectWriter(out);
    int pageTree = file.reserve();
    int firstPage = file.reserve(pages.pages().size());
    StructureTree tree = new StructureTree(pages.elements(), file);
    Resources resources = new Resources(file);
    Stamps stamps = new Stamps(pages, file, resources);
    Templates templates = new Templates(pages.look().palette(), resources, stamps);
    Figures figures = new Figures(file, resources, pages.look(), pages.language(), diagnostics);
    Anchors anchors = new Anchors(pages, firstPage);
    for (int i = 0; i < pages.pages().size(); i++) {
      Links links = new Links(tree, file, anchors);
      Page page = pages.pages().get(i);
      ContentStream content =
          new ContentStream(page.height(), pages.look().palette(), resources, stamps);
      new PageWriter(page, pages.look(), firstPage + i, tree, content, templates, figures, links)
          .write(file, resources, pageTree);
    }
    resources.write();
    tree.write();
    file.object(pageTree, pageTree(firstPage, pages.pages().size()));
    Metadata metadata = new Metadata(pages.title(), pages.language());
    Bytes catalog = new Bytes().add("<</Type/Catalog/Pages ").reference(pageTree);
    catalog.add("/MarkInfo<</Marked true>>/StructTreeRoot ").reference(tree.root());
    catalog.add(metadata.entries(file)).add(navigation(pages, file, firstPage));
    file.finish(file.object(catalog.add(">>")), metadata.info(file));
  }

  private static Bytes pageTree(int first, int count) {
    Bytes body = new Bytes().add("<</Type/Pages/Count ").number(count).add("/Kids[");
    for (int i = 0; i < count; i++) {
      body.reference(first + i).add(' ');
    }
    return body.add("]>>");
  }

  /** What viewers show around the pages, and how they print them: never scaled. */
  private static Bytes navigation(Pages pages, ObjectWriter file, int firstPage)
      throws IOException {
    Bytes body = new Bytes().add("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None");
    body.add(sides(pages.duplex())).add(">>");
    if (!pages.bookmarks().isEmpty()) {
      Outline outline = new Outline(pages.bookmarks());
      int root = outline.write(file, firstPage, pages.pages().stream().map(Page::height).toList());
      body.add("/Outlines ").reference(root);
    }
    return body.add("/PageLabels ").reference(file.object(labels(pages)));
  }

  private static String sides(Duplex duplex) {
    return switch (duplex) {
      case UNSAID -> "";
      case SIMPLEX -> "/Duplex/Simplex";
      case LONG_EDGE -> "/Duplex/DuplexFlipLongEdge";
      case SHORT_EDGE -> "/Duplex/DuplexFlipShortEdge";
    };
  }

  private static Bytes labels(Pages pages) {
    Bytes body = new Bytes().add("<</Nums[");
    for (int i = 0; i < pages.pages().size(); i++) {
      body.number(i).add("<</P").words(pages.pages().get(i).label()).add(">>");
    }
    return body.add("]>>");
  }
}
