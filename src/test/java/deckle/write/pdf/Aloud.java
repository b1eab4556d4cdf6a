package deckle.write.pdf;

import deckle.write.pdf.Tagged.Kid;
import deckle.write.pdf.Tagged.Node;
import deckle.write.pdf.Tagged.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A finished PDF as a screen reader says it: one line for each stop, announced by what it is. What
 * is in a list item is indented. No space is heard that the file does not have.
 */
final class Aloud {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200B]+");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder heard = new StringBuilder();
  private int depth;

  /** A label, which is said in one breath with what comes next. */
  private String label = "";

  private Aloud() {}

  static List<String> lines(byte[] pdf) {
    Aloud aloud = new Aloud();
    aloud.all(Tagged.tree(pdf).kids());
    aloud.stop("");
    return aloud.lines;
  }

  /** What a person tells apart when listening. */
  static String tidy(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private void all(List<Kid> kids) {
    for (Kid kid : kids) {
      if (kid instanceof Words words) {
        heard.append(words.text());
      } else if (kid instanceof Node node) {
        element(node);
      }
    }
  }

  private void element(Node node) {
    switch (node.tag()) {
      case "H1", "H2", "H3", "H4" -> block("heading level " + node.tag().charAt(1) + ": ", node);
      case "P" -> block("", node);
      case "Caption" -> block("caption: ", node);
      case "L" -> list(node);
      case "Table" -> table(node);
      case "Span" -> heard.append(node.alt().orElse(node.text()));
      case "Code" -> all(node.kids());
      case "Figure" -> figure(node);
      case "Formula" ->
          heard.append("formula: ").append(node.alt().orElse("without a description"));
      case "Link" -> heard.append("link: ").append(node.text());
      case "Part", "Sect", "Div" -> block("", node);
      default -> throw new AssertionError("nobody expects " + node.tag() + " here");
    }
  }

  private void block(String announced, Node node) {
    stop("");
    all(node.kids());
    stop(announced);
  }

  /** Within a line, or on its own where nothing else is on it. */
  private void figure(Node figure) {
    heard.append("figure: ").append(figure.alt().orElse("without a description"));
  }

  private void list(Node list) {
    stop("");
    List<Node> items = list.nodes();
    line("list of " + items.size() + (items.size() == 1 ? " item" : " items"));
    depth++;
    for (Node item : items) {
      for (Node part : item.nodes()) {
        if (part.tag().equals("Lbl")) {
          label = tidy(part.text()) + " ";
        } else {
          all(part.kids());
          stop("");
        }
      }
      line("");
    }
    depth--;
  }

  private void table(Node table) {
    stop("");
    List<Node> rows = table.nodes().stream().flatMap(part -> part.nodes("TR").stream()).toList();
    int columns = rows.stream().mapToInt(row -> row.nodes().size()).max().orElse(0);
    line("table, " + columns + " columns, " + rows.size() + " rows");
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, rows.get(i), heads);
    }
  }

  /** A cell is said with the head of its column, as one hears it when moving from cell to cell. */
  private void row(int number, Node row, List<String> heads) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.nodes().size(); i++) {
      Node cell = row.nodes().get(i);
      String scope = cell.attributes().getNameAsString("Scope");
      String text = cell(cell);
      if ("Column".equals(scope)) {
        heads.add(text);
        cells.add("column header " + text);
      } else if ("Row".equals(scope)) {
        cells.add("row header " + text);
      } else {
        cells.add((i < heads.size() ? heads.get(i) + ": " : "") + text);
      }
    }
    line("row " + number + ": " + String.join("; ", cells));
  }

  private String cell(Node cell) {
    all(cell.kids());
    String text = tidy(heard.toString());
    heard.setLength(0);
    return text.isEmpty() ? "empty" : text;
  }

  /** Ends what was heard so far. */
  private void stop(String announced) {
    String text = tidy(heard.toString());
    heard.setLength(0);
    if (!text.isEmpty() || !announced.isEmpty()) {
      line(announced + text);
    }
  }

  private void line(String words) {
    String whole = (label + words).strip();
    label = "";
    if (!whole.isEmpty()) {
      lines.add("  ".repeat(depth) + whole);
    }
  }
}
