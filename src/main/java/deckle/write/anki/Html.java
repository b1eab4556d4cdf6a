package deckle.write.anki;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as the HTML of one Anki field, on one line; paragraphs are separated by {@code <br>}. */
final class Html implements Block.Visitor<String> {

  private static final String BREAK = "<br>";
  private static final String LIST = "<div class=\"list\">";

  private final Pictures pictures;
  private final InlineHtml inline;

  Html(Pictures pictures) {
    this(pictures, List.of());
  }

  private Html(Pictures pictures, List<Integer> numbers) {
    this.pictures = pictures;
    this.inline = new InlineHtml(pictures, numbers);
  }

  /** A text with gaps, and the numbers that these have. */
  record Gapped(String html, Parts parts) {

    /**
     * @param before as the gaps were known
     */
    static Gapped of(List<Block> text, List<String> before, Pictures pictures) {
      Html counting = new Html(pictures);
      counting.of(text);
      Parts parts = Parts.of(before, counting.inline.gaps());
      return new Gapped(new Html(pictures, parts.numbers()).of(text), parts);
    }
  }

  /** One side of a card. */
  String of(List<Block> blocks) {
    List<String> pieces = new ArrayList<>();
    for (Block block : blocks) {
      String piece = block.accept(this);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return joined(pieces);
  }

  /** Lists and tables have room around them as they are. */
  private static String joined(List<String> pieces) {
    StringBuilder joined = new StringBuilder();
    boolean broken = true;
    for (String piece : pieces) {
      boolean block = Stream.of("<ul>", "<ol", "<table>", LIST).anyMatch(piece::startsWith);
      joined.append(broken || block ? "" : BREAK).append(piece);
      broken = block;
    }
    return joined.toString();
  }

  String line(Text text) {
    return inline.of(text.content());
  }

  @Override
  public String heading(Block.Heading heading) {
    return "<b>" + line(heading.text()) + "</b>";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    String line = line(paragraph.text());
    return switch (paragraph.style()) {
      case BODY, CARD, SUBTITLE, MARGIN -> line;
      case INSTRUCTIONS -> "<i>" + line + "</i>";
      case SMALL -> "<small>" + line + "</small>";
    };
  }

  /** A list of its own where Anki labels it as we do. */
  @Override
  public String enumeration(Block.Enumeration list) {
    return switch (list.numbering()) {
      case BULLET -> "<ul>" + items(list) + "</ul>";
      case DECIMAL -> numbered(list);
      case LETTER, NONE ->
          list.entries().stream()
              .map(entry -> labelled(entry.label(), of(entry.content())))
              .collect(Collectors.joining(BREAK, LIST, "</div>"));
    };
  }

  private String numbered(Block.Enumeration list) {
    String first = list.entries().isEmpty() ? "1" : list.entries().get(0).label();
    String start = first.replaceAll("\\D", "");
    return (start.equals("1") ? "<ol>" : "<ol start=\"" + start + "\">") + items(list) + "</ol>";
  }

  private String items(Block.Enumeration list) {
    return list.entries().stream()
        .map(entry -> "<li>" + of(entry.content()) + "</li>")
        .collect(Collectors.joining());
  }

  private static String labelled(String label, String content) {
    return label.isEmpty() ? content : InlineHtml.escaped(label) + " " + content;
  }

  @Override
  public String options(Block.Options options) {
    return options.options().stream()
        .map(option -> labelled(option.label(), line(option.text())))
        .collect(Collectors.joining(BREAK));
  }

  @Override
  public String table(Block.Table table) {
    String header = table.header().isEmpty() ? "" : row(table.header(), "th");
    String rows =
        table.rows().stream().map(cells -> row(cells, "td")).collect(Collectors.joining());
    return "<table>" + header + rows + "</table>";
  }

  private String row(List<Text> cells, String tag) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + line(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  @Override
  public String illustration(Block.Illustration illustration) {
    return pictures.of(illustration);
  }

  @Override
  public String group(Block.Group group) {
    return of(group.content());
  }

  @Override
  public String box(Block.Box box) {
    return of(box.content());
  }

  @Override
  public String sideBySide(Block.SideBySide columns) {
    return joined(List.of(of(columns.left()), of(columns.right())));
  }

  /** Nobody writes on a screen's card. */
  @Override
  public String writingSpace(Block.WritingSpace space) {
    return "";
  }

  @Override
  public String fields(Block.Fields fields) {
    return "";
  }

  @Override
  public String turned(Block.Turned turned) {
    return of(turned.content());
  }

  @Override
  public String standing(Standing standing) {
    return of(standing.content());
  }

  @Override
  public String cardSheet(Block.CardSheet sheet) {
    throw new IllegalArgumentException("a card holds no sheet of cards");
  }
}
