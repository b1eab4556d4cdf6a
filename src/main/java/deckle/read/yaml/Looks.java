package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.read.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The looks that a library can have: those that Deckle brings, and its own in {@code looks/}. */
public final class Looks {

  /** Those that every library has. */
  public static final List<String> BUNDLED =
      List.of("standard", "large-print", "dyslexia-friendly", "dyslexia-friendly-cream", "compact");

  /** Where a library keeps its own; names in a look count from here. */
  static final String FOLDER = "looks/";

  private static final Look STANDARD = Look.standard(Look.Paper.A4);

  private final Library library;
  private final Diagnostics diagnostics;
  private final List<Font> fonts;
  private final Map<String, Optional<Look>> known = new LinkedHashMap<>();

  /** Looks that are being read, for one may depart from another. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Reads the fonts in {@code fonts/} too, which every look falls back to. */
  public Looks(Library library, Diagnostics diagnostics) {
    this.library = library;
    this.diagnostics = diagnostics;
    this.fonts = new FontFiles(library, diagnostics).all();
    known.put(STANDARD.name(), Optional.of(STANDARD.with(fonts)));
  }

  /** Those that were asked for, by name. */
  public Map<String, Look> known() {
    Map<String, Look> sound = new LinkedHashMap<>();
    known.forEach((name, look) -> look.ifPresent(each -> sound.put(name, each)));
    return Collections.unmodifiableMap(sound);
  }

  /** The look of a name; if there is no sound one, that is reported at its place. */
  public Optional<Look> named(String name, Span at) {
    if (open.contains(name)) {
      diagnostics.error(at, "look `" + name + "` departs from itself", "`based-on: standard`");
      return Optional.empty();
    }
    if (!known.containsKey(name)) {
      open.push(name);
      known.put(name, source(name, at).flatMap(this::read).map(look -> look.named(name)));
      open.pop();
    }
    return known.get(name);
  }

  private Optional<Look> read(Source source) {
    return LookReader.read(source, this, library, diagnostics).map(look -> look.with(fonts));
  }

  private Optional<Source> source(String name, Span at) {
    if (BUNDLED.contains(name)) {
      return Optional.of(bundled(name));
    }
    Set<String> names = own();
    if (names.contains(name)) {
      return Opened.of(library, FOLDER + name + ".yaml", diagnostics);
    }
    names.addAll(BUNDLED);
    diagnostics.error(
        at,
        "there is no look `" + name + "`",
        Nearest.to(name, List.copyOf(names))
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse(
                "one of: "
                    + String.join(", ", names)
                    + "; your own stand in the folder `looks` beside the decks"));
    return Optional.empty();
  }

  private Set<String> own() {
    Set<String> names = new TreeSet<>();
    try {
      for (String file : library.beside(FOLDER + "any")) {
        if (file.endsWith(".yaml")) {
          names.add(file.substring(FOLDER.length(), file.length() - ".yaml".length()));
        }
      }
    } catch (IOException e) {
      diagnostics.error(
          new Source(library.shown(FOLDER), "").whole(),
          "this folder cannot be read: " + e.getMessage());
    }
    return names;
  }

  private static Source bundled(String name) {
    String file = "looks/" + name + ".yaml";
    try (InputStream in = Looks.class.getResourceAsStream(file)) {
      return new Source(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled look " + name + " cannot be read", e);
    }
  }
}
