package deckle.font;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How pairs of a font's glyphs meet: closer or wider than their advances, or as one glyph. Glyphs
 * that kern alike share a row or a column of the table.
 *
 * @param rows of each glyph as the left one of a pair; 0 kerns with nothing
 * @param columns of each glyph as the right one; 0 kerns with nothing
 * @param amounts in thousandths of the em, row by row
 * @param ligatures the glyph that takes the place of a pair, by both their ids
 */
record Kerning(short[] rows, short[] columns, short[][] amounts, Map<Integer, Integer> ligatures) {

  /** The pair's glyphs in one number; TrueType has no more than 65,536. */
  static int pair(int left, int right) {
    return (left << 16) | right;
  }

  int between(int left, int right) {
    return amounts[rows[left]][columns[right]];
  }

  static Kerning read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    short[] rows = shorts(data);
    short[] columns = shorts(data);
    short[][] amounts = new short[data.readUnsignedShort()][];
    for (int row = 0; row < amounts.length; row++) {
      amounts[row] = shorts(data);
    }
    Map<Integer, Integer> ligatures = new LinkedHashMap<>();
    for (int left = data.readUnsignedShort(); left > 0; left--) {
      ligatures.put(data.readInt(), data.readUnsignedShort());
    }
    return new Kerning(rows, columns, amounts, ligatures);
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    write(rows, data);
    write(columns, data);
    data.writeShort(amounts.length);
    for (short[] row : amounts) {
      write(row, data);
    }
    data.writeShort(ligatures.size());
    for (Map.Entry<Integer, Integer> ligature : ligatures.entrySet()) {
      data.writeInt(ligature.getKey());
      data.writeShort(ligature.getValue());
    }
  }

  private static short[] shorts(DataInputStream data) throws IOException {
    short[] numbers = new short[data.readUnsignedShort()];
    byte[] bytes = data.readNBytes(2 * numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (short) (bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xFF));
    }
    return numbers;
  }

  private static void write(short[] numbers, DataOutputStream data) throws IOException {
    data.writeShort(numbers.length);
    for (short number : numbers) {
      data.writeShort(number);
    }
  }
}
