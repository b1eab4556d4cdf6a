package deckle.write.office.docx;

import deckle.diag.Diagnostics;
import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.text.Inline;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Blocks as paragraphs and tables, one below the other. */
final class Body implements Block.Visitor<Void> {

  private final Xml out;
  private final Runs runs;
  private final Paragraphs paragraphs;
  private final Choices choices;
  private final Lists lists;
  private final Plates plates;
  private final Measures measures;
  private final boolean toTheLeft;
  private final Diagnostics diagnostics;
  private Place place;

  /** Whether what is written now is to stay on one page. */
  private boolean grouped;

  /** Options that stand at the end of the line before them already. */
  private Optional<Block.Options> beside = Optional.empty();

  Body(
      Xml out,
      Runs runs,
      Lists lists,
      Pictures pictures,
      Measures measures,
      boolean toTheLeft,
      Diagnostics diagnostics) {
    this.out = out;
    this.runs = runs;
    this.paragraphs = new Paragraphs(out, runs);
    this.choices = new Choices(paragraphs, runs, lists, measures);
    this.lists = lists;
    this.plates = new Plates(paragraphs, runs, pictures);
    this.measures = measures;
    this.toTheLeft = toTheLeft;
    this.diagnostics = diagnostics;
    this.place = Place.of(measures.columnWidth());
  }

  /** Blocks over the whole width of the page, or of a column. */
  void all(List<Block> blocks, int width) {
    place = Place.of(width);
    all(blocks);
  }

