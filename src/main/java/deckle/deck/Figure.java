package deckle.deck;

import deckle.diag.Span;
import deckle.text.Text;
import java.util.Optional;

/**
 * Something to look at, with the words that go with it.
 *
 * @param alt what a reader who cannot see it is told; a chart can be told by its numbers
 */
public record Figure(
    String id,
    Content content,
    Optional<Text> alt,
    Optional<Text> caption,
    Optional<Text> credit,
    Optional<Measure> width,
    Span at) {

  /** What there is to look at. */
  public sealed interface Content permits Picture, Plot {
    <R> R accept(Visitor<R> visitor);
  }

  /**
   * A picture of the author's.
   *
   * @param file as written, relative to the deck's folder
   */
  public record Picture(String file, Image image) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** Numbers to be drawn. */
  public record Plot(Chart chart) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plot(this);
    }
  }

  /** One method for each case and no defaults. */
  public interface Visitor<R> {
    R picture(Picture picture);

    R plot(Plot plot);
  }
}
