package deckle.build;

import deckle.read.Library;
import java.io.IOException;
import java.util.Map;

/** One digest of all that decides a library's outputs: its files, the options, the version. */
final class LibraryDigest {

  private LibraryDigest() {}

  static String of(Library library, Options options, Map<String, Input> inputs) throws IOException {
    Digest digest = new Digest().add(options.digest());
    for (String deck : library.list()) {
      digest.add(deck);
    }
    for (String font : library.beside("fonts/any")) {
      digest.add(font);
    }
    String manifest = FolderLibrary.MANIFEST;
    digest.add(library.beside(manifest).contains(manifest) ? "with a manifest" : "without");
    inputs.forEach((name, input) -> digest.add(name).add(input.digest()));
    return digest.hex();
  }
}
