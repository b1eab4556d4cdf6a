package deckle.write.anki;

import deckle.quiz.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two small decks that chance edits as their author would, round for round. */
final class EditedLibrary {

  private static final List<String> TAGS = List.of("exam", "unit::two", "ärger", "later");

  private static final List<EditedItem.Kind> KINDS = List.of(EditedItem.Kind.values());

  private static final class EditedDeck {
    private final String id;
    private String title;
    private final List<EditedItem> items = new ArrayList<>();
    private final List<EditedItem> removed = new ArrayList<>();

    EditedDeck(String id) {
      this.id = id;
      this.title = "Salts of " + id;
    }
  }

  private final List<EditedDeck> decks = List.of(new EditedDeck("alpha"), new EditedDeck("beta"));
  private int texts;
  private int items;

  EditedLibrary(Seed seed) {
    for (int i = 0; i < 16; i++) {
      add(decks.get(i % 2), KINDS.get(i / 2 % KINDS.size()), seed.of("item " + i));
    }
  }

  /** All that stand in a deck now, each with the title of its deck. */
  Map<EditedItem, String> titles() {
    Map<EditedItem, String> titles = new LinkedHashMap<>();
    decks.forEach(deck -> deck.items.forEach(item -> titles.put(item, deck.title)));
    return titles;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (EditedDeck deck : decks) {
      Files.writeString(folder.resolve(deck.id + ".yaml"), yaml(deck));
    }
  }

  private static String yaml(EditedDeck deck) {
    StringBuilder facts = new StringBuilder();
    StringBuilder questions = new StringBuilder();
    for (EditedItem item : deck.items) {
      (item.kind() == EditedItem.Kind.FACT ? facts : questions).append(item.yaml());
    }
    return ("deck: " + deck.id + "\ntitle: " + deck.title + "\n")
        + "topics:\n  t0: First\n  t1: Second\n"
        + (facts.isEmpty() ? "" : "facts:\n" + facts)
        + (questions.isEmpty() ? "" : "questions:\n" + questions);
  }

  private Wording text(Seed seed) {
    return Wording.of(seed.of("flavour"), texts++);
  }

  private void add(EditedDeck deck, EditedItem.Kind kind, Seed seed) {
    List<Wording> backs = new ArrayList<>();
    int wanted = kind == EditedItem.Kind.FACT || kind == EditedItem.Kind.WRITTEN ? 1 : 3;
    for (int i = 0; i < wanted; i++) {
      backs.add(text(seed.of("back " + i)));
    }
    deck.items.add(new EditedItem("i" + items++, kind, text(seed.of("front")), backs));
  }

  /** Some edits, now and then none. */
  void edit(Seed seed) {
    int edits = seed.of("how many").below(7);
    for (int i = 0; i < edits; i++) {
      Seed chance = seed.of("edit " + i);
      edit(decks.get(chance.of("deck").below(decks.size())), chance);
    }
  }

  private void edit(EditedDeck deck, Seed chance) {
    EditedItem item = deck.items.get(chance.of("item").below(deck.items.size()));
    switch (chance.of("what").below(12)) {
      case 0, 1 -> item.ask(text(chance));
      case 2, 3 -> item.answer(chance.of("which").below(item.backs()), text(chance));
      case 4 -> item.tag(TAGS.get(chance.of("tag").below(TAGS.size())));
      case 5 -> item.file(chance.of("topic").below(2));
      case 6 -> turn(item);
      case 7 -> add(deck, KINDS.get(chance.of("kind").below(KINDS.size())), chance);
      case 8 -> remove(deck, item);
      case 9 -> bringBack(deck);
      case 10 -> resize(item, chance);
      default -> rearrange(deck, chance);
    }
  }

  private static void turn(EditedItem item) {
    if (item.kind() == EditedItem.Kind.FACT) {
      item.turn();
    }
  }

  private static void remove(EditedDeck deck, EditedItem item) {
    if (deck.items.size() > 2) {
      deck.items.remove(item);
      deck.removed.add(item);
    }
  }

  private static void bringBack(EditedDeck deck) {
    if (!deck.removed.isEmpty()) {
      deck.items.add(deck.removed.remove(0));
    }
  }

  /** One wrong option or one gap more, or one less. */
  private void resize(EditedItem item, Seed chance) {
    if (item.kind() == EditedItem.Kind.CHOICE || item.kind() == EditedItem.Kind.CLOZE) {
      if (item.backs() > 2 && chance.of("less").below(2) == 0) {
        item.fewer();
      } else {
        item.more(text(chance));
      }
    }
  }

  /** Another order, and another title. */
  private static void rearrange(EditedDeck deck, Seed chance) {
    List<EditedItem> shuffled = chance.of("order").shuffled(deck.items);
    deck.items.clear();
    deck.items.addAll(shuffled);
    deck.title = "Salts of " + deck.id + " " + chance.of("title").below(1000);
  }
}
