package deckle.write.office.pptx;

import java.util.ArrayList;
import java.util.List;

/** The attributes of an element, some of which it may do without. */
final class Attributes {

  private final List<String> all = new ArrayList<>();

  Attributes put(String name, String value) {
    return put(true, name, value);
  }

  Attributes put(boolean wanted, String name, String value) {
    if (wanted) {
      all.add(name);
      all.add(value);
    }
    return this;
  }

  String[] toArray() {
    return all.toArray(new String[0]);
  }
}
