package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.Built;
import deckle.read.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The decks that come with the program, as they go into today's Anki and are corrected later. */
final class ExportedDecks {

  private static final Path DECKS = SampleDecks.FOLDER;

  private final Library library;

  private ExportedDecks(Library library) {
    this.library = library;
  }

  static ExportedDecks asTheyAre() {
    return new ExportedDecks(Built.library(DECKS));
  }

  /** Given after these: a word of their texts is another; titles stand, which name Anki's decks. */
  ExportedDecks corrected(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(DECKS)) {
      for (Path from : all.toList()) {
        Path to = folder.resolve(DECKS.relativize(from).toString());
        if (from.toString().endsWith(".yaml")) {
          Files.writeString(to, corrected(Files.readString(from)));
        } else {
          Files.copy(from, to);
        }
      }
    }
    Files.write(folder.resolve(AnkiLock.FILE), library.open(AnkiLock.FILE, Integer.MAX_VALUE));
    return new ExportedDecks(Built.library(folder));
  }

  private static String corrected(String text) {
    return text.replaceAll("(?m)^(.*(?:fact|ask|because): .*?) the ", "$1 this very ");
  }

  /** What goes into Anki, by path. */
  Map<String, byte[]> exported(Export export) throws IOException {
    String end = "/" + export.fileName();
    Built built = Built.of(library, Built.of(path -> path.endsWith(end), false));
    Map<String, byte[]> exported = new TreeMap<>(built.withoutErrors().files());
    exported.keySet().removeIf(path -> !path.endsWith(end));
    assertThat(exported).hasSizeGreaterThan(5);
    return exported;
  }

  static List<RealAnki.Log> imported(
      Map<String, byte[]> exports, Export export, RealAnki anki, Path folder) {
    Path file = folder.resolve(export.fileName());
    List<RealAnki.Log> logs = new ArrayList<>();
    for (byte[] bytes : exports.values()) {
      try {
        logs.add(export.into(anki, Files.write(file, bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return logs;
  }

  /**
   * A third is forgotten, a third is well known, a third is being learnt; some are put aside. Anki
   * then finds the times of answers at fault that are given faster than a person can.
   */
  static void learn(RealAnki anki) {
    List<Long> cards = ids(cards(anki.notes()));
    anki.answer(everyThird(cards, 0), "easy");
    anki.answer(everyThird(cards, 0), "again");
    anki.answer(everyThird(cards, 1), "easy");
    anki.answer(everyThird(cards, 2), "good");
    anki.suspend(cards.subList(0, 5));
    anki.check();
  }

  private static List<Long> everyThird(List<Long> cards, int first) {
    List<Long> chosen = new ArrayList<>();
    for (int i = first; i < cards.size(); i += 3) {
      chosen.add(cards.get(i));
    }
    return chosen;
  }

  static Stream<RealAnki.Card> cards(List<RealAnki.Note> notes) {
    return notes.stream().flatMap(note -> note.cards().stream());
  }

  static List<Long> ids(Stream<RealAnki.Card> cards) {
    return cards.map(RealAnki.Card::id).toList();
  }
}
