package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.diag.Diagnostics;
import deckle.read.Imported;
import deckle.write.yaml.DeckYaml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextExportTest {

  private static Imported imported(String text) throws Refused {
    return new AnkiReader("x", "X", svg -> Optional.empty()).imported(TextExport.of(text));
  }

  /** The deck below its head. */
  private static String yaml(String text) throws Refused {
    byte[] yaml = new DeckYaml().write(imported(text).deck(), new Diagnostics());
    return new String(yaml, StandardCharsets.UTF_8).replaceFirst("(?s)^.*?\n\n", "");
  }

  private static String back(String html) throws Refused {
    String yaml =
        yaml("#separator:tab\n#html:true\nfront\t\"" + html.replace("\"", "\"\"") + "\"\n");
    return yaml.substring(yaml.indexOf("fact:")).replaceFirst("fact: ", "").strip();
  }

  @Test
  void withoutAHeadTheSeparatorIsTheFirstOfTheLikelyOnesThatIsThere() throws Refused {
    String fact = "facts:\n  - id: a-b\n    term: a b\n    fact: c, d\n";
    assertThat(yaml("a b\tc, d\n")).isEqualTo(fact);
    assertThat(yaml("a b|c, d\n")).isEqualTo(fact);
    assertThat(yaml("a b;c, d\n")).isEqualTo(fact);
    assertThat(yaml("a b:c, d\n")).isEqualTo(fact);
    assertThat(yaml("a b,\"c, d\"\n")).isEqualTo(fact);
  }

  @Test
  void theHeadSaysWhatTheColumnsAre() throws Refused {
    assertThat(
            yaml(
                """
                #separator:Semicolon
                #columns:Id;Tags;Front;Back;Source
                #guid column:1
                #tags:all
                #deck:Cells::Plants
                1;green old;Leaf;Flat and green;p. 5
                """))
        .isEqualTo(
            """
            facts:
              - id: leaf
                term: Leaf
                fact: Flat and green
                note: 'Source: p. 5'
                tags: [all, green, old]
            """);
  }

  @Test
  void separatorsOfSpreadsheetsBehindAHeaderMeanNothing() throws Refused {
    assertThat(yaml("#separator:Comma,,,\n#html:false,,\nx,<b>\n")).contains("fact: <b>\n");
  }

  @Test
  void htmlIsGuessedFromTheFirstRecords() throws Refused {
    assertThat(yaml("x\t<b>y</b>\n")).contains("fact: '**y**'\n");
    assertThat(yaml("x\ty < z\n")).contains("fact: y < z\n");
  }

  @Test
  void anOldLineOfTagsIsForAll() throws Refused {
    assertThat(yaml("tags:one two\nx\ty\n")).contains("tags: [one, two]");
  }

  @Test
  void severalDecksAreTopicsOfOneWhichIsReported() throws Refused {
    Imported imported = imported("#separator:tab\n#deck column:1\nA::B\tx\t1\nC\ty\t2\nC\tz\t3\n");
    assertThat(imported.deck().title().plain()).isEqualTo("X");
    assertThat(imported.deck().topics())
        .extracting(topic -> topic.title().plain())
        .containsExactly("A: B", "C");
    assertThat(imported.report())
        .containsExactly("changed: 2 decks beside each other, all of them topics of one now");
  }

  @Test
  void aQuestionIsAskedAndAShortAnswerAccepted() throws Refused {
    assertThat(yaml("What is it?\tA cell\n"))
        .isEqualTo("questions:\n  - id: what-is-it\n    ask: What is it?\n    answer: A cell\n");
    assertThat(yaml("What is it?\tA cell is the smallest thing that lives.\n"))
        .contains("model: A cell is the smallest thing that lives.\n");
    assertThat(yaml("#html:true\none<br>two\tA cell\n"))
        .contains("ask: |\n      one\\\n      two\n");
  }

  @Test
  void idsAreTheWordsOfTheFrontAndUnique() throws Refused {
    assertThat(yaml("Leaf\t1\nLeaf\t2\n葉\t3\n葉\t4\n"))
        .containsSubsequence("id: leaf\n", "id: leaf-2\n", "id: item\n", "id: item-2\n");
  }

  @Test
  void whatHasAPictureOrAnAnswerMissingIsReported() throws Refused {
    assertThat(imported("#html:true\nx\ty<img src=a.png>\nz\t\n").report())
        .containsExactly(
            "not kept: 1 note without an answer – line 3 (z)",
            "not kept: 1 picture that a text file cannot carry (export as .apkg) – `a.png` in line 2"
                + " (x)");
  }

  @Test
  void aFileOfWhichNothingCanBeKeptIsRefused() {
    assertThatThrownBy(() -> imported("only\n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> imported("#separator:tab\n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> imported("x\ty\n".repeat(50_001))).isInstanceOf(Refused.class);
  }

  @Test
  void looksThatADeckHasAreKept() throws Refused {
    assertThat(back("<b>a</b> <i>b</i> H<sub>2</sub>O Mg<sup>2+</sup> <code>x*y</code>"))
        .isEqualTo("'**a** *b* H~2~O Mg^2+^ `x*y`'");
    assertThat(back("a<b> b </b>c")).isEqualTo("a **b** c");
    assertThat(back("<span style=\"font-weight: 700\">a</span>")).isEqualTo("'**a**'");
    assertThat(back("<a href=\"https://x.org/a(b)\">x</a>"))
        .isEqualTo("'[x](https://x.org/a%28b%29)'");
  }

  @Test
  void looksThatCannotStandWhereTheyAreGoAndTheWordsStay() throws Refused {
    assertThat(back("这是<b>重点（注）</b>的")).isEqualTo("这是重点（注）的");
    assertThat(back("x<sup>a b</sup>")).isEqualTo("xa b");
    assertThat(back("x<sup>2n</sup>y")).isEqualTo("x2ny");
  }

  @Test
  void linesAndParagraphsAreKept() throws Refused {
    assertThat(back("a<br>- b<br><br>1. c")).isEqualTo("|\n      a\\\n      \\- b\n\n      1\\. c");
    assertThat(back("<div>a</div><div>b</div><div><br></div><div>c</div>"))
        .isEqualTo("|\n      a\\\n      b\n\n      c");
    assertThat(back("<p>a</p><p>b</p>")).isEqualTo("|\n      a\n\n      b");
  }

  @Test
  void listsAndTablesAreKept() throws Refused {
    assertThat(back("<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>"))
        .isEqualTo("|\n      1. a\n         - b\n         - c\n      2. d");
    assertThat(back("<table><tr><td>a</td><td>b</td></tr><tr><td>c|d</td><td>e</td></tr></table>"))
        .isEqualTo("|\n      | a | b |\n      | --- | --- |\n      | c\\|d | e |");
    assertThat(back("<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>"))
        .isEqualTo("|\n      a\\\n      b – c");
  }

  @Test
  void formulasAreKeptWhereDeckleKnowsThem() throws Refused {
    assertThat(back("\\(a &lt; b\\) [$]x^2[/$] <anki-mathjax>y</anki-mathjax>"))
        .isEqualTo("$a < b$ $x^2$ $y$");
    assertThat(back("[latex]$x_1$[/latex]")).isEqualTo("$x_1$");
    assertThat(back("\\(\\unheard{x}\\)")).isEqualTo("'`\\unheard{x}`'");
  }

  @Test
  void gapsAreKeptWithoutTheirNumbers() throws Refused {
    assertThat(
            yaml(
                "#separator:tab\n#html:true\n<b>{{c1::a::hint}} b</b> {{c2::c {{c3::d}}}} {{c4::e|f}}\n"))
        .contains("cloze: '{{**a**}} **b** {{c d}} {{e/f}}'\n");
  }

  @Test
  void whatIsNoTextIsDroppedAndReported() throws Refused {
    Imported imported =
        imported(
            "#html:true\nx\ty[sound:a.mp3]<script>z</script><u>w</u><a href=\"file:x\">v</a>\n");
    assertThat(imported.deck().facts().get(0).text().plain()).isEqualTo("ywv");
    assertThat(imported.report())
        .containsExactly(
            "not kept: 1 sound – line 2 (x)",
            "not kept: 1 element that is no text – `<script>` in line 2 (x)",
            "not kept: 1 link that leads to no web page – line 2 (x)",
            "not kept: 1 note with colours, underlines or other looks – line 2 (x)");
  }
}
