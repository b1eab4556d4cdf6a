package deckle.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a font says about setting mathematics: distances, and larger forms of brackets and signs
 * (the MATH table of OpenType). Lengths are in thousandths of the em.
 */
public final class MathTable {

  private static final int FIRST_VALUE = 8;
  private static final int VALUE_BYTES = 4;

  private final ByteBuffer table;
  private final int em;
  private final int constants;
  private final int variants;

  private MathTable(byte[] table, int em) {
    this.table = ByteBuffer.wrap(table);
    this.em = em;
    this.constants = unsigned(4);
    this.variants = unsigned(8);
  }

  static MathTable of(TrueTypeFont font) throws IOException {
    TTFTable table = font.getTableMap().get("MATH");
    return new MathTable(font.getTableBytes(table), font.getUnitsPerEm());
  }

  /** The distances that are used, by their place in the table. */
  public enum Constant {
    SUBSCRIPT_BASELINE_DROP(6),
    SUPERSCRIPT_BASELINE_DROP(10),
    UPPER_LIMIT_GAP(14),
    LOWER_LIMIT_GAP(16),
    NUMERATOR_SHIFT(28),
    DISPLAYED_NUMERATOR_SHIFT(29),
    DENOMINATOR_SHIFT(30),
    DISPLAYED_DENOMINATOR_SHIFT(31),
    NUMERATOR_GAP(32),
    DISPLAYED_NUMERATOR_GAP(33),
    DENOMINATOR_GAP(35),
    DISPLAYED_DENOMINATOR_GAP(36),
    RADICAL_GAP(45),
    DISPLAYED_RADICAL_GAP(46),
    RADICAL_RULE(47),
    AXIS(1);

    private final int place;

    Constant(int place) {
      this.place = place;
    }

    int place() {
      return place;
    }
  }

  /** A larger form of a glyph, and its height. */
  public record Variant(int glyph, int height) {}

  /**
   * A part that a very tall bracket is put together from.
   *
   * @param startOverlap how much of its lower end may be covered by the part below
   * @param repeats whether it may stand any number of times, or not at all
   */
  public record Part(int glyph, int startOverlap, int endOverlap, int height, boolean repeats) {}

  /** A distance. */
  public int constant(Constant constant) {
    return scaled(table.getShort(constants + FIRST_VALUE + VALUE_BYTES * constant.place));
  }

  /** The forms of a glyph from the smallest to the tallest; none for most. */
  public List<Variant> taller(int glyph) {
    List<Variant> forms = new ArrayList<>();
    int construction = construction(glyph);
    for (int i = 0; construction > 0 && i < unsigned(construction + 2); i++) {
      int record = construction + 4 + 4 * i;
      forms.add(new Variant(unsigned(record), scaled(unsigned(record + 2))));
    }
    return forms;
  }

  /** The parts of a glyph from its lower end to its upper; none for most. */
  public List<Part> parts(int glyph) {
    List<Part> parts = new ArrayList<>();
    int construction = construction(glyph);
    int offset = construction > 0 ? unsigned(construction) : 0;
    int assembly = construction + offset;
    for (int i = 0; offset > 0 && i < unsigned(assembly + VALUE_BYTES); i++) {
      int record = assembly + VALUE_BYTES + 2 + 10 * i;
      parts.add(
          new Part(
              unsigned(record),
              scaled(unsigned(record + 2)),
              scaled(unsigned(record + 4)),
              scaled(unsigned(record + 6)),
              (unsigned(record + 8) & 1) == 1));
    }
    return parts;
  }

  /** How far a slanted sign leans over its lower end. */
  public int slant(int glyph) {
    int glyphs = unsigned(6);
    int slants = glyphs + unsigned(glyphs);
    int index = covered(slants + unsigned(slants), glyph);
    return index < 0 ? 0 : scaled(table.getShort(slants + 4 + VALUE_BYTES * index));
  }

  /** How far neighbouring parts must overlap at least. */
  public int leastOverlap() {
    return scaled(unsigned(variants));
  }

  private int construction(int glyph) {
    int index = covered(variants + unsigned(variants + 2), glyph);
    return index < 0 ? 0 : variants + unsigned(variants + 10 + 2 * index);
  }

  /** The place of a glyph in a coverage table, or -1. */
  private int covered(int coverage, int glyph) {
    boolean ranges = unsigned(coverage) == 2;
    int count = unsigned(coverage + 2);
    for (int i = 0; i < count; i++) {
      int record = coverage + 4 + (ranges ? 6 : 2) * i;
      int first = unsigned(record);
      if (ranges && glyph >= first && glyph <= unsigned(record + 2)) {
        return unsigned(record + 4) + glyph - first;
      }
      if (!ranges && glyph == first) {
        return i;
      }
    }
    return -1;
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }

  private int scaled(int units) {
    return Math.floorDiv(units * 1000 + em / 2, em);
  }
}
