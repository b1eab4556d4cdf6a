package deckle.write.office.docx;

import deckle.doc.Block;
import java.util.List;

/** How many of a part's first blocks make its head, which goes across all columns. */
final class Heads {

  private Heads() {}

  static int length(List<Block> blocks) {
    int length = 0;
    while (length < blocks.size() && isHead(blocks.get(length))) {
      length++;
    }
    return length;
  }

  private static boolean isHead(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.level() == 1;
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.style() == Block.Style.SUBTITLE || paragraph.style() == Block.Style.MARGIN;
    }
    return block instanceof Block.Table || block instanceof Block.Fields;
  }
}
