package deckle.text;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          H~2~O                     % H<sub>2</sub>O
          SO~4~^2-^                 % SO<sub>4</sub><sup>2−</sup>
          Cl^-^                     % Cl<sup>−</sup>
          OH^−^                     % OH<sup>−</sup>
          10^−3^                    % 10<sup>−3</sup>
          10^-3^                    % 10<sup>−3</sup>
          ^14^C                     % <sup>14</sup>C
          K~m~                      % K<sub>m</sub>
          v~i^2^~                   % v<sub>i<sup>2</sup></sub>
          x^*n*^                    % x<sup><i>n</i></sup>
          e^-x^                     % e<sup>−x</sup>
          Mg^2+^s, Na^+^            % Mg<sup>2+</sup>s, Na<sup>+</sup>
          CH~3~CH~2~OH              % CH<sub>3</sub>CH<sub>2</sub>OH
          the 19^th^-century        % the 19<sup>th</sup>-century
          [Mg^2+^]                  % [Mg<sup>2+</sup>]
          **Mg^2+^**                % <b>Mg<sup>2+</sup></b>
          x^2+y^2^                  % x^2+y<sup>2</sup>
          """)
  void scriptsReachFromMarkToMark(String markup, String shown) {
    assertThat(Written.plain(markup).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2+y^2",
        "x^2y^2",
        "3~4 and 5~6",
        "~5 mg",
        "a^ b^",
        "^^",
        "~~x~~",
        "x^y^z2",
        "^",
        "x^1234567890123456789012345^"
      })
  void aMarkThatMayOpenTheNextOneIsLiteral(String markup) {
    Written read = Written.plain(markup);

    assertThat(read.shown().replace("x<sup>y</sup>z2", "x^y^z2")).isEqualTo(markup);
  }

  @Test
  void aScriptMayHaveTwentyFourCharactersAndNoMore() {
    String longest = "a".repeat(24);

    assertThat(Written.plain("x^" + longest + "^").shown())
        .isEqualTo("x<sup>" + longest + "</sup>");
    assertThat(Written.plain("x^" + longest + "a^").shown()).isEqualTo("x^" + longest + "a^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          *in vitro*                          % <i>in vitro</i>
          **strong**                          % <b>strong</b>
          ***both***                          % <i><b>both</b></i>
          2*3*4                               % 2*3*4
          HLA-B*27:05 and HLA-B*15            % HLA-B*27:05 and HLA-B*15
          _ and _this_                        % _ and _this_
          __this__                            % __this__
          ____                                % <blank 4>
          (____) and (____)                   % (<blank 4>) and (<blank 4>)
          `a => b *c* ^2^`                    % <code>a => b *c* ^2^</code>
          a <40 mV, a < b, <b>, & and &amp;   % a <40 mV, a < b, <b>, & and &amp;
          <https://example.org>               % <https://example.org>
          A -> B                              % A → B
          A <=> B                             % A ⇌ B
          p->q, x<-5, a<=>b, A => B           % p->q, x<-5, a<=>b, A => B
          -70 mV to -50 mV                    % −70 mV to −50 mV
          (-3), **-3**, 2-3, D-3, well-known  % (−3), <b>−3</b>, 2-3, D-3, well-known
          """)
  void theRestOfTheTableReadsAsItSays(String markup, String shown) {
    Written read = Written.plain(markup);

    assertThat(read.shown()).isEqualTo(shown);
    assertThat(read.said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          [text](https://example.org)   % <a https://example.org>text</a>
          ![alt *text*](a/b.png)        % <img alt text a/b.png>
          [Fe(CN)~6~](aq)               % [Fe(CN)<sub>6</sub>](aq)
          [Mg]: low                     % [Mg]: low
          [Mg^2+^]: `[a]: b`            % [Mg<sup>2+</sup>]: <code>[a]: b</code>
          [run](javascript:alert)       % [run](javascript:alert)
          """)
  void bracketsAreLinksOnlyBeforeAnAddress(String markup, String shown) {
    assertThat(Written.plain(markup).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. x",
        "- 70 mV",
        "# 12",
        "> 40",
        "---",
        "| a | b |",
        "```",
        "+ x",
        "$5 and $6",
        "$5-$6",
        "US$ 5",
        "cost $5",
        "{x}",
        "C:\\frac"
      })
  void blockMarkdownAndMoneyAreLiteralInALine(String markup) {
    assertThat(Written.plain(markup).text().plain()).isEqualTo(markup);
  }

  @Test
  void fourSpacesAreNoCode() {
    assertThat(Written.plain("    x").shown()).isEqualTo("x");
  }

  @Test
  void aBackslashPrintsTheSignAndDrawsNoWarning() {
    Written read = Written.plain("\\*a\\* \\^ \\~ \\$x$ \\{ a \\=> b \\Users \\-70 \\`");

    assertThat(read.shown()).isEqualTo("*a* ^ ~ $x$ { a => b \\Users -70 `");
    assertThat(read.said()).isEmpty();
  }

  @Test
  void aNameInBracesIsAValueOnlyIfItIsGiven() {
    Written read = Written.with("{mass} and 10^{n}^ and {mas}", Set.of("mass", "n"));

    assertThat(read.shown()).isEqualTo("<value mass> and 10<sup><value n></sup> and {mas}");
    assertThat(read.said())
        .containsExactly(
            "error 25+3: `mas` is not given | did you mean `mass`? `\\{` prints a brace");
  }

  @Test
  void aNameThatIsLikeNoneGivenGetsOnlyTheWayToPrintIt() {
    assertThat(Written.with("{volume}", Set.of("n")).said())
        .containsExactly("error 2+6: `volume` is not given | `\\{` prints a brace");
  }

  @Test
  void doubleBracesAreGapsInAClozeOnly() {
    Written read = Written.cloze("At rest {{Mg^2+^| magnesium }} fills {{it}}.");

    assertThat(read.shown()).isEqualTo("At rest <gap Mg<sup>2+</sup>|magnesium> fills <gap it>.");
    assertThat(read.said()).isEmpty();
    assertThat(Written.plain("{{a^2^}}").shown()).isEqualTo("{{a<sup>2</sup>}}");
  }

  @Test
  void theAnswersOfAGapKnowTheirPlaces() {
    Inline.Gap gap = (Inline.Gap) Written.cloze("a {{b|cd}}").text().content().get(1);

    assertThat(gap.answers().get(1).at().column()).isEqualTo(7);
    assertThat(gap.answers().get(1).at().length()).isEqualTo(2);
  }

  @Test
  void anEmptyAnswerIsAnError() {
    assertThat(Written.cloze("a {{}} b").said())
        .containsExactly(
            "error 4+1: this gap has an empty answer | write the word that fills it, `{{magnesium}}`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see @fig:block | see <fig block>",
        "(@fig:block), | (<fig block>),",
        "@fig:rest-ion-2. | <fig rest-ion-2>.",
        "@fig:block- and | <fig block>- and",
        "**@fig:ähre** | <b><fig ähre></b>",
        "as@fig:block | as@fig:block",
        "ask me@fig.org | ask me@fig.org",
        "@fig: and @fig | @fig: and @fig",
        "\\@fig:block | @fig:block",
        "`@fig:block` | <code>@fig:block</code>",
      })
  void aFigureIsReferredToByItsNameAndOtherAtSignsStandForThemselves(String markup, String shown) {
    assertThat(Written.plain(markup).shown()).isEqualTo(shown);
    assertThat(Written.plain(markup).said()).isEmpty();
  }

  @Test
  void lineEndsAreSpacesInALine() {
    assertThat(Written.plain("a\nb\n\n- c\n").shown()).isEqualTo("a b  - c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^", "*", "{", "$", "[", "`", "~", "_", "**a ", "*a **b ", "![", "{{", "$a ", "^a", "\\",
        "<", "[a](", "- ", "{a", "$x^{", "> ", "1. ", "``a", "[a]: ", "]:", "| "
      })
  void aFloodOfMarksIsReadToItsEnd(String mark) {
    String flood = mark.repeat(10_000);
    Diagnostics diagnostics = new Diagnostics();

    Markup.inline(flood, Written.places(flood), Set.of("b"), true, diagnostics);
    Prose prose = Markup.prose("x\n\n" + flood, Places.none(), Set.of(), true, diagnostics);

    assertThat(prose.plain()).startsWith("x");
  }

  @Test
  void nestedMarksAreReadToTheirEnd() {
    String nested = "**a ".repeat(5_000) + "b**".repeat(5_000);

    assertThat(Written.plain(nested).text().plain()).contains("a").contains("b");
    assertThat(Written.plain("[".repeat(5_000) + "]".repeat(5_000)).text().plain())
        .isEqualTo("[".repeat(5_000) + "]".repeat(5_000));
  }
}
