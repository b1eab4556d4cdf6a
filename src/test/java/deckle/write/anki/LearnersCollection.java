package deckle.write.anki;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.quiz.Seed;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What somebody has in Anki who imports the same decks whenever they have changed. */
final class LearnersCollection {

  private static final List<String> RATINGS = List.of("again", "hard", "good", "easy");

  private final RealAnki anki;
  private final Export export;

  /** The one card of each side that any item ever had. */
  private final Map<String, Long> cards = new HashMap<>();

  /** What each item said when it was last imported. */
  private final Map<String, String> contents = new HashMap<>();

  /** The cards that ask for nothing any more, of each item, since what they asked for is gone. */
  private final Map<String, Set<Long>> empty = new HashMap<>();

  private List<RealAnki.Note> notes = List.of();
  private List<RealAnki.Review> history = List.of();
  private List<RealAnki.NoteType> types = List.of();

  LearnersCollection(RealAnki anki, Export export) {
    this.anki = anki;
    this.export = export;
  }

  /** Some cards are answered, one is put aside, and one goes into a deck of the learner's own. */
  void learns(Seed seed) {
    List<Long> all = seed.shuffled(cards(notes).map(RealAnki.Card::id).toList());
    for (int i = 0; i < RATINGS.size(); i++) {
      anki.answer(all.subList(3 * i, 3 * i + 3), RATINGS.get(i));
    }
    anki.suspend(all.subList(0, 1));
    anki.move(all.subList(1, 2), "My own");
    anki.check();
    notes = anki.notes();
    history = anki.revlog();
    types = anki.noteTypes();
  }

  /** That an import of a library did what it should. */
  void expect(EditedLibrary library, List<RealAnki.Log> logs) {
    List<RealAnki.Note> after = anki.notes();
    Map<EditedItem, String> filed = new LinkedHashMap<>(library.filed());
    filed.keySet().removeIf(item -> !export.carries(item.kind()));
    expectNothingLost(after, ids(logs, RealAnki.Log::updated));
    expectLogged(filed.keySet(), logs, after);
    Map<String, RealAnki.Note> found =
        after.stream().collect(toMap(LearnersCollection::item, identity()));
    Map<Long, RealAnki.Shown> shown = shown(after);
    filed.forEach((item, deck) -> expect(item, deck, found.get(item.mark()), shown));
    assertThat(cards(after).map(RealAnki.Card::id))
        .as("one card for each side and no other")
        .containsExactlyInAnyOrderElementsOf(cards.values());
    assertThat(anki.emptyCards())
        .as("those whose side is gone")
        .containsExactlyInAnyOrderElementsOf(empty.values().stream().flatMap(Set::stream).toList());
    assertThat(anki.check()).matches(RealAnki.Check::sound, "sound");
    notes = after;
  }

  private static Stream<RealAnki.Card> cards(List<RealAnki.Note> notes) {
    return notes.stream().flatMap(note -> note.cards().stream());
  }

  private static Set<Long> ids(List<RealAnki.Log> logs, Function<RealAnki.Log, List<Long>> fate) {
    return logs.stream().map(fate).flatMap(List::stream).collect(Collectors.toSet());
  }

  /** The tag of its item. */
  private static String item(RealAnki.Note note) {
    return note.tags().stream().filter(tag -> tag.startsWith("item-")).findFirst().orElseThrow();
  }

  private Map<Long, RealAnki.Shown> shown(List<RealAnki.Note> after) {
    return anki.render(cards(after).map(RealAnki.Card::id).toList()).stream()
        .collect(toMap(RealAnki.Shown::card, identity()));
  }

  /** Neither a note nor a card nor what was learnt; what was not updated is as it was. */
  private void expectNothingLost(List<RealAnki.Note> after, Set<Long> updated) {
    Map<Long, RealAnki.Note> now = after.stream().collect(toMap(RealAnki.Note::id, identity()));
    for (RealAnki.Note before : notes) {
      RealAnki.Note note = now.get(before.id());
      assertThat(note).as("now, of " + before).isNotNull();
      assertThat(note.guid()).isEqualTo(before.guid());
      assertThat(note.type()).isEqualTo(before.type());
      assertThat(note.cards()).containsAll(before.cards());
      if (!updated.contains(before.id())) {
        assertThat(note).isEqualTo(before);
      }
    }
    assertThat(anki.revlog()).isEqualTo(history);
    if (!types.isEmpty()) {
      assertThat(anki.noteTypes()).isEqualTo(types);
    }
  }

