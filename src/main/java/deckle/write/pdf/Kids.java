package deckle.write.pdf;

import java.util.Arrays;

/**
 * What each element of a structure tree holds, in reading order; lists in flat arrays, because a
 * file of a thousand forms has half a million of them.
 */
final class Kids {

  /** What a kid is. */
  enum Kind {
    ELEMENT,
    CONTENT,
    ANNOTATION
  }

  private static final int NONE = -1;
  private static final int FIELDS = 4;
  private static final int NEXT = 3;
  private static final Kind[] KINDS = Kind.values();

  private final int[] first;
  private final int[] last;
  private int[] table = new int[FIELDS * 256];
  private int size;

  Kids(int elements) {
    first = filled(elements);
    last = filled(elements);
  }

  /** Adds a kid; {@code page} is the object of the page that it is on. */
  void add(int element, Kind kind, int id, int page) {
    if (size + FIELDS > table.length) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    table[size] = kind.ordinal();
    table[size + 1] = id;
    table[size + 2] = page;
    table[size + NEXT] = NONE;
    if (first[element] == NONE) {
      first[element] = size;
    } else {
      table[last[element] + NEXT] = size;
    }
    last[element] = size;
    size += FIELDS;
  }

  /** One kid: an element's index, a content's number on its page, or an annotation's object. */
  interface Reader {
    void kid(Kind kind, int id, int page);
  }

  void forEach(int element, Reader reader) {
    for (int at = first[element]; at != NONE; at = table[at + NEXT]) {
      reader.kid(KINDS[table[at]], table[at + 1], table[at + 2]);
    }
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}
