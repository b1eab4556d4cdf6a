package deckle.read.yaml;

import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What running text holds besides words: pictures, gaps, bold words, parameters. */
final class Contents implements Inline.Visitor<Void>, Prose.Visitor<Void> {

  private final List<String> pictures = new ArrayList<>();
  private final List<Inline.Gap> gaps = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private boolean bold;

  private Contents() {}

  static Contents of(Prose prose) {
    Contents contents = new Contents();
    contents.parts(prose.parts());
    return contents;
  }

  static Contents of(List<Text> texts) {
    Contents contents = new Contents();
    contents.texts(texts);
    return contents;
  }

  /** The files of all pictures. */
  List<String> pictures() {
    return pictures;
  }

  List<Inline.Gap> gaps() {
    return gaps;
  }

  /** The figures that the text refers to. */
  List<String> references() {
    return references;
  }

  /** Whether any words are bold. */
  boolean bold() {
    return bold;
  }

  private void texts(List<Text> texts) {
    texts.forEach(text -> inlines(text.content()));
  }

  private Void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return null;
  }

  private Void parts(List<Prose.Part> parts) {
    parts.forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public Void run(Inline.Run run) {
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    bold = true;
    return inlines(strong.content());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public Void code(Inline.Code code) {
    return null;
  }

  @Override
  public Void sub(Inline.Sub sub) {
    return inlines(sub.content());
  }

  @Override
  public Void sup(Inline.Sup sup) {
    return inlines(sup.content());
  }

  @Override
  public Void formula(Inline.Formula formula) {
    return null;
  }

  @Override
  public Void picture(Inline.Picture picture) {
    pictures.add(picture.file());
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    return inlines(link.content());
  }

  @Override
  public Void blank(Inline.Blank blank) {
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }

  @Override
  public Void value(Inline.Value value) {
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    references.add(reference.figure());
    return null;
  }

  @Override
  public Void gap(Inline.Gap gap) {
    gaps.add(gap);
    texts(gap.answers());
    return null;
  }

  @Override
  public Void paragraph(Prose.Paragraph paragraph) {
    return inlines(paragraph.text().content());
  }

  @Override
  public Void listing(Prose.Listing listing) {
    listing.items().forEach(this::parts);
    return null;
  }

  @Override
  public Void table(Prose.Table table) {
    texts(table.header());
    table.rows().forEach(this::texts);
    return null;
  }
}
