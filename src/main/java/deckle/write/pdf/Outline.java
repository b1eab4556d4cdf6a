package deckle.write.pdf;

import deckle.page.Pages.Bookmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks beside the pages. */
final class Outline {

  private static final int ROOT = -1;

  private final List<Bookmark> bookmarks;
  private final PageTree pages;
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> top = new ArrayList<>();

  Outline(List<Bookmark> bookmarks, PageTree pages) {
    this.bookmarks = bookmarks;
    this.pages = pages;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < bookmarks.size(); i++) {
      while (!open.isEmpty() && level(open.get(open.size() - 1)) >= level(i)) {
        open.remove(open.size() - 1);
      }
      int parent = open.isEmpty() ? ROOT : open.get(open.size() - 1);
      parents.add(parent);
      children.add(new ArrayList<>());
      siblings(parent).add(i);
      open.add(i);
    }
  }

  /** Writes it and returns its object; closed below the first level. */
  int write(ObjectWriter file) throws IOException {
    int root = file.reserve();
    int first = file.reserve(bookmarks.size());
    Bytes body = new Bytes().add("<</Type/Outlines/First ").reference(first + top.get(0));
    body.add("/Last ").reference(first + top.get(top.size() - 1));
    file.object(root, body.add("/Count ").number(top.size()).add(">>"));
    for (List<Integer> family : families()) {
      for (int place = 0; place < family.size(); place++) {
        int bookmark = family.get(place);
        int parent = parents.get(bookmark);
        Bytes entry = entry(bookmark, first);
        entry.add("/Parent ").reference(parent == ROOT ? root : first + parent);
        if (place > 0) {
          entry.add("/Prev ").reference(first + family.get(place - 1));
        }
        if (place + 1 < family.size()) {
          entry.add("/Next ").reference(first + family.get(place + 1));
        }
        file.object(first + bookmark, entry.add(">>"));
      }
    }
    return root;
  }

  private Bytes entry(int index, int first) {
    Bookmark bookmark = bookmarks.get(index);
    Bytes body = new Bytes().add("<</Title").words(bookmark.title()).add("/Dest");
    pages.destination(bookmark.page(), bookmark.y(), body);
    List<Integer> below = children.get(index);
    if (!below.isEmpty()) {
      body.add("/First ").reference(first + below.get(0));
      body.add("/Last ").reference(first + below.get(below.size() - 1));
      body.add("/Count ").number(-below.size());
    }
    return body;
  }

  private List<List<Integer>> families() {
    List<List<Integer>> families = new ArrayList<>(children);
    families.add(0, top);
    return families;
  }

  private List<Integer> siblings(int parent) {
    return parent == ROOT ? top : children.get(parent);
  }

  private int level(int bookmark) {
    return bookmarks.get(bookmark).level();
  }
}
