package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.text.Inline;
import deckle.text.Text;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Blocks as paragraphs and tables, one below the other. */
final class Body implements Block.Visitor<Void> {

  private static final int MOST_COLUMNS = 6;

  /** What a letter takes of a line, in percent of the size of the type. */
  private static final int LETTER = 41;

  /** Letters that a line may hold more or less than that says. */
  private static final int SLACK = 6;

  private static final String APART = "\u2003\u2003";

  private final Xml out;
  private final Runs runs;
  private final Lists lists;
  private final Pictures pictures;
  private final Measures measures;
  private final boolean toTheLeft;
  private Place place;

  /** The label of a list that the next paragraph begins with. */
  private Optional<Label> label = Optional.empty();

  /** Whether the next paragraph begins a page. */
  private boolean newPage;

  /** Whether what is written now is to stay on one page. */
  private boolean grouped;

  /** What the paragraph that is written next has at the end of its last line. */
  private Optional<Block.Options> beside = Optional.empty();

  private int bookmarks;

  Body(Xml out, Runs runs, Lists lists, Pictures pictures, Measures measures, boolean toTheLeft) {
    this.out = out;
    this.runs = runs;
    this.lists = lists;
    this.pictures = pictures;
    this.measures = measures;
    this.toTheLeft = toTheLeft;
    this.place = Place.of(measures.columnWidth());
  }

