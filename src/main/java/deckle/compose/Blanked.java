package deckle.compose;

import deckle.doc.Block;
import deckle.text.Rewriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows a figure that is to be labelled with its numbers wherever else it stands: or one question
 * would answer another.
 */
final class Blanked extends Rewritten {

  private final Map<String, Block.Illustration> labelled = new LinkedHashMap<>();
  private boolean known;

  private Blanked() {
    super(new Rewriting() {});
  }

  static List<Block> in(List<Block> blocks) {
    Blanked blanked = new Blanked();
    blanked.blocks(blocks);
    blanked.known = true;
    return blanked.labelled.isEmpty() ? blocks : blanked.blocks(blocks);
  }

  @Override
  public Block illustration(Block.Illustration shown) {
    if (!shown.callouts().isEmpty() && !known) {
      labelled.putIfAbsent(shown.name(), shown);
    }
    Block.Illustration asked = labelled.get(shown.name());
    return known && asked != null && shown.callouts().isEmpty() ? asked : shown;
  }
}
