package deckle.write.anki;

import deckle.formula.Latex;
import deckle.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text as HTML for Anki; gaps become clozes, numbered through one card. */
final class InlineHtml implements Inline.Visitor<String> {

  /** Anki puts every number above this one on one card. */
  static final int MOST_CLOZES = 500;

  /** What begins a formula, a sound or a cloze. */
  private static final Pattern COMMANDS =
      Pattern.compile(
          "(\\\\|\\[|\\{)((?<=\\\\)[(\\[)\\]]|(?<=\\[)(?:sound:|latex|\\$)|(?<=\\{)\\{c\\d)");

  /** One that another follows, or the end. */
  private static final Pattern BRACES = Pattern.compile("}(?=}|$)");

  private static final Pattern COLONS = Pattern.compile(":(?=:)");

  private final Pictures pictures;
  private final List<Integer> numbers;
  private final List<String> gaps = new ArrayList<>();
  private boolean inGap;

  /**
   * @param numbers of the gaps; if there are too few, the others are counted
   */
  InlineHtml(Pictures pictures, List<Integer> numbers) {
    this.pictures = pictures;
    this.numbers = numbers;
  }

  /** The words that fill those that were met. */
  List<String> gaps() {
    return gaps;
  }

  /**
   * Runs that follow each other are one: what Anki would obey may begin in one and end in the next.
   */
  String of(List<Inline> content) {
    StringBuilder html = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Run words) {
        run.append(words.text());
      } else {
        html.append(words(run.toString())).append(inline.accept(this));
        run.setLength(0);
      }
    }
    return html.append(words(run.toString())).toString();
  }

  /** The one place where text becomes HTML; an empty comment parts what Anki would obey. */
  static String escaped(String text) {
    return COMMANDS.matcher(marked(text)).replaceAll("$1<!-- -->$2");
  }

  private static String marked(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String words(String text) {
    String escaped = escaped(text);
    return inGap ? guarded(escaped) : escaped;
  }

  private static String guardedUrl(String url) {
    return url.replace("::", "%3A%3A").replace("}}", "%7D%7D");
  }

  /** In a cloze, two colons would begin a hint and two braces would end it. */
  static String guarded(String html) {
    return COLONS.matcher(BRACES.matcher(html).replaceAll("}<!-- -->")).replaceAll(":<!-- -->");
  }

  private String tagged(String tag, List<Inline> content) {
    return "<" + tag + ">" + of(content) + "</" + tag + ">";
  }

  @Override
  public String run(Inline.Run run) {
    return words(run.text());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return tagged("b", strong.content());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return tagged("i", emphasis.content());
  }

  @Override
  public String code(Inline.Code code) {
    return "<code>" + words(code.text()) + "</code>";
  }

  @Override
  public String sub(Inline.Sub sub) {
    return tagged("sub", sub.content());
  }

  @Override
  public String sup(Inline.Sup sup) {
    return tagged("sup", sup.content());
  }

  /** MathJax's signs; two braces that close together would end a cloze. */
  @Override
  public String formula(Inline.Formula formula) {
    String latex = BRACES.matcher(marked(Latex.of(formula.meaning()))).replaceAll("} ");
    latex = COLONS.matcher(latex).replaceAll(": ");
    return formula.displayed() ? "\\[" + latex + "\\]" : "\\(" + latex + "\\)";
  }

  @Override
  public String picture(Inline.Picture picture) {
    return pictures.of(picture, words(picture.alt()));
  }

  @Override
  public String link(Inline.Link link) {
    String url = guardedUrl(marked(link.url())).replace("\"", "&quot;");
    return "<a href=\"" + url + "\">" + of(link.content()) + "</a>";
  }

  @Override
  public String blank(Inline.Blank blank) {
    return "_".repeat(blank.length());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }

  @Override
  public String value(Inline.Value value) {
    throw new IllegalArgumentException("the value of " + value.name() + " is not drawn");
  }

  @Override
  public String reference(Inline.Reference reference) {
    throw new IllegalArgumentException("no card says yet what " + reference.figure() + " is");
  }

  @Override
  public String gap(Inline.Gap gap) {
    int place = gaps.size();
    inGap = true;
    String answer = of(gap.answers().get(0).content());
    inGap = false;
    gaps.add(gap.answers().get(0).plain());
    int number = place < numbers.size() ? numbers.get(place) : gaps.size();
    return "{{c" + Math.min(number, MOST_CLOZES) + "::" + answer + "}}";
  }
}
