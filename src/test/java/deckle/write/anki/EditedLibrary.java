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

  /** By their numbers. */
  static final List<String> TOPICS = List.of("First", "Second");

  /** More words than a figure's labels ever are. */
  private static final int WORDS = 40;

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
    for (int i = 0; i < 20; i++) {
      add(decks.get(i % 2), KINDS.get(i / 2 % KINDS.size()), seed.of("item " + i));
    }
  }

  /** All that stand in a deck now, each with the deck that Anki shall have for it. */
  Map<EditedItem, String> filed() {
    Map<EditedItem, String> filed = new LinkedHashMap<>();
    for (EditedDeck deck : decks) {
      deck.items.forEach(item -> filed.put(item, deck.title + "::" + item.topic()));
    }
    return filed;
  }

  /** What each says now, by the name of its note. */
  Map<String, String> contents() {
    Map<String, String> contents = new LinkedHashMap<>();
    for (EditedDeck deck : decks) {
      deck.items.forEach(item -> contents.put(deck.id + "/" + item.id(), item.content()));
    }
    return contents;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("cell.svg"), figure());
    for (EditedDeck deck : decks) {
      Files.writeString(folder.resolve(deck.id + ".yaml"), yaml(deck));
    }
  }

  /** One word below the other, each with the name of a label. */
  private static String figure() {
    StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'");
    svg.append(" width='400' height='").append(WORDS * 30 + 30).append("'>");
    for (int i = 0; i < WORDS; i++) {
      svg.append("<text id='part").append(i).append("' x='20' y='").append(i * 30 + 30);
      svg.append("' font-size='16'>a word</text>");
    }
    return svg.append("</svg>").toString();
  }

  private static String yaml(EditedDeck deck) {
    StringBuilder facts = new StringBuilder();
    StringBuilder questions = new StringBuilder();
    for (EditedItem item : deck.items) {
      (item.kind() == EditedItem.Kind.FACT ? facts : questions).append(item.yaml());
    }
    return ("deck: " + deck.id + "\ntitle: " + deck.title + "\n")
        + ("topics:\n  t0: " + TOPICS.get(0) + "\n  t1: " + TOPICS.get(1) + "\n")
        + "figures:\n  cell: {file: cell.svg, alt: words}\n"
        + (facts.isEmpty() ? "" : "facts:\n" + facts)
        + (questions.isEmpty() ? "" : "questions:\n" + questions);
  }

  private Wording text(Seed seed) {
    return Wording.of(seed.of("flavour"), texts++);
  }

  private void add(EditedDeck deck, EditedItem.Kind kind, Seed seed) {
    List<Wording> backs = new ArrayList<>();
    int wanted = kind == EditedItem.Kind.FACT || kind == EditedItem.Kind.WRITTEN ? 1 : 4;
    for (int i = 0; i < wanted; i++) {
      backs.add(text(seed.of("back " + i)));
    }
    deck.items.add(new EditedItem("i" + items++, kind, text(seed.of("front")), backs));
  }

  /** Some edits anywhere, now and then none, and gaps and labels that come and go. */
  void edit(Seed seed) {
    decks.forEach(deck -> deck.items.forEach(EditedItem::beginRound));
    int edits = seed.of("how many").below(12);
    for (int i = 0; i < edits; i++) {
      Seed chance = seed.of("edit " + i);
      edit(decks.get(chance.of("deck").below(decks.size())), chance);
    }
    decks.forEach(deck -> deck.items.forEach(item -> resize(item, seed.of(item.id()))));
  }

  private void edit(EditedDeck deck, Seed chance) {
    EditedItem item = deck.items.get(chance.of("item").below(deck.items.size()));
    switch (chance.of("what").below(12)) {
      case 0, 1 -> item.ask(text(chance));
      case 2, 3 -> item.answer(chance.of("which").below(item.backs()), text(chance));
      case 4 -> item.tag(TAGS.get(chance.of("tag").below(TAGS.size())));
      case 5 -> item.file(chance.of("topic").below(TOPICS.size()));
      case 6 -> turn(item);
      case 7 -> add(deck, KINDS.get(chance.of("kind").below(KINDS.size())), chance);
      case 8 -> remove(deck, item);
      case 9 -> bringBack(deck);
      case 10 -> retype(item, chance);
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

  /** An option, a gap or a label more anywhere, or one less, or the same in another order. */
  private void resize(EditedItem item, Seed chance) {
    if (item.kind() == EditedItem.Kind.CHOICE || item.kind().parted()) {
      int place = 1 + chance.of("place").below(item.backs() - 1);
      int anywhere = item.kind().parted() ? place - chance.of("first").below(2) : place;
      switch (chance.of("how").below(12)) {
        case 0, 1 -> fewer(item, anywhere);
        case 2 -> item.more(anywhere, text(chance));
        case 3 -> item.bringBack(anywhere);
        case 4 -> reorder(item, chance);
        default -> {
          // It stays as it is.
        }
      }
    }
  }

  private static void fewer(EditedItem item, int which) {
    if (item.backs() > 2) {
      item.fewer(which);
    }
  }

  private static void reorder(EditedItem item, Seed chance) {
    if (item.kind().parted()) {
      item.reorder(chance.of("order"));
    }
  }

  private void retype(EditedItem item, Seed chance) {
    if (item.kind() == EditedItem.Kind.CHOICE || item.kind() == EditedItem.Kind.WRITTEN) {
      item.retype(text(chance), List.of(text(chance.of("wrong 1")), text(chance.of("wrong 2"))));
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
