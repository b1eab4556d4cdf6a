package deckle.read.yaml;

import deckle.diag.Span;
import java.util.List;

/** A piece of a deck file as YAML sees it, with its place; strings stay strings. */
sealed interface Node permits Node.Scalar, Node.Items, Node.Pairs {

  Span at();

  /** What it is in the words of a person who writes a deck. */
  String described();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** Some text, with the place of each of its characters. */
  record Scalar(String text, Style style, Where where, Span at) implements Node {
    boolean isEmpty() {
      return text.isBlank();
    }

    @Override
    public String described() {
      return "a text";
    }
  }

  /**
   * A list.
   *
   * @param flow whether it is written in brackets
   */
  record Items(List<Node> items, boolean flow, Span at) implements Node {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /**
   * Keys and their values, in the order written; a key may stand there twice.
   *
   * @param flow whether they are written in braces
   */
  record Pairs(List<Pair> pairs, boolean flow, Span at) implements Node {
    public Pairs {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String described() {
      return "keys and values";
    }
  }

  /** A key and its value. */
  record Pair(Scalar key, Node value) {
    String name() {
      return Invisible.dropped(key.text()).strip();
    }
  }
}
