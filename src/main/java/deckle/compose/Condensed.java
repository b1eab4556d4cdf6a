package deckle.compose;

import deckle.doc.Block;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;

/** An author's prose in as little room as it takes: lists and tables run on as lines of words. */
final class Condensed implements Prose.Visitor<Line> {

  private static final Condensed PARTS = new Condensed();

  private Condensed() {}

  /** In small type, one paragraph for each part. */
  static List<Block> of(Prose prose) {
    return prose.parts().stream()
        .map(part -> part.accept(PARTS).paragraph(Block.Style.SMALL))
        .toList();
  }

  @Override
  public Line paragraph(Prose.Paragraph paragraph) {
    return new Line().text(paragraph.text());
  }

  @Override
  public Line listing(Prose.Listing listing) {
    Line line = new Line();
    for (List<Prose.Part> item : listing.items()) {
      line.words(line.isEmpty() ? "" : " · ");
      for (int i = 0; i < item.size(); i++) {
        line.words(i == 0 ? "" : " ").line(item.get(i).accept(this));
      }
    }
    return line;
  }

  @Override
  public Line table(Prose.Table table) {
    Line line = row(new Line(), table.header());
    table.rows().forEach(row -> row(line.words(" · "), row));
    return line;
  }

  private static Line row(Line line, List<Text> cells) {
    return line.joined(cells, ", ");
  }
}
