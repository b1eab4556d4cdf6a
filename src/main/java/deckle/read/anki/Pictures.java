package deckle.read.anki;

import deckle.text.Inline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The pictures that the notes show: each once, under a name that is safe everywhere. */
final class Pictures {

  private static final int LARGEST = 20 * 1024 * 1024;
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final int LONGEST_NAME = 60;
  private static final int HEAD = 8 * 1024;

  private static final Pattern ROOT = Pattern.compile("<([\\w.-]+:)?svg[\\s>]");

  private final Media media;
  private final String folder;
  private final Function<byte[], Optional<String>> drawingFault;
  private final Losses losses;
  private final Map<String, Optional<String>> known = new LinkedHashMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private long bytes;

  /**
   * The pictures of one export.
   *
   * @param folder where they are to lie, seen from the deck
   * @param drawingFault why an SVG cannot be printed, if it cannot
   */
  Pictures(
      Media media, String folder, Function<byte[], Optional<String>> drawingFault, Losses losses) {
    this.media = media;
    this.folder = folder;
    this.drawingFault = drawingFault;
    this.losses = losses;
  }

  /** What is shown from now on is another note's. */
  void begin() {
    shown.clear();
  }

  /** The note that shows them is kept. */
  void keep() {
    kept.addAll(shown);
  }

  /** Those of notes that are kept, by their names in the folder. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> used = new TreeMap<>(files);
    used.keySet().retainAll(kept);
    return used;
  }

  /** What stands for an image of the HTML; empty where it cannot be kept, which is noted. */
  Optional<Inline> of(String source, String alt) {
    Optional<String> file = known.computeIfAbsent(source, this::file);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    shown.add(file.get());
    String words = Characters.printable(alt).replaceAll("\\s+", " ").strip();
    if (words.isEmpty()) {
      losses.add(Loss.NO_ALT, "`" + folder + "/" + file.get() + "`");
      words = described(source);
    }
    return Optional.of(new Inline.Picture(words, folder + "/" + file.get()));
  }

  private static String described(String source) {
    String stem = Characters.printable(decoded(source)).replaceAll("\\.[^.]*$", "");
    String words = stem.replaceAll("[-_\\s\\u00A0]+", " ").strip();
    return words.isEmpty() ? "picture" : words;
  }

  private Optional<String> file(String source) {
    if (source.matches("(?is)(https?:)?//.*|data:.*|[a-z]+://.*")) {
      return lost(Loss.PICTURE_MISSING, source);
    }
    if (!media.carried()) {
      return lost(Loss.PICTURE_ELSEWHERE, source);
    }
    String name = media.has(source) ? source : decoded(source);
    if (!media.has(name)) {
      return lost(Loss.PICTURE_MISSING, source);
    }
    Optional<byte[]> content = media.open(name, LARGEST);
    return content.isPresent() ? kept(source, content.get()) : lost(Loss.PICTURE_LARGE, source);
  }

  private Optional<String> kept(String source, byte[] content) {
    Optional<String> ending = ending(content);
    if (ending.isEmpty()) {
      return lost(Loss.PICTURE_KIND, source);
    }
    if (bytes + content.length > MOST_BYTES) {
      return lost(Loss.PICTURE_LARGE, source);
    }
    if (ending.get().equals("svg")) {
      Optional<String> fault = drawingFault.apply(content);
      if (fault.isPresent()) {
        losses.add(Loss.PICTURE_BROKEN, "`" + shortened(source) + "` (" + fault.get() + ")");
        return Optional.empty();
      }
    }
    bytes += content.length;
    String name = name(decoded(source), ending.get());
    files.put(name, content);
    return Optional.of(name);
  }

  private Optional<String> lost(Loss loss, String source) {
    losses.add(loss, "`" + shortened(source) + "`");
    return Optional.empty();
  }

  private static String shortened(String source) {
    String plain = Characters.printable(source).replaceAll("\\s+", " ");
    int end =
        plain.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
    return end < plain.length() ? plain.substring(0, end) + "…" : plain;
  }

  /** By content, as Deckle reads them. */
  private static Optional<String> ending(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of("png");
    }
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of("jpg");
    }
    String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    boolean svg = text.stripLeading().startsWith("<") && ROOT.matcher(text).find();
    return svg ? Optional.of("svg") : Optional.empty();
  }

  /** Small, flat, of letters that every file system has, and of no other file here. */
  private String name(String source, String ending) {
    String last = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    String plain = Normalizer.normalize(last, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String stem =
        plain
            .replaceAll("\\.[^.]*$", "")
            .replaceAll("[^A-Za-z0-9_]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
    boolean reserved = cut.matches("(?i)con|prn|aux|nul|(com|lpt)\\d");
    String base = cut.isEmpty() || reserved ? "picture" + cut : cut;
    String unique = base;
    for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT) + "." + ending); n++) {
      unique = base + "-" + n;
    }
    return unique + "." + ending;
  }

  /** Anki's own way to write names in HTML is to escape what addresses may not hold. */
  private static String decoded(String source) {
    if (source.indexOf('%') < 0) {
      return source;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < source.length(); ) {
      boolean escape =
          source.charAt(i) == '%'
              && i + 3 <= source.length()
              && source.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
      int end = escape ? i + 3 : source.offsetByCodePoints(i, 1);
      if (escape) {
        out.write(Integer.parseInt(source.substring(i + 1, end), 16));
      } else {
        out.writeBytes(source.substring(i, end).getBytes(StandardCharsets.UTF_8));
      }
      i = end;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
