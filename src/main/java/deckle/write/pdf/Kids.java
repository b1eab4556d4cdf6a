package deckle.write.pdf;

import java.util.Arrays;

/**
 * What each element of a structure tree holds, in reading order; lists in flat arrays, because a
 * file of a thousand forms has half a million of them.
 */
final class Kids {

  private static final int ELEMENT = 0;
  private static final int CONTENT = 1;
  private static final int ANNOTATION = 2;

  private static final int NONE = -1;
  private static final int FIELDS = 4;
  private static final int NEXT = 3;

  private final int[] first;
  private final int[] last;
  private int[] table = new int[FIELDS * 256];
  private int size;

  Kids(int elements) {
    first = filled(elements);
    last = filled(elements);
  }

  /** Adds an element by its index. */
  void addElement(int parent, int element) {
    add(parent, ELEMENT, element, 0);
  }

  /** Adds marked content by its number on a page, which is given as an object. */
  void addContent(int parent, int number, int page) {
    add(parent, CONTENT, number, page);
  }

  /** Adds an annotation by its object. */
  void addAnnotation(int parent, int annotation, int page) {
    add(parent, ANNOTATION, annotation, page);
  }

  private void add(int element, int kind, int id, int page) {
    if (size + FIELDS > table.length) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    table[size] = kind;
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

  /** Takes the kids one by one. */
  interface Reader {
    void element(int element);

    void content(int number, int page);

    void annotation(int annotation, int page);
  }

  int count(int element) {
    int count = 0;
    for (int at = first[element]; at != NONE; at = table[at + NEXT]) {
      count++;
    }
    return count;
  }

  void forEach(int element, Reader reader) {
    for (int at = first[element]; at != NONE; at = table[at + NEXT]) {
      int id = table[at + 1];
      int page = table[at + 2];
      switch (table[at]) {
        case ELEMENT -> reader.element(id);
        case CONTENT -> reader.content(id, page);
        default -> reader.annotation(id, page);
      }
    }
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}
