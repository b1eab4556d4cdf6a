package deckle.compose;

import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The texts of blocks, in the order in which they are read. */
public final class Said {

  private Said() {}

  public static List<String> by(List<Block> blocks) {
    List<String> said = new ArrayList<>();
    Rewritten.blocks(
        blocks,
        new Rewriting() {
          @Override
          public Text text(Text text) {
            said.add(text.plain());
            return text;
          }

          @Override
          public List<Inline> line(List<Inline> content) {
            return content;
          }
        });
    return said;
  }
}
