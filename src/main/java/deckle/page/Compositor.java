package deckle.page;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.page.Element.Role;
import deckle.page.Lines.Align;
import deckle.page.Placed.Ink;
import deckle.page.Slip.Bond;
import deckle.page.Slip.Mark;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets blocks one below the other in a column. */
final class Compositor implements Block.Visitor<Void> {

  private static final int DEEPEST_BOOKMARK = 2;

  /** A column with less room for its letters holds no two things beside each other. */
  private static final int NARROW_EMS = 22;

  private final Setting setting;
  private final Scale scale;
  private final Column column;
  private final int parent;

  /** Whether a paragraph's words are the parent's own. */
  private final boolean bare;

  private final Galley galley = new Galley();

  private Compositor(Setting setting, Column column, int parent, boolean bare) {
    this.setting = setting;
    this.scale = setting.scale();
    this.column = column;
    this.parent = parent;
    this.bare = bare;
  }

  /** The slips of blocks, as children of an element, in a list for the caller to change. */
  static List<Slip> slips(Setting setting, List<Block> blocks, Column column, int parent) {
    return slips(setting, blocks, column, parent, false);
  }

  /**
   * The slips of blocks, as children of an element.
   *
   * @param bare whether a paragraph that is alone there, or has nothing but lists after it, is no
   *     element of its own, as in a list
   */
  static List<Slip> slips(
      Setting setting, List<Block> blocks, Column column, int parent, boolean bare) {
    boolean single = bare && (blocks.size() == 1 || isBeforeLists(blocks));
    Compositor compositor = new Compositor(setting, column, parent, single);
    for (Block block : blocks) {
      block.accept(compositor);
    }
    return compositor.galley.slips();
  }

