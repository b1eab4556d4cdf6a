package deckle.write.pdf;

import deckle.page.Font;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of one file, found while its pages are written and written after them. */
final class Fonts {

  private final ObjectWriter file;
  private final int resources;
  private final Map<Font, FontSubset> subsets = new EnumMap<>(Font.class);

  Fonts(ObjectWriter file) {
    this.file = file;
    this.resources = file.reserve();
  }

  FontSubset subset(Font font) {
    return subsets.computeIfAbsent(font, f -> new FontSubset(f, file.reserve()));
  }

  /** The name of a font in every page's resources. */
  static String name(Font font) {
    return font.name();
  }

  /** The dictionary that all pages share. */
  int resources() {
    return resources;
  }

  void write() throws IOException {
    Bytes dictionary = new Bytes().add("<<");
    for (Map.Entry<Font, FontSubset> used : subsets.entrySet()) {
      dictionary.add('/').add(name(used.getKey())).add(' ').reference(used.getValue().object());
      used.getValue().write(file);
    }
    file.object(resources, dictionary.add(">>"));
  }
}
