package deckle.typography;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The customs of printers in one language, from that language's data file. */
final class Customs {

  private static final Pattern TAG =
      Pattern.compile("([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\\d{3}))?(?:-.*)?");

  private final Properties data;

  private Customs(Properties data) {
    this.data = data;
  }

  /** A region's file holds only what differs from its language's. */
  static Customs of(String tag) {
    Matcher parts = TAG.matcher(tag.replace('_', '-').toLowerCase(Locale.ROOT));
    Properties data = new Properties();
    if (!parts.matches() || !read(parts.group(1), data)) {
      read("en", data);
    } else if (parts.group(2) != null) {
      read(parts.group(1) + "-" + parts.group(2).toUpperCase(Locale.ROOT), data);
    }
    return new Customs(data);
  }

  private static boolean read(String name, Properties data) {
    try (InputStream file = Customs.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        return false;
      }
      Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
      data.load(reader);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String value(String key) {
    return data.getProperty(key);
  }

  List<String> list(String key) {
    return value(key).isEmpty() ? List.of() : List.of(value(key).split(" ", -1));
  }

  /** A pattern of the words in a list; of none, one that matches nothing. */
  String anyOf(String key) {
    return list(key).isEmpty()
        ? "(?!)"
        : list(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
