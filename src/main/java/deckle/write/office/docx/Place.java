package deckle.write.office.docx;

import deckle.doc.Block;

/**
 * Where paragraphs stand, in twentieths of a point.
 *
 * @param left how far they are indented
 * @param width from there to the end of the line
 * @param depth of lists around them
 * @param question the list of the question around them, 0 for none
 * @param kept whether the next paragraph stands on the same page
 */
record Place(int left, int width, int depth, int question, boolean kept) {

  static Place of(int width) {
    return new Place(0, width, 0, 0, false);
  }

  /** Within an item of a list, which is one of questions if it is the outermost. */
  Place within(Lists.Numbered list) {
    return new Place(
        left + list.indent(),
        width - list.indent(),
        depth + 1,
        depth == 0 ? list.list() : question,
        kept);
  }

  /** In a cell, which counts from its own edge. */
  Place inCell(int cellWidth) {
    return new Place(0, cellWidth, depth, question, kept);
  }

  Place kept(boolean withNext) {
    return new Place(left, width, depth, question, withNext);
  }

  /**
   * The style of a paragraph that stands here. Questions stand apart, points of a summary do not.
   *
   * @param labelled whether it begins an item of a list
   */
  String style(Block.Style style, boolean labelled) {
    return switch (style) {
      case BODY, CARD ->
          labelled ? (depth == 1 && question > 0 ? "Question" : "ListParagraph") : "BodyText";
      case SUBTITLE -> "Subtitle";
      case INSTRUCTIONS -> "Instructions";
      case SMALL -> "Remark";
      case MARGIN -> "Form";
    };
  }
}
