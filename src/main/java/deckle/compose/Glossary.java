package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.doc.Block;
import deckle.text.Prose;
import deckle.text.Text;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of a deck in alphabetical order, each with what it means. */
final class Glossary {

  /** Accents and case count only between words that are otherwise the same; so on every JDK. */
  static final Comparator<Text> ALPHABETICAL =
      Comparator.comparing(Glossary::letters).thenComparing(Text::plain);

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private Glossary() {}

  static List<Block> of(Deck deck, Words words) {
    List<Block> entries =
        deck.facts().stream()
            .filter(fact -> fact.term().isPresent())
            .sorted(Comparator.comparing(fact -> fact.term().orElseThrow(), ALPHABETICAL))
            .flatMap(Glossary::entry)
            .toList();
    List<Block> heading = List.of(new Block.Heading(2, Text.of(words.say(Word.GLOSSARY))));
    return entries.isEmpty() ? entries : Copy.stacked(heading, entries);
  }

  private static Stream<Block> entry(Fact fact) {
    Line term = new Line().strong(fact.term().orElseThrow()).words(" — ");
    Prose text = Copy.led(term, fact.text());
    return Copy.of(text, Block.Style.SMALL).stream();
  }

  private static String letters(Text text) {
    String apart = Normalizer.normalize(text.plain(), Normalizer.Form.NFD);
    return ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