  private static boolean isBeforeLists(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean list = block instanceof Block.Options || block instanceof Block.Enumeration;
      if (i == 0 ? !(block instanceof Block.Paragraph) : !list) {
        return false;
      }
    }
    return true;
  }

  private Void add(int before, List<Slip> slips, int after) {
    galley.add(scale.lines(before), slips, scale.lines(after));
    return null;
  }

  private List<Slip> inner(List<Block> blocks, Column within) {
    return slips(setting, blocks, within, parent);
  }

  private List<Slip> text(Text text, Face face, Align align) {
    return Displays.slips(setting, text, face, column, align);
  }

  @Override
  public Void heading(Block.Heading heading) {
    int element = setting.tree().heading(parent, heading.level());
    Face face = Face.of(scale.heading(heading.level())).strong().in(Ink.ACCENT).at(element);
    List<Slip> lines = text(heading.text(), face, Align.LEFT);
    if (lines.isEmpty()) {
      return null;
    }
    Slip slip = Galley.merged(lines, 0).bound(Bond.LINES);
    int[] before = {150, 125, 95, 75};
    int[] after = {45, 35, 25, 15};
    int size = Math.min(heading.level(), before.length) - 1;
    return add(before[size], List.of(marked(slip, element, heading.text())), after[size]);
  }

  private Slip marked(Slip slip, int element, Text title) {
    int level = setting.tree().level(element);
    return level > DEEPEST_BOOKMARK
        ? slip
        : slip.marked(List.of(new Mark(level, setting.standing().plain(setting, title), 0)));
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Optional<Inline.Picture> alone = FigureSetter.alone(paragraph.text());
    if (alone.isPresent() && setting.picture(alone.get().file()).isPresent()) {
      return illustration(FigureSetter.illustration(setting, alone.get(), paragraph.text().at()));
    }
    int element = bare ? parent : setting.tree().add(parent, Role.PARAGRAPH);
    Face body = Face.of(scale.body()).at(element);
    return switch (paragraph.style()) {
      case BODY -> add(45, text(paragraph.text(), body, scale.running()), 45);
      case SUBTITLE -> subtitle(paragraph.text(), element);
      case INSTRUCTIONS ->
          add(35, leading(text(paragraph.text(), body.emphasized(), Align.LEFT)), 50);
      case SMALL -> small(paragraph.text(), element);
      case CARD -> card(paragraph.text(), element);
      case MARGIN -> atLineEnd(paragraph.text(), body);
    };
  }

  /** Directions stand on the page of what they are for. */
  private static List<Slip> leading(List<Slip> slips) {
    return slips.stream().map(slip -> slip.bound(Bond.LINES)).toList();
  }

  private Void subtitle(Text text, int element) {
    Face face = Face.of(scale.subtitle()).in(Ink.GREY).at(element);
    return add(0, text(text, face, Align.LEFT), 60);
  }

  private Void small(Text text, int element) {
    return add(30, text(text, Face.of(scale.small()).at(element), scale.remarks()), 30);
  }

  private Void card(Text text, int element) {
    return add(35, text(text, Face.of(scale.card()).at(element), Align.CENTRE), 35);
  }

  /** At the end of a line: the last one if there is room. */
  private Void atLineEnd(Text text, Face face) {
    List<Word> words = Words.of(setting, text, face);
    List<Slip> lines =
        Lines.of(setting, words, column, Align.RIGHT, face.size(), text.at()).slips();
    if (lines.size() != 1) {
      return add(0, lines, 30);
    }
    int begin = column.right() - Lines.width(words);
    return beside(lines.get(0).endingAt(begin), 0);
  }

  /** On the last line if that ends before the slip begins, else on a line of its own. */
  private Void beside(Slip slip, int before) {
    Optional<Slip> last = galley.last();
    int room = last.map(above -> slip.end() - above.end()).orElse(0);
    if (room < scale.body()) {
      return add(before, List.of(slip.endingAt(column.right())), 30);
    }
    Slip above = last.get();
    List<Placed> items = new ArrayList<>(above.items());
    boolean oneLine = above.height() < 2 * above.baseline();
    int down = oneLine ? above.baseline() - slip.baseline() : above.height() - slip.height();
    items.addAll(Moved.down(slip.items(), down));
    galley.replaceLast(above.with(items).endingAt(column.right()));
    return null;
  }

  @Override
  public Void enumeration(Block.Enumeration enumeration) {
    return add(35, ListSetter.slips(setting, enumeration, column, parent), 40);
  }

  @Override
  public Void options(Block.Options options) {
    Optional<Slip> brief =
        scale.onCard()
            ? Optional.empty()
            : OptionsSetter.atLineEnd(setting, options, column, parent);
    return brief.isPresent()
        ? beside(brief.get(), 20)
        : add(25, OptionsSetter.slips(setting, options, column, parent), 35);
  }

  @Override
  public Void table(Block.Table table) {
    return add(55, TableSetter.slips(setting, table, column, parent), 65);
  }

  @Override
  public Void illustration(Block.Illustration illustration) {
    return add(60, FigureSetter.slips(setting, illustration, column, parent), 60);
  }

  @Override
  public Void group(Block.Group group) {
    return add(70, GroupSetter.slips(setting, group, column, parent, bare), 70);
  }

  @Override
  public Void box(Block.Box box) {
    return add(60, BoxSetter.slips(setting, box, column, parent), 60);
  }

  @Override
  public Void sideBySide(Block.SideBySide pair) {
    int gutter = scale.body() * 2;
    boolean narrow = column.width() < scale.body() * NARROW_EMS;
    int leftWidth = (int) ((long) (column.width() - gutter) * pair.leftPercent() / 100);
    int start = setting.tree().end();
    List<Slip> left = inner(pair.left(), new Column(column.x(), leftWidth));
    List<Slip> right = inner(pair.right(), column.indented(leftWidth + gutter));
    int height = Math.max(Galley.height(left), Galley.height(right));
    if (height <= setting.tallest() && !narrow) {
      List<Placed> items = new ArrayList<>(Galley.items(left, 0));
      items.addAll(Galley.items(right, 0));
      int baseline = left.isEmpty() ? 0 : left.get(0).baseline();
      List<Mark> marks = new ArrayList<>(Galley.marks(left, 0));
      marks.addAll(Galley.marks(right, 0));
      Slip slip = Slip.of(height, baseline, column.right(), items).marked(marks);
      return add(50, List.of(slip.onNewPageLike(left).onNewPageLike(right)), 50);
    }
    setting.tree().cutTo(start);
    add(50, inner(pair.left(), column), 50);
    return add(50, inner(pair.right(), column), 50);
  }

  @Override
  public Void writingSpace(Block.WritingSpace space) {
    return add(20, WritingSetter.space(setting, space, column, parent), 45);
  }

  @Override
  public Void fields(Block.Fields fields) {
    return add(40, WritingSetter.fields(setting, fields, column, parent), 70);
  }

  @Override
  public Void turned(Block.Turned turned) {
    List<Slip> upright = inner(turned.content(), column);
    List<Slip> slips = new ArrayList<>();
    for (List<Slip> run : Galley.cut(upright, setting.tallest())) {
      int height = Galley.height(run);
      slips.add(
          Slip.of(height, 0, column.right(), rotated(run, height))
              .marked(Galley.marks(run, 0))
              .onNewPageLike(run));
    }
    return add(70, slips, 70);
  }

  private List<Placed> rotated(List<Slip> run, int height) {
    return Rotated.within(column, height, Galley.items(run, 0));
  }

  @Override
  public Void standing(Standing blocks) {
    return add(0, setting.standing().slips(setting, blocks, column, parent, bare), 0);
  }

  @Override
  public Void cardSheet(Block.CardSheet sheet) {
    return add(0, CardSetter.sides(setting, sheet, parent), 0);
  }
}
