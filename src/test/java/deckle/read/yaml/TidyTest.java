package deckle.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TidyTest {

  private static final Path DECKS = SampleDecks.FOLDER;

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(DECKS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals(FolderLibrary.MANIFEST))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTidyDeckStaysAsItIs(String name) throws IOException {
    String deck = Files.readString(DECKS.resolve(name));
    assertThat(tidied(deck)).isEqualTo(deck);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDeckBrokenOnlyByQuotingReadsAfterTidy(String name) throws IOException {
    String deck = Files.readString(DECKS.resolve(name));
    String unquoted = deck.replaceAll("(?m)^(\\s*(?:- )?[a-z]+: )'((?:[^'\\n])*)'$", "$1$2");
    assertThat(unquoted).isNotEqualTo(deck);

    String tidy = tidied(unquoted);
    Diagnostics diagnostics = new Diagnostics();
    DeckReader.read(new Source(name, tidy), new FolderLibrary(DECKS, "decks"), diagnostics);
    assertThat(diagnostics.sorted()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(tidied(tidy)).isEqualTo(tidy);
    assertThat(comments(tidy)).isEqualTo(comments(deck));
  }

  @Test
  void idsAreStampedFromTheFirstWordsAndAreNeverTheSame() {
    String deck =
        """
        deck: d
        title: T
        facts:
          - topic: x
          - fact: An ion
          - term: Mg^2+^ ion
            fact: An ion
          - id: mine
            fact: Something
        questions:
          - passage: A text
            questions:
              - claim: An ion
                is: true
        """;
    assertThat(tidied(deck))
        .isEqualTo(
            """
            deck: d
            title: T
            facts:
              - topic: x
              - id: an-ion
                fact: An ion
              - id: mg2-ion
                term: Mg^2+^ ion
                fact: An ion
              - id: mine
                fact: Something
            questions:
              - id: a-text
                passage: A text
                questions:
                  - id: an-ion-2
                    claim: An ion
                    is: true
            """);
  }

  @Test
  void linesEndAsTheyEnded() {
    assertThat(tidied("deck: d\r\ntitle: a: b\r\nfacts:\r\n  - fact: An ion\r\n"))
        .isEqualTo("deck: d\r\ntitle: 'a: b'\r\nfacts:\r\n  - id: an-ion\r\n    fact: An ion\r\n");
  }

  @Test
  void whatCannotBeMendedIsReportedAndLeft() {
    Diagnostics diagnostics = new Diagnostics();
    String deck = "deck: d\ntitle: \"never closed\nfacts:\n  - fact: x\n";
    String tidy = Tidy.of(new Source("d.yaml", deck), diagnostics);
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(tidy).contains("title: \"never closed");
  }

  private static List<String> comments(String deck) {
    return deck.lines().filter(line -> line.strip().startsWith("#")).toList();
  }

  private static String tidied(String deck) {
    return Tidy.of(new Source("d.yaml", deck), new Diagnostics());
  }
}
