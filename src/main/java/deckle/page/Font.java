package deckle.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A bundled font, parsed once for the whole process; safe to use from several threads. */
public enum Font {
  REGULAR("SourceSans3-Regular"),
  BOLD("SourceSans3-Bold"),
  ITALIC("SourceSans3-It"),
  BOLD_ITALIC("SourceSans3-BoldIt"),
  MATH("NotoSansMath-Regular"),
  FALLBACK("DejaVuSans");

  private static final int MISSING = 0;

  private final String file;
  private Parsed parsed;

  Font(String file) {
    this.file = file;
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

  /** The file's name without its ending. */
  public String file() {
    return file;
  }

  private synchronized Parsed parsed() {
    if (parsed == null) {
      parsed = Parsed.of(file);
    }
    return parsed;
  }

  private record Parsed(TrueTypeFont font, CmapLookup cmap, int[] advances) {

    static Parsed of(String file) {
      try (InputStream in = Font.class.getResourceAsStream("fonts/" + file + ".ttf")) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        return new Parsed(font, font.getUnicodeCmapLookup(), advances(font));
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
      }
    }

    private static int[] advances(TrueTypeFont font) throws IOException {
      int em = font.getUnitsPerEm();
      int[] advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * 1000f / em);
      }
      return advances;
    }
  }
}
