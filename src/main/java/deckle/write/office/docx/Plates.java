package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.write.office.Xml;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes figures, each with its caption and credit below it. */
final class Plates {

  private final Paragraphs paragraphs;
  private final Runs runs;
  private final Pictures pictures;
  private final Set<String> marked = new HashSet<>();

  Plates(Paragraphs paragraphs, Runs runs, Pictures pictures) {
    this.paragraphs = paragraphs;
    this.runs = runs;
    this.pictures = pictures;
  }

  void write(Block.Illustration illustration, Place place) {
    boolean credited = illustration.credit().isPresent();
    boolean told = credited || illustration.caption().isPresent();
    Optional<String> drawing = pictures.of(illustration, place);
    if (drawing.isPresent()) {
      String run = "<w:r>" + drawing.get() + "</w:r>";
      paragraphs.write(kept(place, told), "Figure", marked(illustration.name(), run));
    }
    illustration
        .caption()
        .ifPresent(text -> paragraphs.write(kept(place, credited), "Caption", runs.of(text)));
    illustration.credit().ifPresent(text -> paragraphs.write(place, "Credit", runs.of(text)));
  }

  private static Place kept(Place place, boolean more) {
    return place.kept(place.kept() || more);
  }

  /** With a bookmark that the document's text leads to; where it stands twice, to the first. */
  private String marked(String name, String content) {
    if (name.isEmpty() || !marked.add(Pictures.bookmark(name))) {
      return content;
    }
    String id = String.valueOf(marked.size());
    return Xml.piece()
        .empty("w:bookmarkStart", "w:id", id, "w:name", Pictures.bookmark(name))
        .add(content)
        .empty("w:bookmarkEnd", "w:id", id)
        .toString();
  }
}
