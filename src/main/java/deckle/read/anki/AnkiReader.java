package deckle.read.anki;

import deckle.deck.Deck;
import deckle.deck.Topic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.read.Imported;
import deckle.read.Utf8;
import deckle.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what Anki exports: packages, and notes as text.
 *
 * @param id of the deck that is made, and the folder of its pictures
 * @param title of the deck, where the notes are of no deck
 * @param drawingFault why an SVG cannot be printed, if it cannot
 */
public record AnkiReader(String id, String title, Function<byte[], Optional<String>> drawingFault) {

  private static final int LARGEST_TEXT = 64 * 1024 * 1024;

  private static final Comparator<Note> BY_DECK =
      Comparator.comparing(note -> String.join("\u001F", note.deck()));

  /** Empty if nothing can be made of it, which is then reported. */
  public Optional<Imported> packaged(Path file, String shown, Diagnostics diagnostics)
      throws IOException {
    try (Container container = Container.of(file)) {
      return Optional.of(imported(AnkiPackage.of(container)));
    } catch (Refused e) {
      diagnostics.error(new Source(shown, "").whole(), e.getMessage(), e.hint());
      return Optional.empty();
    }
  }

  /** Empty if nothing can be made of it, which is then reported. */
  public Optional<Imported> text(Path file, String shown, Diagnostics diagnostics)
      throws IOException {
    Span whole = new Source(shown, "").whole();
    try (InputStream in = Files.newInputStream(file)) {
      Optional<byte[]> bytes = Bounded.read(in, LARGEST_TEXT);
      if (bytes.isEmpty()) {
        throw new Refused("this file is larger than 64 MB", "export single decks from Anki");
      }
      Optional<Source> text = Utf8.source(shown, bytes.get(), diagnostics);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(imported(TextExport.of(text.get().text())));
    } catch (Refused e) {
      diagnostics.error(whole, e.getMessage(), e.hint());
      return Optional.empty();
    }
  }

  Imported imported(Export export) throws Refused {
    if (export.notes().isEmpty()) {
      throw new Refused("this file holds no notes", "export a deck that has some from Anki");
    }
    Losses losses = new Losses();
    List<Note> notes = export.notes().stream().sorted(BY_DECK).toList();
    DeckNames names = DeckNames.of(notes, losses);
    Pictures pictures = new Pictures(export.media(), id, drawingFault, losses);
    Notes items = new Notes(losses, pictures);
    for (Note note : notes) {
      items.add(note, names.topic(note));
    }
    losses.about("");
    if (names.roots() > 1) {
      losses.addAll(Loss.SEVERAL, names.roots());
    }
    List<String> report = losses.lines();
    if (items.facts().isEmpty() && items.questions().isEmpty()) {
      throw new Refused("nothing of this file can be kept", String.join("\n  hint: ", report));
    }
    return new Imported(deck(items, names, losses), pictures.files(), report);
  }

  /** A name of nothing that is seen is none. */
  private Text title(DeckNames names, Losses losses) {
    Text named = Paragraphs.text(Characters.text(names.title().orElse(title)), losses);
    return named.markup().isBlank() ? Text.of(title) : named;
  }

  private Deck deck(Notes items, DeckNames names, Losses losses) {
    return new Deck(
        id,
        title(names, losses),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        used(names, items),
        items.facts(),
        items.questions(),
        Map.of(),
        Span.none());
  }

  /** Topics of which something was kept. */
  private static List<Topic> used(DeckNames names, Notes items) {
    Set<String> used = new HashSet<>();
    items.facts().forEach(fact -> fact.topic().ifPresent(used::add));
    items.questions().forEach(item -> item.topic().ifPresent(used::add));
    return names.topics().stream().filter(topic -> used.contains(topic.id())).toList();
  }
}
