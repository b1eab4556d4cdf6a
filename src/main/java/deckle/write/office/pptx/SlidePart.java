package deckle.write.office.pptx;

import deckle.doc.Block;
import deckle.doc.Slides.Slide;
import deckle.write.office.pptx.Shapes.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets one question on one slide: what is asked on top, what it is about beside, the answer below.
 */
final class SlidePart {

  /** Of every slide, in English metric units: 16 to 9. */
  static final int WIDTH = 12_192_000;

  static final int HEIGHT = 6_858_000;

  private static final int MARGIN = 548_640;
  private static final int GAP = 182_880;
  private static final int INSET = 182_880;

  /** Where the layout has the title begin. */
  private static final int TOP = 640_080;

  private static final int FOOT = 274_320;
  private static final int TALLEST_ANSWER = 2_743_200;
  private static final int LEFT_PERCENT = 44;
  private static final int HALF_PERCENT = 50;
  private static final int SMALLEST = 11;
  private static final int TITLE = 28;
  private static final int BODY = 24;
  private static final int ANSWER = 20;
  private static final int HEAD = 14;
  private static final int REMARK = 12;

  private final Slide slide;
  private final Shapes shapes;
  private final boolean toTheLeft;

  SlidePart(Slide slide, Shapes shapes, boolean toTheLeft) {
    this.slide = slide;
    this.shapes = shapes;
    this.toTheLeft = toTheLeft;
  }

  /** Writes the shapes, and gives back those that appear with a click. */
  List<Integer> write() {
    Line head = new Line(slide.head(), Line.Label.NONE, 0, 100, false);
    List<String> topic = List.of("type", "body", "sz", "quarter", "idx", "13");
    Frame top = new Frame("Topic and number", topic, HEAD, HEAD);
    shapes.words(top, Optional.empty(), List.of(head));
    List<Line> answer = SlideLines.together(withoutPictures(slide.answer()));
    Area whole = new Area(MARGIN, TOP, WIDTH - 2 * MARGIN, HEIGHT - TOP - FOOT);
    int width = whole.width() - 2 * INSET;
    int size = Fit.size(answer, width, TALLEST_ANSWER, ANSWER, SMALLEST);
    int height = Fit.height(answer, width, size) + INSET;
    Area above = whole.top(whole.height() - height - GAP);
    question(above);
    return answer(answer, size, whole.below(whole.height() - height), above);
  }

  /** A figure is as large as can be: beside all that is asked. */
  private void question(Area area) {
    SlideLines.Pair ask = titled(SlideLines.of(slide.ask()));
    boolean shared = !slide.beside().isEmpty();
    Area left = shared ? area.left(LEFT_PERCENT) : area;
    body(ask, left.below(title(ask.lines().get(0), left) + GAP));
    if (shared) {
      beside(area.right(LEFT_PERCENT, GAP));
    }
  }

  /** A question of nothing but a table has its topic for a title. */
  private SlideLines.Pair titled(SlideLines.Pair ask) {
    Line topic = new Line(slide.head(), Line.Label.NONE, 0, 100, false);
    return ask.lines().isEmpty() ? new SlideLines.Pair(List.of(topic), ask.beside()) : ask;
  }

  /** Words, figures and tables below each other, as they are read. */
  private void beside(Area area) {
    List<List<Block>> pieces = new ArrayList<>();
    for (Block block : slide.beside()) {
      boolean goesOn = !pieces.isEmpty() && !isSeen(pieces.get(pieces.size() - 1).get(0));
      if (goesOn && !isSeen(block)) {
        pieces.get(pieces.size() - 1).add(block);
      } else {
        pieces.add(new ArrayList<>(List.of(block)));
      }
    }
    Area left = area;
    for (int i = 0; i < pieces.size(); i++) {
      int sharers = pieces.size() - i;
      Block first = pieces.get(i).get(0);
      left =
          isSeen(first)
              ? seen(first, left, sharers)
              : texts(SlideLines.together(pieces.get(i)), left, sharers);
    }
  }

