package deckle.compose;

import deckle.doc.Block;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** An author's prose as blocks. */
final class Copy implements Prose.Visitor<List<Block>> {

  private static final String BULLET = "•";

  private final Block.Style style;

  private Copy(Block.Style style) {
    this.style = style;
  }

  static List<Block> of(Prose prose, Block.Style style) {
    return new Copy(style).blocks(prose.parts());
  }

  static List<Block> of(Optional<Prose> prose, Block.Style style) {
    return prose.map(some -> of(some, style)).orElse(List.of());
  }

  /** The prose with a line before its first words. */
  static Prose led(Line lead, Prose prose) {
    List<Prose.Part> parts = new ArrayList<>(prose.parts());
    OptionalInt at = parts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
    merge(parts, at, 0, text -> new Line().add(lead.toText().content()).text(text), lead);
    return new Prose(prose.markup(), parts, prose.at());
  }

  /** The prose with a line after its last words. */
  static Prose trailed(Prose prose, Line tail, String between) {
    List<Prose.Part> parts = new ArrayList<>(prose.parts());
    OptionalInt at = parts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(parts.size() - 1);
    merge(parts, at, parts.size(), text -> new Line().text(text).words(between).line(tail), tail);
    return new Prose(prose.markup(), parts, prose.at());
  }

  /** Joins a line to the paragraph at this place, or gives it one of its own beside a list. */
  private static void merge(
      List<Prose.Part> parts, OptionalInt at, int own, Function<Text, Line> joined, Line line) {
    if (line.isEmpty()) {
      return;
    }
    if (at.isPresent() && parts.get(at.getAsInt()) instanceof Prose.Paragraph paragraph) {
      parts.set(at.getAsInt(), new Prose.Paragraph(joined.apply(paragraph.text()).toText()));
    } else {
      parts.add(own, new Prose.Paragraph(line.toText()));
    }
  }

  private List<Block> blocks(List<Prose.Part> parts) {
    return parts.stream().flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<Block> paragraph(Prose.Paragraph paragraph) {
    return List.of(new Block.Paragraph(paragraph.text(), style));
  }

  @Override
  public List<Block> listing(Prose.Listing listing) {
    List<Block.Entry> entries =
        IntStream.range(0, listing.items().size())
            .mapToObj(i -> new Block.Entry(label(listing, i), blocks(listing.items().get(i))))
            .toList();
    Block.Numbering numbering =
        listing.numbered() ? Block.Numbering.DECIMAL : Block.Numbering.BULLET;
    return List.of(new Block.Enumeration(numbering, entries));
  }

  private static String label(Prose.Listing listing, int index) {
    return listing.numbered() ? listing.start() + index + "." : BULLET;
  }

  @Override
  public List<Block> table(Prose.Table table) {
    return List.of(
        new Block.Table(table.header(), table.rows(), List.of(), false, Block.Rules.ROWS));
  }

  /** Lists of blocks, one below the other. */
  @SafeVarargs
  static List<Block> stacked(List<? extends Block>... blocks) {
    List<Block> stacked = new ArrayList<>();
    for (List<? extends Block> some : blocks) {
      stacked.addAll(some);
    }
    return stacked;
  }
}
