package deckle.page;

import deckle.deck.Measure;
import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Blocks made by chance from a seed, and the words in them in reading order. */
final class RandomDocument {

  private long state;
  private int groups;
  private final StringBuilder spoken = new StringBuilder();

  RandomDocument(long seed) {
    state = seed * 2 + 1;
  }

  List<Block> blocks(int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  /** Without any white space. */
  String spoken() {
    return spoken.toString();
  }

  int groups() {
    return groups;
  }

  private int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) Long.remainderUnsigned(state >>> 33, bound);
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    int count = 1 + below(most);
    for (int i = 0; i < count; i++) {
      String word = "abcdefghijklmnopqrstuvwxyz".substring(below(13), 14 + below(12));
      spoken.append(word);
      words.append(i == 0 ? "" : " ").append(word);
    }
    return words.toString();
  }

  private Text text(int most) {
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Run(words(most) + " "));
    if (below(3) == 0) {
      content.add(new Inline.Strong(List.of(new Inline.Run(words(4)))));
      content.add(new Inline.Sup(List.of(new Inline.Run(words(1)))));
      content.add(new Inline.Run(" " + words(most)));
    }
    return Text.of(content);
  }

  private Block block(int depth) {
    int kind = below(depth > 0 ? 11 : 5);
    return switch (kind) {
      case 0 -> new Block.Heading(1 + below(4), text(6));
      case 1 -> new Block.WritingSpace(1 + below(6), Optional.empty());
      case 2 -> options();
      case 3 -> table();
      case 5 -> enumeration(depth - 1);
      case 6, 7 -> group(depth - 1);
      case 8 -> new Block.Box(blocks(1 + below(3), 0));
      case 9 -> new Block.SideBySide(blocks(2, 0), blocks(2, 0), 30 + below(40));
      case 10 -> frameOrFields();
      default -> new Block.Paragraph(text(70), any(Block.Style.values()));
    };
  }

  private Block frameOrFields() {
    if (below(2) == 0) {
      Measure height = new Measure(1000 + below(9000), Measure.Unit.CENTIMETRES);
      return new Block.WritingSpace(0, Optional.of(height));
    }
    return new Block.Fields(List.of(new Block.Field(words(2), 2), new Block.Field(words(2), 1)));
  }

  private Block enumeration(int depth) {
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = below(4); i >= 0; i--) {
      String label = words(1);
      entries.add(new Block.Entry(label, blocks(1 + below(3), depth)));
    }
    return new Block.Enumeration(Block.Numbering.BULLET, entries);
  }

  private Block group(int depth) {
    String mark = "«" + groups++ + "»";
    spoken.append(mark);
    List<Block> content = new ArrayList<>();
    content.add(Written.paragraph(mark));
    content.addAll(blocks(1 + below(2), Math.min(depth, 0)));
    content.add(Written.paragraph(mark));
    spoken.append(mark);
    return Written.group(content.toArray(new Block[0]));
  }

  private Block options() {
    List<Block.Option> options = new ArrayList<>();
    int most = 1 + below(12);
    for (int i = below(7); i >= 0; i--) {
      String label = words(1).substring(0, 1);
      spoken.setLength(spoken.lastIndexOf(label) + 1);
      options.add(new Block.Option(label, text(most)));
    }
    return new Block.Options(options, any(Block.Mark.values()), OptionalInt.empty());
  }

  private <T> T any(T[] all) {
    return all[below(all.length)];
  }

  private Block table() {
    int columns = 1 + below(4);
    int rows = 1 + below(12);
    List<Text> header = below(2) == 0 ? List.of() : row(columns, 3);
    List<List<Text>> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      cells.add(row(columns, 6));
    }
    Block.Rules rules = any(Block.Rules.values());
    return new Block.Table(header, cells, List.of(), below(2) == 0, rules);
  }

  private List<Text> row(int columns, int most) {
    List<Text> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(text(most));
    }
    return row;
  }
}
