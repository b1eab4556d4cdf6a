package deckle.write.anki;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Card;
import deckle.write.Format;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Anki's text format. Every row carries its own note type, deck and guid, so one file holds basic
 * and cloze cards, and a corrected text updates its card and keeps its history.
 */
public final class AnkiCsv implements Format.OfCards {

  /** Values of these headers are taken as they are: no space may follow the colon. */
  private static final List<String> HEADERS =
      List.of(
          "#separator:tab",
          "#html:true",
          "#guid column:1",
          "#notetype column:2",
          "#deck column:3",
          "#tags column:6");

  private static final String BASIC = "Basic";
  private static final String CLOZE = "Cloze";
  private static final String PARENT = "Deckle::";

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String description() {
    return "Anki's text format, to be imported as it is";
  }

  @Override
  public byte[] write(Deck deck, List<Card> cards, Diagnostics diagnostics) {
    warn(deck, cards, diagnostics);
    Map<String, Card> guids = new LinkedHashMap<>();
    Map<String, Card> fronts = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    HEADERS.forEach(header -> out.append(header).append('\n'));
    for (Card card : cards) {
      Html html = new Html();
      String front = html.of(card.front());
      if (known(card, guids, Guid.of(card))) {
        diagnostics.error(
            card.at(),
            "two cards have the id `" + card.id() + "`",
            "give one of them another `id`; Anki would take both for one");
      } else if (known(card, fronts, front)) {
        diagnostics.warning(
            card.at(),
            "this card has the same front as another",
            "Anki shows such cards as duplicates; say what is different about it");
      }
      out.append(row(deck, card, front, html.hasGaps())).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean known(Card card, Map<String, Card> known, String key) {
    return known.putIfAbsent(key, card) != null;
  }

  private static String row(Deck deck, Card card, String front, boolean cloze) {
    String tags = card.tags().stream().map(AnkiCsv::tag).collect(Collectors.joining(" "));
    return Stream.of(
            Guid.of(card),
            cloze ? CLOZE : BASIC,
            PARENT + deckName(deck),
            front,
            new Html().of(card.back()),
            tags)
        .map(AnkiCsv::quoted)
        .collect(Collectors.joining("\t"));
  }

  /** Two colons would make a deck within a deck. */
  private static String deckName(Deck deck) {
    return deck.title().plain().replaceAll(":{2,}", ":").strip();
  }

  /** A space would end the tag. */
  private static String tag(String tag) {
    return tag.strip().replaceAll("\\s+", "_");
  }

  /** Every field is quoted: then neither a tab, a quote nor a leading # can be misread. */
  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  private static void warn(Deck deck, List<Card> cards, Diagnostics diagnostics) {
    if (cards.stream().anyMatch(card -> !card.stamped())) {
      diagnostics.warning(
          deck.at(),
          "some cards have no `id`; an edit will make new cards of them in Anki",
          "run `deckle tidy` on this deck once; it stamps ids");
    }
    if (cards.stream().anyMatch(Pictured::is)) {
      diagnostics.note(
          deck.at(), "cards.csv cannot carry pictures; their descriptions stand instead");
    }
  }
}
