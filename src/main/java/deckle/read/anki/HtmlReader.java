package deckle.read.anki;

import deckle.read.anki.Leaf.Kind;
import deckle.read.anki.Leaf.Style;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A field's HTML as paragraphs, lists and tables; what cannot be kept is noted. */
final class HtmlReader {

  private static final Pattern SOUND =
      Pattern.compile("\\[sound:[^\\]\\[]*]|\\[/?anki:[^\\]\\[]*]");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");
  private static final int DEEPEST_LIST = 5;

  private final Losses losses;
  private final Pictures pictures;
  private final FormulaMarks formulas;
  private final List<Prose.Part> parts = new ArrayList<>();
  private final int depth;
  private Leaves leaves;
  private int gaps;

  private HtmlReader(Losses losses, Pictures pictures, FormulaMarks formulas, int depth) {
    this.losses = losses;
    this.pictures = pictures;
    this.formulas = formulas;
    this.depth = depth;
    this.leaves = new Leaves(losses);
  }

  /**
   * What a field says.
   *
   * @param gaps whether marks of gaps mean any
   */
  static List<Prose.Part> read(String html, boolean gaps, Losses losses, Pictures pictures) {
    String silent = SOUND.matcher(html).replaceAll(sound -> lost(losses, sound.group()));
    FormulaMarks formulas = new FormulaMarks(losses);
    String marked = formulas.taken(silent);
    HtmlReader reader = new HtmlReader(losses, pictures, formulas, 0);
    reader.children(
        Jsoup.parseBodyFragment(gaps ? Gaps.marked(marked, losses) : marked).body(), List.of());
    return reader.end();
  }

  private static String lost(Losses losses, String sound) {
    if (!sound.startsWith("[/")) {
      losses.add(Loss.SOUND);
    }
    return "";
  }

  private List<Prose.Part> end() {
    endParagraph();
    return parts;
  }

  private void endParagraph() {
    leaves.paragraphs().forEach(text -> parts.add(new Prose.Paragraph(text)));
    leaves = new Leaves(losses);
  }

  private void children(Element element, List<Style> styles) {
    for (Node node : element.childNodes()) {
      node(node, styles);
    }
  }

  private void node(Node node, List<Style> styles) {
    if (node instanceof TextNode text) {
      words(text.getWholeText(), styles);
    } else if (node instanceof Element child) {
      element(child, styles);
    }
  }

  private void words(String text, List<Style> styles) {
    String words = SPACES.matcher(Characters.printable(text)).replaceAll(" ");
    if (!words.isEmpty()) {
      leaves.add(new Leaf(new Inline.Run(words), styles));
    }
  }

  private void element(Element element, List<Style> styles) {
    switch (Tags.of(element)) {
      case SPAN -> children(element, looks(element, styles));
      case CELL -> {
        words(element.elementSiblingIndex() > 0 ? " – " : "", styles);
        children(element, looks(element, styles));
      }
      case BREAK -> leaves.add(new Leaf(new Inline.LineBreak(), styles));
      case LINE -> {
        leaves.endLine(styles);
        children(element, looks(element, styles));
        leaves.endLine(styles);
      }
      case PARAGRAPH -> paragraph(element, styles);
      case HEADING -> paragraph(element, Leaf.with(styles, new Style(Kind.STRONG, "")));
      case CODE -> code(element, styles);
      case LIST -> list(element, styles);
      case TABLE -> table(element, styles);
      case PICTURE -> picture(element, styles);
      case LINK -> link(element, styles);
      case FORMULA -> formula(element, styles);
      case GAP -> gap(element, styles);
      case DROPPED -> losses.add(Loss.ELEMENT, "`<" + element.normalName() + ">`");
    }
  }

  private List<Style> looks(Element element, List<Style> styles) {
    if (Tags.hasOtherLooks(element)) {
      losses.addOnce(Loss.FORMATTING);
    }
    List<Style> all = styles;
    for (Style style : Tags.looks(element)) {
      all = Leaf.with(all, style);
    }
    return all;
  }

  private static boolean inGap(List<Style> styles) {
    return styles.stream().anyMatch(style -> style.kind() == Kind.GAP);
  }

  private void paragraph(Element element, List<Style> styles) {
    if (inGap(styles)) {
      words(" ", styles);
      children(element, styles);
      words(" ", styles);
    } else {
      endParagraph();
      children(element, looks(element, styles));
      endParagraph();
    }
  }

