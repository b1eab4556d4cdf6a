package deckle.write.pdf;

import deckle.doc.Colour;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer that knows how PDF spells numbers, references and strings. */
final class Bytes {

  private static final String DIGITS = "0123456789ABCDEF";

  /** Of the largest int. */
  private static final int MOST_DIGITS = 10;

  /** A tenth of any int from 0 on, by a product of which the lower bits are left out. */
  private static final long TENTH = 0xCCCCCCCDL;

  private static final int TENTH_SHIFT = 35;

  private static final int USUAL = 512;

  private byte[] array;
  private int size;

  Bytes() {
    this(USUAL);
  }

  /**
   * @param expected how many bytes there will be, about
   */
  Bytes(int expected) {
    array = new byte[expected];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** As PDF syntax, which is ASCII. */
  String text() {
    return new String(array, 0, size, StandardCharsets.US_ASCII);
  }

  byte[] toArray() {
    return Arrays.copyOf(array, size);
  }

  /** Gives back the room that is left over, for what is kept. */
  Bytes packed() {
    if (size < array.length) {
      array = Arrays.copyOf(array, size);
    }
    return this;
  }

  /** The buffer itself, of which only the first {@link #size} bytes count. */
  byte[] array() {
    return array;
  }

  Bytes add(int value) {
    room(1);
    array[size++] = (byte) value;
    return this;
  }

  Bytes add(byte[] bytes, int length) {
    room(length);
    System.arraycopy(bytes, 0, array, size, length);
    size += length;
    return this;
  }

  Bytes add(Bytes other) {
    return add(other, 0, other.size);
  }

  Bytes add(Bytes other, int from, int to) {
    room(to - from);
    System.arraycopy(other.array, from, array, size, to - from);
    size += to - from;
    return this;
  }

  /** PDF syntax: ASCII only, of which this old method, unlike the newer ones, makes no array. */
  @SuppressWarnings("deprecation")
  Bytes add(String syntax) {
    room(syntax.length());
    syntax.getBytes(0, syntax.length(), array, size);
    size += syntax.length();
    return this;
  }

  Bytes number(long value) {
    if (value < 0) {
      add('-');
    }
    return digits(Math.abs(value));
  }

  private Bytes digits(long value) {
    return value <= Integer.MAX_VALUE ? digits((int) value) : add(Long.toString(value));
  }

  /** The quick compiler divides slowly; a multiplication and a shift come to the same. */
  private Bytes digits(int value) {
    room(MOST_DIGITS);
    int count = 1;
    for (int power = 10; count < MOST_DIGITS && value >= power; power *= 10) {
      count++;
    }
    size += count;
    int rest = value;
    for (int at = size - 1; at >= size - count; at--) {
      int tenth = (int) ((rest * TENTH) >>> TENTH_SHIFT);
      array[at] = (byte) ('0' + rest - tenth * 10);
      rest = tenth;
    }
    return this;
  }

  /** Without a space at its end. */
  Bytes trimmed() {
    if (size > 0 && array[size - 1] == ' ') {
      size--;
    }
    return this;
  }

  /** A length in millipoints, in points: no zeros that say nothing. */
  Bytes points(long thousandths) {
    if (thousandths < 0) {
      add('-');
    }
    long magnitude = Math.abs(thousandths);
    number(magnitude / 1000);
    int fraction = (int) (magnitude % 1000);
    if (fraction > 0) {
      add('.').add('0' + fraction / 100);
      if (fraction % 100 > 0) {
        add('0' + fraction / 10 % 10);
      }
      if (fraction % 10 > 0) {
        add('0' + fraction % 10);
      }
    }
    return this;
  }

  /** Any number, to the fifth decimal: the JDKs do not agree on how to print a float. */
  Bytes decimal(double value) {
    return add(
        BigDecimal.valueOf(Math.round(value * 100_000), 5).stripTrailingZeros().toPlainString());
  }

  /** A name; what is not plain in it is escaped. */
  Bytes name(String name) {
    add('/');
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 127 && "#()<>[]{}/%".indexOf(b) < 0;
      if (plain) {
        add(b);
      } else {
        add('#').hex(b);
      }
    }
    return this;
  }

  /** One byte as two digits. */
  Bytes hex(int value) {
    return add(DIGITS.charAt(value >> 4 & 15)).add(DIGITS.charAt(value & 15));
  }

  Bytes reference(int object) {
    return number(object).add(" 0 R");
  }

  /** Words for people, in ASCII where that is enough and in UTF-16 where it is not. */
  Bytes words(String words) {
    return isPlain(words) ? string(words.getBytes(StandardCharsets.US_ASCII)) : utf16(words);
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) >= 127) {
        return false;
      }
    }
    return true;
  }

  /** Words for people, in UTF-16 whatever they are. */
  Bytes utf16(String words) {
    return string(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE));
  }

  /** Sets the colour that is filled with. */
  Bytes colour(Colour colour) {
    if (colour.isGrey()) {
      return share(colour.red()).add("g\n");
    }
    share(colour.red());
    share(colour.green());
    return share(colour.blue()).add("rg\n");
  }

  private Bytes share(int part) {
    return points(Math.round(part * 1000 / 255f)).add(' ');
  }

  Bytes string(byte[] bytes) {
    add('(');
    for (byte b : bytes) {
      character(b);
    }
    return add(')');
  }

  /** One byte of a string: a reader would take a bare CR for a line feed. */
  Bytes character(int value) {
    byte b = (byte) value;
    return switch (b) {
      case '(', ')', '\\' -> add('\\').add(b);
      case '\r' -> add("\\r");
      default -> add(b);
    };
  }

  private void room(int more) {
    if (size + more > array.length) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
    }
  }
}
