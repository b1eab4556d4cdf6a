package deckle.text;

import deckle.diag.Span;
import java.util.List;

/**
 * One line of running text: the markup its author wrote, what that means, and where it stands.
 *
 * <p>The markup is kept so that a deck can be written again as a person would have written it.
 */
public record Text(String markup, List<Inline> content, Span at) {

  public Text {
    content = List.copyOf(content);
  }

  /** Words without any markup, made by the program and not by an author. */
  public static Text of(String words) {
    return new Text(
        words, words.isEmpty() ? List.of() : List.of(new Inline.Run(words)), Span.none());
  }

  /** What the program put together from inlines; its markup is its plain words. */
  public static Text of(List<Inline> content) {
    return new Text(Plain.words(content), content, Span.none());
  }

  /** The words alone: {@code Mg2+} for {@code Mg^2+^}. */
  public String plain() {
    return Plain.words(content);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Text that
            && markup.equals(that.markup)
            && at.equals(that.at)
            && content.equals(that.content));
  }

  @Override
  public int hashCode() {
    return markup.hashCode() * 31 + at.hashCode();
  }

  public boolean isEmpty() {
    return content.isEmpty();
  }
}