  /** What is new was added, what says something else was updated, and nothing else was. */
  private void expectLogged(
      Set<EditedItem> items, List<RealAnki.Log> logs, List<RealAnki.Note> after) {
    Set<String> added = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    for (EditedItem item : items) {
      String before = contents.put(item.mark(), item.content());
      if (before == null) {
        added.add(item.mark());
      } else if (!before.equals(item.content())) {
        changed.add(item.mark());
      }
    }
    Map<Long, String> marks =
        after.stream().collect(toMap(RealAnki.Note::id, LearnersCollection::item));
    assertThat(logs).allSatisfy(log -> assertThat(log.refused()).isEmpty());
    assertThat(ids(logs, RealAnki.Log::added).stream().map(marks::get))
        .containsExactlyInAnyOrderElementsOf(added);
    assertThat(ids(logs, RealAnki.Log::updated).stream().map(marks::get))
        .containsExactlyInAnyOrderElementsOf(changed);
  }

  private void expect(
      EditedItem item, String deck, RealAnki.Note note, Map<Long, RealAnki.Shown> shown) {
    assertThat(note).as(item.yaml()).isNotNull();
    assertThat(note.tags()).containsExactlyInAnyOrderElementsOf(item.tags());
    Set<Long> gone = new HashSet<>();
    note.cards().forEach(card -> gone.add(card.id()));
    for (EditedItem.Side side : item.sides()) {
      RealAnki.Card card = card(item, side, note, deck, shown);
      RealAnki.Shown seen = shown.get(card.id());
      assertThat(seen.faulty()).as(seen.toString()).isFalse();
      assertThat(shows(seen, side)).as(seen + " of " + side).isTrue();
      item.old().forEach(old -> assertThat(seen.toString()).doesNotContain(old.mark()));
      gone.remove(card.id());
    }
    empty.put(item.mark(), gone);
  }

  /** The one that it has had for long, or the new one that shows this side, in its deck. */
  private RealAnki.Card card(
      EditedItem item,
      EditedItem.Side side,
      RealAnki.Note note,
      String deck,
      Map<Long, RealAnki.Shown> shown) {
    String name = item.mark() + ", " + side.name();
    Long known = cards.get(name);
    List<RealAnki.Card> candidates =
        note.cards().stream()
            .filter(
                card ->
                    known == null
                        ? !cards.containsValue(card.id()) && shows(shown.get(card.id()), side)
                        : card.id() == known)
            .toList();
    assertThat(candidates).as(name + " in " + note).hasSize(1);
    RealAnki.Card card = candidates.get(0);
    if (known == null) {
      expectItsDeck(card, note, deck);
      cards.put(name, card.id());
    }
    return card;
  }

  /** A card that a note gets later may go to those that it has, if they are in one deck. */
  private void expectItsDeck(RealAnki.Card card, RealAnki.Note note, String deck) {
    Set<String> others =
        note.cards().stream()
            .filter(other -> cards.containsValue(other.id()))
            .map(RealAnki.Card::deck)
            .collect(Collectors.toSet());
    boolean joins = export.joins() && others.size() == 1;
    assertThat(card.deck()).isEqualTo(joins ? others.iterator().next() : deck);
  }

  private static boolean shows(RealAnki.Shown seen, EditedItem.Side side) {
    String question = visible(seen.question());
    String answer = visible(seen.answer());
    String marked = Jsoup.parse(seen.answer()).select("span.cloze").text();
    return side.asked().stream().allMatch(text -> question.contains(visible(text)))
        && side.hidden().stream().noneMatch(text -> question.contains(visible(text)))
        && side.answered().stream().allMatch(text -> answer.contains(visible(text)))
        && marked.equals(
            side.marked().stream().map(LearnersCollection::visible).collect(Collectors.joining()));
  }

  private static String visible(String html) {
    return Jsoup.parse(html).text();
  }

  /** Anki composes accents. */
  private static String visible(Wording text) {
    return Normalizer.normalize(text.shown(), Normalizer.Form.NFC);
  }
}
