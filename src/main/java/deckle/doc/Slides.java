package deckle.doc;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown to a class, one question after another.
 *
 * @param language a BCP 47 tag
 * @param pictures the images of pictures within running text, by the file named there
 */
public record Slides(
    Text title,
    Optional<Text> subtitle,
    String language,
    Look look,
    List<Slide> slides,
    Map<String, Image> pictures) {

  public Slides {
    slides = List.copyOf(slides);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  /**
   * One question.
   *
   * @param head which it is, and of what topic
   * @param ask what is asked; its first paragraph is the slide's title
   * @param beside what it is about, to be seen all the while
   * @param answer not to be seen before somebody wants it
   * @param notes for whoever speaks
   */
  public record Slide(
      Text head,
      List<Block> ask,
      List<Block> beside,
      List<Block> answer,
      List<Block> notes,
      Span at) {

    public Slide {
      ask = List.copyOf(ask);
      beside = List.copyOf(beside);
      answer = List.copyOf(answer);
      notes = List.copyOf(notes);
    }
  }
}
