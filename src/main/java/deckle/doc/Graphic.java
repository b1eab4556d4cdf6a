package deckle.doc;

import deckle.chart.Numerals;
import deckle.chart.Plot;
import deckle.deck.Chart;
import deckle.deck.Image;

/** What an illustration shows: a picture as it is, or numbers drawn for the room they are given. */
public sealed interface Graphic permits Graphic.Fixed, Graphic.Drawn {

  <R> R accept(Visitor<R> visitor);

  /** A picture of the author's. */
  record Fixed(Image image) implements Graphic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixed(this);
    }
  }

  /** A chart, whose words are of the same size however wide it is. */
  record Drawn(Chart chart, Numerals numerals) implements Graphic {

    /** The picture for a width and type of such a size, in millipoints. */
    public Image image(int width, int type) {
      return Plot.of(chart, numerals, width, type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drawn(this);
    }
  }

  /** One method for each case and no defaults. */
  interface Visitor<R> {
    R fixed(Fixed fixed);

    R drawn(Drawn drawn);
  }
}
