package deckle.text;

import java.util.ArrayList;
import java.util.List;

/** A copy of running text, exact but for the cases that a subclass rewrites. */
public abstract class Rewriting implements Inline.Visitor<List<Inline>>, Prose.Visitor<Prose.Part> {

  /** The text with its inlines rewritten; markup and place stay those of the author. */
  public Text text(Text text) {
    return new Text(text.markup(), line(text.content()), text.at());
  }

  /** The prose with every text in it rewritten. */
  public Prose prose(Prose prose) {
    return new Prose(prose.markup(), parts(prose.parts()), prose.at());
  }

  /** Rewritten inlines in their order. */
  public List<Inline> line(List<Inline> content) {
    List<Inline> rewritten = new ArrayList<>(content.size());
    for (Inline inline : content) {
      rewritten.addAll(inline.accept(this));
    }
    return List.copyOf(rewritten);
  }

  private List<Prose.Part> parts(List<Prose.Part> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  private List<Text> texts(List<Text> texts) {
    return texts.stream().map(this::text).toList();
  }

  @Override
  public List<Inline> run(Inline.Run run) {
    return List.of(run);
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(line(strong.content())));
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(line(emphasis.content())));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    return List.of(code);
  }

  @Override
  public List<Inline> sub(Inline.Sub sub) {
    return List.of(new Inline.Sub(line(sub.content())));
  }

  @Override
  public List<Inline> sup(Inline.Sup sup) {
    return List.of(new Inline.Sup(line(sup.content())));
  }

  @Override
  public List<Inline> formula(Inline.Formula formula) {
    return List.of(formula);
  }

  @Override
  public List<Inline> picture(Inline.Picture picture) {
    return List.of(picture);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return List.of(new Inline.Link(line(link.content()), link.url()));
  }

  @Override
  public List<Inline> blank(Inline.Blank blank) {
    return List.of(blank);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }

  @Override
  public List<Inline> value(Inline.Value value) {
    return List.of(value);
  }

  @Override
  public List<Inline> gap(Inline.Gap gap) {
    return List.of(new Inline.Gap(texts(gap.answers())));
  }

  @Override
  public List<Inline> reference(Inline.Reference reference) {
    return List.of(reference);
  }

  @Override
  public Prose.Part paragraph(Prose.Paragraph paragraph) {
    return new Prose.Paragraph(text(paragraph.text()));
  }

  @Override
  public Prose.Part listing(Prose.Listing listing) {
    return new Prose.Listing(
        listing.numbered(), listing.start(), listing.items().stream().map(this::parts).toList());
  }

  @Override
  public Prose.Part table(Prose.Table table) {
    return new Prose.Table(texts(table.header()), table.rows().stream().map(this::texts).toList());
  }
}
