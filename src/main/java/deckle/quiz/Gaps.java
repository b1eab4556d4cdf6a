package deckle.quiz;

import deckle.text.Inline;
import deckle.text.Prose;
import java.util.List;
import java.util.stream.Stream;

/** The gaps of a cloze, in reading order. */
public final class Gaps implements Inline.Visitor<Stream<Inline.Gap>> {

  private static final Gaps SEEKING = new Gaps();
  private static final PartsOf PARTS = new PartsOf();

  private Gaps() {}

  public static List<Inline.Gap> in(Prose prose) {
    return in(prose.parts()).toList();
  }

  private static Stream<Inline.Gap> in(List<Prose.Part> parts) {
    return parts.stream().flatMap(part -> part.accept(PARTS));
  }

  private static Stream<Inline.Gap> among(List<Inline> content) {
    return content.stream().flatMap(inline -> inline.accept(SEEKING));
  }

  /** Goes down into lists and tables. */
  private static final class PartsOf implements Prose.Visitor<Stream<Inline.Gap>> {
    @Override
    public Stream<Inline.Gap> paragraph(Prose.Paragraph paragraph) {
      return among(paragraph.text().content());
    }

    @Override
    public Stream<Inline.Gap> listing(Prose.Listing listing) {
      return listing.items().stream().flatMap(Gaps::in);
    }

    @Override
    public Stream<Inline.Gap> table(Prose.Table table) {
      return Stream.concat(Stream.of(table.header()), table.rows().stream())
          .flatMap(List::stream)
          .flatMap(cell -> among(cell.content()));
    }
  }

  @Override
  public Stream<Inline.Gap> run(Inline.Run run) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> strong(Inline.Strong strong) {
    return among(strong.content());
  }

  @Override
  public Stream<Inline.Gap> emphasis(Inline.Emphasis emphasis) {
    return among(emphasis.content());
  }

  @Override
  public Stream<Inline.Gap> code(Inline.Code code) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> sub(Inline.Sub sub) {
    return among(sub.content());
  }

  @Override
  public Stream<Inline.Gap> sup(Inline.Sup sup) {
    return among(sup.content());
  }

  @Override
  public Stream<Inline.Gap> formula(Inline.Formula formula) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> picture(Inline.Picture picture) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> link(Inline.Link link) {
    return among(link.content());
  }

  @Override
  public Stream<Inline.Gap> blank(Inline.Blank blank) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> lineBreak(Inline.LineBreak lineBreak) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> value(Inline.Value value) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> reference(Inline.Reference reference) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Gap> gap(Inline.Gap gap) {
    return Stream.of(gap);
  }
}
