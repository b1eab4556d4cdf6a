package deckle.page;

import deckle.doc.Block.Numbering;
import deckle.page.Element.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the elements of a structure tree stand in; {@link #NONE} where there is no such thing. */
final class Ancestry {

  static final int NONE = -1;

  private static final Set<Role> HEADINGS = EnumSet.of(Role.H1, Role.H2, Role.H3, Role.H4);
  private static final Set<Role> WITHIN_LINES =
      EnumSet.of(Role.LINK, Role.FORMULA, Role.SPAN, Role.CODE);

  private final List<Element> elements;
  private final int[] parts;
  private final int[] questions;
  private final int[] cards;
  private final int[] headings;
  private final int[] paragraphs;
  private final int[] links;
  private final int[] blocks;

  Ancestry(List<Element> elements) {
    this.elements = elements;
    this.parts = nearest(element -> element.role() == Role.PART);
    this.questions = nearest(this::isQuestion);
    this.cards = nearest(this::isCard);
    this.headings = nearest(element -> HEADINGS.contains(element.role()));
    this.paragraphs = nearest(element -> element.role() == Role.PARAGRAPH);
    this.links = nearest(element -> element.role() == Role.LINK);
    this.blocks = nearest(element -> !WITHIN_LINES.contains(element.role()));
  }

  /** A parent always comes before its children. */
  private int[] nearest(Predicate<Element> wanted) {
    int[] nearest = new int[elements.size()];
    Arrays.fill(nearest, NONE);
    for (int i = 0; i < nearest.length; i++) {
      int parent = elements.get(i).parent();
      nearest[i] = wanted.test(elements.get(i)) ? i : parent == NONE ? NONE : nearest[parent];
    }
    return nearest;
  }

  /** One of a numbered list that stands in nothing else; so do the sources of a handout. */
  private boolean isQuestion(Element element) {
    Element list = elements.get(Math.max(0, element.parent()));
    return element.role() == Role.ITEM
        && list.numbering().equals(Optional.of(Numbering.DECIMAL))
        && elements.get(list.parent()).role() == Role.PART;
  }

  private boolean isCard(Element element) {
    return element.role() == Role.DIVISION && elements.get(element.parent()).role() == Role.PART;
  }

  private static int of(Piece piece, int[] nearest) {
    return piece.body() ? nearest[piece.element()] : NONE;
  }

  int part(Piece piece) {
    return of(piece, parts);
  }

  /** The item of a numbered list that stands in nothing else. */
  int question(Piece piece) {
    return of(piece, questions);
  }

  /** One side of a card, where these are pages of cards. */
  int card(Piece piece) {
    return of(piece, cards);
  }

  int heading(Piece piece) {
    return of(piece, headings);
  }

  int paragraph(Piece piece) {
    return of(piece, paragraphs);
  }

  boolean linked(Piece piece) {
    return of(piece, links) != NONE;
  }

  /** The paragraph, cell, label … whose lines it is in. */
  int block(Piece piece) {
    return of(piece, blocks);
  }
}
