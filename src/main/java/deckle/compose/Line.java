package deckle.compose;

import deckle.diag.Span;
import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A line put together from the program's words and an author's. */
final class Line {

  private final List<Inline> content = new ArrayList<>();
  private Span at = Span.none();

  /** A line of the program's words alone. */
  static Line of(String words) {
    return new Line().words(words);
  }

  Line words(String words) {
    return words.isEmpty() ? this : add(List.of(new Inline.Run(words)));
  }

  Line text(Text text) {
    placed(text);
    return add(text.content());
  }

  Line strong(Text text) {
    placed(text);
    return add(List.of(new Inline.Strong(text.content())));
  }

  Line strong(String words) {
    return add(List.of(new Inline.Strong(List.of(new Inline.Run(words)))));
  }

  Line emphasis(String words) {
    return add(List.of(new Inline.Emphasis(List.of(new Inline.Run(words)))));
  }

  Line raised(String words) {
    return add(List.of(new Inline.Sup(List.of(new Inline.Run(words)))));
  }

  Line blank(int length) {
    return add(List.of(new Inline.Blank(length)));
  }

  Line link(String url) {
    return add(List.of(new Inline.Link(List.of(new Inline.Run(url)), url)));
  }

  /** Texts one after the other with words between them. */
  Line joined(List<Text> texts, String between) {
    for (int i = 0; i < texts.size(); i++) {
      words(i == 0 ? "" : between).text(texts.get(i));
    }
    return this;
  }

  Line add(List<Inline> more) {
    content.addAll(more);
    return this;
  }

  /** Another line after this one. */
  Line line(Line other) {
    Text text = other.toText();
    placed(text);
    return add(text.content());
  }

  /** Another line after this one, with a space between them if there is something before it. */
  Line separate(Line other) {
    return words(isEmpty() ? "" : " ").line(other);
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** Faults of the line are reported at the first of its author's texts. */
  Text toText() {
    return new Text(Text.of(content).plain(), content, at);
  }

  Block paragraph(Block.Style style) {
    return new Block.Paragraph(toText(), style);
  }

  private void placed(Text text) {
    if (at.equals(Span.none())) {
      at = text.at();
    }
  }
}
