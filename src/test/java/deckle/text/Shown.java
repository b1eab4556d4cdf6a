package deckle.text;

import deckle.formula.OneLine;
import java.util.List;
import java.util.stream.Collectors;

/** Inlines as one line that a test can compare. */
public final class Shown implements Inline.Visitor<String> {

  public static String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(new Shown())).collect(Collectors.joining());
  }

  @Override
  public String run(Inline.Run run) {
    return run.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "<b>" + of(strong.content()) + "</b>";
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "<i>" + of(emphasis.content()) + "</i>";
  }

  @Override
  public String code(Inline.Code code) {
    return "<code>" + code.text() + "</code>";
  }

  @Override
  public String sub(Inline.Sub sub) {
    return "<sub>" + of(sub.content()) + "</sub>";
  }

  @Override
  public String sup(Inline.Sup sup) {
    return "<sup>" + of(sup.content()) + "</sup>";
  }

  @Override
  public String formula(Inline.Formula formula) {
    String line = OneLine.of(formula.meaning());
    return formula.displayed() ? "<display>" + line + "</display>" : "<m>" + line + "</m>";
  }

  @Override
  public String picture(Inline.Picture picture) {
    return "<img " + picture.alt() + " " + picture.file() + ">";
  }

  @Override
  public String link(Inline.Link link) {
    return "<a " + link.url() + ">" + of(link.content()) + "</a>";
  }

  @Override
  public String blank(Inline.Blank blank) {
    return "<blank " + blank.length() + ">";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }

  @Override
  public String value(Inline.Value value) {
    return "<value " + value.name() + ">";
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "<fig " + reference.figure() + ">";
  }

  @Override
  public String gap(Inline.Gap gap) {
    return "<gap "
        + gap.answers().stream().map(each -> of(each.content())).collect(Collectors.joining("|"))
        + ">";
  }
}
