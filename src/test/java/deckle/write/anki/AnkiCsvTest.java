package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import deckle.read.anki.Records;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnkiCsvTest {

  private static final Library NOTHING =
      new Library() {
        @Override
        public List<String> list() {
          return List.of();
        }

        @Override
        public String shown(String name) {
          return name;
        }

        @Override
        public byte[] open(String name, long limit) throws IOException {
          throw new NoSuchFileException(name);
        }
      };

  private static final String HEAD = "deck: salts\ntitle: 'Salts :: and \"more\"'\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private String csv(String body) {
    Deck deck =
        DeckReader.read(new Source("salts.yaml", HEAD + body), NOTHING, diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    byte[] csv = new AnkiCsv().write(Notebooks.of(deck), diagnostics);
    return new String(csv, StandardCharsets.UTF_8);
  }

  private static List<List<String>> records(String csv) {
    return Records.of(csv, '\t').stream().map(Records.Row::fields).toList();
  }

  private List<List<String>> rows(String body) {
    return records(csv(body));
  }

  @Test
  void theHeadersSayWhichColumnIsWhichWithoutASpaceAfterTheColon() {
    assertThat(csv("facts:\n  - {id: a, term: Ion, fact: One.}\n").lines().limit(6))
        .containsExactly(
            "#separator:tab",
            "#html:true",
            "#guid column:1",
            "#notetype column:2",
            "#deck column:3",
            "#tags column:7");
  }

  @Test
  void everyRowHasSevenQuotedFieldsAndNoLineBreakWithin() {
    String csv =
        csv(
            """
            facts:
              - id: a
                term: '# "quoted" and <b>'
                fact: |
                  One.

                  - two
                  - three
                tags: [two words, '#x']
            """);
    assertThat(csv).doesNotContain("\r").endsWith("\"\n").doesNotStartWith("\uFEFF");
    List<String> lines = csv.lines().skip(6).toList();
    assertThat(lines).isNotEmpty().allMatch(row -> row.startsWith("\"") && row.endsWith("\""));
    List<List<String>> rows = records(csv);
    assertThat(rows).hasSameSizeAs(lines).allMatch(row -> row.size() == 7);
    assertThat(rows.get(0).get(3)).isEqualTo("# \"quoted\" and &lt;b&gt;");
    assertThat(rows.get(0).get(4)).isEqualTo("One.<ul><li>two</li><li>three</li></ul>");
    assertThat(rows.get(0).get(6)).isEqualTo("#x two_words");
  }

  @Test
  void theDeckIsNeverSplitByItsTitle() {
    assertThat(rows("facts:\n  - {id: a, term: Ion, fact: One.}\n").get(0).get(2))
        .isEqualTo("Salts : and \"more\"");
  }

  @Test
  void theGuidComesFromTheIdsAndNeverFromTheText() {
    String before = rows("facts:\n  - {id: a, term: Ion, fact: One.}\n").get(0).get(0);
    String after = rows("facts:\n  - {id: a, term: Ions, fact: Two.}\n").get(0).get(0);
    String other = rows("facts:\n  - {id: b, term: Ion, fact: One.}\n").get(0).get(0);
    assertThat(after).isEqualTo(before).matches("[a-z0-9]{10,}");
    assertThat(other).isNotEqualTo(before);
    assertThat(diagnostics.sorted()).filteredOn(Diagnostic::isError).isEmpty();
  }

  @Test
  void aFactThatAsksBothWaysIsOneNote() {
    List<List<String>> rows = rows("facts:\n  - {id: a, term: Ion, fact: One., card: both}\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsSubsequence(
            "Basic (optional reversed card)", "Salts : and \"more\"", "Ion", "One.", "y");
  }

  @Test
  void gapsBecomeNumberedClozes() {
    List<String> row =
        rows("questions:\n  - {id: a, cloze: 'The {{ion}} in the {{pore|channel}}.'}\n").get(0);
    assertThat(row.get(1)).isEqualTo("Cloze");
    Matcher clozes = Pattern.compile("\\{\\{c(\\d+)::(\\w+)").matcher(row.get(3));
    assertThat(clozes.results().map(m -> m.group(1) + m.group(2))).containsExactly("1ion", "2pore");
  }

  @Test
  void colonsInAGapAreNoHint() {
    List<String> row = rows("questions:\n  - {id: a, cloze: 'In {{std::vector}} it is.'}\n").get(0);
    assertThat(row.get(3)).contains("{{c1::std:<!-- -->:vector}}");
  }

  @Test
  void cardsWithoutAnIdAreWarnedOfOnce() {
    csv("facts:\n  - {term: Ion, fact: One.}\n  - {term: Ions, fact: Two.}\n");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .filteredOn(message -> message.contains("`id`"))
        .containsExactly("some cards have no `id`; an edit will make new cards of them in Anki");
  }
}
