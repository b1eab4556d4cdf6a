package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** What is read without picocli is read as picocli would. */
class PlainLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build library -o there --strict --json --jobs 2 --look compact",
        "build --only=*/key.pdf --output there --simplex --split",
        "build -o=there",
        "check",
        "check one two three --strict",
        "check --pages --strict decks",
        "quiz water --count 3 --forms=2 --seed 123456789 --drawn --paper letter",
        "quiz one two -o there",
        "handout water --look=large=print",
        "cards water --topic one --topic=two --max 3 --only new since 2026-09-01 --stock A7",
        "cards --back-offset=1.5,-0.5 --printer office --flip long --pages fronts-backs water",
        "calibrate --flip short",
        "tidy one two --diff",
        "new water",
        "formats",
        "schema",
      })
  void isReadAsPicocliReadsIt(String line) {
    Optional<Arguments> plain = plain(line);
    assertThat(plain).isPresent().contains(other(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build -oshort",
        "build one two",
        "build --jobs two",
        "build --jobs 99999999999",
        "build --jobs=",
        "build --json=no",
        "build --help",
        "build -h",
        "build --strict --strict",
        "build --look one --look two",
        "build --ouput there",
        "build -- there",
        "build @there",
        "quiz",
        "quiz water --count",
        "quiz water --count -3",
        "cards water --only new since",
        "cards water --only=new since 2026-09-01",
        "cards water --back-offset -1,1",
        "new one two",
        "formats all",
      })
  void everythingElseIsLeftToPicocli(String line) {
    assertThat(plain(line)).isEmpty();
  }

  @Test
  void anEmptyWordIsLeftToPicocli() {
    assertThat(PlainLine.read(new CheckCommand().syntax(), "")).isEmpty();
  }

  private static Optional<Arguments> plain(String line) {
    String[] words = line.split(" ", -1);
    Syntax syntax = Deckle.command(words[0]).orElseThrow().syntax();
    return PlainLine.read(syntax, Arrays.copyOfRange(words, 1, words.length));
  }

  private static Arguments other(String line) {
    ParseResult parsed = OtherLine.commandLine().parseArgs(line.split(" ", -1)).subcommand();
    Syntax syntax = Deckle.command(parsed.commandSpec().name()).orElseThrow().syntax();
    return OtherLine.arguments(syntax, parsed);
  }
}
