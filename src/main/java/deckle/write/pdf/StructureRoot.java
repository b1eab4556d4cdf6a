package deckle.write.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The root of a file's structure tree and its document element, below which it grows. */
final class StructureRoot {

  private final ObjectWriter file;
  private final int object;
  private final int document;

  /** What the document holds, and what each key of the parent tree leads to. */
  private final Bytes kids = new Bytes();

  private final Bytes parents = new Bytes();
  private int keys;

  /** Attributes that many elements have, by what they say. */
  private final Map<String, Integer> attributes = new LinkedHashMap<>();

  StructureRoot(ObjectWriter file) {
    this.file = file;
    this.object = file.reserve();
    this.document = file.reserve();
  }

  int object() {
    return object;
  }

  /** The object of the document element. */
  int document() {
    return document;
  }

  /** Gives the document element more to hold, in reading order. */
  void add(Bytes more) {
    kids.add(more);
  }

  /** The object of attributes such as {@code /O/Table/Scope/Row}. */
  int attributes(String said) {
    return attributes.computeIfAbsent(said, any -> file.reserve());
  }

  /** Files what a page's or annotation's content belongs to; returns the key it is found by. */
  int parent(Bytes value) {
    parents.number(keys).add(' ').add(value);
    return keys++;
  }

  void write() throws IOException {
    Bytes body = new Bytes().add("<</S/Document/P ").reference(object);
    file.object(document, body.add("/K[").add(kids.trimmed()).add("]>>"));
    for (Map.Entry<String, Integer> each : attributes.entrySet()) {
      file.object(each.getValue(), new Bytes().add("<<").add(each.getKey()).add(">>"));
    }
    Bytes parentTree = new Bytes().add("<</Nums[").add(parents).add("]>>");
    body.clear();
    body.add("<</Type/StructTreeRoot/K ").reference(document);
    body.add("/ParentTree ").reference(file.object(parentTree));
    file.object(object, body.add("/ParentTreeNextKey ").number(keys).add(">>"));
  }
}
