package deckle.compose;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Standing;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.List;

/** Blocks whose running text is rewritten, exact but for the cases that a subclass rewrites. */
class Rewritten implements Block.Visitor<Block> {

  private final Rewriting rewriting;

  Rewritten(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  static List<Block> blocks(List<Block> blocks, Rewriting rewriting) {
    return new Rewritten(rewriting).blocks(blocks);
  }

  /** Rewritten blocks in their order. */
  List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<Text> texts(List<Text> texts) {
    return texts.stream().map(rewriting::text).toList();
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), rewriting.text(heading.text()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(rewriting.text(paragraph.text()), paragraph.style());
  }

  @Override
  public Block enumeration(Block.Enumeration list) {
    return new Block.Enumeration(
        list.numbering(),
        list.entries().stream()
            .map(entry -> new Block.Entry(entry.label(), blocks(entry.content())))
            .toList());
  }

  @Override
  public Block options(Block.Options options) {
    return new Block.Options(
        options.options().stream()
            .map(option -> new Block.Option(option.label(), rewriting.text(option.text())))
            .toList(),
        options.mark(),
        options.columns());
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        texts(table.header()),
        table.rows().stream().map(this::texts).toList(),
        table.weights(),
        table.headerColumn(),
        table.rules());
  }

  @Override
  public Block illustration(Block.Illustration illustration) {
    return new Block.Illustration(
        illustration.name(),
        illustration.graphic(),
        illustration.alt(),
        illustration.caption().map(rewriting::text),
        illustration.credit().map(rewriting::text),
        illustration.width(),
        illustration.callouts(),
        illustration.at());
  }

  @Override
  public Block group(Block.Group group) {
    return new Block.Group(blocks(group.content()), group.newPage(), group.at());
  }

  @Override
  public Block box(Block.Box box) {
    return new Block.Box(blocks(box.content()));
  }

  @Override
  public Block sideBySide(Block.SideBySide columns) {
    return new Block.SideBySide(
        blocks(columns.left()), blocks(columns.right()), columns.leftPercent());
  }

  @Override
  public Block writingSpace(Block.WritingSpace space) {
    return space;
  }

  @Override
  public Block fields(Block.Fields fields) {
    return fields;
  }

  @Override
  public Block turned(Block.Turned turned) {
    return new Block.Turned(blocks(turned.content()));
  }

  @Override
  public Block cardSheet(Block.CardSheet sheet) {
    return new Block.CardSheet(sheet.cards().stream().map(this::card).toList(), sheet.printing());
  }

  /** There is nothing in it to be rewritten. */
  @Override
  public Block standing(Standing standing) {
    return standing;
  }

  private Card card(Card card) {
    return new Card(
        card.deck(),
        card.id(),
        card.stamped(),
        card.cloze(),
        blocks(card.front()),
        blocks(card.back()),
        card.tags(),
        card.at());
  }
}
