package deckle.write.anki;

import java.nio.file.Path;

/** The ways in which cards go from a deck into Anki. */
enum Export {
  CSV("cards.csv") {
    @Override
    RealAnki.Log into(RealAnki anki, Path file) {
      return anki.importCsv(file);
    }
  };

  private final String fileName;

  Export(String fileName) {
    this.fileName = fileName;
  }

  /** Of each deck's output. */
  String fileName() {
    return fileName;
  }

  abstract RealAnki.Log into(RealAnki anki, Path file);
}
