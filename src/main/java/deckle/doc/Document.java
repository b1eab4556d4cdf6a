package deckle.doc;

import deckle.deck.Image;
import deckle.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be printed, in reading order.
 *
 * @param language a BCP 47 tag
 * @param duplex on which sides of a sheet it is meant to be printed
 * @param pictures the images of pictures within running text, by the file named there
 * @param blank what is said of a place to write in, in the document's language
 */
public record Document(
    String title,
    String language,
    Look look,
    Duplex duplex,
    List<Part> parts,
    Map<String, Image> pictures,
    String blank) {

  public Document {
    parts = List.copyOf(parts);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  /** A document without pictures in its running text. */
  public Document(String title, String language, Look look, Duplex duplex, List<Part> parts) {
    this(title, language, look, duplex, parts, Collections.emptyMap(), "blank");
  }

  /**
   * A run of pages numbered for itself, such as one form of a quiz.
   *
   * @param name its bookmark
   * @param footer at the foot of each page
   * @param frontOfSheet whether it starts on the front of a sheet, after a blank back if need be
   */
  public record Part(String name, Footer footer, boolean frontOfSheet, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The line at a page's foot.
   *
   * @param pageOf a pattern with {@code {page}} and {@code {pages}}, in the document's language
   * @param parts what stands beside the page number, separated by a middle dot
   */
  public record Footer(String pageOf, List<Text> parts) {
    public Footer {
      parts = List.copyOf(parts);
    }
  }
}
