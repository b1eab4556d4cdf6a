package deckle.write.anki;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.quiz.Seed;
import java.text.Normalizer;
import java.util.HashMap;
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

  /** The one card of each side that any item ever had. */
  private final Map<String, Long> cards = new HashMap<>();

  /** What each item said when it was last imported. */
  private final Map<String, String> contents = new HashMap<>();

  /** Whether each was asked both ways then. */
  private final Map<String, Boolean> ways = new HashMap<>();

  private List<RealAnki.Note> notes = List.of();
  private List<RealAnki.Review> history = List.of();
  private List<RealAnki.NoteType> types = List.of();

  LearnersCollection(RealAnki anki) {
    this.anki = anki;
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
    expectNothingLost(after, ids(logs, RealAnki.Log::updated));
    expectLogged(library.titles().keySet(), logs, after);
    Map<String, List<RealAnki.Note>> found =
        after.stream().collect(groupingBy(LearnersCollection::item));
    Map<Long, RealAnki.Shown> shown = shown(after);
    library.titles().forEach((item, title) -> expect(item, title, found.get(item.mark()), shown));
    assertThat(cards(after).map(RealAnki.Card::id))
        .as("one card for each side and no other")
        .containsExactlyInAnyOrderElementsOf(cards.values());
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
    Set<String> turned = new TreeSet<>();
    for (EditedItem item : items) {
      String before = contents.put(item.mark(), item.content());
      if (before == null) {
        added.add(item.mark());
      } else if (!before.equals(item.content())) {
        changed.add(item.mark());
      }
      Boolean way = ways.put(item.mark(), item.both());
      if (way != null && way != item.both()) {
        turned.add(item.mark());
      }
    }
    Map<Long, String> marks =
        after.stream().collect(toMap(RealAnki.Note::id, LearnersCollection::item));
    assertThat(logs).allSatisfy(log -> assertThat(log.refused()).isEmpty());
    expectBetween(added, turned, marks, ids(logs, RealAnki.Log::added));
    expectBetween(changed, turned, marks, ids(logs, RealAnki.Log::updated));
  }

  /** A fact that is asked another way from now on may be a new note or a change of its note. */
  private static void expectBetween(
      Set<String> least, Set<String> turned, Map<Long, String> marks, Set<Long> logged) {
    Set<String> most = new TreeSet<>(least);
    most.addAll(turned);
    Set<String> items = logged.stream().map(marks::get).collect(Collectors.toSet());
    assertThat(items).containsAll(least);
    assertThat(most).containsAll(items);
  }

  private void expect(
      EditedItem item, String title, List<RealAnki.Note> found, Map<Long, RealAnki.Shown> shown) {
    assertThat(found).as(item.yaml()).isNotNull();
    for (EditedItem.Side side : item.sides()) {
      RealAnki.Card card = card(item, side, found, title, shown);
      RealAnki.Shown seen = shown.get(card.id());
      assertThat(seen.faulty()).as(seen.toString()).isFalse();
      assertThat(shows(seen, side)).as(seen + " of " + side).isTrue();
      item.old().forEach(old -> assertThat(seen.toString()).doesNotContain(old.mark()));
      assertThat(noteOf(card, found).tags()).containsExactlyInAnyOrderElementsOf(item.tags());
    }
  }

  private static RealAnki.Note noteOf(RealAnki.Card card, List<RealAnki.Note> found) {
    return found.stream().filter(note -> note.cards().contains(card)).findFirst().orElseThrow();
  }

  /** The one that it has had for long, or the new one that shows this side, in its deck. */
  private RealAnki.Card card(
      EditedItem item,
      EditedItem.Side side,
      List<RealAnki.Note> found,
      String title,
      Map<Long, RealAnki.Shown> shown) {
    String name = item.mark() + ", " + side.name();
    Long known = cards.get(name);
    List<RealAnki.Card> candidates =
        cards(found)
            .filter(
                card ->
                    known == null
                        ? !cards.containsValue(card.id()) && shows(shown.get(card.id()), side)
                        : card.id() == known)
            .toList();
    assertThat(candidates).as(name + " in " + found).hasSize(1);
    RealAnki.Card card = candidates.get(0);
    if (known == null) {
      expectItsDeck(card, noteOf(card, found), "Deckle::" + title);
      cards.put(name, card.id());
    }
    return card;
  }

  /** A card that a note gets later goes to those that it has, if they are in one deck. */
  private void expectItsDeck(RealAnki.Card card, RealAnki.Note note, String deck) {
    Set<String> others =
        note.cards().stream()
            .filter(other -> cards.containsValue(other.id()))
            .map(RealAnki.Card::deck)
            .collect(Collectors.toSet());
    assertThat(card.deck()).isEqualTo(others.size() == 1 ? others.iterator().next() : deck);
  }

  private static boolean shows(RealAnki.Shown seen, EditedItem.Side side) {
    String question = visible(seen.question());
    String answer = visible(seen.answer());
    return side.asked().stream().allMatch(text -> question.contains(visible(text)))
        && side.hidden().stream().noneMatch(text -> question.contains(visible(text)))
        && side.answered().stream().allMatch(text -> answer.contains(visible(text)));
  }

  private static String visible(String html) {
    return Jsoup.parse(html).text();
  }

  /** Anki composes accents. */
  private static String visible(Wording text) {
    return Normalizer.normalize(text.shown(), Normalizer.Form.NFC);
  }
}
