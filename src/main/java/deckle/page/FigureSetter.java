package deckle.page;

import deckle.chart.Plot;
import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.page.Element.Role;
import deckle.page.Lines.Align;
import deckle.page.Placed.Ink;
import deckle.page.Slip.Bond;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets a picture with its caption and credit below it. */
final class FigureSetter {

  /** No picture takes more of a page unless its author gave a width. */
  private static final int MODEST_PERCENT = 45;

  private static final int TALLEST_PERCENT = 80;

  /** Whoever needs type as large as this needs drawings as large as the column, too. */
  private static final int LARGE_TYPE = 14_000;

  private FigureSetter() {}

  /** The picture that a text consists of. */
  static Optional<Inline.Picture> alone(Text text) {
    return text.content().size() == 1
        ? text.content().get(0).accept(new OnlyPicture())
        : Optional.empty();
  }

  static Block.Illustration illustration(Setting setting, Inline.Picture picture, Span at) {
    Image image = setting.picture(picture.file()).orElseThrow();
    return new Block.Illustration(
        "",
        new Graphic.Fixed(image),
        picture.alt(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        at);
  }

  static List<Slip> slips(
      Setting setting, Block.Illustration illustration, Column column, int parent) {
    int division = setting.tree().add(parent, Role.DIVISION);
    int figure = setting.tree().figure(division, illustration.alt(), illustration.name());
    List<Slip> slips = new ArrayList<>();
    slips.add(picture(setting, illustration, column, figure));
    Face small = Face.of(setting.scale().small());
    illustration
        .caption()
        .ifPresent(text -> slips.addAll(words(setting, text, small, column, division)));
    illustration
        .credit()
        .ifPresent(
            text -> slips.addAll(words(setting, text, small.in(Ink.GREY), column, division)));
    return Galley.bound(slips, Bond.GROUP);
  }

  private static Slip picture(
      Setting setting, Block.Illustration illustration, Column column, int element) {
    Image image = image(setting, illustration, column);
    PictureSize size = size(setting, illustration, image, column);
    int x = column.x() + (column.width() - size.width()) / 2;
    Placed picture =
        new Placed.Picture(
            x,
            0,
            size.width(),
            size.height(),
            image,
            illustration.callouts(),
            element,
            illustration.at());
    return Slip.of(size.height(), 0, column.right(), List.of(picture));
  }

  /** A chart is drawn for its place, so that its words are as large as others. */
  private static Image image(Setting setting, Block.Illustration illustration, Column column) {
    return illustration
        .graphic()
        .accept(
            new Graphic.Visitor<>() {
              @Override
              public Image fixed(Graphic.Fixed fixed) {
                return fixed.image();
              }

              @Override
              public Image drawn(Graphic.Drawn drawn) {
                int width = width(setting, illustration, column, Plot.USUAL_WIDTH);
                return drawn.image(width, setting.scale().small());
              }
            });
  }

  private static int width(
      Setting setting, Block.Illustration illustration, Column column, int natural) {
    int wanted =
        illustration
            .width()
            .map(measure -> Sizes.millipoints(measure, column.width()))
            .orElse(natural);
    wanted = setting.scale().smallest() >= LARGE_TYPE ? column.width() : wanted;
    return Math.max(1, Math.min(wanted, column.width()));
  }

  private static PictureSize size(
      Setting setting, Block.Illustration illustration, Image image, Column column) {
    PictureSize natural = PictureSize.of(image).orElseGet(() -> unknown(setting, illustration));
    int width = width(setting, illustration, column, natural.width());
    int most = Math.min(setting.tallestPicture(), tallest(setting, illustration, natural));
    int height = natural.heightAt(width);
    return height <= most
        ? new PictureSize(width, height)
        : new PictureSize(natural.widthAt(most), most);
  }

  /**
   * A chart may be as tall as it must be for its words to be read; a card knows itself what it has
   * room for.
   */
  private static int tallest(
      Setting setting, Block.Illustration illustration, PictureSize natural) {
    if (setting.scale().onCard()) {
      return setting.tallestPicture();
    }
    int modest = setting.tallest() / 100 * MODEST_PERCENT;
    int tallest = setting.tallest() / 100 * TALLEST_PERCENT;
    if (illustration.graphic() instanceof Graphic.Drawn) {
      int type = Math.max(Plot.SMALLEST, setting.scale().small());
      int legible = (int) ((long) natural.height() * Plot.SMALLEST / type);
      return Math.max(modest, Math.min(tallest, legible));
    }
    boolean large = setting.scale().smallest() >= LARGE_TYPE;
    return illustration.width().isPresent() || large ? tallest : modest;
  }

  private static PictureSize unknown(Setting setting, Block.Illustration illustration) {
    setting
        .diagnostics()
        .error(
            illustration.at(),
            "this picture does not say how large it is",
            "save it again; an SVG needs a `viewBox`");
    return new PictureSize(Sheet.millimetres(80), Sheet.millimetres(60));
  }

  private static List<Slip> words(
      Setting setting, Text text, Face face, Column column, int parent) {
    int element = setting.tree().add(parent, Role.CAPTION);
    List<Word> words = Words.of(setting, text, face.at(element));
    List<Slip> lines =
        new ArrayList<>(
            Lines.of(setting, words, column, Align.CENTRE, face.size(), text.at()).slips());
    if (!lines.isEmpty()) {
      lines.set(0, lines.get(0).under(setting.scale().lines(25)));
    }
    return lines;
  }
}
