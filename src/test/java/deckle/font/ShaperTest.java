package deckle.font;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.font.Shaper.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShaperTest {

  private static final int SIZE = 10_000;
  private static final Style PLAIN = new Style(false, false, SIZE);

  private static Shaper shaper(Typeface typeface) {
    return new Shaper(typeface, List.of(), 0, 100, "en");
  }

  private static List<Shaped> shape(String text, boolean rightToLeft) {
    return shaper(Typeface.SOURCE_SANS).shape(text, PLAIN, rightToLeft, missing -> {});
  }

  private static Shaped one(String text) {
    List<Shaped> runs = shape(text, false);
    assertThat(runs).hasSize(1);
    return runs.get(0);
  }

  @Test
  void theTablesSayOfEveryWordOfTheDecksWhatHarfBuzzSays() throws IOException {
    List<String> differ = new ArrayList<>();
    for (Font font : List.of(Font.REGULAR, Font.BOLD_ITALIC, Typeface.ANDIKA.regular())) {
      Typeface face = Typeface.single(font);
      for (String word : words()) {
        for (Shaped baked : shaper(face).shape(word, PLAIN, false, missing -> {})) {
          if (baked.font() == font && !same(baked, font)) {
            differ.add(font + " " + word);
          }
        }
      }
    }
    assertThat(differ).isEmpty();
  }

  /** Rounding may differ by a thousandth of the em for each glyph. */
  private static boolean same(Shaped baked, Font font) {
    Shaped asked = font.shaper().shape(font, baked.text(), SIZE, false, "en");
    return Arrays.equals(baked.glyphs(), asked.glyphs())
        && Math.abs(baked.width() - asked.width()) <= 10 * baked.glyphs().length;
  }

  private static java.util.SortedSet<String> words() throws IOException {
    Pattern letters = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}.,;:!?’“”()–-]{2,}");
    try (Stream<Path> files =
        Stream.of(SampleDecks.FOLDER, Path.of("src/test/resources")).flatMap(ShaperTest::decks)) {
      return files
          .flatMap(file -> letters.matcher(read(file)).results().map(found -> found.group()))
          .filter(ShaperTest::ofOneScript)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<Path> decks(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * A Greek letter in a Latin word is shaped alone, where HarfBuzz would draw it as a phonetic one.
   */
  private static boolean ofOneScript(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        <= 1;
  }

  @Test
  void theTablesSayOfEveryPairOfUsualCharactersWhatHarfBuzzSays() {
    String usual = "AaÄBbCcDdEeéFfGgHhIiJjKkLlMmNnOoPpQqRrSsßTtUuVvWwXxYyZz019.,;:!?’“”(–-/%";
    for (String characters : List.of(usual, "ΑΓΔαβγλμνπστυ.,", "АГДТабгдетуч.,")) {
      for (Font font : Baking.FONTS) {
        int[] points = characters.codePoints().toArray();
        for (int left : points) {
          for (int right : points) {
            String pair = Character.toString(left) + Character.toString(right);
            for (Shaped run : shaper(Typeface.single(font)).shape(pair, PLAIN, false, m -> {})) {
              assertThat(run.font() != font || same(run, font)).as(font + " " + pair).isTrue();
            }
          }
        }
      }
    }
  }

  @Test
  void capitalsThatLeanAwayFromEachOtherMoveCloser() {
    assertThat(one("AV").width()).isLessThan(one("A").width() + one("V").width());
    assertThat(one("To").width()).isLessThan(one("T").width() + one("o").width());
  }

  @Test
  void aLigatureIsOneGlyphThatStandsForItsLetters() {
    Shaped office = one("office");
    assertThat(office.texts()).containsExactly("o", "ff", "i", "c", "e");
    assertThat(office.text()).isEqualTo("office");
  }

  @Test
  void turkishAndSpacedOutLettersHaveNoLigatures() {
    Shaper turkish = new Shaper(Typeface.ANDIKA, List.of(), 0, 100, "tr");
    Shaper spaced = new Shaper(Typeface.ANDIKA, List.of(), 30, 100, "en");
    Shaper usual = shaper(Typeface.ANDIKA);
    assertThat(glyphs(usual, "fi")).isEqualTo(1);
    assertThat(glyphs(turkish, "fi")).isEqualTo(2);
    assertThat(glyphs(spaced, "fi")).isEqualTo(2);
  }

  private static int glyphs(Shaper shaper, String text) {
    return shaper.shape(text, PLAIN, false, missing -> {}).get(0).glyphs().length;
  }

  @Test
  void eachScriptHasItsFontAndBoldItsBoldOne() {
    Style bold = new Style(true, true, SIZE);
    Shaper shaper = shaper(Typeface.SOURCE_SANS);
    assertThat(fonts(shaper, "αЖẾ", bold)).containsExactly("SourceSans3-BoldIt");
    assertThat(fonts(shaper, "مغنيسيوم", bold)).containsExactly("NotoNaskhArabic-Bold");
    assertThat(fonts(shaper, "מגנזיום", PLAIN)).containsExactly("NotoSansHebrew-Regular");
    assertThat(fonts(shaper, "विज्ञान", PLAIN)).containsExactly("NotoSansDevanagari-Regular");
    assertThat(fonts(shaper, "a⇌⠁b", PLAIN))
        .containsExactly(
            "SourceSans3-Regular", "NotoSansMath-Regular", "DejaVuSans", "SourceSans3-Regular");
  }

  private static List<String> fonts(Shaper shaper, String text, Style style) {
    return shaper.shape(text, style, false, missing -> {}).stream()
        .map(run -> run.font().name())
        .toList();
  }

  @Test
  void arabicLettersJoinAndAreReadInTheirOrder() {
    Shaped word = shape("مغنيسيوم", true).get(0);
    int alone = Typeface.ARABIC.regular().glyph('م');
    assertThat(word.rightToLeft()).isTrue();
    assertThat(word.text()).isEqualTo("مغنيسيوم");
    assertThat(word.glyphs()[word.glyphs().length - 1]).isNotEqualTo(alone);
  }

  @Test
  void marksStandOnTheirLettersAndAreReadAfterThem() {
    Shaped word = shape("السَّلَامُ", true).get(0);
    assertThat(word.text()).isEqualTo("السَّلَامُ");
    assertThat(word.offsets()).isNotEmpty();
    assertThat(shape("क्षत्रिय", false).get(0).text()).isEqualTo("क्षत्रिय");
  }

  @Test
  void aLetterWithAMarkThatNoFontHasAsOneIsPutTogether() {
    Shaped composed = one(Shaper.composed("m̥"));
    assertThat(composed.font()).isEqualTo(Font.REGULAR);
    assertThat(composed.text()).isEqualTo("m̥");
  }

  @Test
  void bracketsAreMirroredWhereTextRunsToTheLeftAndAreReadAsTheyLook() {
    Shaped bracket = shape("(", true).get(0);
    assertThat(bracket.glyphs()).containsExactly(bracket.font().glyph(')'));
    assertThat(bracket.text()).isEqualTo(")");
  }

  @Test
  void whatNoFontHasIsReported() {
    List<Integer> missing = new ArrayList<>();
    shaper(Typeface.SOURCE_SANS).shape("a化学b", PLAIN, false, missing::add);
    assertThat(missing).containsExactly((int) '化', (int) '学');
  }
}
