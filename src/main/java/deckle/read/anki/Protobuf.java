package deckle.read.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of one protobuf message, as far as Anki's small ones need them. */
final class Protobuf {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;
  private static final int LONGEST_VARINT = 10;

  private record Field(int number, long value, int start, int end) {}

  private final byte[] bytes;
  private final List<Field> fields = new ArrayList<>();
  private int next;
  private final int end;

  private Protobuf(byte[] bytes, int start, int end) throws Refused {
    this.bytes = bytes;
    this.next = start;
    this.end = end;
    while (next < end) {
      field();
    }
  }

  static Protobuf of(byte[] bytes) throws Refused {
    return new Protobuf(bytes, 0, bytes.length);
  }

  private void field() throws Refused {
    long key = varint();
    int number = (int) (key >>> 3);
    switch ((int) (key & 7)) {
      case VARINT -> fields.add(new Field(number, varint(), 0, 0));
      case FIXED_64 -> skip(8);
      case FIXED_32 -> skip(4);
      case BYTES -> {
        long length = varint();
        int start = next;
        skip(length);
        fields.add(new Field(number, length, start, next));
      }
      default -> throw malformed();
    }
  }

  private void skip(long length) throws Refused {
    if (length < 0 || length > end - next) {
      throw malformed();
    }
    next += (int) length;
  }

  private long varint() throws Refused {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      if (next >= end) {
        throw malformed();
      }
      byte b = bytes[next++];
      value |= (long) (b & 0x7F) << (7 * i);
      if (b >= 0) {
        return value;
      }
    }
    throw malformed();
  }

  private static Refused malformed() {
    return new Refused(
        "this package is damaged: a part of it is no protobuf message",
        "export it from Anki once more");
  }

  /** The last value of a field, 0 if it is not given. */
  long number(int number) {
    long value = 0;
    for (Field field : fields) {
      value = field.number == number ? field.value : value;
    }
    return value;
  }

  String text(int number) {
    String text = "";
    for (Field field : fields) {
      if (field.number == number) {
        text = new String(bytes, field.start, field.end - field.start, StandardCharsets.UTF_8);
      }
    }
    return text;
  }

  /** The messages of a field that is repeated. */
  List<Protobuf> messages(int number) throws Refused {
    List<Protobuf> messages = new ArrayList<>();
    for (Field field : fields) {
      if (field.number == number) {
        messages.add(new Protobuf(bytes, field.start, field.end));
      }
    }
    return messages;
  }
}
