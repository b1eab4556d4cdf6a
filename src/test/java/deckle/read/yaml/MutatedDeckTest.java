package deckle.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real decks with slips of the keyboard in them: whatever they say, the reader keeps its word. */
class MutatedDeckTest {

  private static final Path DECKS = SampleDecks.FOLDER;
  private static final int SLIPS = 60;

  private static final String[] PIECES = {
    ":", ": ", " ", "  ", "\n", "\t", "- ", "-", "#", " # ", "'", "\"", "[", "]", "{", "}", "{{",
        "}}",
    "*", "**", "^", "~", "&", "!", "|", ">", "%", "@", "`", ",", "=>", "$", "|\n", "\u00a0", "“",
        "’",
    "x", "ask:", "right: ", "\\", "\u0007", "\uD83D\uDE00"
  };

  static List<String> samples() throws IOException {
    return TidyTest.samples();
  }

  private static String deck(String name) throws IOException {
    return Files.readString(DECKS.resolve(name));
  }

  /** One or two slips: a piece put in, some characters or a line lost, a line twice or moved in. */
  private static String slipped(String deck, SplittableRandom random) {
    List<String> lines = new ArrayList<>(deck.lines().toList());
    for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int column = random.nextInt(line.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, line.substring(0, column));
        case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
        case 4 -> lines.set(at, line.replaceFirst("^  ", ""));
        default ->
            lines.set(
                at,
                line.substring(0, column)
                    + PIECES[random.nextInt(PIECES.length)]
                    + line.substring(column));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSlipGivesADeckOrAnErrorAndEveryPlaceLiesInTheFile(String name) throws IOException {
    String deck = deck(name);
    for (int seed = 0; seed < SLIPS; seed++) {
      Source source = new Source(name, slipped(deck, new SplittableRandom(seed)));
      Diagnostics diagnostics = new Diagnostics();
      Optional<Deck> read = DeckReader.read(source, new FolderLibrary(DECKS, "decks"), diagnostics);
      assertThat(read.isPresent()).as("seed " + seed).isEqualTo(!diagnostics.hasErrors());
      for (Diagnostic diagnostic : diagnostics.sorted()) {
        assertThat(isWithin(diagnostic.at(), source)).as("seed %d: %s", seed, diagnostic).isTrue();
      }
    }
  }

  private static boolean isWithin(Span at, Source source) {
    if (at.wholeSource()) {
      return true;
    }
    String line = at.line() <= source.lines().size() ? source.line(at.line()) : "";
    int length = line.codePointCount(0, line.length());
    return at.line() <= source.lines().size()
        && at.column() >= 1
        && at.length() >= 0
        && at.column() + at.length() <= length + 2;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tidyKeepsEveryWordOfASlippedDeckAndChangesNothingTheSecondTime(String name)
      throws IOException {
    String deck = deck(name);
    for (int seed = 0; seed < SLIPS; seed++) {
      String slipped = slipped(deck, new SplittableRandom(1000 + seed));
      String tidy = tidied(name, slipped);
      assertThat(tidied(name, tidy)).as("seed " + seed).isEqualTo(tidy);
      assertThat(isKept(words(slipped), words(tidy))).as("seed " + seed).isTrue();
    }
  }

  private static String tidied(String name, String deck) {
    return Tidy.of(new Source(name, deck), new Diagnostics());
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Whether these letters are still there in their order; stamped ids may stand between them. */
  private static boolean isKept(String letters, String in) {
    int next = 0;
    for (int i = 0; i < in.length() && next < letters.length(); i++) {
      if (in.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }

  @Test
  void aDeckCutOffAnywhereIsReadOrRefused() throws IOException {
    String deck = deck(samples().get(0));
    SplittableRandom random = new SplittableRandom(7);
    for (int cut = 0; cut < SLIPS; cut++) {
      Source source = new Source("cut.yaml", deck.substring(0, random.nextInt(deck.length())));
      Diagnostics diagnostics = new Diagnostics();
      Optional<Deck> read = DeckReader.read(source, new FolderLibrary(DECKS, "decks"), diagnostics);
      assertThat(read.isPresent()).isEqualTo(!diagnostics.hasErrors());
    }
  }
}
