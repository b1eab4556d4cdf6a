package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.text.Text;
import deckle.write.office.Xml;
import java.util.Optional;

/** Writes paragraphs, each with the label of its list and what stands at the end of its line. */
final class Paragraphs {

  private static final String TAB = "<w:r><w:tab/></w:r>";

  private final Xml out;
  private final Runs runs;
  private Optional<Label> label = Optional.empty();
  private String atLineEnd = "";
  private boolean newPage;

  Paragraphs(Xml out, Runs runs) {
    this.out = out;
    this.runs = runs;
  }

  /** A number that the word processor counts, or words that stand for one. */
  record Label(Optional<Lists.Numbered> counted, String words, int hanging) {
    private boolean isWords() {
      return counted.isEmpty();
    }
  }

  /** Lets the next paragraph begin with a label. */
  void begin(Label next) {
    label = Optional.of(next);
  }

  /** Whether the next paragraph begins with a label. */
  boolean isLabelled() {
    return label.isPresent();
  }

  /** Lets the next paragraph begin a page. */
  void breakPage() {
    newPage = true;
  }

  /** Lets the next paragraph have runs at the end of its last line. */
  void endLine(String content) {
    atLineEnd = content;
  }

  /** One as far to the left as its place. */
  void write(Place place, String style, String content) {
    write(place, style, content, "", place.left());
  }

  /**
   * In the order that the schema wants.
   *
   * @param content runs
   * @param side where its lines stand, if not where they begin
   * @param left how far they are indented
   */
  void write(Place place, String style, String content, String side, int left) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (place.kept()) {
      out.empty("w:keepNext");
    }
    if (newPage) {
      out.empty("w:pageBreakBefore");
      newPage = false;
    }
    label.flatMap(Label::counted).ifPresent(this::numbered);
    tabs(place);
    indented(left);
    if (!side.isEmpty()) {
      out.empty("w:jc", "w:val", side);
    }
    out.close();
    label
        .filter(its -> its.isWords() && !its.words().isEmpty())
        .ifPresent(its -> out.add(runs.of(Text.of(its.words()))).add(TAB));
    label = Optional.empty();
    out.add(content).add(atLineEnd.isEmpty() ? "" : TAB + atLineEnd).close();
    atLineEnd = "";
  }

  /** Empty ones to write on, or as many as make a frame of a height; they stay together. */
  void room(Place place, Block.WritingSpace space, Measures measures) {
    Optional<Integer> height = space.height().map(measures::height);
    int lines = height.map(its -> Math.max(1, its / measures.line())).orElse(space.lines());
    String style = height.isPresent() ? "WorkingSpace" : "WritingLine";
    for (int line = 0; line < lines; line++) {
      write(place.kept(place.kept() || line < lines - 1), style, "");
    }
  }

  private void numbered(Lists.Numbered list) {
    out.open("w:numPr").empty("w:ilvl", "w:val", "" + list.level());
    out.empty("w:numId", "w:val", "" + list.list()).close();
  }

  private void tabs(Place place) {
    boolean worded = label.filter(Label::isWords).isPresent();
    if (worded || !atLineEnd.isEmpty()) {
      out.open("w:tabs");
      if (worded) {
        out.empty("w:tab", "w:val", "left", "w:pos", "" + place.left());
      }
      if (!atLineEnd.isEmpty()) {
        out.empty("w:tab", "w:val", "right", "w:pos", "" + (place.left() + place.width()));
      }
      out.close();
    }
  }

  private void indented(int left) {
    if (label.isPresent()) {
      String hanging = String.valueOf(label.get().hanging());
      out.empty("w:ind", "w:left", "" + left, "w:hanging", hanging);
    } else if (left > 0) {
      out.empty("w:ind", "w:left", "" + left);
    }
  }
}
