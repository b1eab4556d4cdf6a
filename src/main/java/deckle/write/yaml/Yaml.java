package deckle.write.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A YAML document in the making. */
sealed interface Yaml permits Yaml.Scalar, Yaml.Flow, Yaml.Items, Yaml.Pairs, Yaml.Braces {

  /** Goes on after {@code key:}, to the line's end or below it. */
  void afterKey(StringBuilder out, int depth);

  /** Goes on after a dash and its space; {@code depth} is that of what stands beside the dash. */
  void afterDash(StringBuilder out, int depth);

  boolean isEmpty();

  /** A text. */
  record Scalar(String text) implements Yaml {
    @Override
    public void afterKey(StringBuilder out, int depth) {
      afterDash(out.append(' '), depth);
    }

    @Override
    public void afterDash(StringBuilder out, int depth) {
      boolean several = text.indexOf('\n') >= 0;
      out.append(several ? Scalars.block(text, depth) : Scalars.line(text)).append('\n');
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** Short words between brackets. */
  record Flow(List<String> words) implements Yaml {
    @Override
    public void afterKey(StringBuilder out, int depth) {
      afterDash(out.append(' '), depth);
    }

    @Override
    public void afterDash(StringBuilder out, int depth) {
      List<String> printed = words.stream().map(Scalars::bracketed).toList();
      out.append('[').append(String.join(", ", printed)).append("]\n");
    }

    @Override
    public boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /** One thing per line, after dashes. */
  record Items(List<Yaml> items) implements Yaml {
    @Override
    public void afterKey(StringBuilder out, int depth) {
      out.append('\n');
      for (Yaml item : items) {
        out.append(Scalars.indent(depth + 1)).append("- ");
        item.afterDash(out, depth + 2);
      }
    }

    @Override
    public void afterDash(StringBuilder out, int depth) {
      throw new IllegalStateException("no list of a deck stands in a list");
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /** A key and its value. */
  record Pair(String key, Yaml value) {
    private void print(StringBuilder out, int depth) {
      out.append(Scalars.line(key)).append(':');
      value.afterKey(out, depth);
    }
  }

  /** Keys with values, in the order in which they were put. */
  record Pairs(List<Pair> pairs) implements Yaml {

    Pairs() {
      this(new ArrayList<>());
    }

    /** What is empty is not written. */
    Pairs put(String key, Yaml value) {
      if (!value.isEmpty()) {
        pairs.add(new Pair(key, value));
      }
      return this;
    }

    Pairs put(String key, String text) {
      return put(key, new Scalar(text));
    }

    Pairs put(String key, Optional<String> text) {
      text.ifPresent(some -> put(key, some));
      return this;
    }

    Pairs put(boolean wanted, String key, String text) {
      return wanted ? put(key, text) : this;
    }

    Pairs putAll(Pairs more) {
      pairs.addAll(more.pairs);
      return this;
    }

    void print(StringBuilder out, int depth) {
      for (Pair pair : pairs) {
        out.append(Scalars.indent(depth));
        pair.print(out, depth);
      }
    }

    @Override
    public void afterKey(StringBuilder out, int depth) {
      print(out.append('\n'), depth + 1);
    }

    @Override
    public void afterDash(StringBuilder out, int depth) {
      StringBuilder lines = new StringBuilder();
      print(lines, depth);
      out.append(lines.substring(Scalars.indent(depth).length()));
    }

    @Override
    public boolean isEmpty() {
      return pairs.isEmpty();
    }
  }

  /** Short names with short values, on one line. */
  record Braces(List<Pair> pairs) implements Yaml {
    @Override
    public void afterKey(StringBuilder out, int depth) {
      afterDash(out.append(' '), depth);
    }

    @Override
    public void afterDash(StringBuilder out, int depth) {
      out.append(inline()).append('\n');
    }

    private String inline() {
      List<String> printed = new ArrayList<>();
      for (Pair pair : pairs) {
        printed.add(Scalars.bracketed(pair.key()) + ": " + inline(pair.value()));
      }
      return "{" + String.join(", ", printed) + "}";
    }

    private static String inline(Yaml value) {
      StringBuilder out = new StringBuilder();
      if (value instanceof Scalar scalar) {
        return Scalars.bracketed(scalar.text());
      }
      value.afterDash(out, 0);
      return out.toString().strip();
    }

    @Override
    public boolean isEmpty() {
      return pairs.isEmpty();
    }
  }

  /** A single text alone, several one per line. */
  static Yaml texts(List<String> texts) {
    List<Yaml> items = texts.stream().<Yaml>map(Scalar::new).toList();
    return items.size() == 1 ? items.get(0) : new Items(items);
  }

  /** A single name alone, several between brackets. */
  static Yaml names(List<String> names) {
    return names.size() == 1 ? new Scalar(names.get(0)) : new Flow(names);
  }
}
