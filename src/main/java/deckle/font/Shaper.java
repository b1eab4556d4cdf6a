package deckle.font;

import deckle.font.Font.Shaping;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses fonts and glyphs for one document: its own typeface where that has the characters, else
 * that of the script, else mathematics, the library's fonts, and the font of last resort. For one
 * thread.
 */
public final class Shaper {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int COMMON = 0x2400;

  /** More different words than a large document has. */
  private static final int MOST = 10_000;

  private static final String[] LATIN =
      IntStream.range(0, 0x180).mapToObj(Character::toString).toArray(String[]::new);

  /** How a stretch of text is to look. */
  public record Style(boolean bold, boolean italic, int size) {}

  private final List<Typeface> chain;
  private final String language;
  private final boolean ligatures;
  private final int tracking;
  private final int wordSpace;
  private final Map<Font, Font[]> common = new HashMap<>();
  private final Map<Font, Map<Integer, Font>> rare = new HashMap<>();
  private final Map<Wanted, List<Shaped>> shaped = new HashMap<>();
  private final Map<Wanted, Shaped> spaces = new HashMap<>();

  /** What decides how characters are shaped; compared at every word, so not as records do it. */
  private record Wanted(String text, Style style, boolean rightToLeft) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Wanted that
          && text.equals(that.text)
          && style.size == that.style.size
          && style.bold == that.style.bold
          && style.italic == that.style.italic
          && rightToLeft == that.rightToLeft;
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + style.size;
    }
  }

  /**
   * @param typeface of running text
   * @param more fonts for characters that no bundled one has, in their order
   * @param tracking what is added to each advance, in thousandths of the em
   * @param wordSpace how wide spaces are, in percent of the font's own
   * @param language a BCP 47 tag
   */
  public Shaper(Typeface typeface, List<Font> more, int tracking, int wordSpace, String language) {
    this.chain =
        Stream.of(
                Stream.of(typeface, Typeface.SOURCE_SANS),
                Stream.of(Typeface.ARABIC, Typeface.HEBREW, Typeface.DEVANAGARI, Typeface.MATH),
                more.stream().map(Typeface::single),
                Stream.of(Typeface.LAST_RESORT))
            .flatMap(faces -> faces)
            .distinct()
            .toList();
    this.language = language;
    this.tracking = tracking;
    this.wordSpace = wordSpace;
    this.ligatures = tracking == 0 && !language.matches("(tr|az)\\b.*");
  }

  /** The font of running text. */
  public Font font(boolean bold, boolean italic) {
    return chain.get(0).cut(bold, italic);
  }

  /**
   * Runs of one font each, in reading order.
   *
   * @param missing takes each character that no font has
   */
  public List<Shaped> shape(String text, Style style, boolean rightToLeft, IntConsumer missing) {
    Wanted wanted = new Wanted(text, style, rightToLeft);
    List<Shaped> known = shaped.get(wanted);
    if (known != null) {
      return known;
    }
    boolean[] complete = {true};
    List<Shaped> runs =
        List.copyOf(
            runs(
                text,
                style,
                rightToLeft,
                point -> {
                  complete[0] = false;
                  missing.accept(point);
                }));
    // What lacks a glyph is reported wherever it stands.
    if (complete[0]) {
      if (shaped.size() >= MOST) {
        shaped.clear();
      }
      shaped.put(wanted, runs);
    }
    return runs;
  }

  private List<Shaped> runs(String text, Style style, boolean rightToLeft, IntConsumer missing) {
    List<Shaped> runs = new ArrayList<>();
    Optional<Font> home = rightToLeft ? ofFirstLetter(text, style) : Optional.empty();
    Font font = null;
    int from = 0;
    int end;
    for (int at = 0; at < text.length(); at = end) {
      end = Clusters.end(text, at);
      String cluster = text.substring(at, end);
      Font next =
          home.isPresent() && isAtHome(cluster, home.get())
              ? home.get()
              : font(cluster, style, missing);
      if (font != null && next != font) {
        runs.add(run(font, text.substring(from, at), style, rightToLeft));
        from = at;
      }
      font = next;
    }
    if (font != null) {
      runs.add(run(font, text.substring(from), style, rightToLeft));
    }
    return runs;
  }

  /** Brackets and stops are of one font with the letters beside them. */
  private Optional<Font> ofFirstLetter(String text, Style style) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(point -> cached(point, font(style.bold(), style.italic()), style))
        .findFirst();
  }

  private static boolean isAtHome(String cluster, Font home) {
    int first = cluster.codePointAt(0);
    return !Character.isLetter(first)
        && Character.charCount(first) == cluster.length()
        && home.has(first);
  }

  private Font font(String cluster, Style style, IntConsumer missing) {
    int first = cluster.codePointAt(0);
    Font wanted = font(style.bold(), style.italic());
    if (Character.charCount(first) == cluster.length()) {
      Font font = cached(first, wanted, style);
      if (!font.has(first)) {
        missing.accept(first);
      }
      return font;
    }
    return chain.stream()
        .map(face -> face.cut(style.bold(), style.italic()))
        .filter(font -> cluster.codePoints().allMatch(point -> hasOrNeedsNot(font, point)))
        .findFirst()
        .orElseGet(() -> report(cluster, cached(first, wanted, style), missing));
  }

  private static Font report(String cluster, Font font, IntConsumer missing) {
    cluster.codePoints().filter(point -> !hasOrNeedsNot(font, point)).forEach(missing);
    return font;
  }

  private static boolean hasOrNeedsNot(Font font, int point) {
    return Clusters.isInkless(point) || font.has(point);
  }

  private Font cached(int point, Font wanted, Style style) {
    if (point >= COMMON) {
      return rare.computeIfAbsent(wanted, font -> new HashMap<>())
          .computeIfAbsent(point, any -> find(point, style));
    }
    Font[] row = common.computeIfAbsent(wanted, font -> new Font[COMMON]);
    if (row[point] == null) {
      row[point] = find(point, style);
    }
    return row[point];
  }

  private Font find(int point, Style style) {
    return chain.stream()
        .map(face -> face.cut(style.bold(), style.italic()))
        .filter(font -> font.has(point))
        .findFirst()
        .orElse(Font.FALLBACK);
  }

  private Shaped run(Font font, String text, Style style, boolean rightToLeft) {
    boolean simple = !rightToLeft && font.shaping() != Shaping.HARFBUZZ && Clusters.allSingle(text);
    return simple
        ? simple(font, text, style)
        : font.shaper().shape(font, text, style.size(), rightToLeft, language);
  }

  private Shaped simple(Font font, String text, Style style) {
    int[] glyphs = new int[text.codePointCount(0, text.length())];
    String[] texts = new String[glyphs.length];
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int point = text.codePointAt(at);
      glyphs[i] = font.glyph(font.has(point) ? point : REPLACEMENT);
      texts[i] = characters(point);
      at += Character.charCount(point);
    }
    boolean tables = font.shaping() == Shaping.TABLES;
    if (tables && ligatures) {
      Ligatures joined = Ligatures.in(font.kerning(), glyphs, texts);
      return placed(font, joined.glyphs(), joined.texts(), style);
    }
    return placed(font, glyphs, texts, style);
  }

  /** Each glyph keeps what it stands for, so common characters are to be one object each. */
  private static String characters(int point) {
    return point < LATIN.length ? LATIN[point] : Character.toString(point);
  }

  private Shaped placed(Font font, int[] glyphs, String[] texts, Style style) {
    int[] advances = new int[glyphs.length];
    boolean tables = font.shaping() == Shaping.TABLES;
    for (int i = 0; i < glyphs.length; i++) {
      int units = font.advance(glyphs[i]) + tracking;
      if (tables && i + 1 < glyphs.length) {
        units += font.kerning().between(glyphs[i], glyphs[i + 1]);
      }
      advances[i] = Math.floorDiv(units * style.size() + 500, 1000);
    }
    return Shaped.of(font, style.size(), glyphs, advances, texts);
  }

  /**
   * A space between words.
   *
   * @param near the font of the word before it, if there is one
   */
  public Shaped space(Style style, boolean rightToLeft, Optional<Font> near) {
    return rightToLeft
        ? spaceBeside(style, true, near)
        : spaces.computeIfAbsent(
            new Wanted(" ", style, false), any -> spaceBeside(style, false, near));
  }

  private Shaped spaceBeside(Style style, boolean rightToLeft, Optional<Font> near) {
    Font usual = font(style.bold(), style.italic());
    Font font = near.filter(beside -> rightToLeft && beside.has(' ')).orElse(usual);
    int glyph = font.glyph(' ');
    int units = font.advance(glyph) * wordSpace / 100 + tracking;
    int advance = Math.floorDiv(units * style.size() + 500, 1000);
    return new Shaped(
        font,
        style.size(),
        new int[] {glyph},
        new int[] {advance},
        new int[0],
        new String[] {" "},
        rightToLeft);
  }

  /** Composed as the fonts expect it. */
  public static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
