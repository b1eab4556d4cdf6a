package deckle.page;

import deckle.doc.Block.Numbering;
import deckle.page.Element.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The structure tree while it grows, in reading order. */
final class Tree {

  /** The document's own element. */
  static final int ROOT = 0;

  private static final List<Role> HEADINGS = List.of(Role.H1, Role.H2, Role.H3, Role.H4);

  private final String blank;
  private final List<Element> elements = new ArrayList<>();
  private final Deque<Integer> levels = new ArrayDeque<>();

  /** Of each numbered list, the number that its next item would have. */
  private final Map<Integer, Integer> nextNumbers = new HashMap<>();

  /**
   * @param blank what is said of a place to write in
   */
  Tree(String blank) {
    this.blank = blank;
    elements.add(Element.of(-1, Role.DOCUMENT));
  }

  /** An empty one of the same language. */
  Tree another() {
    return new Tree(blank);
  }

  /** All but the root. */
  List<Element> grown() {
    return List.copyOf(elements.subList(ROOT + 1, elements.size()));
  }

  /**
   * Adds the elements of another tree, without its root, below one of this.
   *
   * @return from an element's place there to its place here
   */
  int graft(List<Element> others, int parent) {
    int shift = elements.size() - (ROOT + 1);
    for (Element other : others) {
      int above = other.parent();
      elements.add(other.below(above > ROOT ? above + shift : above == ROOT ? parent : above));
    }
    return shift;
  }

  List<Element> elements() {
    return elements;
  }

  int add(int parent, Role role) {
    return add(Element.of(parent, role));
  }

  /**
   * A figure.
   *
   * @param anchor to which links may lead; nothing if none does
   */
  int figure(int parent, String alt, String anchor) {
    Optional<String> target = Optional.of(anchor).filter(name -> !name.isEmpty());
    return add(with(parent, Role.FIGURE, Optional.of(alt), Optional.empty(), target));
  }

  int formula(int parent, String words) {
    return add(with(parent, Role.FORMULA, Optional.of(words), Optional.empty(), Optional.empty()));
  }

  /** A part of a line that is said in other words. */
  int said(int parent, String words) {
    return add(with(parent, Role.SPAN, Optional.of(words), Optional.empty(), Optional.empty()));
  }

  /** A place to write in: a word, because many who listen hear nothing of a row of underscores. */
  int blank(int parent) {
    return add(with(parent, Role.SPAN, Optional.empty(), Optional.of(blank), Optional.empty()));
  }

  int link(int parent, String url) {
    return add(with(parent, Role.LINK, Optional.empty(), Optional.empty(), Optional.of(url)));
  }

  int list(int parent, Numbering numbering) {
    return add(
        new Element(
            parent,
            Role.LIST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(numbering)));
  }

  /**
   * A list of so many items from a number on. Questions are set one by one, but they are heard as
   * one list: it goes on with the list right before it where the numbers do.
   */
  int numbered(int parent, int from, int count) {
    int before = lastChild(parent);
    boolean goesOn = nextNumbers.getOrDefault(before, from - 1) == from;
    int list = goesOn ? before : list(parent, Numbering.DECIMAL);
    nextNumbers.put(list, from + count);
    return list;
  }

  /** A label with words; without any there is nothing to stop at. */
  int label(int item, String words) {
    return words.isEmpty() ? item : add(item, Role.LABEL);
  }

  /** The last element stands in it, as a tree grows in reading order. */
  private int lastChild(int parent) {
    int child = elements.size() - 1;
    while (child > parent && elements.get(child).parent() != parent) {
      child = elements.get(child).parent();
    }
    return Math.max(child, parent);
  }

  int part() {
    levels.clear();
    return add(ROOT, Role.PART);
  }

  /** A heading below the ones before it; no level is ever skipped, whatever its author did. */
  int heading(int parent, int declared) {
    while (!levels.isEmpty() && levels.peek() >= declared) {
      levels.pop();
    }
    levels.push(declared);
    return add(parent, HEADINGS.get(Math.min(levels.size(), HEADINGS.size()) - 1));
  }

  /** The level of a heading, from 1. */
  int level(int heading) {
    return HEADINGS.indexOf(elements.get(heading).role()) + 1;
  }

  /** Whether an element or what it is in has a role. */
  boolean within(int element, Role role) {
    for (int i = element; i >= 0; i = elements.get(i).parent()) {
      if (elements.get(i).role() == role) {
        return true;
      }
    }
    return false;
  }

  /** Where the tree ends now. */
  int end() {
    return elements.size();
  }

  /** Forgets what was added for a trial. */
  void cutTo(int end) {
    elements.subList(end, elements.size()).clear();
    nextNumbers.keySet().removeIf(list -> list >= end);
  }

  private int add(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  private static Element with(
      int parent,
      Role role,
      Optional<String> alt,
      Optional<String> actual,
      Optional<String> target) {
    return new Element(parent, role, alt, actual, target, Optional.empty());
  }
}
