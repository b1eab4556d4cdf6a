package deckle.page;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Document.Footer;
import deckle.doc.Document.Part;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.read.yaml.Stocks;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Short ways to write documents for tests. */
final class Written {

  private Written() {}

  static Block paragraph(String words) {
    return new Block.Paragraph(Text.of(words), Block.Style.BODY);
  }

  static Block paragraph(Inline... content) {
    return new Block.Paragraph(Text.of(List.of(content)), Block.Style.BODY);
  }

  static Block margin(String words) {
    return new Block.Paragraph(Text.of(words), Block.Style.MARGIN);
  }

  static Block heading(int level, String words) {
    return new Block.Heading(level, Text.of(words));
  }

  private static final Span HERE = new Span(new Source("decks/a.yaml", "- ask: this"), 1, 1, 3);

  /** A question. */
  static Block group(Block... content) {
    return new Block.Group(List.of(content), false, HERE);
  }

  static Block options(String... texts) {
    List<Block.Option> options =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Block.Option(String.valueOf((char) ('A' + i)), Text.of(texts[i])))
            .toList();
    return new Block.Options(options, Block.Mark.CIRCLE, OptionalInt.empty());
  }

  static Block list(Block.Entry... entries) {
    return new Block.Enumeration(Block.Numbering.DECIMAL, List.of(entries));
  }

  static Block.Entry entry(String label, Block... content) {
    return new Block.Entry(label, List.of(content));
  }

  static Part part(String name, List<Block> blocks) {
    return new Part(
        name,
        new Footer("page {page} of {pages}", List.of(Text.of(name), Text.of("seed 7"))),
        true,
        blocks);
  }

  /** On the sheets that are usual on A4. */
  static Block cards(List<Card> cards) {
    Look look = Look.standard(Look.Paper.A4);
    return new Block.CardSheet(cards, CardPrinting.on(Stocks.usual(look)));
  }

  static Document document(Part... parts) {
    return new Document("Test", "en", Look.standard(Look.Paper.A4), Duplex.UNSAID, List.of(parts));
  }

  static Document document(Block... blocks) {
    return document(part("Form A", List.of(blocks)));
  }

  static Pages pages(Block... blocks) {
    return Layout.of(document(blocks), new Diagnostics());
  }

  static String words(int count) {
    return "word ".repeat(count).trim();
  }
}
