package deckle.page;

import deckle.doc.Block;
import deckle.doc.Standing;
import java.util.List;

/** How many of a part's first blocks make its head, which goes across all columns. */
final class Head implements Block.Visitor<Boolean> {

  private Head() {}

  static int length(List<Block> blocks) {
    Head head = new Head();
    int length = 0;
    while (length < blocks.size() && blocks.get(length).accept(head)) {
      length++;
    }
    return length;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    return heading.level() == 1;
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return paragraph.style() == Block.Style.SUBTITLE || paragraph.style() == Block.Style.MARGIN;
  }

  @Override
  public Boolean enumeration(Block.Enumeration enumeration) {
    return false;
  }

  @Override
  public Boolean options(Block.Options options) {
    return false;
  }

  /** The grid of answers at the top of a key. */
  @Override
  public Boolean table(Block.Table table) {
    return true;
  }

  @Override
  public Boolean illustration(Block.Illustration illustration) {
    return false;
  }

  @Override
  public Boolean group(Block.Group group) {
    return false;
  }

  @Override
  public Boolean box(Block.Box box) {
    return false;
  }

  @Override
  public Boolean sideBySide(Block.SideBySide sideBySide) {
    return false;
  }

  @Override
  public Boolean writingSpace(Block.WritingSpace writingSpace) {
    return false;
  }

  @Override
  public Boolean fields(Block.Fields fields) {
    return true;
  }

  @Override
  public Boolean turned(Block.Turned turned) {
    return false;
  }

  @Override
  public Boolean standing(Standing standing) {
    return false;
  }

  /** A sheet of cards is laid out by itself and has no columns. */
  @Override
  public Boolean cardSheet(Block.CardSheet cardSheet) {
    return true;
  }
}
