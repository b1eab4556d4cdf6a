package deckle.text;

import java.util.List;

/** One piece of a line of running text. */
public sealed interface Inline
    permits Inline.Run,
        Inline.Strong,
        Inline.Emphasis,
        Inline.Code,
        Inline.Sub,
        Inline.Sup,
        Inline.Formula,
        Inline.Picture,
        Inline.Link,
        Inline.Blank,
        Inline.LineBreak,
        Inline.Value,
        Inline.Gap,
        Inline.Reference {

  <R> R accept(Visitor<R> visitor);

  /** Plain words, with every sign already the one that prints ({@code −70}, {@code →}). */
  record Run(String text) implements Inline {
    @Override
    public boolean equals(Object other) {
      return other instanceof Run that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }
  }

  /** {@code **strong**}. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Strong that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
      return content.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** {@code *emphasis*}. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Emphasis that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
      return content.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** {@code `code`}. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** {@code H~2~O}. */
  record Sub(List<Inline> content) implements Inline {
    public Sub {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sub(this);
    }
  }

  /** {@code Mg^2+^}. */
  record Sup(List<Inline> content) implements Inline {
    public Sup {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sup(this);
    }
  }

  /**
   * {@code $x^2$}: the LaTeX as written, and what it means.
   *
   * @param displayed whether it stands on a line of its own
   */
  record Formula(String latex, deckle.formula.Formula meaning, boolean displayed)
      implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /** {@code ![alt](file)}; the file is relative to the deck's folder. */
  record Picture(String alt, String file) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** {@code [text](url)}. */
  record Link(List<Inline> content, String url) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A rule to write on; {@code length} is in characters, as many as there were underscores. */
  record Blank(int length) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blank(this);
    }
  }

  /** A break that the author asked for. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /** {@code {mass}}: a parameter whose value is not drawn yet. */
  record Value(String name) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /** <code>{{Mg^2+^|magnesium}}</code>: what fills a gap of a cloze, the printed answer first. */
  record Gap(List<Text> answers) implements Inline {
    public Gap {
      answers = List.copyOf(answers);
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("a gap has an answer");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gap(this);
    }
  }

  /** {@code @fig:pore}: a figure of the deck, whose number only a finished document knows. */
  record Reference(String figure) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** One method for each case and no defaults: a new case must be thought of everywhere. */
  interface Visitor<R> {
    R run(Run run);

    R strong(Strong strong);

    R emphasis(Emphasis emphasis);

    R code(Code code);

    R sub(Sub sub);

    R sup(Sup sup);

    R formula(Formula formula);

    R picture(Picture picture);

    R link(Link link);

    R blank(Blank blank);

    R lineBreak(LineBreak lineBreak);

    R value(Value value);

    R gap(Gap gap);

    R reference(Reference reference);
  }
}
