package deckle.write.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.quiz.Seed;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckYamlTest {

  private static final Path DECKS = SampleDecks.FOLDER;
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
          + "<text id='pore'>a</text><text id='agonist'>b</text></svg>";

  /** The sample library, and one drawing beside it. */
  private static final class Shelf implements Library {
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
      if (name.endsWith("figures/nmda.svg")) {
        return DRAWING.getBytes(StandardCharsets.UTF_8);
      }
      Path file = DECKS.resolve(name);
      if (!Files.exists(file)) {
        throw new NoSuchFileException(name);
      }
      return Files.readAllBytes(file);
    }
  }

  private static Deck read(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    var deck = DeckReader.read(new Source("deck.yaml", yaml), new Shelf(), diagnostics);
    assertThat(diagnostics.sorted().stream().filter(Diagnostic::isError)).as(yaml).isEmpty();
    return deck.orElseThrow();
  }

  private static String written(Deck deck) {
    return new String(new DeckYaml().write(deck, new Diagnostics()), StandardCharsets.UTF_8);
  }

  /** Records print all they hold, and a picture's number is made of its bytes. */
  private static String withoutPlaces(Deck deck) {
    return deck.toString().replaceAll("at=(deck\\.yaml(:\\d+:\\d+)?)?(?=[,\\]])", "at");
  }

  private static void comesBackTheSame(Deck deck) {
    String yaml = written(deck);
    Deck again = read(yaml);
    assertThat(withoutPlaces(again)).as(yaml).isEqualTo(withoutPlaces(deck));
    assertThat(written(again)).isEqualTo(yaml);
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(DECKS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("deckle.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleDeckComesBackTheSame(Path file) throws IOException {
    comesBackTheSame(read(Files.readString(file)));
  }

  private static String magnesium() throws IOException {
    try (var in = DeckYamlTest.class.getResourceAsStream("magnesium.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theDeckOfTheManualComesBackTheSame() throws IOException {
    Deck deck = read(magnesium());
    assertThat(read(written(deck)))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .isEqualTo(deck);
  }

  @Test
  void theDeckOfTheManualIsWrittenAsAPersonWouldWriteIt() throws IOException {
    assertThat(written(read(magnesium()))).isEqualTo(magnesium());
  }

  @Test
  void whateverATextHoldsItComesBack() {
    for (int seed = 0; seed < 250; seed++) {
      comesBackTheSame(Nasty.deck(new Seed(seed)));
    }
  }

  @Test
  void anOptionWithABacktickIsNotMixedUpWithItsFeedback() {
    comesBackTheSame(
        read(
            """
            deck: ticks
            title: Ticks
            questions:
              - id: tick
                ask: Which?
                right:
                  - text: one ` tick
                    why: another ` one
                wrong: none
            """));
  }

  @Test
  void quotesStandOnlyWhereYamlNeedsThem() {
    assertThat(Scalars.line("-70 mV")).isEqualTo("-70 mV");
    assertThat(Scalars.line("pH 7:4, a#b (x), \"y\" it's"))
        .isEqualTo("pH 7:4, a#b (x), \"y\" it's");
    assertThat(Scalars.line("pH: it's 7")).isEqualTo("'pH: it''s 7'");
    assertThat(Scalars.line("table # 12")).isEqualTo("'table # 12'");
    assertThat(Scalars.line("[Mg^2+^]")).isEqualTo("'[Mg^2+^]'");
    assertThat(Scalars.line("- x")).isEqualTo("'- x'");
    assertThat(Scalars.line("ends: ")).isEqualTo("'ends: '");
    assertThat(Scalars.bracketed("a, b")).isEqualTo("'a, b'");
  }
}
