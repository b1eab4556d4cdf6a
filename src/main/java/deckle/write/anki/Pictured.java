package deckle.write.anki;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Standing;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is a picture among some blocks. */
final class Pictured implements Block.Visitor<Boolean> {

  private static final Pictured ANY = new Pictured();

  private Pictured() {}

  static boolean is(Card card) {
    return Stream.concat(card.front().stream(), card.back().stream())
        .anyMatch(block -> block.accept(ANY));
  }

  private static boolean any(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.accept(ANY));
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    return false;
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return false;
  }

  @Override
  public Boolean enumeration(Block.Enumeration enumeration) {
    return enumeration.entries().stream().anyMatch(entry -> any(entry.content()));
  }

  @Override
  public Boolean options(Block.Options options) {
    return false;
  }

  @Override
  public Boolean table(Block.Table table) {
    return false;
  }

  @Override
  public Boolean illustration(Block.Illustration illustration) {
    return true;
  }

  @Override
  public Boolean group(Block.Group group) {
    return any(group.content());
  }

  @Override
  public Boolean box(Block.Box box) {
    return any(box.content());
  }

  @Override
  public Boolean sideBySide(Block.SideBySide columns) {
    return any(columns.left()) || any(columns.right());
  }

  @Override
  public Boolean writingSpace(Block.WritingSpace space) {
    return false;
  }

  @Override
  public Boolean fields(Block.Fields fields) {
    return false;
  }

  @Override
  public Boolean turned(Block.Turned turned) {
    return any(turned.content());
  }

  @Override
  public Boolean standing(Standing standing) {
    return any(standing.content());
  }

  @Override
  public Boolean cardSheet(Block.CardSheet sheet) {
    return false;
  }
}