  /** Within a group no block but the last may end a page. */
  private void all(List<Block> blocks) {
    Place outer = place;
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i == blocks.size() - 1;
      place = keptIf(outer, !last);
      lookAhead(blocks.get(i), last ? blocks.get(i) : blocks.get(i + 1));
      blocks.get(i).accept(this);
    }
    place = outer;
  }

  private void lookAhead(Block block, Block next) {
    boolean room =
        Choices.areBrief(next)
            && block instanceof Block.Paragraph paragraph
            && choices.haveRoom(paragraph.text(), (Block.Options) next, place);
    if (room) {
      beside = Optional.of((Block.Options) next);
    }
  }

  private Place keptIf(Place outer, boolean more) {
    return outer.kept(outer.kept() || (grouped && more));
  }

  private void together(List<Block> blocks) {
    boolean outer = grouped;
    grouped = true;
    all(blocks);
    grouped = outer;
  }

  private void paragraph(String style, String content) {
    paragraphs.write(place, style, content);
  }

  @Override
  public Void heading(Block.Heading heading) {
    String style = heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1);
    paragraph(style, runs.of(heading.text()));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Optional<Block.Illustration> alone = runs.alone(paragraph.text());
    if (alone.isPresent()) {
      return illustration(alone.get());
    }
    String own = place.style(paragraph.style(), paragraphs.isLabelled());
    List<List<Inline>> pieces = Displayed.parted(paragraph.text().content());
    for (List<Inline> piece : pieces.subList(0, pieces.size() - 1)) {
      paragraph(own, runs.of(piece, paragraph.text().at()));
    }
    beside.ifPresent(options -> paragraphs.endLine(choices.brief(options)));
    paragraph(own, runs.of(pieces.get(pieces.size() - 1), paragraph.text().at()));
    return null;
  }

  @Override
  public Void enumeration(Block.Enumeration enumeration) {
    if (enumeration.entries().isEmpty()) {
      return null;
    }
    unlabelled();
    Optional<Lists.Numbered> list = lists.of(enumeration, place);
    Place outer = place;
    int last = enumeration.entries().size() - 1;
    for (int i = 0; i <= last; i++) {
      Block.Entry entry = enumeration.entries().get(i);
      Lists.Numbered own = list.orElse(new Lists.Numbered(0, 0, measures.indent()));
      place = keptIf(outer, i < last).within(own);
      paragraphs.begin(new Paragraphs.Label(list, entry.label(), own.indent()));
      all(entry.content());
      unlabelled();
    }
    place = outer;
    return null;
  }

  /** A label beside which no paragraph came. */
  private void unlabelled() {
    if (paragraphs.isLabelled()) {
      paragraph("BodyText", "");
    }
  }

  @Override
  public Void options(Block.Options options) {
    if (options.options().isEmpty()) {
      return null;
    }
    unlabelled();
    if (Choices.areBrief(options)) {
      return brief(options);
    }
    Optional<Lists.Numbered> list = lists.of(options, place);
    int columns = choices.columns(options, place);
    if (columns == 1) {
      choices.write(options.options(), options.mark(), list, place);
      return null;
    }
    List<Runnable> cells = new ArrayList<>();
    for (List<Block.Option> some : Choices.parted(options.options(), columns)) {
      cells.add(() -> choices.write(some, options.mark(), list, place));
    }
    beside(cells, Collections.nCopies(cells.size(), 1));
    return null;
  }

  /** On a line of their own, unless they stand at the end of the one before. */
  private Void brief(Block.Options options) {
    if (beside.isPresent()) {
      beside = Optional.empty();
    } else {
      paragraphs.write(place, "Option", choices.brief(options), "end", place.left());
    }
    return null;
  }

  /** Blocks beside each other, in a table that is not seen. */
  private void beside(List<Runnable> cells, List<Integer> weights) {
    row("Columns", Tables.Edges.NONE, cells, weights);
  }

  /** A table of one row that only holds places. */
  private void row(String style, Tables.Edges edges, List<Runnable> cells, List<Integer> weights) {
    Place outer = place;
    List<Integer> widths = Tables.shared(outer.width(), weights);
    Tables tables = new Tables(out, measures, toTheLeft);
    tables.open(style, outer, widths, edges);
    tables.openRow(false);
    for (int i = 0; i < cells.size(); i++) {
      tables.openCell(widths.get(i), "");
      place = outer.inCell(widths.get(i) - tables.padding(edges));
      cells.get(i).run();
      tables.closeCell();
    }
    tables.closeRow();
    tables.close(outer);
    place = outer;
  }

  @Override
  public Void table(Block.Table table) {
    unlabelled();
    int columns = Tables.columns(table);
    if (columns > Tables.MOST_COLUMNS && !table.rows().isEmpty()) {
      diagnostics.error(
          table.rows().get(0).get(0).at(),
          "Word takes " + Tables.MOST_COLUMNS + " columns at most, and this table has " + columns,
          "part it into two");
      return null;
    }
    if (columns == 0) {
      return null;
    }
    new TableBody(table, place, measures, toTheLeft, out)
        .write(
            (text, style, side, width) -> {
              Place outer = place;
              place = outer.inCell(width);
              paragraphs.write(place, style, runs.of(text), side, place.left());
              place = outer;
            });
    return null;
  }

  @Override
  public Void illustration(Block.Illustration illustration) {
    unlabelled();
    plates.write(illustration, place);
    return null;
  }

  @Override
  public Void group(Block.Group group) {
    if (group.newPage()) {
      paragraphs.breakPage();
    }
    together(group.content());
    return null;
  }

  @Override
  public Void box(Block.Box box) {
    unlabelled();
    row("Box", Tables.Edges.BOX, List.of(() -> together(box.content())), List.of(1));
    return null;
  }

  @Override
  public Void sideBySide(Block.SideBySide pair) {
    unlabelled();
    beside(
        List.of(() -> cell(pair.left()), () -> cell(pair.right())),
        List.of(pair.leftPercent(), 100 - pair.leftPercent()));
    return null;
  }

  /** A cell must hold a paragraph, if only an empty one. */
  private void cell(List<Block> content) {
    if (content.isEmpty()) {
      paragraph("BodyText", "");
    }
    together(content);
  }

  @Override
  public Void writingSpace(Block.WritingSpace space) {
    paragraphs.room(place, space, measures);
    return null;
  }

  @Override
  public Void fields(Block.Fields fields) {
    unlabelled();
    new FieldLine(fields.fields(), place, measures, runs).write(out);
    return null;
  }

  /** No word processor turns paragraphs round; these are small, and stand last. */
  @Override
  public Void turned(Block.Turned turned) {
    all(turned.content());
    return null;
  }

  @Override
  public Void cardSheet(Block.CardSheet sheet) {
    throw new IllegalArgumentException("cards are printed on sheets, not typed");
  }

  @Override
  public Void standing(Standing standing) {
    all(standing.content());
    return null;
  }
}
