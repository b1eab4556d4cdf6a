package deckle.chart;

import deckle.text.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Running text as the pieces that a drawing can show; what it cannot is shown by its words. */
final class Pieces implements Inline.Visitor<Stream<Glyphs>> {

  private final boolean bold;
  private final boolean italic;
  private final int raised;

  Pieces(boolean bold) {
    this(bold, false, 0);
  }

  private Pieces(boolean bold, boolean italic, int raised) {
    this.bold = bold;
    this.italic = italic;
    this.raised = raised;
  }

  List<Glyphs> of(List<Inline> content) {
    return all(content).toList();
  }

  private Stream<Glyphs> all(List<Inline> content) {
    return content.stream().flatMap(inline -> inline.accept(this));
  }

  private Stream<Glyphs> words(String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(new Glyphs(text, bold, italic, raised));
  }

  @Override
  public Stream<Glyphs> run(Inline.Run run) {
    return words(run.text());
  }

  @Override
  public Stream<Glyphs> strong(Inline.Strong strong) {
    return new Pieces(true, italic, raised).all(strong.content());
  }

  @Override
  public Stream<Glyphs> emphasis(Inline.Emphasis emphasis) {
    return new Pieces(bold, !italic, raised).all(emphasis.content());
  }

  @Override
  public Stream<Glyphs> code(Inline.Code code) {
    return words(code.text());
  }

  @Override
  public Stream<Glyphs> sub(Inline.Sub sub) {
    return new Pieces(bold, italic, -1).all(sub.content());
  }

  @Override
  public Stream<Glyphs> sup(Inline.Sup sup) {
    return new Pieces(bold, italic, 1).all(sup.content());
  }

  @Override
  public Stream<Glyphs> formula(Inline.Formula formula) {
    return new FormulaGlyphs(bold, raised).of(formula.meaning());
  }

  @Override
  public Stream<Glyphs> picture(Inline.Picture picture) {
    return words(picture.alt());
  }

  @Override
  public Stream<Glyphs> link(Inline.Link link) {
    return all(link.content());
  }

  @Override
  public Stream<Glyphs> blank(Inline.Blank blank) {
    return words("_".repeat(blank.length()));
  }

  @Override
  public Stream<Glyphs> lineBreak(Inline.LineBreak lineBreak) {
    return words(" ");
  }

  @Override
  public Stream<Glyphs> value(Inline.Value value) {
    return words("{" + value.name() + "}");
  }

  @Override
  public Stream<Glyphs> gap(Inline.Gap gap) {
    return all(gap.answers().get(0).content());
  }

  @Override
  public Stream<Glyphs> reference(Inline.Reference reference) {
    return words("@fig:" + reference.figure());
  }
}
