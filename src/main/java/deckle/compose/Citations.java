package deckle.compose;

import deckle.deck.About;
import deckle.deck.Deck;
import deckle.deck.Reference;
import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sources of a deck, numbered in the order in which the text cites them. */
final class Citations {

  private final Deck deck;
  private final List<String> cited = new ArrayList<>();

  Citations(Deck deck) {
    this.deck = deck;
  }

  /** In rising order, each source once. */
  List<Integer> numbers(List<String> sources) {
    return sources.stream().map(this::number).distinct().sorted().toList();
  }

  private int number(String source) {
    if (!cited.contains(source)) {
      cited.add(source);
    }
    return cited.indexOf(source) + 1;
  }

  /** Those that were cited, under their heading. */
  List<Block> listed(Words words) {
    if (cited.isEmpty()) {
      return List.of();
    }
    List<Block.Entry> entries = IntStream.range(0, cited.size()).mapToObj(this::entry).toList();
    return List.of(
        new Block.Heading(2, Text.of(words.say(Word.SOURCES))),
        new Block.Enumeration(Block.Numbering.DECIMAL, entries));
  }

  private Block.Entry entry(int index) {
    Line line = new Line();
    deck.source(cited.get(index)).ifPresent(source -> cite(source, line));
    return new Block.Entry("[" + (index + 1) + "]", List.of(line.paragraph(Block.Style.SMALL)));
  }

  /** The citation and its link. */
  private static void cite(Reference source, Line line) {
    line.text(source.text());
    source.link().ifPresent(url -> line.words(" ").link(url));
  }

  /** A question's own, and those of the facts that it asks for. */
  static List<String> sources(About about, Deck deck) {
    Stream<String> ofFacts =
        deck.facts().stream()
            .filter(fact -> fact.id().filter(about.facts()::contains).isPresent())
            .flatMap(fact -> fact.sources().stream());
    return Stream.concat(about.sources().stream(), ofFacts).toList();
  }

  /** In full, one below the other; empty if there are no sources. */
  static Optional<Text> whole(List<String> sources, Deck deck) {
    Line line = new Line();
    for (Reference source :
        sources.stream().distinct().flatMap(s -> deck.source(s).stream()).toList()) {
      cite(source, line.isEmpty() ? line : line.add(List.of(new Inline.LineBreak())));
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line.toText());
  }

  /** In a word or two each, those that read alike once; nothing if there are no sources. */
  static Line brief(List<String> sources, Deck deck, Words words) {
    Map<String, Text> named = new LinkedHashMap<>();
    sources.stream()
        .flatMap(name -> deck.source(name).stream())
        .map(ShortCitation::of)
        .forEach(source -> named.putIfAbsent(source.plain(), source));
    Line line = new Line();
    for (Text source : named.values()) {
      line.words(line.isEmpty() ? words.say(Word.SOURCE) + " " : "; ").text(source);
    }
    return line;
  }
}
