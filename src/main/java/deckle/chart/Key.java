package deckle.chart;

import deckle.text.Text;
import java.util.List;

/** The names of the series, each behind a sample of how it is drawn, in lines above a chart. */
final class Key {

  /** Draws the sample of a series around the middle of a line. */
  interface Sample {
    void draw(int series, int x, int middle, int width);
  }

  private final Sketch sketch;
  private final int sample;

  Key(Sketch sketch) {
    this.sketch = sketch;
    this.sample = sketch.type() * 28 / 10;
  }

  /** Returns where it ends. */
  int draw(Sample samples) {
    List<Text> series = sketch.chart().series();
    int x = 0;
    int y = 0;
    for (int i = 0; i < series.size(); i++) {
      Lettering name = sketch.words(series.get(i), sketch.width() - sample - sketch.gap());
      int length = sample + sketch.gap() + name.width();
      if (x > 0 && x + length > sketch.width()) {
        x = 0;
        y += sketch.leading();
      }
      samples.draw(i, x, y + sketch.leading() / 2, sample);
      sketch
          .svg()
          .words(name, x + sample + sketch.gap(), y, Lettering.Anchor.START, series.get(i).plain());
      x += length + 3 * sketch.gap();
    }
    return y + sketch.leading() + sketch.gap();
  }
}