  private int title(Line title, Area area) {
    List<Line> lines = List.of(title);
    int size = Fit.size(lines, area.width(), area.height() / 2, TITLE, SMALLEST);
    int height = Fit.height(lines, area.width(), size);
    Frame frame = new Frame("Question", List.of("type", "title"), TITLE, size);
    shapes.words(frame, Optional.of(sided(area.top(height))), lines);
    return height;
  }

  /** What is to be matched stands beside each other. */
  private void body(SlideLines.Pair ask, Area area) {
    List<Line> lines = ask.lines().subList(1, ask.lines().size());
    if (lines.isEmpty()) {
      return;
    }
    boolean pair = !ask.beside().isEmpty();
    Area left = pair ? area.left(HALF_PERCENT) : area;
    Area right = area.right(HALF_PERCENT, GAP);
    int size =
        Math.min(
            Fit.size(lines, left.width(), area.height(), BODY, SMALLEST),
            Fit.size(ask.beside(), right.width(), area.height(), BODY, SMALLEST));
    Frame frame = new Frame("What is asked", List.of("type", "body", "idx", "1"), BODY, size);
    shapes.words(frame, Optional.of(sided(left)), lines);
    if (pair) {
      Frame other = new Frame("To be matched", List.of(), 0, size);
      shapes.words(other, Optional.of(sided(right)), ask.beside());
    }
  }

  private static boolean isSeen(Block block) {
    return block instanceof Block.Illustration || block instanceof Block.Table;
  }

  /** A table of an answer becomes lines: it must share the frame with others. */
  private static List<Block> withoutPictures(List<Block> blocks) {
    return blocks.stream().filter(block -> !(block instanceof Block.Illustration)).toList();
  }

  /** Words in a share of an area; gives back what remains below them. */
  private Area texts(List<Line> lines, Area area, int sharers) {
    int most = area.height() / sharers;
    int size = Fit.size(lines, area.width(), most, ANSWER, SMALLEST);
    int height =
        Math.max(Area.POINT, Math.min(area.height(), Fit.height(lines, area.width(), size)));
    Frame frame = new Frame("What it is about", List.of(), 0, size);
    shapes.words(frame, Optional.of(sided(area.top(height))), lines);
    return area.below(height + GAP);
  }

  /** A figure or a table in its share of an area; gives back what remains below it. */
  private Area seen(Block block, Area area, int sharers) {
    Area share = area.top(Math.max(Area.POINT, area.height() / sharers - GAP));
    if (block instanceof Block.Table table) {
      shapes.table(table, sided(share));
    } else {
      illustration((Block.Illustration) block, share);
    }
    return area.below(share.height() + GAP);
  }

  private List<Integer> illustration(Block.Illustration illustration, Area area) {
    List<Line> told = SlideLines.together(List.of(illustration));
    int height = told.isEmpty() ? 0 : Fit.height(told, area.width(), REMARK);
    Area picture = area.top(Math.max(Area.POINT, area.height() - height));
    List<Integer> numbers = new ArrayList<>();
    shapes.picture(illustration, sided(picture)).ifPresent(numbers::add);
    if (!told.isEmpty()) {
      Frame frame = new Frame("Caption", List.of(), 0, REMARK);
      Area below = area.below(picture.height());
      numbers.add(shapes.words(frame, Optional.of(sided(below)), told));
    }
    return numbers;
  }

  private List<Integer> answer(List<Line> lines, int size, Area foot, Area above) {
    List<Integer> appearing = new ArrayList<>();
    Frame frame = new Frame("Answer", List.of("type", "body", "idx", "14"), ANSWER, size);
    appearing.add(shapes.words(frame, Optional.of(foot), lines));
    for (Block block : slide.answer()) {
      if (block instanceof Block.Illustration illustration) {
        appearing.addAll(illustration(illustration, above.right(LEFT_PERCENT, GAP)));
      }
    }
    return appearing;
  }

  private Area sided(Area area) {
    return toTheLeft ? area.mirrored(WIDTH) : area;
  }
}
