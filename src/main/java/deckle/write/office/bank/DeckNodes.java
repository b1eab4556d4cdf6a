package deckle.write.office.bank;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A deck as its own language writes it: keys, lists and texts. */
final class DeckNodes {

  private DeckNodes() {}

  /** The keys of a whole deck. */
  static Map<String, Node> of(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return pairs(new Yaml(options).compose(new StringReader(yaml)));
  }

  /** Keys with their values, in their order. */
  static Map<String, Node> pairs(Node node) {
    Map<String, Node> pairs = new LinkedHashMap<>();
    for (NodeTuple pair : ((MappingNode) node).getValue()) {
      pairs.put(text(pair.getKeyNode()), pair.getValueNode());
    }
    return pairs;
  }

  /** A list; one thing alone is a list too. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  static boolean isText(Node node) {
    return node instanceof ScalarNode;
  }

  static boolean isList(Node node) {
    return node instanceof SequenceNode;
  }

  /** As a deck takes it: the end of a text over several lines has no line end. */
  static String text(Node node) {
    ScalarNode scalar = (ScalarNode) node;
    boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL;
    return block ? scalar.getValue().stripTrailing() : scalar.getValue();
  }
}
