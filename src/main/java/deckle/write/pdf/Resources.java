package deckle.write.pdf;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the pages of one file draw with: all of them share one dictionary. */
final class Resources {

  private final ObjectWriter file;
  private final int object;
  private final Fonts fonts;
  private final SortedSet<Integer> paintable = new TreeSet<>();

  Resources(ObjectWriter file) {
    this.file = file;
    this.object = file.reserve();
    this.fonts = new Fonts(file);
  }

  int object() {
    return object;
  }

  Fonts fonts() {
    return fonts;
  }

  /** Lets pages paint an object; its name is {@code X} and its number. */
  void add(int painted) {
    paintable.add(painted);
  }

  void write() throws IOException {
    fonts.write();
    Bytes dictionary = new Bytes().add("<</Font ").reference(fonts.resources());
    if (!paintable.isEmpty()) {
      dictionary.add("/XObject<<");
      for (int each : paintable) {
        dictionary.add("/X").number(each).add(' ').reference(each);
      }
      dictionary.add(">>");
    }
    file.object(object, dictionary.add(">>"));
  }
}
