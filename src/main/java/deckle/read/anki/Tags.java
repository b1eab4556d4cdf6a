package deckle.read.anki;

import deckle.read.anki.Leaf.Kind;
import deckle.read.anki.Leaf.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element of HTML is to a text. */
enum Tags {
  /** Words that may look different. */
  SPAN,
  BREAK,
  /** Of a table that is none here. */
  CELL,
  /** Something on lines of its own. */
  LINE,
  PARAGRAPH,
  HEADING,
  CODE,
  LIST,
  TABLE,
  PICTURE,
  LINK,
  FORMULA,
  GAP,
  /** Something that is no text. */
  DROPPED;

  private static final Set<String> LOOKS_LOST =
      Set.of("u", "ins", "s", "strike", "del", "mark", "font", "ruby");

  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "var", "dfn");
  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)");
  private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(italic|oblique)");
  private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*super");
  private static final Pattern LOWERED = Pattern.compile("vertical-align\\s*:\\s*sub");
  private static final Pattern OTHER =
      Pattern.compile("(?<![-\\w])(color|background(-color)?|text-decoration[-a-z]*)\\s*:");

  static Tags of(Element element) {
    return switch (element.normalName()) {
      case "br" -> BREAK;
      case "div",
          "section",
          "article",
          "header",
          "footer",
          "center",
          "address",
          "figure",
          "figcaption",
          "details",
          "summary",
          "main",
          "aside",
          "nav",
          "li",
          "dt",
          "dd",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "caption" ->
          LINE;
      case "td", "th" -> CELL;
      case "p", "blockquote", "hr" -> PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
      case "code", "kbd", "samp", "tt", "pre" -> CODE;
      case "ul", "ol", "dl" -> LIST;
      case "table" -> TABLE;
      case "img" -> PICTURE;
      case "a" -> LINK;
      case FormulaMarks.ELEMENT, "anki-mathjax" -> FORMULA;
      case Gaps.ELEMENT -> GAP;
      case "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "svg",
          "math",
          "canvas",
          "input",
          "button",
          "form",
          "select",
          "textarea",
          "title" ->
          DROPPED;
      default -> SPAN;
    };
  }

  /** The looks that a deck's text has, too. */
  static List<Style> looks(Element element) {
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    List<Style> looks = new ArrayList<>();
    if (STRONG.contains(name) || BOLD.matcher(style).find()) {
      looks.add(new Style(Kind.STRONG, ""));
    }
    if (EMPHASIS.contains(name) || ITALIC.matcher(style).find()) {
      looks.add(new Style(Kind.EMPHASIS, ""));
    }
    if (name.equals("sup") || RAISED.matcher(style).find()) {
      looks.add(new Style(Kind.SCRIPT, "^"));
    } else if (name.equals("sub") || LOWERED.matcher(style).find()) {
      looks.add(new Style(Kind.SCRIPT, "~"));
    }
    return looks;
  }

  /** Whether it looks in a way that a deck leaves to its pages. */
  static boolean hasOtherLooks(Element element) {
    return LOOKS_LOST.contains(element.normalName())
        || OTHER.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }
}
