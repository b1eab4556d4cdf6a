package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BreaksTest {

  private static final int SEEDS = 400;
  private static final Setting SETTING = setting("en");
  private static final Hyphens HYPHENS = SETTING.lettering().hyphens();

  private static final List<String> WORDS =
      List.of(
          "a",
          "of",
          "ion",
          "magnesium",
          "channel",
          "depolarisation",
          "the",
          "receptor",
          "blocks",
          "current",
          "voltage",
          "neurotransmission",
          "is",
          "when",
          "outside",
          "hyperexcitability");

  static Setting setting(String language) {
    Document document =
        new Document("T", language, Look.standard(Paper.A4), Duplex.UNSAID, List.of());
    return new Setting(
        new Tree(""),
        Lettering.of(document),
        Scale.of(document.look().type()),
        Sheet.of(document.look()),
        100_000,
        Map.of(),
        new StandingType(),
        new Diagnostics());
  }

  /** A paragraph and a measure that holds each of its words. */
  private record Case(List<Word> words, int width) {

    static Case of(int seed) {
      Random random = new Random(seed);
      String text =
          random
              .ints(2 + random.nextInt(80), 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      List<Word> words = Words.of(SETTING, Text.of(text), Face.of(10_500));
      int longest = words.stream().mapToInt(Word::width).max().orElseThrow();
      return new Case(words, longest + random.nextInt(300_000));
    }

    List<List<Word>> broken(Badness badness, Hyphens hyphens) {
      return Breaks.lines(SETTING, words, width, badness, hyphens);
    }

    /** As many words on each line as fit at their natural width. */
    List<List<Word>> greedy() {
      List<List<Word>> lines = new ArrayList<>();
      List<Word> line = new ArrayList<>();
      for (Word word : words) {
        line.add(word);
        if (Lines.width(line) > width) {
          line.remove(line.size() - 1);
          lines.add(List.copyOf(line));
          line = new ArrayList<>(List.of(word));
        }
      }
      lines.add(line);
      return lines;
    }

    long badness(List<List<Word>> lines, Badness badness) {
      long sum = 0;
      for (int i = 0; i < lines.size(); i++) {
        List<Word> line = lines.get(i);
        boolean last = i == lines.size() - 1;
        long spaces =
            line.subList(0, line.size() - 1).stream().mapToLong(w -> w.space().width()).sum();
        boolean begun = i > 0 && hyphenated(lines.get(i - 1));
        sum +=
            badness.of(
                new Badness.Line(
                    width,
                    Lines.width(line),
                    spaces,
                    line.size() == 1,
                    i == 0,
                    last,
                    begun,
                    hyphenated(line)));
      }
      return sum;
    }
  }

  private static boolean hyphenated(List<Word> line) {
    return line.get(line.size() - 1).text().endsWith("\u00AD");
  }

  private static String text(List<List<Word>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .map(word -> word.text() + (word.space().width() > 0 ? " " : ""))
        .collect(Collectors.joining())
        .replace("\u00AD", "");
  }

  @Test
  void noRaggedLineIsWiderThanItsMeasure() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Case each = Case.of(seed);
      for (List<Word> line : each.broken(Badness.RAGGED, Hyphens.BY_AUTHOR)) {
        assertThat(Lines.width(line)).as("seed " + seed).isLessThanOrEqualTo(each.width());
      }
    }
  }

  @Test
  void justifiedLinesFillTheirMeasureToTheMillipointOrAreBetterRagged() {
    int filled = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Case each = Case.of(seed);
      Column column = new Column(0, each.width());
      Lines lines =
          Lines.of(
              SETTING,
              each.words(),
              column,
              Lines.Align.JUSTIFIED,
              10_500,
              deckle.diag.Span.none());
      for (Slip slip : lines.slips()) {
        assertThat(slip.end()).as("seed " + seed).isLessThanOrEqualTo(each.width());
        filled += slip.end() == each.width() ? 1 : 0;
      }
    }
    assertThat(filled).isGreaterThan(SEEDS * 3);
  }

  @Test
  void theWholeIsNeverWorseThanFillingLineByLine() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Case each = Case.of(seed);
      for (Badness badness : Badness.values()) {
        for (Hyphens hyphens : List.of(Hyphens.BY_AUTHOR, HYPHENS)) {
          long best = each.badness(each.broken(badness, hyphens), badness);
          long greedy = each.badness(each.greedy(), badness);
          assertThat(best).as(badness + ", seed " + seed).isLessThanOrEqualTo(greedy);
        }
      }
    }
  }

  @Test
  void raggedParagraphsHaveNoMoreLinesThanTheyMust() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Case each = Case.of(seed);
      assertThat(each.broken(Badness.RAGGED, Hyphens.BY_AUTHOR)).hasSameSizeAs(each.greedy());
    }
  }

  @Test
  void everyCharacterIsSetOnceWhateverIsHyphenated() {
    int hyphens = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Case each = Case.of(seed);
      List<List<Word>> lines = each.broken(Badness.JUSTIFIED, HYPHENS);
      assertThat(text(lines)).isEqualTo(text(List.of(each.words())));
      hyphens += (int) lines.stream().filter(BreaksTest::hyphenated).count();
    }
    assertThat(hyphens).isGreaterThan(SEEDS);
  }

  @Test
  void aLineEndsWhereItsAuthorSaysSo() {
    Case one = Case.of(1);
    List<Word> words = new ArrayList<>(one.words());
    Word first = words.get(0);
    words.set(0, first.before(first.space(), true));
    assertThat(Breaks.lines(SETTING, words, 400_000, Badness.RAGGED, Hyphens.BY_AUTHOR).get(0))
        .hasSize(1);
  }

  @Test
  void aLineMayEndAfterAHyphenButNotAfterThatOfAPrefixOfOneLetter() {
    for (String text : List.of("low-magnesium", "dose–response", "methyl-D-aspartate")) {
      assertThat(Words.of(SETTING, Text.of(text), Face.of(10_500))).as(text).hasSize(2);
    }
    for (String text : List.of("L-DOPA", "D-serine", "B-cell", "L‐tyrosine")) {
      assertThat(Words.of(SETTING, Text.of(text), Face.of(10_500))).as(text).hasSize(1);
    }
  }

  @Test
  void softHyphensAreUsedInAnyLanguage() {
    List<Word> words =
        Words.of(setting("tlh"), Text.of("Quap\u00ADla Quap\u00ADla"), Face.of(10_500));
    int width = Lines.width(words) - 5_000;
    List<List<Word>> lines = Breaks.lines(SETTING, words, width, Badness.RAGGED, Hyphens.BY_AUTHOR);
    assertThat(lines).hasSize(2);
    assertThat(text(lines)).isEqualTo("Quapla Quapla");
  }

  @Test
  void namesNumbersAndAddressesAreNeverHyphenated() {
    for (String text : List.of("GluNreceptors", "https://example.org/magnesium", "magnesium2")) {
      Word word = Words.of(SETTING, Text.of(text), Face.of(10_500)).get(0);
      assertThat(HYPHENS.places(word)).as(text).isEmpty();
    }
    Word word = Words.of(SETTING, Text.of("(magnesium),"), Face.of(10_500)).get(0);
    assertThat(HYPHENS.places(word)).isNotEmpty();
  }
}
