package deckle.compose;

import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures that some blocks show and those that they refer to, in reading order. */
final class Census {

  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<String> captioned = new LinkedHashSet<>();
  private final Set<String> referred = new LinkedHashSet<>();

  private Census() {}

  static Census of(List<Block> blocks) {
    Census census = new Census();
    census.new Walk().blocks(blocks);
    return census;
  }

  Set<String> shown() {
    return shown;
  }

  Set<String> referred() {
    return referred;
  }

  /** Whether there is nothing to see and to mention. */
  boolean isEmpty() {
    return shown.isEmpty() && referred.isEmpty();
  }

  /** Whether a figure has words to which a number can be put, or is spoken of by its number. */
  boolean needsNumber(String figure) {
    return captioned.contains(figure) || referred.contains(figure);
  }

  /** Changes nothing, but meets everything. */
  private final class Walk extends Rewritten {

    Walk() {
      super(
          new Rewriting() {
            @Override
            public List<Inline> reference(Inline.Reference reference) {
              referred.add(reference.figure());
              return List.of(reference);
            }
          });
    }

    @Override
    public Block illustration(Block.Illustration illustration) {
      shown.add(illustration.name());
      if (illustration.caption().isPresent()) {
        captioned.add(illustration.name());
      }
      return super.illustration(illustration);
    }
  }
}
