package deckle.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected are LuaTeX's own hyphens, from the pattern files before they were stripped. */
class HyphenationTest {

  private static String hyphenated(String languageTag, String word) {
    StringBuilder hyphenated = new StringBuilder(word);
    int[] places = Hyphenation.of(languageTag).orElseThrow().places(word);
    for (int i = places.length - 1; i >= 0; i--) {
      hyphenated.insert(places[i], '-');
    }
    return hyphenated.toString();
  }

  private static void assertHyphens(String languageTag, String... expected) {
    Stream<String> words = Stream.of(expected).map(word -> word.replace("-", ""));
    assertThat(words.map(word -> hyphenated(languageTag, word))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en-GB | pho-to-syn-thesis mi-to-chon-dria hy-phen-a-tion edu-ca-tion know-ledge",
        "en-US | pho-to-syn-the-sis mi-to-chon-dria hy-phen-ation ed-u-ca-tion knowl-edge",
        "de | Zell-at-mung Pho-to-syn-the-se Zu-cker Stra-ße ba-cken Fens-ter Abend",
        "de | Do-nau-dampf-schiff-fahrt Sil-ben-tren-nung Don-ners-tag",
        "fr | pho-to-syn-thèse res-pi-ra-tion connais-sance mi-to-chon-drie",
        "es | fo-to-sín-te-sis res-pi-ra-ción gui-ta-rra cons-truc-ción mur-cié-la-go",
        "it | fo-to-sin-te-si re-spi-ra-zio-ne ac-qua mi-to-con-drio",
        "pt | fo-tos-sín-tese res-pi-ra-ção co-nhe-ci-mento",
        "pl | fo-to-syn-te-za od-dy-cha-nie wie-dza",
        "da | fo-to-syn-te-se un-der-vis-ning kund-skab",
      })
  void wordsAreDividedAsTexDividesThem(String languageTag, String words) {
    assertHyphens(languageTag, words.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void everyBundledLanguageDividesAWord(PatternFile file) {
    assertThat(file.hyphenation().places("information")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyBundledLanguageHasItsLicenceBesideIt(PatternFile file) throws IOException {
    try (InputStream in = PatternFile.class.getResourceAsStream("hyphens/LICENSES.txt")) {
      assertThat(new String(in.readAllBytes(), UTF_8)).contains("\n" + file.tag() + ".txt: ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLanguageIsParsedOnce(PatternFile file) {
    assertThat(Hyphenation.of(file.tag())).containsSame(file.hyphenation());
  }

  @ParameterizedTest
  @CsvSource({
    "en, ENGLISH",
    "en-GB, ENGLISH",
    "en-AU, ENGLISH",
    "en-US, AMERICAN",
    "EN-us, AMERICAN",
    "en-Latn-US, AMERICAN",
    "de-CH, GERMAN",
    "pt-BR, PORTUGUESE",
  })
  void aRegionWithoutPatternsTakesThoseOfItsLanguage(String languageTag, PatternFile file) {
    assertThat(Hyphenation.of(languageTag)).containsSame(file.hyphenation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nl", "qps", "english", "en_US", "x-de", "und-US"})
  void aLanguageWithoutPatternsHasNoHyphenation(String languageTag) {
    assertThat(Hyphenation.of(languageTag)).isEmpty();
  }

  @Test
  void exceptionsOutweighPatterns() {
    assertHyphens("en-GB", "uni-ver-sity", "ma-nu-script", "some-thing");
    assertHyphens("en-US", "present", "project", "ta-ble", "phil-an-thropic", "re-cog-ni-zance");
    assertHyphens("pt", "hard-ware");
    assertHyphens("pl", "przy-naj-mniej");
  }

  @Test
  void anExceptionIsAWholeWord() {
    assertHyphens("en-US", "pre-sent-ing", "pro-jec-tor", "ta-bles");
    assertHyphens("en-US", "portable", "veg-etable", "present's");
  }

  @Test
  void englishLeavesTwoLettersBeforeAHyphenAndThreeBehind() {
    assertHyphens("en-GB", "edu-ca-tion", "aback", "uni-ver-sity", "nicely");
    assertHyphens("en-US", "abil-ity", "early");
  }

  @Test
  void germanLeavesTwoLettersBehindAHyphen() {
    assertHyphens("de", "Auf-ga-be", "Igel", "Ofen-tür", "Ebe-ne");
  }

  @Test
  void wordsOfFewerThanFiveLettersStayWhole() {
    assertHyphens("de", "Hase", "Ha-sen");
    assertHyphens("it", "l'oca");
  }

  @Test
  void capitalsAreDividedLikeSmallLetters() {
    assertHyphens("de", "PHO-TO-SYN-THE-SE", "ÜBUN-GEN", "Übun-gen");
    assertHyphens("fr", "PHO-TO-SYN-THÈSE");
    assertHyphens("en-US", "TA-BLE", "Present");
  }

  @Test
  void aCapitalWhoseSmallLetterIsLongerElsewhereMovesNoPlace() {
    assertHyphens("de", "İn-for-ma-ti-on");
  }

  @Test
  void wordsWithAnythingButLettersStayWhole() {
    assertHyphens("en", "information2", "2information", "infor2mation", "infor_mation");
    assertHyphens("en", "information.", "(information)", "infor/mation", "infor\u00ADmation");
    assertThat(hyphenated("de", "Photosynthese-Rate")).isEqualTo("Photosynthese-Rate");
    assertThat(hyphenated("en", "")).isEmpty();
  }

  @Test
  void letterAndAccentInTwoCharactersStayWhole() {
    assertHyphens("fr", Normalizer.normalize("photosynthèse", Normalizer.Form.NFD));
  }

  @Test
  void anApostropheIsALetterWherePatternsKnowIt() {
    assertHyphens("fr", "l'in-for-ma-tion", "l’in-for-ma-tion", "au-jour-d'hui");
    assertHyphens("it", "del-l'in-for-ma-zio-ne", "del-l’in-for-ma-zio-ne");
  }

  @Test
  void elsewhereAnApostropheEndsAWordAndBeginsOne() {
    assertHyphens("en-GB", "Ab-bott's", "man-u-fac-turer’s", "ma-nu-script's", "couldn't");
    assertHyphens("en-US", "pres-i-dent's", "O'Brien");
  }
}
