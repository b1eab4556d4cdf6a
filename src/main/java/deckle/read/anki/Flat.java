package deckle.read.anki;

import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** All texts of some paragraphs, lists and tables on one line. */
final class Flat implements Prose.Visitor<List<Text>> {

  private static final Flat TEXTS = new Flat();

  private Flat() {}

  static Text of(List<Prose.Part> parts) {
    List<Inline> line = new ArrayList<>();
    for (Text text : texts(parts)) {
      if (!line.isEmpty()) {
        line.add(new Inline.Run(" "));
      }
      text.content()
          .forEach(i -> line.add(i instanceof Inline.LineBreak ? new Inline.Run(" ") : i));
    }
    return Text.of(line);
  }

  private static List<Text> texts(List<Prose.Part> parts) {
    return parts.stream().flatMap(part -> part.accept(TEXTS).stream()).toList();
  }

  @Override
  public List<Text> paragraph(Prose.Paragraph paragraph) {
    return List.of(paragraph.text());
  }

  @Override
  public List<Text> listing(Prose.Listing listing) {
    return listing.items().stream().flatMap(item -> texts(item).stream()).toList();
  }

  @Override
  public List<Text> table(Prose.Table table) {
    List<Text> texts = new ArrayList<>(table.header());
    table.rows().forEach(texts::addAll);
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }
}
