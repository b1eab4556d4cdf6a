package deckle.text;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What needs no parser reads as the parser would read it. */
class PlainWordsTest {

  private static final String LETTERS =
      "aZ0 9,.;:?()'\"/%+- –—“”’…·×→≥±°µλéЖدא中\u00A0^*_[]{}~$@<>&!#|`\\=\t";

  @Test
  void theTextsOfTheDecksDoSo() throws IOException {
    int plain = 0;
    try (Stream<Path> decks = Files.list(SampleDecks.FOLDER)) {
      for (Path deck : decks.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        for (String line : Files.readAllLines(deck)) {
          plain += agrees(line.substring(line.indexOf(": ") + 1).strip()) ? 1 : 0;
        }
      }
    }
    assertThat(plain).isGreaterThan(1000);
  }

  @Test
  void everyMixtureOfSignsDoesSo() {
    int plain = 0;
    long state = 1;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 1 + i % 5; j++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        text.append(LETTERS.charAt((int) ((state >>> 33) % LETTERS.length())));
      }
      plain += agrees(text.toString()) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(5_000);
  }

  /** Gives back whether the text is plain. */
  private static boolean agrees(String text) {
    if (!PlainWords.are(text)) {
      return false;
    }
    Diagnostics diagnostics = new Diagnostics();
    Reading reading = new Reading(text, Places.none(), Braced.of(Set.of()), true, diagnostics);
    List<Inline> parsed = new LineReader(reading, 0).read(Markup.line(text));
    assertThat(List.<Inline>of(PlainWords.run(text))).as(text).isEqualTo(parsed);
    assertThat(diagnostics.sorted()).as(text).isEmpty();
    return true;
  }
}
