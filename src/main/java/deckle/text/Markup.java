package deckle.text;

import deckle.diag.Diagnostics;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The small Markdown in which authors write running text, and how it is read. */
public final class Markup {

  private static final int DEEPEST = 24;
  private static final Parser LINE = builder(Set.of()).build();
  private static final Parser PROSE =
      builder(Set.of(ListBlock.class)).extensions(List.of(TablesExtension.create())).build();

  private Markup() {}

  private static Parser.Builder builder(Set<Class<? extends Block>> blocks) {
    Parser.Builder builder =
        Parser.builder()
            .enabledBlockTypes(blocks)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxInlineNesting(DEEPEST)
            .maxOpenBlockParsers(DEEPEST);
    return builder.customInlineContentParserFactory(new Marks());
  }

  /**
   * Reads one line of text; block Markdown in it is literal, and line ends are spaces.
   *
   * @param names the parameters that <code>{name}</code> may mean
   * @param gaps whether <code>{{…}}</code> are the gaps of a cloze
   */
  public static Text inline(
      String markup, Places places, Set<String> names, boolean gaps, Diagnostics diagnostics) {
    return inline(markup, places, Braced.of(names), gaps, diagnostics);
  }

  /** The same, with a word on expressions in braces. */
  public static Text inline(
      String markup, Places places, Braced braced, boolean gaps, Diagnostics diagnostics) {
    if (PlainWords.are(markup)) {
      return new Text(markup, List.of(PlainWords.run(markup)), places.whole());
    }
    Reading reading = new Reading(markup, places, braced, gaps, diagnostics);
    return new Text(markup, new LineReader(reading, 0).read(line(markup)), places.whole());
  }

  /** Reads paragraphs, lists and pipe tables; a markup of a single line is one line of text. */
  public static Prose prose(
      String markup, Places places, Set<String> names, boolean gaps, Diagnostics diagnostics) {
    return prose(markup, places, Braced.of(names), gaps, diagnostics);
  }

  /** The same, with a word on expressions in braces. */
  public static Prose prose(
      String markup, Places places, Braced braced, boolean gaps, Diagnostics diagnostics) {
    String lines = markup.strip();
    if (lines.indexOf('\n') < 0 && lines.indexOf('\r') < 0) {
      Text text = inline(markup, places, braced, gaps, diagnostics);
      List<Prose.Part> parts = text.isEmpty() ? List.of() : List.of(new Prose.Paragraph(text));
      return new Prose(markup, parts, text.at());
    }
    Reading reading = new Reading(markup, places, braced, gaps, diagnostics);
    Node document = PROSE.parse(Guards.raised(markup));
    return new Prose(markup, new ProseReader(reading).read(document), places.whole());
  }

  /** The syntax tree of a text on one line. */
  static Node line(String markup) {
    return LINE.parse(Guards.raised(markup.replace('\n', ' ').replace('\r', ' ')));
  }
}
