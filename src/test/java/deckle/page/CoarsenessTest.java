package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Image;
import deckle.deck.Measure;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Graphic;
import deckle.doc.Look;
import deckle.text.Inline;
import deckle.text.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Bitmaps need pixels enough for the size at which they are printed. */
class CoarsenessTest {

  private static final Span HERE =
      new Span(new Source("deck.yaml", "figures:\n  photo:\n"), 2, 3, 5);

  private static Image bitmap(String format, int pixels) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(pixels, pixels / 2, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, format, out);
    Image.Kind kind = format.equals("png") ? Image.Kind.PNG : Image.Kind.JPEG;
    return new Image(kind, out.toByteArray(), "photo." + format);
  }

  private static Block figure(Image image, int millimetres) {
    Measure width = new Measure(millimetres * 1000, Measure.Unit.MILLIMETRES);
    return new Block.Illustration(
        "",
        new Graphic.Fixed(image),
        "a photo",
        Optional.empty(),
        Optional.empty(),
        Optional.of(width),
        Map.of(),
        HERE);
  }

  private static List<Diagnostic> said(Map<String, Image> pictures, Block... blocks) {
    Diagnostics diagnostics = new Diagnostics();
    Document.Footer footer = new Document.Footer("{page}", List.of());
    Document.Part part = new Document.Part("p", footer, false, List.of(blocks));
    Look look = Look.standard(Look.Paper.A4);
    Layout.of(
        new Document("t", "en", look, Duplex.UNSAID, List.of(part), pictures, "blank"),
        diagnostics);
    return diagnostics.sorted();
  }

  @Test
  void aPictureWithTooFewPixelsIsNamedWithItsDotsAndAWidthThatWouldDo() throws IOException {
    for (String format : List.of("png", "jpeg")) {
      List<Diagnostic> said = said(Map.of(), figure(bitmap(format, 300), 100));
      assertThat(said).hasSize(1);
      assertThat(said.get(0).message())
          .isEqualTo("`photo." + format + "` is printed at 76 dots an inch, so it is blurred");
      assertThat(said.get(0).hints())
          .containsExactly("`width: 50 mm` would give it 150, or save it with more pixels");
      assertThat(said.get(0).at()).isEqualTo(HERE);
    }
  }

  @Test
  void theWidthThatWouldDoDoes() throws IOException {
    for (int pixels = 100; pixels < 900; pixels += 37) {
      Image image = bitmap("png", pixels);
      String hint = said(Map.of(), figure(image, 155)).get(0).hints().get(0);
      int enough = Integer.parseInt(hint.replaceAll("^\\D*(\\d+).*", "$1"));
      assertThat(said(Map.of(), figure(image, enough))).isEmpty();
      assertThat(said(Map.of(), figure(image, enough + 2))).hasSize(1);
    }
  }

  @Test
  void aPictureThatIsShownTwiceIsNamedOnceForItsLargerSize() throws IOException {
    Image image = bitmap("png", 300);
    assertThat(said(Map.of(), figure(image, 80), figure(image, 100)))
        .extracting(Diagnostic::message)
        .containsExactly("`photo.png` is printed at 76 dots an inch, so it is blurred");
  }

  @Test
  void aPictureInALineOfWordsIsLookedAtToo() throws IOException {
    Inline picture = new Inline.Picture("a photo", "photo.png");
    Text line = new Text("x", List.of(new Inline.Run("Here "), picture), HERE);
    Block words = new Block.Paragraph(line, Block.Style.BODY);
    assertThat(said(Map.of("photo.png", bitmap("png", 8)), words)).hasSize(1);
    assertThat(said(Map.of("photo.png", bitmap("png", 200)), words)).isEmpty();
  }
}
