package deckle.write.pdf;

import deckle.font.Font;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of one file, found while its pages are written and written after them. */
final class Fonts {

  private final ObjectWriter file;
  private final int resources;
  private final Map<Font, FontSubset> subsets = new LinkedHashMap<>();

  Fonts(ObjectWriter file) {
    this.file = file;
    this.resources = file.reserve();
  }

  FontSubset subset(Font font) {
    return subsets.computeIfAbsent(
        font, f -> new FontSubset(f, "F" + subsets.size(), file.reserve()));
  }

  /** The dictionary that all pages share. */
  int resources() {
    return resources;
  }

  void write() throws IOException {
    Bytes dictionary = new Bytes().add("<<");
    for (FontSubset used : subsets.values()) {
      dictionary.add('/').add(used.label()).add(' ').reference(used.object());
      used.write(file);
    }
    file.object(resources, dictionary.add(">>"));
  }
}
