package deckle.compose;

import deckle.doc.Block;
import deckle.doc.Block.Paragraph;
import deckle.doc.Block.Style;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.Document;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the sheet says that shows how far a printer shifts the backs of cards. */
public final class Calibration {

  private static final String LANGUAGE = "en";
  private static final String TITLE = "Do the backs meet their fronts?";

  private Calibration() {}

  /** Two parts: the front and the back. */
  public static Document of(Look look, CardPrinting printing) {
    return new Document(
        TITLE, LANGUAGE, look, printing.duplex(), List.of(part(front(printing)), part(back())));
  }

  private static Document.Part part(List<Block> blocks) {
    Document.Footer none = new Document.Footer("", List.of());
    return new Document.Part(TITLE, none, true, blocks);
  }

  private static List<Block> front(CardPrinting printing) {
    String edge = printing.flip() == Flip.SHORT ? "short" : "long";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Text.of(TITLE)));
    blocks.add(
        said(
            "Print this sheet on both sides, turned on the "
                + edge
                + " edge, at 100 % (“actual size”). The bar below is then 100 mm long."));
    blocks.add(
        said(
            "Hold it against the light, this side towards you. The lines of the back shine"
                + " through: read at which number the upright line crosses scale x, and at which"
                + " the lying line crosses scale y."));
    blocks.add(
        said(
            "Those two numbers are the offset of the backs. With 1.5 and −0.5, print cards with"
                + " --back-offset 1.5,-0.5 --printer NAME; afterwards --printer NAME is enough."));
    blocks.add(
        said(
            "A positive x moves what is printed on the backs to the right, a positive y moves it"
                + " down, as you look at the back the way it was printed."));
    if (!printing.backs().equals(Extent.NOTHING)) {
      blocks.add(
          said(
              "The back of this sheet was moved already, by "
                  + printing.backs().inMillimetres().replace(" x ", " and ")
                  + ". Both numbers should be 0; if not, add them to that offset."));
    }
    return blocks;
  }

  private static List<Block> back() {
    return List.of(
        new Block.Heading(1, Text.of("The back")),
        said(
            "Seen from this side the lines of the front shine through, and the scales of this"
                + " side give the same two numbers."));
  }

  private static Block said(String words) {
    return new Paragraph(Text.of(words), Style.BODY);
  }
}
