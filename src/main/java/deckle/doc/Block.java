package deckle.doc;

import deckle.deck.Measure;
import deckle.diag.Span;
import deckle.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A piece of a document that stands below the piece before it. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.Enumeration,
        Block.Options,
        Block.Table,
        Block.Illustration,
        Block.Group,
        Block.Box,
        Block.SideBySide,
        Block.WritingSpace,
        Block.Fields,
        Block.Turned,
        Block.CardSheet,
        Standing {

  <R> R accept(Visitor<R> visitor);

  /** A heading, level 1 to 4; the block after it stays on its page. */
  record Heading(int level, Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** Lines that run on. */
  record Paragraph(Text text, Style style) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** What a paragraph is for, which decides how it looks. */
  enum Style {
    BODY,
    /** A line below a title. */
    SUBTITLE,
    /** Directions to the reader, in italics. */
    INSTRUCTIONS,
    /** Remarks in smaller type. */
    SMALL,
    /** The words of a flashcard, larger and centred. */
    CARD,
    /** At the line's end, as points are. */
    MARGIN
  }

  /** A label and what stands beside it. */
  record Entry(String label, List<Block> content) {
    public Entry {
      content = List.copyOf(content);
    }
  }

  /** How the labels of a list count, for those who hear the page. */
  enum Numbering {
    NONE,
    BULLET,
    DECIMAL,
    LETTER
  }

  /** A list whose labels hang at its left. */
  record Enumeration(Numbering numbering, List<Entry> entries) implements Block {
    public Enumeration {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /** What stands before an option to be ticked: a box where several may be. */
  enum Mark {
    CIRCLE,
    BOX,
    NONE
  }

  /** One option and its letter. */
  record Option(String label, Text text) {}

  /**
   * Options in one, two or four columns, as many as fit, read down the columns.
   *
   * @param columns if the author wants a say
   */
  record Options(List<Option> options, Mark mark, OptionalInt columns) implements Block {
    public Options {
      options = List.copyOf(options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.options(this);
    }
  }

  /** How much ink a table has. */
  enum Rules {
    NONE,
    ROWS,
    GRID
  }

  /**
   * Rows of cells.
   *
   * @param header empty for a table without one
   * @param weights relative widths of the columns; empty means by their content
   * @param headerColumn whether the first cell of each row is a header of its row
   */
  record Table(
      List<Text> header,
      List<List<Text>> rows,
      List<Integer> weights,
      boolean headerColumn,
      Rules rules)
      implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      weights = List.copyOf(weights);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * What replaces a text element of a drawing, or is put on a spot of a photo, so that a learner
   * can name the part.
   *
   * @param key shown in place of the text, such as {@code 1}
   */
  record Callout(String key, Optional<Spot> spot) {}

  /** A place in a picture, in thousandths of its width and height. */
  record Spot(int x, int y) {}

  /**
   * Something to look at, never wider than its column.
   *
   * @param name by which the document's text refers to it; nothing for what it cannot refer to
   * @param callouts by id of the text element, or by any name for a spot
   */
  record Illustration(
      String name,
      Graphic graphic,
      String alt,
      Optional<Text> caption,
      Optional<Text> credit,
      Optional<Measure> width,
      Map<String, Callout> callouts,
      Span at)
      implements Block {
    public Illustration {
      callouts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(callouts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.illustration(this);
    }
  }

  /**
   * Blocks that a page never separates; where one with groups in it is taller than a page, its
   * groups keep together.
   *
   * @param newPage whether it starts a page, because its author says so
   * @param at reported if it is taller than a page; nowhere if it may be divided then
   */
  record Group(List<Block> content, boolean newPage, Span at) implements Block {
    public Group {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /** Blocks set off from the rest by a frame or a tint. */
  record Box(List<Block> content) implements Block {
    public Box {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.box(this);
    }
  }

  /** Two columns, read left first; {@code leftPercent} of the width is the left one's. */
  record SideBySide(List<Block> left, List<Block> right, int leftPercent) implements Block {
    public SideBySide {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sideBySide(this);
    }
  }

  /** Room to write in: ruled lines, or an empty frame of a height. */
  record WritingSpace(int lines, Optional<Measure> height) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.writingSpace(this);
    }
  }

  /** A label with a rule beside it to write on; weights share out the line's width. */
  record Field(String label, int weight) {}

  /** Fields side by side on one line, such as name and date. */
  record Fields(List<Field> fields) implements Block {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fields(this);
    }
  }

  /** Small blocks printed upside down, so that one does not read them by accident. */
  record Turned(List<Block> content) implements Block {
    public Turned {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.turned(this);
    }
  }

  /** Cards for cutting out, imposed on sheets; a document holds nothing else beside it. */
  record CardSheet(List<Card> cards, CardPrinting printing) implements Block {
    public CardSheet {
      cards = List.copyOf(cards);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cardSheet(this);
    }
  }

  /** One method for each case and no defaults: a new case must stop every format. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R enumeration(Enumeration enumeration);

    R options(Options options);

    R table(Table table);

    R illustration(Illustration illustration);

    R group(Group group);

    R box(Box box);

    R sideBySide(SideBySide sideBySide);

    R writingSpace(WritingSpace writingSpace);

    R fields(Fields fields);

    R turned(Turned turned);

    R cardSheet(CardSheet cardSheet);

    R standing(Standing standing);
  }
}
