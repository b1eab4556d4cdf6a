package deckle.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language whose hyphenation patterns are bundled, parsed once for the whole process when first
 * asked for; safe to use from several threads. The first of a language stands for its regions.
 */
enum PatternFile {
  ENGLISH("en-gb"),
  AMERICAN("en-us"),
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es"),
  ITALIAN("it"),
  PORTUGUESE("pt"),
  POLISH("pl"),
  DANISH("da");

  private final String tag;
  private final Locale locale;
  private Hyphenation hyphenation;

  PatternFile(String tag) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
  }

  static Optional<PatternFile> of(Locale wanted) {
    List<PatternFile> ofLanguage =
        Arrays.stream(values())
            .filter(file -> file.locale.getLanguage().equals(wanted.getLanguage()))
            .toList();
    return ofLanguage.stream()
        .filter(file -> file.locale.getCountry().equals(wanted.getCountry()))
        .findFirst()
        .or(() -> ofLanguage.stream().findFirst());
  }

  String tag() {
    return tag;
  }

  synchronized Hyphenation hyphenation() {
    if (hyphenation == null) {
      hyphenation = parsed(text());
    }
    return hyphenation;
  }

  private String text() {
    try (InputStream in = PatternFile.class.getResourceAsStream("hyphens/" + tag + ".txt")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled patterns of " + tag + " cannot be read", e);
    }
  }

  /**
   * A file's first line has the fewest letters before and behind a hyphen, its second the words
   * that are exceptions, with their hyphens, and every other a pattern.
   */
  private static Hyphenation parsed(String text) {
    String[] parts = text.split("\n", 3);
    int before = parts[0].charAt(0) - '0';
    int behind = parts[0].charAt(2) - '0';
    return new Hyphenation(before, behind, PatternTree.of(parts[2] + patterns(parts[1])));
  }

  /** Exceptions as patterns of whole words that outweigh the others, none of which has a 9. */
  private static String patterns(String exceptions) {
    return exceptions
        .replaceAll("(?<=\\pL)(?=\\pL)", "8")
        .replace('-', '9')
        .replaceAll("(\\S+) ?", ".$1.\n");
  }
}
