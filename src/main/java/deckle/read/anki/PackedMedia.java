package deckle.read.anki;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The media in a package: numbered entries, and a map from names to their numbers. */
record PackedMedia(Container container, boolean zstd, Map<String, String> entries)
    implements Media {

  private static final String MAP = "media";
  private static final int LARGEST_MAP = 16 * 1024 * 1024;

  static PackedMedia of(Container container, boolean zstd) throws Refused {
    Map<String, String> entries = new HashMap<>();
    Optional<byte[]> map = container.read(MAP, zstd, LARGEST_MAP);
    if (map.isPresent() && zstd) {
      List<Protobuf> files = Protobuf.of(map.get()).messages(1);
      for (int i = 0; i < files.size(); i++) {
        entries.putIfAbsent(composed(files.get(i).text(1)), String.valueOf(i));
      }
    } else if (map.isPresent() && map.get().length > 0) {
      Json names = Json.of(new String(map.get(), StandardCharsets.UTF_8), "media");
      names
          .names()
          .filter(entry -> entry.matches("\\d{1,9}"))
          .forEach(entry -> entries.putIfAbsent(composed(names.at(entry).text()), entry));
    }
    return new PackedMedia(container, zstd, entries);
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  @Override
  public boolean carried() {
    return true;
  }

  @Override
  public boolean has(String name) {
    return entries.containsKey(composed(name));
  }

  @Override
  public Optional<byte[]> open(String name, int limit) {
    String entry = entries.get(composed(name));
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return container.read(entry, zstd, limit);
    } catch (Refused e) {
      // One picture that is damaged or too large is no reason to lose the notes.
      return Optional.empty();
    }
  }
}
