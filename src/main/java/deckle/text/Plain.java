package deckle.text;

import deckle.formula.OneLine;
import java.util.List;
import java.util.stream.Collectors;

/** The words of running text without any markup. */
final class Plain implements Inline.Visitor<String>, Prose.Visitor<String> {

  private static final Plain WORDS = new Plain();

  private Plain() {}

  static String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      words.append(inline.accept(WORDS));
    }
    return words.toString();
  }

  static String words(Prose prose) {
    return joined(prose.parts());
  }

  private static String joined(List<Prose.Part> parts) {
    return parts.stream().map(part -> part.accept(WORDS)).collect(Collectors.joining(" "));
  }

  private static String cells(List<Text> cells) {
    return cells.stream().map(Text::plain).collect(Collectors.joining(" "));
  }

  @Override
  public String run(Inline.Run run) {
    return run.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return words(strong.content());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return words(emphasis.content());
  }

  @Override
  public String code(Inline.Code code) {
    return code.text();
  }

  @Override
  public String sub(Inline.Sub sub) {
    return words(sub.content());
  }

  @Override
  public String sup(Inline.Sup sup) {
    return words(sup.content());
  }

  @Override
  public String formula(Inline.Formula formula) {
    return OneLine.of(formula.meaning());
  }

  @Override
  public String picture(Inline.Picture picture) {
    return picture.alt();
  }

  @Override
  public String link(Inline.Link link) {
    return words(link.content());
  }

  @Override
  public String blank(Inline.Blank blank) {
    return "_".repeat(blank.length());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }

  @Override
  public String value(Inline.Value value) {
    return "{" + value.name() + "}";
  }

  @Override
  public String gap(Inline.Gap gap) {
    return gap.answers().get(0).plain();
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "@fig:" + reference.figure();
  }

  @Override
  public String paragraph(Prose.Paragraph paragraph) {
    return paragraph.text().plain();
  }

  @Override
  public String listing(Prose.Listing listing) {
    return listing.items().stream().map(Plain::joined).collect(Collectors.joining(" "));
  }

  @Override
  public String table(Prose.Table table) {
    String rows = table.rows().stream().map(Plain::cells).collect(Collectors.joining(" "));
    return cells(table.header()) + " " + rows;
  }
}
