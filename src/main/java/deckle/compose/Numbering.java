package deckle.compose;

import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of the figures of a document, in the order in which they appear. A figure without a
 * caption has one only if the text refers to it; one that is shown again keeps its own.
 */
final class Numbering {

  /** That of a document without figures. */
  static final Numbering NONE = new Numbering(Map.of());

  private final Map<String, Integer> numbers;

  private Numbering(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  static Numbering of(List<Block> blocks) {
    return NONE.continued(blocks);
  }

  /** These numbers, and further ones for the figures that only these blocks show. */
  Numbering continued(List<Block> blocks) {
    Map<String, Integer> all = new LinkedHashMap<>(numbers);
    Census census = Census.of(blocks);
    census.shown().stream()
        .filter(census::needsNumber)
        .forEach(figure -> all.putIfAbsent(figure, all.size() + 1));
    return new Numbering(all);
  }

  /**
   * The blocks with the numbers in their captions and in the place of references, which lead to the
   * figures if these are there.
   *
   * @param part what tells these figures from those of other parts of the document
   */
  List<Block> in(List<Block> blocks, String part, Words words) {
    Census census = Census.of(blocks);
    return census.isEmpty() ? blocks : new Applied(census, part, words).blocks(blocks);
  }

  /** Those that have a number. */
  Set<String> figures() {
    return numbers.keySet();
  }

  private Optional<String> label(String figure, Words words) {
    return Optional.ofNullable(numbers.get(figure)).map(number -> words.say(Word.FIGURE, number));
  }

  private final class Applied extends Rewritten {

    private final String part;
    private final Words words;

    Applied(Census census, String part, Words words) {
      super(
          new Rewriting() {
            @Override
            public List<Inline> reference(Inline.Reference reference) {
              String figure = reference.figure();
              String label = label(figure, words).orElse(words.say(Word.FIGURE_ALONE));
              List<Inline> said = List.of(new Inline.Run(label));
              return census.shown().contains(figure)
                  ? List.of(new Inline.Link(said, "#" + part + label))
                  : said;
            }
          });
      this.part = part;
      this.words = words;
    }

    @Override
    public Block illustration(Block.Illustration illustration) {
      Block.Illustration said = (Block.Illustration) super.illustration(illustration);
      return label(illustration.name(), words).map(label -> numbered(said, label)).orElse(said);
    }

    private Block.Illustration numbered(Block.Illustration figure, String label) {
      String capital = words.capitalized(label);
      Line caption = new Line().strong(figure.caption().isPresent() ? capital + "." : capital);
      figure.caption().ifPresent(text -> caption.words(" ").text(text));
      return new Block.Illustration(
          part + label,
          figure.graphic(),
          figure.alt(),
          Optional.of(caption.toText()),
          figure.credit(),
          figure.width(),
          figure.callouts(),
          figure.at());
    }
  }
}
