package deckle.write.pdf;

import deckle.page.Page;
import deckle.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of a file, as its reader finds them: in order, and by the labels a viewer shows. */
final class PageTree {

  private final ObjectWriter file;
  private final int object;
  private final List<Integer> pages = new ArrayList<>();
  private final List<Integer> heights = new ArrayList<>();
  private final Bytes kids = new Bytes();
  private final Bytes labels = new Bytes();

  PageTree(ObjectWriter file) {
    this.file = file;
    this.object = file.reserve();
  }

  int object() {
    return object;
  }

  /** Reserves objects for more pages; gives back the first. */
  int add(Pages more) {
    int first = file.reserve(more.pages().size());
    int next = first;
    for (Page page : more.pages()) {
      labels.number(pages.size()).add("<</P").words(page.label()).add(">>");
      kids.reference(next).add(' ');
      pages.add(next++);
      heights.add(page.height());
    }
    return first;
  }

  /** The top of a page, or a place so far below it, as the target of a click. */
  void destination(int page, int below, Bytes body) {
    body.add('[').reference(pages.get(page)).add("/XYZ null ");
    body.points(heights.get(page) - below).add(" null]");
  }

  void write() throws IOException {
    Bytes body = new Bytes().add("<</Type/Pages/Count ").number(pages.size());
    file.object(object, body.add("/Kids[").add(kids.trimmed()).add("]>>"));
  }

  /** The object of what viewers show instead of the pages' numbers. */
  int writeLabels() throws IOException {
    return file.object(new Bytes().add("<</Nums[").add(labels).add("]>>"));
  }
}