  /** A number that the word processor counts, or words that stand for one. */
  private record Label(Optional<Lists.Numbered> counted, String words, int hanging) {}

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
        isBrief(next)
            && block instanceof Block.Paragraph paragraph
            && hasRoom(paragraph.text(), (Block.Options) next);
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
    paragraph(style, content, "", Optional.empty());
  }

  /** In the order that the schema wants. */
  private void paragraph(String style, String content, String side, Optional<Integer> left) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (place.kept()) {
      out.empty("w:keepNext");
    }
    if (newPage) {
      out.empty("w:pageBreakBefore");
      newPage = false;
    }
    numbered();
    tabs();
    indented(left.orElse(place.left()));
    if (!side.isEmpty()) {
      out.empty("w:jc", "w:val", side);
    }
    out.close();
    label
        .filter(its -> its.counted().isEmpty() && !its.words().isEmpty())
        .ifPresent(its -> out.add(runs.of(Text.of(its.words()))).add(TAB));
    label = Optional.empty();
    out.add(content);
    beside.ifPresent(options -> out.add(TAB).add(brief(options)));
    out.close();
  }

  private static final String TAB = "<w:r><w:tab/></w:r>";

  private void numbered() {
    label
        .flatMap(Label::counted)
        .ifPresent(
            list -> {
              out.open("w:numPr").empty("w:ilvl", "w:val", "" + list.level());
              out.empty("w:numId", "w:val", "" + list.list()).close();
            });
  }

  private void tabs() {
    boolean labelled = label.filter(its -> its.counted().isEmpty()).isPresent();
    if (labelled || beside.isPresent()) {
      out.open("w:tabs");
      if (labelled) {
        out.empty("w:tab", "w:val", "left", "w:pos", "" + place.left());
      }
      if (beside.isPresent()) {
        out.empty("w:tab", "w:val", "right", "w:pos", "" + (place.left() + place.width()));
      }
      out.close();
    }
  }

  private void indented(int left) {
    if (label.isPresent()) {
      String hanging = String.valueOf(label.get().hanging());
      out.empty("w:ind", "w:left", "" + left, "w:hanging", hanging);
    } else if (left > 0) {
      out.empty("w:ind", "w:left", "" + left);
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    String style = heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1);
    paragraph(style, runs.of(heading.text()));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Optional<String> picture = runs.alone(paragraph.text()).flatMap(its -> pictures.of(its, place));
    if (picture.isPresent()) {
      unlabelled();
      paragraph("Figure", "<w:r>" + picture.get() + "</w:r>");
      return null;
    }
    String style =
        switch (paragraph.style()) {
          case BODY, CARD -> "BodyText";
          case SUBTITLE -> "Subtitle";
          case INSTRUCTIONS -> "Instructions";
          case SMALL -> "Remark";
          case MARGIN -> "Form";
        };
    String own =
        place.depth() == 1 && label.isPresent() && place.question() > 0 ? "Question" : style;
    for (List<Inline> piece : Displayed.parted(paragraph.text().content())) {
      paragraph(own, runs.of(piece, paragraph.text().at()));
    }
    return null;
  }

  /** Questions stand apart, points of a summary do not. */
  private String labelled(String style) {
    if (!style.equals("BodyText")) {
      return style;
    }
    return place.depth() == 1 && place.question() > 0 ? "Question" : "ListParagraph";
  }

  @Override
  public Void enumeration(Block.Enumeration enumeration) {
    if (enumeration.entries().isEmpty()) {
      return null;
    }
    Optional<Lists.Numbered> list = lists.of(enumeration, place);
    Place outer = place;
    int last = enumeration.entries().size() - 1;
    for (int i = 0; i <= last; i++) {
      Block.Entry entry = enumeration.entries().get(i);
      Lists.Numbered own = list.orElse(new Lists.Numbered(0, 0, measures.indent()));
      place = keptIf(outer, i < last).within(own);
      label = Optional.of(new Label(list, entry.label(), own.indent()));
      all(entry.content());
      unlabelled();
    }
    place = outer;
    return null;
  }

  /** A label beside which no paragraph came. */
  private void unlabelled() {
    if (label.isPresent()) {
      paragraph("BodyText", "");
    }
  }

  @Override
  public Void options(Block.Options options) {
    if (options.options().isEmpty()) {
      return null;
    }
    unlabelled();
    if (isBrief(options)) {
      return atLineEnd(options);
    }
    Optional<Lists.Numbered> list = lists.of(options, place);
    int columns = columns(options);
    if (columns == 1) {
      option(options.options(), options.mark(), list, place.left());
      return null;
    }
    int rows = (options.options().size() + columns - 1) / columns;
    List<Runnable> cells = new ArrayList<>();
    for (int from = 0; from < options.options().size(); from += rows) {
      int to = Math.min(from + rows, options.options().size());
      List<Block.Option> some = options.options().subList(from, to);
      cells.add(() -> option(some, options.mark(), list, 0));
    }
    beside(cells, java.util.Collections.nCopies(cells.size(), 1));
    return null;
  }

  /** True and false, at the line's end: on the last line of the stem if there is room. */
  private Void atLineEnd(Block.Options options) {
    if (beside.isPresent()) {
      beside = Optional.empty();
      return null;
    }
    paragraph("Option", brief(options), "end", Optional.empty());
    return null;
  }

  private String brief(Block.Options options) {
    StringBuilder line = new StringBuilder();
    String mark = Lists.mark(options.mark()) + "\u00A0";
    for (Block.Option option : options.options()) {
      line.append(runs.of(Text.of((line.isEmpty() ? "" : APART) + mark)));
      line.append(runs.of(option.text()));
    }
    return line.toString();
  }

  private static boolean isBrief(Block block) {
    return block instanceof Block.Options options
        && options.options().size() == 2
        && options.options().get(0).label().isEmpty();
  }

  /** Whether the last line of a text ends before two short options begin. */
  private boolean hasRoom(Text text, Block.Options options) {
    int letter = measures.distance(LETTER);
    int width = text.plain().length() * letter;
    int needed = 2 * measures.indent();
    for (Block.Option option : options.options()) {
      needed += option.text().plain().length() * letter;
    }
    int lines = width / place.width();
    int last = width % place.width() + lines * SLACK * letter;
    return last + needed + SLACK * letter < place.width();
  }

  private void option(
      List<Block.Option> options, Block.Mark mark, Optional<Lists.Numbered> list, int left) {
    Place outer = place;
    for (int i = 0; i < options.size(); i++) {
      Block.Option option = options.get(i);
      int hanging = list.map(Lists.Numbered::indent).orElse(2 * measures.indent());
      String words = (Lists.mark(mark) + "\u00A0" + option.label()).strip();
      label = Optional.of(new Label(list, words, hanging));
      place = outer.kept(outer.kept() || i < options.size() - 1);
      paragraph("Option", runs.of(option.text()), "", Optional.of(left + hanging));
    }
    place = outer;
  }

  /** As many as fit, all full. */
  private int columns(Block.Options options) {
    int count = options.options().size();
    OptionalInt asked = options.columns();
    if (asked.isPresent()) {
      return Math.max(1, Math.min(count, asked.getAsInt()));
    }
    int longest =
        options.options().stream().mapToInt(each -> each.text().plain().length()).max().orElse(0);
    int needed = 2 * measures.indent() + longest * measures.distance(LETTER);
    for (int columns = Math.min(MOST_COLUMNS, count); columns > 1; columns--) {
      int rows = (count + columns - 1) / columns;
      boolean full = (count + rows - 1) / rows == columns;
      if (full && needed <= place.width() / columns) {
        return columns;
      }
    }
    return 1;
  }

  /** Blocks beside each other, in a table that is not seen. */
  private void beside(List<Runnable> cells, List<Integer> weights) {
    Place outer = place;
    List<Integer> widths = Tables.shared(outer.width(), weights);
    Tables tables = new Tables(out, measures, toTheLeft);
    tables.open("Columns", outer, widths, Tables.Edges.NONE);
    tables.openRow(false);
    for (int i = 0; i < cells.size(); i++) {
      tables.openCell(widths.get(i), "");
      place = outer.inCell(widths.get(i) - tables.padding(Tables.Edges.NONE));
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
    if (columns == 0) {
      return null;
    }
    new TableBody(table, place, measures, toTheLeft, out)
        .write(
            (text, style, side, width) -> {
              Place outer = place;
              place = outer.inCell(width);
              paragraph(style, runs.of(text), side, Optional.empty());
              place = outer;
            });
    return null;
  }

  @Override
  public Void illustration(Block.Illustration illustration) {
    unlabelled();
    Place outer = place;
    boolean told = illustration.caption().isPresent() || illustration.credit().isPresent();
    place = outer.kept(outer.kept() || told);
    Optional<String> drawing = pictures.of(illustration, place);
    if (drawing.isPresent()) {
      String run = "<w:r>" + drawing.get() + "</w:r>";
      paragraph("Figure", marked(illustration.name(), run));
    }
    place = outer.kept(outer.kept() || illustration.credit().isPresent());
    illustration.caption().ifPresent(text -> paragraph("Caption", runs.of(text)));
    place = outer;
    illustration.credit().ifPresent(text -> paragraph("Credit", runs.of(text)));
    return null;
  }

  /** With a bookmark that the document's text leads to. */
  private String marked(String name, String content) {
    if (name.isEmpty()) {
      return content;
    }
    String id = String.valueOf(++bookmarks);
    return Xml.piece()
        .empty("w:bookmarkStart", "w:id", id, "w:name", Pictures.bookmark(name))
        .add(content)
        .empty("w:bookmarkEnd", "w:id", id)
        .toString();
  }

  @Override
  public Void group(Block.Group group) {
    newPage |= group.newPage();
    together(group.content());
    return null;
  }

  @Override
  public Void box(Block.Box box) {
    unlabelled();
    Place outer = place;
    Tables tables = new Tables(out, measures, toTheLeft);
    tables.open("Box", outer, List.of(outer.width()), Tables.Edges.BOX);
    tables.openRow(false);
    tables.openCell(outer.width(), "");
    place = outer.inCell(outer.width() - tables.padding(Tables.Edges.BOX));
    together(box.content());
    tables.closeCell();
    tables.closeRow();
    tables.close(outer);
    place = outer;
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
    Optional<Integer> height = space.height().map(measures::height);
    int lines = height.map(its -> Math.max(1, its / measures.line())).orElse(space.lines());
    Place outer = place;
    for (int line = 0; line < lines; line++) {
      place = outer.kept(outer.kept() || line < lines - 1);
      paragraph(height.isPresent() ? "WorkingSpace" : "WritingLine", "");
    }
    place = outer;
    return null;
  }

  /** Labels with rules behind them, made of tabs as typists do. */
  @Override
  public Void fields(Block.Fields fields) {
    unlabelled();
    List<Integer> weights = fields.fields().stream().map(Block.Field::weight).toList();
    List<Integer> widths = Tables.shared(place.width(), weights);
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Fields").open("w:tabs");
    int right = 0;
    for (int i = 0; i < widths.size(); i++) {
      right += widths.get(i);
      boolean last = i == widths.size() - 1;
      int end = last ? right : right - measures.distance(100);
      out.empty("w:tab", "w:val", "left", "w:leader", "underscore", "w:pos", "" + end);
      if (!last) {
        out.empty("w:tab", "w:val", "left", "w:pos", "" + right);
      }
    }
    out.close().close();
    for (int i = 0; i < fields.fields().size(); i++) {
      out.add(i == 0 ? "" : TAB);
      out.add(runs.of(Text.of(fields.fields().get(i).label() + " "))).add(TAB);
    }
    out.close();
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
