package deckle.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A font without the tables by which it is shaped: HarfBuzz reads these itself, and to parse them
 * took longer than all that is printed of a font.
 */
final class PrintedTables {

  private static final Set<String> LEFT_OUT = Set.of("GSUB", "GPOS", "GDEF", "kern", "DSIG");

  /** Of the file's head: where it says how many tables there are, and where their list begins. */
  private static final int COUNT = 4;

  private static final int LIST = 12;
  private static final int ENTRY = 16;
  private static final int TAG = 4;

  private PrintedTables() {}

  /** The same file with a shorter list of tables; they themselves stay where they are. */
  static byte[] of(byte[] font) {
    byte[] printed = font.clone();
    ByteBuffer file = ByteBuffer.wrap(printed);
    int count = file.getShort(COUNT);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int entry = LIST + i * ENTRY;
      String tag = new String(font, entry, TAG, StandardCharsets.ISO_8859_1);
      if (!LEFT_OUT.contains(tag)) {
        System.arraycopy(font, entry, printed, LIST + kept * ENTRY, ENTRY);
        kept++;
      }
    }
    file.putShort(COUNT, (short) kept);
    return printed;
  }
}
