package deckle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Makes paragraphs, lists and tables of the nodes of a document. */
final class ProseReader extends AbstractVisitor {

  private final Reading reading;
  private List<Prose.Part> parts = new ArrayList<>();
  private List<List<Text>> rows = new ArrayList<>();

  ProseReader(Reading reading) {
    this.reading = reading;
  }

  List<Prose.Part> read(Node document) {
    visitChildren(document);
    return parts;
  }

  @Override
  public void visit(Paragraph paragraph) {
    parts.add(new Prose.Paragraph(text(paragraph)));
  }

  @Override
  public void visit(BulletList list) {
    parts.add(new Prose.Listing(false, 1, items(list)));
  }

  @Override
  public void visit(OrderedList list) {
    int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    parts.add(new Prose.Listing(true, start, items(list)));
  }

  private List<List<Prose.Part>> items(ListBlock list) {
    List<List<Prose.Part>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new ProseReader(reading).read(item));
    }
    return items;
  }

  /** A table: of blocks of our own there is no other. */
  @Override
  public void visit(CustomBlock table) {
    rows = new ArrayList<>();
    visitChildren(table);
    parts.add(new Prose.Table(rows.get(0), rows.subList(1, rows.size())));
  }

  /** The head, the body and the rows of a table. */
  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      row(row);
    } else {
      visitChildren(node);
    }
  }

  private void row(TableRow row) {
    List<Text> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(text(cell));
    }
    if (!rows.isEmpty()) {
      checkWidth(row, cells.size());
    }
    rows.add(cells);
  }

  /** Markdown would drop further cells without a word. */
  private void checkWidth(TableRow row, int width) {
    String line = source(row).strip();
    String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    int cells = Guards.raised(inner).split("(?<!\\\\)\\|", -1).length;
    if (cells > width) {
      reading.error(
          start(row),
          line.length(),
          "this row has " + cells + " cells, the table has " + width + " columns",
          "`\\|` prints a bar");
    }
  }

  private Text text(Node node) {
    String markup = source(node);
    List<Inline> content = new LineReader(reading, 0).read(node);
    return new Text(markup, content, reading.places().at(start(node), markup.length()));
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** The lines as written, without what makes them part of a list or a table. */
  private String source(Node node) {
    return node.getSourceSpans().stream()
        .map(span -> reading.markup().substring(span.getInputIndex(), end(span)))
        .collect(Collectors.joining("\n"));
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
