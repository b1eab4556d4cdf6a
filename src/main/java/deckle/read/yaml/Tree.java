package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes nodes of YAML's events and refuses what is YAML but not in the language. */
final class Tree {

  /** No deck has reason to be deeper; a page of brackets is an attack or an accident. */
  private static final int DEEPEST = 64;

  private static final String NOT_IN_THE_LANGUAGE = "write the text out again where it is needed";

  private final Mended mended;
  private final Diagnostics diagnostics;
  private final Parser events;

  private Tree(Mended mended, Diagnostics diagnostics) {
    this.mended = mended;
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(mended.text()), options);
  }

  /** Empty if the file has no content, or none that YAML can make sense of. */
  static Optional<Node> of(Mended mended, Diagnostics diagnostics) {
    try {
      return new Tree(mended, diagnostics).document();
    } catch (MarkedYAMLException e) {
      new SyntaxFault(mended, diagnostics).report(e);
    } catch (Refused e) {
      diagnostics.error(e.at, e.getMessage(), e.hint);
    } catch (YAMLException e) {
      diagnostics.error(mended.source().whole(), "this is no YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    while (events.peekEvent() != null) {
      Event event = events.getEvent();
      if (event instanceof DocumentStartEvent start) {
        directives(start);
        if (root.isPresent()) {
          diagnostics.error(
              span(start, 3),
              "a second document begins here",
              "remove `---`, or give what follows a file of its own");
          return root;
        }
      } else if (event instanceof NodeEvent content) {
        root = Optional.of(node(content, 1));
      }
    }
    return root.filter(node -> !(node instanceof Node.Scalar scalar && scalar.isEmpty()));
  }

  private void directives(DocumentStartEvent start) {
    if (start.getVersion() != null || (start.getTags() != null && !start.getTags().isEmpty())) {
      diagnostics.error(
          mended.span(1, 1, 5), "`%` lines are not in the deck language", "remove this line");
    }
  }

  private Node node(NodeEvent event, int depth) {
    if (depth > DEEPEST) {
      String message = "this is nested more than " + DEEPEST + " levels deep";
      throw new Refused(span(event, 1), message, "a deck needs no more than ten");
    }
    refuse(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    return start.is(Event.ID.SequenceStart) ? items(start, depth) : pairs(start, depth);
  }

  private Node items(CollectionStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event next = events.getEvent(); next instanceof NodeEvent item; next = events.getEvent()) {
      items.add(node(item, depth + 1));
    }
    return new Node.Items(items, start.isFlow(), span(start, 1));
  }

  private Node pairs(CollectionStartEvent start, int depth) {
    List<Node.Pair> pairs = new ArrayList<>();
    for (Event next = events.getEvent(); next instanceof NodeEvent key; next = events.getEvent()) {
      Node left = node(key, depth + 1);
      Node right = node((NodeEvent) events.getEvent(), depth + 1);
      if (left instanceof Node.Scalar scalar) {
        refuseMergeKey(scalar);
        pairs.add(new Node.Pair(scalar, right));
      } else {
        diagnostics.error(left.at(), "a key is a word, not " + left.described());
      }
    }
    return new Node.Pairs(pairs, start.isFlow(), span(start, 1));
  }

  private Node scalar(ScalarEvent event) {
    boolean block = event.isLiteral() || event.isFolded();
    Node.Style style =
        block ? Node.Style.BLOCK : event.isPlain() ? Node.Style.PLAIN : Node.Style.QUOTED;
    String value = block ? event.getValue().stripTrailing() : paragraphs(event.getValue());
    return new Node.Scalar(value, style, where(event, value, style), span(event, length(event)));
  }

  /** YAML makes one line end of one blank line; in running text that is a new paragraph. */
  private static String paragraphs(String value) {
    return value.indexOf('\n') < 0 ? value : value.replace("\n", "\n\n");
  }

  private static int length(ScalarEvent event) {
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    return start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
  }

  private void refuse(NodeEvent event) {
    if (event instanceof AliasEvent) {
      String aliases = "aliases (`*" + event.getAnchor() + "`) are not in the deck language";
      throw new Refused(span(event, 1), aliases, NOT_IN_THE_LANGUAGE);
    }
    if (event.getAnchor() != null) {
      refuse(event, "anchors (`&" + event.getAnchor() + "`)", "remove it");
    }
    String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : tag(event);
    if (tag != null) {
      refuse(event, "tags (`!`)", "put the text in `'…'` if it begins with `!`");
    }
  }

  private static String tag(NodeEvent event) {
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }

  private void refuse(NodeEvent event, String what, String hint) {
    diagnostics.error(span(event, 1), what + " are not in the deck language", hint);
  }

  private void refuseMergeKey(Node.Scalar key) {
    if (key.text().equals("<<") && key.style() == Node.Style.PLAIN) {
      diagnostics.error(
          key.at(), "merge keys (`<<`) are not in the deck language", NOT_IN_THE_LANGUAGE);
    }
  }

  private Where where(Event event, String value, Node.Style style) {
    Mark start = event.getStartMark();
    int length = event instanceof ScalarEvent scalar ? length(scalar) : 1;
    return new Where(mended, value, style, start.getLine() + 1, start.getColumn() + 1, length);
  }

  private Span span(Event event, int length) {
    Mark start = event.getStartMark();
    return mended.span(start.getLine() + 1, start.getColumn() + 1, length);
  }

  /** What ends the reading of its file. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span at;
    private final String hint;

    Refused(Span at, String message, String hint) {
      super(message);
      this.at = at;
      this.hint = hint;
    }
  }
}
