package deckle.write.anki;

import java.nio.file.Path;

/** The ways in which cards go from a deck into Anki. */
enum Export {
  CSV("cards.csv") {
    @Override
    RealAnki.Log into(RealAnki anki, Path file) {
      return anki.importCsv(file);
    }
  },
  APKG("cards.apkg") {
    @Override
    RealAnki.Log into(RealAnki anki, Path file) {
      return anki.importPackage(file);
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

  /** Whether it has this kind: a text cannot carry the picture whose parts are asked for. */
  boolean carries(EditedItem.Kind kind) {
    return this == APKG || kind != EditedItem.Kind.LABELS;
  }

  /** Whether Anki puts a card that a note gets later into the deck of the cards that it has. */
  boolean joins() {
    return this == CSV;
  }

  abstract RealAnki.Log into(RealAnki anki, Path file);
}