  /** In code nothing is special, so that a gap in it makes it common words. */
  private void code(Element element, List<Style> styles) {
    if (!element.select(Gaps.ELEMENT + "," + FormulaMarks.ELEMENT).isEmpty()) {
      losses.addOnce(Loss.FORMATTING);
      children(element, styles);
      return;
    }
    List<String> lines =
        Characters.printable(element.wholeText()).replace("\r", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        leaves.add(new Leaf(new Inline.LineBreak(), styles));
      }
      String line = lines.get(i).replace('\t', ' ').replace('\u00A0', ' ').stripTrailing();
      if (!line.isBlank()) {
        leaves.add(new Leaf(Leaf.code(line.strip()), styles));
      }
    }
  }

  private void list(Element list, List<Style> styles) {
    if (inGap(styles) || depth >= DEEPEST_LIST) {
      paragraph(list, styles);
      return;
    }
    endParagraph();
    List<List<Prose.Part>> items = new ArrayList<>();
    for (Node item : list.childNodes()) {
      HtmlReader inside = new HtmlReader(losses, pictures, formulas, depth + 1);
      inside.gaps = gaps;
      inside.node(item, styles);
      gaps = inside.gaps;
      List<Prose.Part> its = inside.end();
      boolean below = !items.isEmpty() && !its.isEmpty() && its.get(0) instanceof Prose.Listing;
      if (below) {
        items.get(items.size() - 1).addAll(its);
      } else if (!its.isEmpty()) {
        items.add(new ArrayList<>(its));
      }
    }
    add(items, list.normalName().equals("ol"));
  }

  /** A single item is a list only where something stands beside it. */
  private void add(List<List<Prose.Part>> items, boolean numbered) {
    boolean list = items.stream().allMatch(item -> item.get(0) instanceof Prose.Paragraph);
    if (list && items.size() > 1) {
      parts.add(new Prose.Listing(numbered, 1, items));
    } else {
      items.forEach(parts::addAll);
    }
  }

  private void table(Element table, List<Style> styles) {
    Optional<Prose.Part> simple =
        inGap(styles) ? Optional.empty() : SimpleTable.of(table, this, styles);
    if (simple.isPresent()) {
      endParagraph();
      parts.add(simple.get());
    } else {
      losses.add(Loss.TABLE);
      paragraph(table, styles);
    }
  }

  /** What a cell of a table holds, which is one line. */
  Text cell(Element cell, List<Style> styles) {
    HtmlReader inside = new HtmlReader(losses, pictures, formulas, depth);
    inside.gaps = gaps;
    inside.children(cell, styles);
    gaps = inside.gaps;
    return inside.leaves.line();
  }

  private void picture(Element image, List<Style> styles) {
    if (inGap(styles)) {
      losses.add(Loss.GAP_PICTURE);
      return;
    }
    Optional<Inline> picture = pictures.of(image.attr("src"), image.attr("alt"));
    if (picture.isPresent()) {
      endParagraph();
      parts.add(new Prose.Paragraph(Text.of(List.of(picture.get()))));
    }
  }

  private void link(Element link, List<Style> styles) {
    String address = link.attr("href").strip();
    if (!WEB.matcher(address).matches() || inGap(styles)) {
      if (link.hasAttr("href")) {
        losses.add(Loss.LINK);
      }
      children(link, styles);
      return;
    }
    String safe =
        Characters.printable(address)
            .replace("{", "%7B")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace("\\", "%5C");
    children(link, Leaf.with(looks(link, styles), new Style(Kind.LINK, safe)));
  }

  private void formula(Element element, List<Style> styles) {
    Optional<Inline> formula =
        element.normalName().equals(FormulaMarks.ELEMENT)
            ? formulas.at(element.attr("n"))
            : Optional.of(
                formulas.formula(
                    element.wholeText(),
                    element.attr("block").toLowerCase(Locale.ROOT).equals("true")));
    formula.ifPresent(its -> leaves.add(new Leaf(its, styles)));
  }

  private void gap(Element element, List<Style> styles) {
    gaps++;
    children(element, Leaf.with(styles, new Style(Kind.GAP, String.valueOf(gaps))));
  }
}
