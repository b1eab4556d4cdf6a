package deckle.write.office.pptx;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Blocks as paragraphs of a slide, in the order in which they are read. */
final class SlideLines implements Block.Visitor<Void> {

  private static final int WHOLE = 100;
  private static final int SMALL = 85;
  private static final int ALPHABET = 26;

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> beside = new ArrayList<>();
  private List<Line> into = lines;
  private Line.Label label = Line.Label.NONE;
  private int level;

  /**
   * What stands in one frame, and what in a second one beside it.
   *
   * @param beside none for most
   */
  record Pair(List<Line> lines, List<Line> beside) {}

  static Pair of(List<Block> blocks) {
    SlideLines all = new SlideLines();
    blocks.forEach(block -> block.accept(all));
    return new Pair(all.lines, all.beside);
  }

  /** All in one frame. */
  static List<Line> together(List<Block> blocks) {
    Pair pair = of(blocks);
    List<Line> lines = new ArrayList<>(pair.lines());
    lines.addAll(pair.beside());
    return lines;
  }

  private Void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private Void add(Text text, int percent, boolean bold) {
    into.add(new Line(text, label, level, percent, bold));
    label = Line.Label.NONE;
    return null;
  }

  @Override
  public Void heading(Block.Heading heading) {
    return add(heading.text(), WHOLE, true);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(paragraph.text(), paragraph.style() == Block.Style.SMALL ? SMALL : WHOLE, false);
  }

  @Override
  public Void enumeration(Block.Enumeration enumeration) {
    List<String> labels = enumeration.entries().stream().map(Block.Entry::label).toList();
    String counting = counting(labels);
    int from = counting.equals("arabicPeriod") ? number(labels.get(0)) : 1;
    int first = from;
    level++;
    for (int i = 0; i < enumeration.entries().size(); i++) {
      Block.Entry entry = enumeration.entries().get(i);
      boolean parted = i > 0 && enumeration.entries().get(i - 1).content().size() > 1;
      first = parted ? from + i : first;
      label = new Line.Label(entry.label(), counting, first);
      all(entry.content());
      label = Line.Label.NONE;
    }
    level--;
    return null;
  }

  /** How a list counts; empty if PowerPoint would not count so. */
  private static String counting(List<String> labels) {
    if (labels.isEmpty() || labels.size() > ALPHABET) {
      return "";
    }
    int first = number(labels.get(0));
    if (first > 0 && counted(labels, i -> first + i + ".")) {
      return "arabicPeriod";
    }
    return counted(labels, i -> (char) ('A' + i) + ".") ? "alphaUcPeriod" : "";
  }

  private static boolean counted(List<String> labels, IntFunction<String> label) {
    return IntStream.range(0, labels.size()).allMatch(i -> labels.get(i).equals(label.apply(i)));
  }

  private static int number(String label) {
    return label.matches("\\d{1,4}\\.") ? Integer.parseInt(label.replace(".", "")) : 0;
  }

  @Override
  public Void options(Block.Options options) {
    List<String> labels = options.options().stream().map(each -> each.label() + ".").toList();
    String counting = counting(labels);
    level++;
    for (Block.Option option : options.options()) {
      String mark = option.label().isEmpty() ? "○" : option.label();
      label = new Line.Label(mark, counting, 1);
      add(option.text(), WHOLE, false);
    }
    level--;
    return null;
  }

  /** Where there is no room for a table, its rows are lines. */
  @Override
  public Void table(Block.Table table) {
    if (!table.header().isEmpty()) {
      add(row(table.header()), WHOLE, true);
    }
    table.rows().forEach(row -> add(row(row), WHOLE, false));
    return null;
  }

  private static Text row(List<Text> row) {
    List<Inline> cells = new ArrayList<>();
    for (Text cell : row) {
      if (!cells.isEmpty()) {
        cells.add(new Inline.Run(" – "));
      }
      cells.addAll(cell.content());
    }
    return Text.of(cells);
  }

  @Override
  public Void illustration(Block.Illustration illustration) {
    illustration.caption().ifPresent(text -> add(text, SMALL, false));
    illustration.credit().ifPresent(text -> add(text, SMALL, false));
    return null;
  }

  @Override
  public Void group(Block.Group group) {
    return all(group.content());
  }

  @Override
  public Void box(Block.Box box) {
    return all(box.content());
  }

  @Override
  public Void sideBySide(Block.SideBySide pair) {
    all(pair.left());
    into = beside;
    all(pair.right());
    into = lines;
    return null;
  }

  /** Nobody writes on a slide. */
  @Override
  public Void writingSpace(Block.WritingSpace space) {
    return null;
  }

  @Override
  public Void fields(Block.Fields fields) {
    return null;
  }

  @Override
  public Void turned(Block.Turned turned) {
    return all(turned.content());
  }

  @Override
  public Void cardSheet(Block.CardSheet sheet) {
    throw new IllegalArgumentException("cards are printed on sheets, not shown");
  }

  @Override
  public Void standing(Standing standing) {
    return all(standing.content());
  }
}
