package deckle.typography;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import deckle.text.Inline;
import deckle.text.Shown;
import deckle.text.Text;
import deckle.text.Written;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code ⍽} is a no-break space and {@code ‿} a narrow one. */
class TypographyTest {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "de-CH", "fr", "fr-CA", "fr-CH", "es", "ar", "tlh");

  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "'",
          "\"",
          "'",
          "-",
          "--",
          "---",
          "...",
          ".",
          ";",
          ":",
          "!",
          "?",
          ",",
          "=",
          "/",
          "(",
          ")",
          "[",
          "]",
          " ",
          " ",
          " ",
          " ",
          "\u00A0",
          "\u202F",
          "«",
          "»",
          "“",
          "”",
          "„",
          "‘",
          "’",
          "‚",
          "′",
          "″",
          "–",
          "—",
          "…",
          "5",
          "10",
          "2026",
          "0",
          "12",
          "1990",
          "3.5",
          "7,5",
          "a",
          "N",
          "word",
          "Dr.",
          "p.",
          "S.",
          "M.",
          "z. B.",
          "z.B.",
          "i. d. R.",
          "J. R. Smith",
          " mg",
          " m",
          "%",
          "°C",
          "http://a.b/",
          "doi:10.1000/x",
          "www.",
          "x@y.zz",
          "Table",
          "'s",
          "10:30",
          "tis",
          "90s",
          "fold",
          "pp. ",
          "α",
          "é",
          "ß",
          "م",
          "٣",
          "😀",
          " - ",
          "\uFFFC",
          "·");

  private static String set(String language, String markup) {
    List<Inline> content = Written.with(markup, Set.of("m")).text().content();
    return shown(Typography.of(language).set(content));
  }

  private static String shown(List<Inline> content) {
    return Shown.of(content).replace('\u00A0', '⍽').replace('\u202F', '‿');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          "low"                          | “low”
          the "low" and the "high" dose  | the “low” and the “high” dose
          He said "no".                  | He said “no”.
          ("low")                        | (“low”)
          "low," he said                 | “low,” he said
          "a "b" c"                      | “a ‘b’ c”
          "'low' is no value"            | “‘low’ is no value”
          'a "b" c'                      | ‘a “b” c’
          the 'low' dose                 | the ‘low’ dose
          'A' and 'B'                    | ‘A’ and ‘B’
          non-"ideal" gas                | non-“ideal” gas
          "B12" and "B6"                 | “B12” and “B6”
          the "____" of Mg               | the “<blank 4>” of Mg
          "*in vitro*" and *"in vivo"*   | “<i>in vitro</i>” and <i>“in vivo”</i>
          "**Mg^2+^**"                   | “<b>Mg<sup>2+</sup></b>”
          "H~2~O"                        | “H<sub>2</sub>O”
          "$x$"                          | “<m>x</m>”
          "`a`"                          | “<code>a</code>”
          it's, O'Neill's, don't         | it’s, O’Neill’s, don’t
          Mg^2+^'s shell                 | Mg<sup>2+</sup>’s shell
          *Nature*'s cover               | <i>Nature</i>’s cover
          the students' books            | the students’ books
          the '90s and '68               | the ’90s and ’68
          the 1990's and GPT-4's         | the 1990’s and GPT-4’s
          'tis rock 'n' roll             | ’tis rock ’n’ roll
          'tis the season                | ’tis the season
          a lone " stays                 | a lone " stays
          a lone ' stays                 | a lone ' stays
          “curly” ‘stays’ it’s           | “curly” ‘stays’ it’s
          “mixed"                        | “mixed”
          “a "b" c”                      | “a ‘b’ c”
          “a 6"                          | “a 6”
          fish 'chips                    | fish ’chips
          """)
  void straightQuotesBecomeThoseOfEnglish(String markup, String expected) {
    assertThat(set("en", markup)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          5'                             | 5′
          a 6" pipe                      | a 6″ pipe
          12'30"                         | 12′30″
          5'10" tall                     | 5′10″ tall
          "He is 5'10" tall"             | “He is 5′10″ tall”
          6" × 8"                        | 6″ × 8″
          5½"                            | 5½″
          5'-AMP and 3'-OH               | 5′-AMP and 3′-OH
          the 5' end, the 3' end         | the 5′ end, the 3′ end
          5'UTR                          | 5′UTR
          3',5'-cyclic AMP               | 3′,5′-cyclic AMP
          2',3'-dideoxy                  | 2′,3′-dideoxy
          5'→3'                          | 5′→3′
          5'-CCGT-3'                     | 5′-CCGT-3′
          "5'-AMP"                       | “5′-AMP”
          '5'-AMP'                       | ‘5′-AMP’
          'bcl-2'-like and 'bax'         | ‘bcl-2’-like and ‘bax’
          N,N'-dimethyl                  | N,N′-dimethyl
          A' and B'                      | A′ and B′
          f'(x) and y''                  | f′(x) and y′′
          C5'-OH                         | C5′-OH
          1'000'000                      | 1’000’000
          """)
  void primesAreNoQuotes(String markup, String expected) {
    assertThat(set("en", markup)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          300-400 mg                     | 300–400⍽mg
          300-400mg                      | 300–400mg
          1990-2000                      | 1990–2000
          1990-95                        | 1990–95
          1990-2000s                     | 1990–2000s
          pp. 12-14                      | pp.⍽12–14
          pp. 462-5                      | pp.⍽462–5
          2.5-3.5                        | 2.5–3.5
          1,200-1,500                    | 1,200–1,500
          (5-10)                         | (5–10)
          "5-10"                         | “5–10”
          5-10 %                         | 5–10⍽%
          5-10%                          | 5–10%
          5%-10%                         | 5%–10%
          20-25 °C                       | 20–25⍽°C
          20-25°C                        | 20–25°C
          $5-$10                         | $5–$10
          pH 7-8                         | pH 7–8
          Km = 2-5 µM                    | Km = 2–5⍽µM
          10^-3^-10^-2^ M                | 10<sup>−3</sup>–10<sup>−2</sup>⍽M
          22:00-06:00                    | 22:00–06:00
          Nature 1984;307:462-465.       | Nature 1984;307:462–465.
          2015;95:12-46, 5:3-16          | 2015;95:12–46, 5:3–16
          2014;5(3):12-14                | 2014;5(3):12–14
          3-4-fold                       | 3–4-fold
          5-10-year follow-up            | 5–10-year follow-up
          *5*-10 mg                      | <i>5</i>–10⍽mg
          6-12 h                         | 6–12⍽h
          1,3-5                          | 1,3-5
          60-100/min, 2-3/d              | 60–100/min, 2–3/d
          1-2 × 10^6^ cells              | 1–2 × 10<sup>6</sup> cells
          0-10 scale; 18-65-year-olds    | 0–10 scale; 18–65-year-olds
          1.5-2-fold                     | 1.5–2-fold
          ~5-10, <5-10                   | ~5–10, <5–10
          23-24 May                      | 23–24 May
          """)
  void hyphenOfARangeBecomesADash(String markup, String expected) {
    assertThat(set("en", markup)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23",
        "23-11-2026",
        "2026-11",
        "11-2026",
        "2007-08",
        "1-2-3",
        "555-123-4567",
        "(555) 123-4567",
        "Tel. 123-4567",
        "A-1",
        "B-12",
        "COVID-19",
        "ICD-10",
        "DSM-5",
        "IL-2",
        "IL-2-4",
        "claudin-16",
        "10-year",
        "7-3",
        "3-7=−4",
        "3-7 = −4",
        "x = 3-7",
        "2×(3-7)",
        "(3-7)/2",
        "f(3-7)",
        "5-5",
        "007-008",
        "v2-3",
        "1.2.3-4",
        "#1-3",
        "CAS 7439-95-4",
        "CAS 12-34",
        "ISSN 1234-5678",
        "ISBN 978-3-16-148410-0",
        "5-10-methylene-THF",
        "5,10-methylene-THF",
        "5-HT",
        "1,25-dihydroxy",
        "N-acetyl",
        "β-2",
        "alpha-1",
        "α-1",
        "1-4 linkage",
        "β1-4 linkage",
        "β 1-4",
        "alpha 1-6",
        "ATP-Mg",
        "Mg-ATP",
        "D-2-hydroxy",
        "2-3D",
        "12-34B",
        "15q11-13",
        "chr1:100-200",
        "TRPM6-7",
        "C18-20",
        "16:0-18:1",
        "HLA-DRB1",
        "10.1007/s00213-006-0578-x",
        "10.1523/JNEUROSCI.10-09-03178.1990",
        "doi:10.1000/12-14",
        "https://a.org/12-14",
        "a.b.1-2@d.org",
        "www.a.org/it's-12-14...x",
        "7 - 3",
        "x - y",
        "ΔH - TΔS",
        "5 - ln x",
        "x - ln y",
        "--help",
        "C--C",
        "3--7",
        "a/.../b",
        "....",
        "- start",
        "Mg2+",
        "9:30",
        "low-dose",
        "2-(2-aminoethyl)phenol",
        "1H-NMR",
        "O-6-methylguanine",
        "p53-/-",
        "sp3-sp2",
        "3-0",
        "2-5A synthetase",
        "4-1BB",
        "14-3-3 protein",
        "6-4 photoproduct",
        "3-7/x",
        "3-7 × 5",
        "1/2-3/4",
        "+5-10",
        "2,3-BPG",
        "2-3-DPG",
        "ω-3",
        "D-serine",
        "L-DOPA",
        "GluN2A-2B",
        "(±)-ketamine",
        "10-20-30",
        "R-(-)-x"
      })
  void whatIsNoRangeAndNoDashStaysAsItIs(String words) {
    List<Inline> content = List.of(new Inline.Run(words));

    for (String language : LANGUAGES) {
      assertThat(Typography.of(language).set(content)).as(language).isSameAs(content);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HLA-B*27:05 and HLA-B*15",
        "`12-14 \"a\" ...`",
        "$5-7$",
        "x^5-7^",
        "{m}-5",
        "Mg^2+^-ATP",
        "C~18~-20",
        "Na^+^/K^+^",
        "x^2^-1",
        "[Mg^2+^]-dependent"
      })
  void whatIsNoRunOfWordsStaysAsItIs(String markup) {
    List<Inline> content = Written.with(markup, Set.of("m")).text().content();

    assertThat(Typography.of("en").set(content)).isSameAs(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          the block - a lid - opens      | the block – a lid – opens
          LTP - a form of plasticity     | LTP – a form of plasticity
          vitamin D - the sunshine one   | vitamin D – the sunshine one
          in 1990 - the year of          | in 1990 – the year of
          *Mg* - the ion                 | <i>Mg</i> – the ion
          the ion -- a plug              | the ion – a plug
          the ion--a plug                | the ion--a plug
          i--; and 5--7                  | i--; and 5--7
          the ion--the plug              | the ion–the plug
          B12 - the vitamin              | B12 – the vitamin
          m * (100 - salt) / 100         | m * (100 - salt) / 100
          5 mg - 3 mg                    | 5⍽mg - 3⍽mg
          and so on...                   | and so on…
          [...] wait... what             | […] wait… what
          """)
  void dashesAndDotsBetweenWordsAreSet(String markup, String expected) {
    assertThat(set("en", markup)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          300 mg of it                   | 300⍽mg of it
          5 mmol/L, 5 m^2^, 3 kDa        | 5⍽mmol/L, 5⍽m<sup>2</sup>, 3⍽kDa
          in 1977 Mg^2+^ was             | in 1977 Mg<sup>2+</sup> was
          10^3^ Pa                       | 10<sup>3</sup>⍽Pa
          50 % of 20 °C                  | 50⍽% of 20⍽°C
          5 men, 3 samples, 5 T-cells    | 5 men, 3 samples, 5 T-cells
          p. 12, Fig. 3, Table 4         | p.⍽12, Fig.⍽3, Table⍽4
          Table of values; the table 4   | Table of values; the table 4
          Fig. 3-4, figs. 3-4            | Fig.⍽3-4, figs.⍽3–4
          No. 5? No. It is not.          | No.⍽5? No. It is not.
          Vol. IV                        | Vol.⍽IV
          Dr. Mg and Dr. no              | Dr.⍽Mg and Dr. no
          J. R. R. Tolkien               | J.⍽R.⍽R.⍽Tolkien
          vitamin C. Then                | vitamin C. Then
          **5** mg                       | <b>5</b>⍽mg
          Is it 5:1? Yes; no!            | Is it 5:1? Yes; no!
          """)
  void numbersStayWithTheirUnitsAndNamesWithTheirTitles(String markup, String expected) {
    assertThat(set("en", markup)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          de    | "Hallo 'du' da"                | „Hallo ‚du‘ da“
          de    | 'du'                           | ‚du‘
          de    | ("so")                         | („so“)
          de    | "so" und "so"                  | „so“ und „so“
          de    | Hans' Auto, geht's             | Hans’ Auto, geht’s
          de    | z. B. Mg, z.B. Ca              | z.‿B. Mg, z.‿B. Ca
          de    | d. h. und i. d. R. nie         | d.‿h. und i.‿d.‿R. nie
          de    | S. 12, Abb. 3, Dr. Mg          | S.⍽12, Abb.⍽3, Dr.⍽Mg
          de    | 2,5-3,5 mg                     | 2,5–3,5⍽mg
          de    | 1.200-1.500                    | 1.200–1.500
          de    | 3-4-mal                        | 3–4-mal
          de    | der Block - ein Deckel         | der Block – ein Deckel
          de    | Ist es so? Ja: so!             | Ist es so? Ja: so!
          de-CH | "Hallo 'du' da"                | «Hallo ‹du› da»
          de-ch | "so"                           | «so»
          de_AT | "so"                           | „so“
          fr    | "Oui!"                         | «‿Oui‿!‿»
          fr    | « Oui ! »                      | «‿Oui‿!‿»
          fr    | «Oui»                          | «‿Oui‿»
          fr    | "a "b" c"                      | «‿a “b” c‿»
          fr    | 'a "b" c'                      | ‘a «‿b‿» c’
          fr    | l'eau, aujourd'hui             | l’eau, aujourd’hui
          fr    | l'"eau"                        | l’«‿eau‿»
          fr    | l'*eau* et l'____              | l’<i>eau</i> et l’<blank 4>
          fr    | Vrai? Oui; non! Voici: là      | Vrai‿? Oui‿; non‿! Voici⍽: là
          fr    | Vrai ? Oui ; non ! Voici : là  | Vrai‿? Oui‿; non‿! Voici⍽: là
          fr    | Vraiment ?!                    | Vraiment‿?!
          fr    | Quoi ?... (?)                  | Quoi‿?… (?)
          fr    | *mot*: oui                     | <i>mot</i>⍽: oui
          fr    | *mot* : oui                    | <i>mot</i>⍽: oui
          fr    | Mg^2+^: oui                    | Mg<sup>2+</sup>⍽: oui
          fr    | à 10:30, 1:2, 1 : 2, C18:1     | à 10:30, 1:2, 1 : 2, C18:1
          fr    | https://a.fr/?a:b;c!           | https://a.fr/?a:b;c‿!
          fr    | doi:10.1000/x                  | doi:10.1000/x
          fr    | HLA-B*27:05                    | HLA-B*27:05
          fr    | 2015;7:8199-8226               | 2015;7:8199–8226
          fr    | 5! = 120                       | 5! = 120
          fr    | a != b, (a) != b               | a != b, (a) != b
          fr    | M. Dupont, Mme Curie           | M.⍽Dupont, Mme⍽Curie
          fr    | n° 5                           | n°⍽5
          fr-CA | "Vrai?" Oui ; voici :          | «⍽Vrai?⍽» Oui ; voici⍽:
          fr-CH | "a "b" c"                      | «‿a ‹b› c‿»
          es    | "a "b "c"" d"                  | «a “b ‘c’” d»
          es    | ¿"Qué"? ¡"No"!                 | ¿«Qué»? ¡«No»!
          es    | 'uno'                          | ‘uno’
          es    | 2,5-3,5 mg                     | 2,5–3,5⍽mg
          es    | la sal - un sólido - y el agua | la sal – un sólido – y el agua
          es    | p. ej. uno; pág. 5; Dra. Mg    | p.⍽ej. uno; pág.⍽5; Dra.⍽Mg
          ar    | "ملح"                          | «ملح»
          ar    | 300-400 mg                     | 300-400⍽mg
          ar    | شكل 3                          | شكل⍽3
          tlh   | "so" 5-10                      | “so” 5–10
          x     | "so"                           | “so”
          ''    | "so"                           | “so”
          """)
  void everyLanguageHasItsOwnSigns(String language, String markup, String expected) {
    assertThat(set(language, markup)).isEqualTo(expected);
  }

  @Test
  void quotesSeePastTheEndsOfRuns() {
    List<Inline> link =
        List.of(
            new Inline.Run("a "),
            new Inline.Run("\""),
            new Inline.Link(List.of(new Inline.Run("b\" c")), "https://a.org/\"x\""),
            new Inline.Run(""),
            new Inline.LineBreak(),
            new Inline.Run("\"d\""));

    assertThat(shown(Typography.of("en").set(link)))
        .isEqualTo("a “<a https://a.org/\"x\">b” c</a><br>“d”");
  }

  @Test
  void signsOfTwoRunsAreNotMadeOne() {
    List<Inline> content =
        List.of(new Inline.Run("a.."), new Inline.Emphasis(List.of(new Inline.Run(". b"))));

    assertThat(Typography.of("en").set(content)).isSameAs(content);
  }

  @Test
  void whatIsNoRunIsLeftAlone() {
    Text answer = Text.of("\"5-10\"...");
    List<Inline> inner = List.of(new Inline.Run("\"5-10\"..."));
    List<Inline> others =
        List.of(
            new Inline.Code("\"5-10\"..."),
            new Inline.Formula("'", Symbol.of("\"5-10\"...", Kind.WORDS), false),
            new Inline.Sub(inner),
            new Inline.Sup(inner),
            new Inline.Picture("\"5-10\"...", "5-10.svg"),
            new Inline.Blank(3),
            new Inline.Value("m"),
            new Inline.Gap(List.of(answer)));
    List<Inline> content = new ArrayList<>(others);
    content.add(new Inline.Run(" it's"));

    List<Inline> set = Typography.of("en").set(content);

    assertThat(set.subList(0, others.size())).isEqualTo(others);
    assertThat(set.get(others.size())).isEqualTo(new Inline.Run(" it’s"));
  }

  @Test
  void aTextInWhichNothingAppliesIsTheSameList() {
    for (String words : List.of("", "seizures", "It holds less than a part.", "Mg^2+^ and *Ca*")) {
      List<Inline> content = Written.plain(words).text().content();

      assertThat(Typography.of("fr").set(content)).isSameAs(content);
    }
  }

  @Test
  void whatIsSetIsNotChangedBySettingItAgain() {
    Random random = new Random(20261123);
    for (String language : LANGUAGES) {
      Typography typography = Typography.of(language);
      for (int i = 0; i < 3000; i++) {
        List<Inline> content = inlines(random, 3);
        List<Inline> once = typography.set(content);

        assertThat(typography.set(once)).as(language + ": " + Shown.of(content)).isSameAs(once);
      }
    }
  }

  @Test
  void lettersAndDigitsAndEverythingButRunsStay() {
    Random random = new Random(1984);
    for (String language : LANGUAGES) {
      Typography typography = Typography.of(language);
      for (int i = 0; i < 1000; i++) {
        List<Inline> content = inlines(random, 3);

        assertThat(bare(typography.set(content))).isEqualTo(bare(content));
      }
    }
  }

  @Test
  void everyLanguageSaysWhatEnglishSaysAndRegionsNothingElse() throws IOException {
    for (String language : List.of("ar", "de", "es", "fr")) {
      assertThat(keys(language)).as(language).isEqualTo(keys("en"));
    }
    for (String region : List.of("de-CH", "fr-CA", "fr-CH")) {
      assertThat(keys("en")).as(region).containsAll(keys(region));
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Properties data = new Properties();
    try (InputStream file = Typography.class.getResourceAsStream(language + ".properties")) {
      data.load(file);
    }
    return data.stringPropertyNames();
  }

  private static List<Inline> inlines(Random random, int depth) {
    List<Inline> content = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      content.add(inline(random, depth));
    }
    return content;
  }

  private static Inline inline(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(16);
    return switch (kind) {
      case 1 -> new Inline.Strong(inlines(random, depth - 1));
      case 2 -> new Inline.Emphasis(inlines(random, depth - 1));
      case 3 -> new Inline.Link(inlines(random, depth - 1), "https://a.org/'");
      case 4 -> new Inline.Sup(inlines(random, depth - 1));
      case 5 -> new Inline.Sub(inlines(random, depth - 1));
      case 6 -> new Inline.Code(words(random));
      case 7 -> new Inline.Blank(3);
      case 8 -> new Inline.LineBreak();
      default -> new Inline.Run(words(random));
    };
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      words.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return words.toString();
  }

  /** Without what printers may choose. */
  private static String bare(List<Inline> content) {
    return Shown.of(content).replaceAll("[^\\p{L}\\p{N}<>/]", "");
  }
}
