package deckle.read.anki;

import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Inlines in the words and signs in which an author would write them. */
final class Wording implements Inline.Visitor<String> {

  /** What may mean something in running text. */
  static final String SIGNS = "\\*^~${}`[@";

  private final String escaped;

  /**
   * A way to write.
   *
   * @param escaped the signs that are written after a backslash
   */
  Wording(String escaped) {
    this.escaped = escaped;
  }

  String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String words(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = escaped.indexOf(c) >= 0 && (c != '@' || text.startsWith("@fig:", i));
      out.append(sign ? "\\" : "").append(c);
    }
    return out.toString();
  }

  @Override
  public String run(Inline.Run run) {
    return words(run.text());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + of(strong.content()) + "**";
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "*" + of(emphasis.content()) + "*";
  }

  /** Between more backticks than it has itself. */
  @Override
  public String code(Inline.Code code) {
    String fence = "`";
    while (code.text().contains(fence)) {
      fence += "`";
    }
    boolean apart = code.text().startsWith("`") || code.text().endsWith("`");
    String space = apart ? " " : "";
    return fence + space + code.text() + space + fence;
  }

  @Override
  public String sub(Inline.Sub sub) {
    return "~" + of(sub.content()) + "~";
  }

  @Override
  public String sup(Inline.Sup sup) {
    return "^" + of(sup.content()) + "^";
  }

  @Override
  public String formula(Inline.Formula formula) {
    String dollars = formula.displayed() ? "$$" : "$";
    return dollars + formula.latex() + dollars;
  }

  @Override
  public String picture(Inline.Picture picture) {
    return "![" + new Wording(SIGNS).words(picture.alt()) + "](" + picture.file() + ")";
  }

  @Override
  public String link(Inline.Link link) {
    return "[" + of(link.content()) + "](" + link.url() + ")";
  }

  @Override
  public String blank(Inline.Blank blank) {
    return "_".repeat(blank.length());
  }

  /** At the end of its line. */
  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\\\n";
  }

  @Override
  public String value(Inline.Value value) {
    return "{" + value.name() + "}";
  }

  @Override
  public String gap(Inline.Gap gap) {
    return gap.answers().stream()
        .map(Text::content)
        .map(this::of)
        .collect(Collectors.joining("|", "{{", "}}"));
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "@fig:" + reference.figure();
  }
}
