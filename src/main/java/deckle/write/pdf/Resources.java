package deckle.write.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What the pages of one file draw with: all of them share one dictionary. */
final class Resources {

  private final ObjectWriter file;
  private final int object;
  private final Fonts fonts;

  /** The dictionary of those that need nothing but fonts; none until one does. */
  private OptionalInt plain = OptionalInt.empty();

  /** What pages paint beside letters and lines, with the numbers of their names. */
  private final Map<Integer, Integer> names = new LinkedHashMap<>();

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

  /** The dictionary of what needs nothing but fonts. */
  int plain() {
    if (plain.isEmpty()) {
      plain = OptionalInt.of(file.reserve());
    }
    return plain.getAsInt();
  }

  /** Lets pages paint an object; its name is {@code X} and this number. */
  int name(int painted) {
    return names.computeIfAbsent(painted, any -> names.size());
  }

  void write() throws IOException {
    fonts.write();
    Bytes dictionary = new Bytes().add("<</Font ").reference(fonts.resources());
    if (plain.isPresent()) {
      file.object(plain.getAsInt(), new Bytes().add(dictionary).add(">>"));
    }
    if (!names.isEmpty()) {
      dictionary.add("/XObject<<");
      names.forEach((each, name) -> dictionary.add("/X").number(name).add(' ').reference(each));
      dictionary.add(">>");
    }
    file.object(object, dictionary.add(">>"));
  }
}
