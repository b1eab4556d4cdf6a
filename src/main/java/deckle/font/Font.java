package deckle.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font, parsed once when it is first needed; safe to use from several threads. */
public final class Font {

  public static final Font REGULAR = baked("SourceSans3-Regular");
  public static final Font BOLD = baked("SourceSans3-Bold");
  public static final Font ITALIC = baked("SourceSans3-It");
  public static final Font BOLD_ITALIC = baked("SourceSans3-BoldIt");

  /** Mathematics and arrows. */
  public static final Font MATH = bundled("NotoSansMath-Regular", Shaping.PLAIN);

  /** What no other font has. */
  public static final Font FALLBACK = bundled("DejaVuSans", Shaping.PLAIN);

  private static final int MISSING = 0;

  /** How a font's glyphs are chosen and placed. */
  enum Shaping {
    /** One glyph a character, as it comes. */
    PLAIN,
    /** By a table of kerning and ligatures that was baked from the font. */
    TABLES,
    /** By the rules in the font itself. */
    HARFBUZZ
  }

  private final String name;
  private final Shaping shaping;
  private volatile Parsed parsed;
  private volatile Kerning kerning;
  private volatile HarfBuzz shaper;
  private volatile MathTable mathematics;
  private final Map<Integer, Ink> inks = new ConcurrentHashMap<>();

  private Font(String name, Shaping shaping) {
    this.name = name;
    this.shaping = shaping;
  }

  static Font baked(String name) {
    return bundled(name, Shaping.TABLES);
  }

  static Font bundled(String name, Shaping shaping) {
    return new Font(name, shaping);
  }

  /**
   * A font that a library brings.
   *
   * @param name letters, digits and hyphens
   * @throws IOException if the bytes are no TrueType font that may be embedded
   */
  public static Font of(String name, byte[] bytes) throws IOException {
    Font font = new Font(name, Shaping.HARFBUZZ);
    font.parsed = Parsed.of(bytes);
    return font;
  }

  /** The glyph of a code point; 0 where the font has none. */
  public int glyph(int codePoint) {
    return parsed().cmap().getGlyphId(codePoint);
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != MISSING;
  }

  /** A glyph's advance in thousandths of the em. */
  public int advance(int glyph) {
    int[] advances = parsed().advances();
    return glyph < advances.length ? advances[glyph] : 0;
  }

  /** How many glyphs it has. */
  public int glyphs() {
    return parsed().advances().length;
  }

  /** The parsed font, for its outlines and tables. FontBox reads tables on demand: lock it. */
  public TrueTypeFont trueType() {
    return parsed().font();
  }

  /**
   * What a glyph covers, from its place on the baseline, in thousandths of the em.
   *
   * @param bottom below the baseline if negative
   */
  public record Ink(int left, int right, int bottom, int top) {

    private static final Ink NONE = new Ink(0, 0, 0, 0);
  }

  /** What a glyph covers; nothing for a space. */
  public Ink ink(int glyph) {
    return inks.computeIfAbsent(glyph, this::measured);
  }

  private Ink measured(int glyph) {
    TrueTypeFont font = trueType();
    synchronized (font) {
      try {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? Ink.NONE : ink(data.getBoundingBox());
      } catch (IOException e) {
        throw new UncheckedIOException("a glyph of " + name + " cannot be read", e);
      }
    }
  }

  private Ink ink(BoundingBox box) {
    float scale = 1000f / parsed().em();
    return new Ink(
        Math.round(box.getLowerLeftX() * scale),
        Math.round(box.getUpperRightX() * scale),
        Math.round(box.getLowerLeftY() * scale),
        Math.round(box.getUpperRightY() * scale));
  }

  /** How it sets mathematics; only of {@link #MATH}. */
  public MathTable mathematics() {
    MathTable known = mathematics;
    return known == null ? readMathematics() : known;
  }

  private synchronized MathTable readMathematics() {
    if (mathematics == null) {
      TrueTypeFont font = trueType();
      synchronized (font) {
        try {
          mathematics = MathTable.of(font);
        } catch (IOException e) {
          throw new UncheckedIOException("the distances of " + name + " cannot be read", e);
        }
      }
    }
    return mathematics;
  }

  /** Letters, digits and hyphens; no two fonts of one document share it. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }

  Shaping shaping() {
    return shaping;
  }

  /** Only of a font whose shaping is by tables. */
  Kerning kerning() {
    Kerning known = kerning;
    return known == null ? readKerning() : known;
  }

  private synchronized Kerning readKerning() {
    if (kerning == null) {
      try (InputStream in = Font.class.getResourceAsStream(name + ".kern")) {
        kerning = Kerning.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the baked table of " + name + " cannot be read", e);
      }
    }
    return kerning;
  }

  synchronized HarfBuzz shaper() {
    if (shaper == null) {
      shaper = new HarfBuzz(parsed().bytes(), parsed().em());
    }
    return shaper;
  }

  /** All that letters are set by. */
  void read() {
    parsed();
    if (shaping == Shaping.TABLES) {
      kerning();
    }
  }

  /** Asked for at every letter: without a lock once it is there. */
  private Parsed parsed() {
    Parsed known = parsed;
    return known == null ? parse() : known;
  }

  private synchronized Parsed parse() {
    if (parsed == null) {
      try (InputStream in = Font.class.getResourceAsStream(name + ".ttf")) {
        parsed = Parsed.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled font " + name + " cannot be read", e);
      }
    }
    return parsed;
  }

  private record Parsed(byte[] bytes, TrueTypeFont font, CmapLookup cmap, int[] advances, int em) {

    static Parsed of(byte[] bytes) throws IOException {
      byte[] printed = PrintedTables.of(bytes);
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(printed));
      int em = font.getUnitsPerEm();
      return new Parsed(bytes, font, font.getUnicodeCmapLookup(), advances(font, em), em);
    }

    private static int[] advances(TrueTypeFont font, int em) throws IOException {
      int[] advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * 1000f / em);
      }
      return advances;
    }
  }
}
