package deckle.build;

import deckle.read.Library;
import java.io.IOException;
import java.util.List;

/** One digest of all that decides a library's outputs: its files, the options, the version. */
final class LibraryDigest {

  private LibraryDigest() {}

  static String of(Library library, Options options, List<String> inputs) throws IOException {
    Digest digest = new Digest().add(options.digest());
    for (String deck : library.list()) {
      digest.add(deck);
    }
    for (String font : library.beside("fonts/any")) {
      digest.add(font);
    }
    for (String input : inputs) {
      digest.add(input).add(content(library, input));
    }
    return digest.hex();
  }

  /** A file that is gone is a change like any other. */
  private static String content(Library library, String name) {
    try {
      return Digest.of(library.open(name, Long.MAX_VALUE));
    } catch (IOException gone) {
      return "";
    }
  }
}
