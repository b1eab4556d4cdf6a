package deckle.write.office.bank;

import deckle.read.office.BankSheet.Column;
import deckle.read.office.Colons;
import deckle.read.office.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** What a value of the deck language looks like in a cell. */
final class CellText {

  /** What begins an option that has keys of its own. */
  private static final Pattern KEYED = Pattern.compile("(?s)(?:text|right): .*");

  private static final Pattern BRACKETED = Pattern.compile("(?s)\\{.*\\}");

  private CellText() {}

  static String of(Column column, Node value) {
    return switch (column.shape()) {
      case KEY, WORD, DATE, PLAIN, TEXT -> Lines.alone(DeckNodes.text(value));
      case WORDS -> words(value);
      case TEXTS -> String.join("\n", items(value));
      case OPTIONS -> String.join("\n", options(value));
      case PAIRS, NESTED -> String.join("\n", pairs(column.name(), value, 0));
    };
  }

  private static String words(Node value) {
    List<String> words = DeckNodes.items(value).stream().map(DeckNodes::text).toList();
    boolean plain = words.stream().allMatch(word -> Lines.isPlain(word) && isOne(word));
    return plain
        ? String.join(", ", words)
        : String.join("\n", words.stream().map(word -> Lines.among(word, 0, true)).toList());
  }

  private static boolean isOne(String word) {
    return word.indexOf(',') < 0 && word.indexOf('\n') < 0;
  }

  private static List<String> items(Node value) {
    return DeckNodes.items(value).stream()
        .map(item -> Lines.among(DeckNodes.text(item), 0))
        .toList();
  }

  private static List<String> options(Node value) {
    List<String> lines = new ArrayList<>();
    for (Node item : DeckNodes.items(value)) {
      if (DeckNodes.isText(item)) {
        String text = DeckNodes.text(item);
        boolean keyed = KEYED.matcher(text).matches();
        lines.add(Lines.among(keyed ? "text: " + text : text, 0, !Lines.isPlain(text)));
      } else {
        int depth = 0;
        for (Map.Entry<String, Node> pair : DeckNodes.pairs(item).entrySet()) {
          lines.add(pair(pair.getKey(), DeckNodes.text(pair.getValue()), depth, false));
          depth = 1;
        }
      }
    }
    return lines;
  }

  private static List<String> pairs(String column, Node value, int depth) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Node> pair : DeckNodes.pairs(value).entrySet()) {
      String left = Colons.kept(pair.getKey());
      Node right = pair.getValue();
      if (DeckNodes.isText(right)) {
        String text = DeckNodes.text(right);
        lines.add(pair(left, text, depth, BRACKETED.matcher(text).matches()));
      } else if (DeckNodes.isList(right)) {
        List<String> texts = DeckNodes.items(right).stream().map(DeckNodes::text).toList();
        lines.add(pair(left, "[" + String.join(", ", texts) + "]", depth, false));
      } else {
        lines.add(Lines.among(left + ":", depth, !Lines.isPlain(left)));
        lines.addAll(pairs(column, right, depth + 1));
      }
    }
    return lines;
  }

  private static String pair(String left, String right, int depth, boolean exactly) {
    boolean plain = Lines.isPlain(left) && Lines.isPlain(right) && !exactly;
    return Lines.among(left + ": " + right, depth, !plain);
  }
}
