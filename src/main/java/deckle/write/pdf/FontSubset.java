package deckle.write.pdf;

import deckle.font.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The part of a font that one file uses. Every distinct pair of a glyph and the characters that it
 * stands for gets a code of its own, in the order of first use, so that text is read back exactly.
 */
final class FontSubset {

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** What a later glyph of a cluster reads as: nothing that is seen, but a valid mapping. */
  private static final String NOTHING = "\u200B";

  private final Font font;
  private final String label;
  private final int object;
  private final Map<Shape, Integer> codes = new LinkedHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  /** Of each glyph, what it stood for when last met: nearly always the same. */
  private final String[] lastTexts;

  private final int[] lastCodes;

  FontSubset(Font font, String label, int object) {
    this.font = font;
    this.label = label;
    this.object = object;
    this.lastTexts = new String[font.glyphs()];
    this.lastCodes = new int[font.glyphs()];
  }

  /** A glyph and the characters it stands for. */
  private record Shape(int glyph, String text) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Shape that && glyph == that.glyph && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * glyph + text.hashCode();
    }
  }

  int object() {
    return object;
  }

  /** Its name in every page's resources. */
  String label() {
    return label;
  }

  /** The code of a glyph in this file's strings, two bytes wide. */
  int code(int glyph, String text) {
    if (text.equals(lastTexts[glyph])) {
      return lastCodes[glyph];
    }
    Shape shape = new Shape(glyph, text.isEmpty() ? NOTHING : text);
    int code = codes.computeIfAbsent(shape, this::allot);
    lastTexts[glyph] = text;
    lastCodes[glyph] = code;
    return code;
  }

  private int allot(Shape shape) {
    shapes.add(shape);
    return shapes.size();
  }

  void write(ObjectWriter file) throws IOException {
    TrueTypeFont whole = font.trueType();
    synchronized (whole) {
      write(file, whole);
    }
  }

  private void write(ObjectWriter file, TrueTypeFont whole) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
    subsetter.addGlyphIds(new TreeSet<>(shapes.stream().map(Shape::glyph).toList()));
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    Bytes data = new Bytes().add(program.toByteArray(), program.size());
    String name = prefix(data) + "+" + whole.getName();
    int fontFile = file.stream("/Length1 " + data.size(), data);
    int descriptor = file.object(descriptor(whole, name, fontFile));
    int glyphs = file.stream("", glyphsByCode(subsetter.getGIDMap()));
    int descendant = file.object(descendant(name, descriptor, glyphs));
    int unicode = file.stream("", unicode());
    Bytes type0 = new Bytes().add("<</Type/Font/Subtype/Type0/BaseFont/").add(name);
    type0.add("/Encoding/Identity-H/DescendantFonts[").reference(descendant);
    file.object(object, type0.add("]/ToUnicode ").reference(unicode).add(">>"));
  }

  /** Six letters that tell subsets of one font apart. */
  private static String prefix(Bytes program) {
    CRC32 sum = new CRC32();
    sum.update(program.array(), 0, program.size());
    long rest = sum.getValue();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return letters.toString();
  }

  private static Bytes descriptor(TrueTypeFont whole, String name, int fontFile)
      throws IOException {
    HeaderTable head = whole.getHeader();
    float angle = whole.getPostScript().getItalicAngle();
    Em em = new Em(whole.getUnitsPerEm());
    Bytes body = new Bytes().add("<</Type/FontDescriptor/FontName/").add(name);
    body.add("/Flags ").number(angle == 0 ? 4 : 4 + 64).add("/FontBBox[");
    body.number(em.of(head.getXMin())).add(' ').number(em.of(head.getYMin())).add(' ');
    body.number(em.of(head.getXMax())).add(' ').number(em.of(head.getYMax()));
    body.add("]/ItalicAngle ").points(Math.round(angle * 1000));
    body.add("/Ascent ").number(em.of(whole.getHorizontalHeader().getAscender()));
    body.add("/Descent ").number(em.of(whole.getHorizontalHeader().getDescender()));
    body.add("/CapHeight ").number(em.of(whole.getOS2Windows().getCapHeight()));
    body.add("/StemV ").number(whole.getOS2Windows().getWeightClass() > 500 ? 140 : 80);
    return body.add("/FontFile2 ").reference(fontFile).add(">>");
  }

  private Bytes descendant(String name, int descriptor, int glyphs) {
    Bytes body = new Bytes().add("<</Type/Font/Subtype/CIDFontType2/BaseFont/").add(name);
    body.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W[1[");
    for (Shape shape : shapes) {
      body.number(font.advance(shape.glyph())).add(' ');
    }
    body.add("]]/FontDescriptor ").reference(descriptor);
    return body.add("/CIDToGIDMap ").reference(glyphs).add(">>");
  }

  private Bytes glyphsByCode(Map<Integer, Integer> oldByNew) {
    Map<Integer, Integer> newByOld = new TreeMap<>();
    oldByNew.forEach((after, before) -> newByOld.put(before, after));
    Bytes map = new Bytes().add(0).add(0);
    for (Shape shape : shapes) {
      int glyph = newByOld.get(shape.glyph());
      map.add(glyph >> 8).add(glyph);
    }
    return map;
  }

  private Bytes unicode() {
    Bytes map = new Bytes();
    map.add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo");
    map.add("<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS ");
    map.add("def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (int from = 0; from < shapes.size(); from += 100) {
      int to = Math.min(shapes.size(), from + 100);
      map.number(to - from).add(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        hex(map.add('<'), (char) (i + 1)).add("><");
        shapes.get(i).text().chars().forEach(unit -> hex(map, (char) unit));
        map.add(">\n");
      }
      map.add("endbfchar\n");
    }
    return map.add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  }

  private static Bytes hex(Bytes out, char unit) {
    return out.hex(unit >> 8).hex(unit);
  }

  /** Turns a font's own units into thousandths of the em. */
  private record Em(int units) {
    int of(int value) {
      return Math.round(value * 1000f / units);
    }
  }
}
