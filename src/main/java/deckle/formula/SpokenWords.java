package deckle.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for signs and structures of formulas in one language, from its data file. */
final class SpokenWords {

  /** The languages that have a data file. */
  static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr");

  private static final Pattern PART = Pattern.compile("\\{(\\d)}");

  private static final Map<String, SpokenWords> KNOWN = new ConcurrentHashMap<>();

  private final Properties data;

  private SpokenWords(Properties data) {
    this.data = data;
  }

  static SpokenWords of(String language) {
    String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    String spoken = LANGUAGES.contains(primary) ? primary : "en";
    return KNOWN.computeIfAbsent(spoken, SpokenWords::read);
  }

  private static SpokenWords read(String language) {
    Properties data = new Properties();
    try (InputStream in = SpokenWords.class.getResourceAsStream(language + ".properties")) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the spoken words of " + language + " cannot be read", e);
    }
    return new SpokenWords(data);
  }

  /** What a sign is called. */
  Optional<String> sign(String sign) {
    return Optional.ofNullable(data.getProperty(sign));
  }

  /** A pattern with its parts filled in; they stand in braces and count from 0. */
  String pattern(String key, String... parts) {
    String pattern = data.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("nothing is said for " + key);
    }
    // All at once, for a part may hold braces of its own.
    return PART.matcher(pattern)
        .replaceAll(part -> Matcher.quoteReplacement(parts[Integer.parseInt(part.group(1))]));
  }

  /** What is said where a part ends that could be taken to go on. */
  String end(String part) {
    return ", " + pattern("end." + part) + ", ";
  }
}
