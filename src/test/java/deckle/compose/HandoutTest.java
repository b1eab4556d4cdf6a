package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Look;
import org.junit.jupiter.api.Test;

class HandoutTest {

  private static final String DECK =
      """
      deck: d
      title: Magnesium
      summary: In short.
      audience: Class 9
      date: 2026-11-23
      licence: CC BY 4.0
      notice: For study only.
      sources:
        never: Never cited.
        nowak: Nowak 1984. doi:10.1038/307462a0
        mayer: Mayer 1984.
      figures:
        f:
          file: drawing.svg
          alt: A drawing
          caption: The channel
          credit: Drawn by us
      topics:
        block: The block
        salts: Salts
      facts:
        - fact: Salts dissolve.
          topic: salts
          term: éclat
          source: [mayer, nowak]
          evidence: preliminary
          figure: f
        - fact: It blocks.
          topic: block
          term: Zinc
          source: [nowak]
          note: But slowly.
          figure: f
        - fact: Before all.
        - fact: Last.
          topic: salts
          term: Ebb
      """;

  private static Document handout(String yaml) {
    return Handout.of(Decks.read(yaml), Look.standard(Look.Paper.A4));
  }

  @Test
  void factsStandUnderTheirTopicsWithTermNoteSourceAndEvidence() {
    assertThat(Dump.of(handout(DECK)))
        .isEqualTo(
            """
            Magnesium
            == Magnesium
            # Magnesium
            In short.
            Class 9 · 23 November 2026 · CC BY 4.0
            ┌
            For study only.
            └
            Before all.
            ## The block
            Zinc — It blocks.[1]
            But slowly.
            <A drawing>
            Figure\u00a01. The channel
            Drawn by us
            ## Salts
            éclat — Salts dissolve.[1,2] (preliminary evidence)
            Ebb — Last.
            ## Glossary
            Ebb — Last.
            éclat — Salts dissolve.
            Zinc — It blocks.
            ## Sources
            [1] Nowak 1984. https://doi.org/10.1038/307462a0
            [2] Mayer 1984.
            page {page} of {pages} · Magnesium""");
  }

  private static final String CHECKED =
      """
      deck: d
      title: T
      topics:
        a: A
        b: B
      questions:
        - {topic: a}
        - id: a1
          ask: First
          right: zebra
          wrong: [ant, Bee]
          last: none of these
        - id: a2
          claim: Second
          is: false
        - id: passage
          passage: A text
          questions:
            - ask: Not alone
              answer: x
        - {topic: b}
        - id: b1
          ask: With {n}
          given: {n: [1, 2]}
          answer: y
        - id: b2
          ask: Third
          answer: [calcium, Ca]
        - id: b3
          ask: Essay
          rubric: [a (1)]
        - id: b4
          ask: Fourth
          options:
            - z
            - right: y
            - x
      """;

  @Test
  void theSelfCheckTakesAQuestionFromEachTopicAndAnswersUpsideDown() {
    assertThat(Dump.of(handout(CHECKED)))
        .endsWith(
            """
            ## Check yourself
            1. First
            ( ) A ant
            ( ) B Bee
            ( ) C zebra
            ( ) D none of these
            2. Second
            ( ) True
            ( ) False
            3. Third
            ~1
            4. Fourth
            ( ) A z
            ( ) B y
            ( ) C x
            ∧
            Answers   1. C  zebra  2. False  3. calcium (also right: Ca)  4. B  y
            ∨
            page {page} of {pages} · T""");
  }

  @Test
  void theSelfCheckHasFiveQuestionsOfAllTopicsAndTypes() {
    StringBuilder yaml = new StringBuilder("deck: d\ntitle: T\ntopics:\n  a: A\n  b: B\n  c: C\n");
    yaml.append("questions:\n");
    for (String topic : new String[] {"a", "b", "c"}) {
      for (int i = 0; i < 5; i++) {
        yaml.append(
            "  - {ask: %s%d choice, right: r, wrong: w, topic: %s}\n".formatted(topic, i, topic));
      }
      yaml.append("  - {claim: %s claim, is: true, topic: %s}\n".formatted(topic, topic));
      yaml.append("  - {ask: %s word, answer: w, topic: %s}\n".formatted(topic, topic));
    }
    assertThat(Dump.of(handout(yaml.toString())))
        .contains("1. a0 choice", "2. a1 choice", "3. b claim", "4. b word", "5. c word")
        .doesNotContain("6. ");
  }

  @Test
  void aHandoutIsTheSameEveryTime() {
    assertThat(handout(DECK)).isEqualTo(handout(DECK));
  }

  @Test
  void germanHandoutsSpeakGerman() {
    Deck deck = Decks.read(DECK.replace("title: Magnesium", "title: Magnesium\nlanguage: de"));
    assertThat(Dump.of(Handout.of(deck, Look.standard(Look.Paper.A4))))
        .contains("## Begriffe", "## Quellen", "23. November 2026", "(vorläufig belegt)")
        .contains("Seite {page} von {pages}")
        .doesNotContain("Glossary", "Sources");
  }

  @Test
  void aFactIsNeverSplitFromItsNote() {
    assertThat(handout(DECK).parts().get(0).blocks())
        .filteredOn(Block.Group.class::isInstance)
        .hasSize(4);
  }
}
