package deckle.page;

import deckle.doc.Block.Numbering;
import java.util.Optional;

/**
 * One element of the structure tree that assistive software reads.
 *
 * @param parent index of its parent, −1 for the document
 * @param alt what is read instead of it (figures, formulas)
 * @param actualText the characters it stands for, where the glyphs do not say
 * @param target of a link, a URL or {@code #} and an anchor; of a figure, the anchor that it is
 * @param numbering of a list
 */
public record Element(
    int parent,
    Role role,
    Optional<String> alt,
    Optional<String> actualText,
    Optional<String> target,
    Optional<Numbering> numbering) {

  public static Element of(int parent, Role role) {
    return new Element(
        parent, role, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same below another. */
  Element below(int other) {
    return new Element(other, role, alt, actualText, target, numbering);
  }

  /**
   * Standard structure types of PDF; {@code COLUMN_HEAD} and {@code ROW_HEAD} are TH with scope.
   */
  public enum Role {
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    COLUMN_HEAD("TH"),
    ROW_HEAD("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    LINK("Link"),
    FORMULA("Formula"),
    SPAN("Span"),
    CODE("Code"),
    DIVISION("Div");

    private final String tag;

    Role(String tag) {
      this.tag = tag;
    }

    public String tag() {
      return tag;
    }
  }
}
