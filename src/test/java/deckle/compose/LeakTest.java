package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.quiz.Quiz;
import deckle.quiz.Roster;
import deckle.read.yaml.Stocks;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The deck holds no letters and every word of its language is in brackets. */
class LeakTest {

  private static final Pattern BRACKETED = Pattern.compile("\\[\\p{L}+\\]");
  private static final Pattern PAGES = Pattern.compile("\\{pages?\\}");
  private static final Look LOOK = Look.standard(Look.Paper.A4);

  private static final String DECK =
      """
      deck: d
      title: '1'
      language: qps
      date: 2026-11-23
      summary: '2'
      audience: '3'
      licence: '4'
      notice: '5'
      sources:
        s: '6'
      figures:
        f:
          file: drawing.svg
          alt: '1'
          caption: '7'
          credit: '8'
        bars:
          chart: bar
          x: '66'
          rows: {'67': 68}
        lines:
          chart: line
          x: '69'
          y: '70'
          rows:
            1: 71
            2: 72
        dots:
          chart: scatter
          rows:
            1: 73
      topics:
        t: '9'
      facts:
        - {topic: t}
        - fact: '10 **11**'
          term: '12'
          note: '13'
          source: s
          evidence: established
          figure: f
          card: both
        - fact: '14 **15**'
          evidence: moderate
          source: s
        - fact: '16'
          term: '17'
          evidence: preliminary
          figure: bars
        - fact: '74 @fig:lines 75 @fig:dots'
          term: '76'
          evidence: preliminary
      questions:
        - {topic: t}
        - ask: '18'
          right: '19'
          wrong: ['20 => 21', '22']
          because: '23'
          source: s
        - ask: '24'
          right: ['25', '26']
          wrong: ['27 => 28']
          marking: each
        - claim: '29'
          is: true
        - ask: '30'
          answer: ['31', '32']
          case: matters
        - ask: '33 {n}'
          given: {n: [2, 3]}
          model: '34'
        - ask: '35'
          number: 36.5
          unit: '%'
          within: 2 %
          wrong: ['40.5 => 37']
        - cloze: '38 {{39|40}} 41 {{42}}'
          bank: yes
          extra: ['43']
        - cloze: '44 {{45}}'
        - match:
            '46': '47'
            '48': '49'
        - order: ['50', '51', '52']
        - label: f
          labels: {one: '1', two: '2'}
          bank: yes
        - ask: '53'
          rubric: ['54 (1)', '55 (2)']
          model: '56'
        - passage: '57'
          questions:
            - ask: '58'
              answer: '59'
            - claim: '60'
              is: false
        - passage: '61'
          questions:
            - claim: '62'
              is: false
        - figure: f
          questions:
            - claim: '63'
              is: false
        - figure: f
          questions:
            - claim: '64'
              is: false
            - claim: '65'
              is: true
      """;

  private static Stream<Document> documents() {
    Deck deck = Decks.read(DECK);
    Quiz quiz = Decks.quiz(deck, 7);
    return Stream.of(
        Handout.of(deck, LOOK),
        QuizPaper.of(quiz, LOOK, false),
        KeyPaper.of(quiz, LOOK),
        Flashcards.sheets(deck, Flashcards.of(deck), LOOK, CardPrinting.on(Stocks.usual(LOOK))));
  }

  @Test
  void noLetterIsPrintedThatIsNotFromTheWordsOfTheLanguage() {
    documents()
        .map(Dump::of)
        .forEach(
            printed -> {
              String program = PAGES.matcher(printed).replaceAll("");
              // The names of forms come from the quiz, that of the parameter from the deck.
              String own = program.replaceAll("(?<=\\[Form\\] )[AB]|n(?= = )", "");
              String rest = BRACKETED.matcher(own).replaceAll("");
              assertThat(rest).doesNotContainPattern("\\p{L}");
            });
  }

  @Test
  void everyWordIsUsed() {
    Quiz quiz = Decks.quiz(Decks.read(DECK), 7);
    String grades = Grades.of(quiz, Roster.NONE, LOOK.paper()).words().toString();
    String all =
        documents().map(each -> Dump.of(each) + each.blank()).reduce(grades, String::concat);
    Words words = Words.of("qps");
    Stream.of(Word.values())
        .filter(word -> word != Word.DATE && word != Word.MONTHS && word != Word.LETTERS)
        .forEach(
            word -> {
              for (String piece : words.say(word).split("\\{\\}", -1)) {
                assertThat(all).as("%s", word).contains(piece);
              }
            });
  }
}
