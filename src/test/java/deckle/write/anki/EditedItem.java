package deckle.write.anki;

import deckle.quiz.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A fact or question of a deck that is edited again and again, and what its cards must show. */
final class EditedItem {

  /** What it is. */
  enum Kind {
    FACT,
    WRITTEN,
    CHOICE,
    CLOZE,
    LABELS;

    /** Whether each of its answers is a card, as gaps and labels are. */
    boolean parted() {
      return this == CLOZE || this == LABELS;
    }
  }

  /**
   * One card: what must stand on it and what must not, as a learner sees it.
   *
   * @param marked what its answer makes stand out; empty for all but gaps and labels
   */
  record Side(
      String name,
      List<Wording> asked,
      List<Wording> hidden,
      List<Wording> answered,
      List<Wording> marked) {}

  /** An answer, option, gap or label, which keeps its name while others come and go. */
  private record Back(String name, Wording text) {}

  /** What befalls gaps and labels: of two things at once nobody could tell what became of which. */
  private enum Change {
    NONE,
    WORDING,
    FEWER,
    MORE
  }

  private final String id;
  private Kind kind;
  private final List<Wording> old = new ArrayList<>();
  private final Set<String> tags = new TreeSet<>();
  private Wording front;
  private final List<Back> backs = new ArrayList<>();
  private final List<Back> removed = new ArrayList<>();
  private int named;
  private boolean both;
  private int topic;
  private Change change = Change.NONE;

  EditedItem(String id, Kind kind, Wording front, List<Wording> backs) {
    this.id = id;
    this.kind = kind;
    this.front = front;
    backs.forEach(text -> this.backs.add(named(text)));
  }

  private Back named(Wording text) {
    return new Back("part" + named++, text);
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  /** The tag by which a test finds its note; an item of another kind is another note. */
  String mark() {
    return "item-" + id + "-" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** As Anki shall have them. */
  Set<String> tags() {
    Set<String> all = new TreeSet<>(tags);
    all.add(mark());
    all.add("topic::t" + topic);
    return all;
  }

  String topic() {
    return EditedLibrary.TOPICS.get(topic);
  }

  /** No card may show these any more. */
  List<Wording> old() {
    return List.copyOf(old);
  }

  void beginRound() {
    change = Change.NONE;
  }

  private boolean may(Change wanted) {
    if (kind.parted() && change != Change.NONE && change != wanted) {
      return false;
    }
    change = wanted;
    return true;
  }

  void ask(Wording text) {
    old.add(front);
    front = text;
  }

  int backs() {
    return backs.size();
  }

  /** Of gaps only one in a round. */
  void answer(int which, Wording text) {
    if (!kind.parted() || change == Change.NONE) {
      change = Change.WORDING;
      Back before = backs.get(which);
      old.add(before.text());
      backs.set(which, new Back(before.name(), text));
    }
  }

  void more(int place, Wording text) {
    if (may(Change.MORE)) {
      backs.add(place, named(text));
    }
  }

  void fewer(int which) {
    if (may(Change.FEWER)) {
      Back gone = backs.remove(which);
      old.add(gone.text());
      removed.add(gone);
    }
  }

  /** A gap or label that was there before. */
  void bringBack(int place) {
    if (kind.parted() && !removed.isEmpty() && may(Change.MORE)) {
      Back back = removed.remove(removed.size() - 1);
      old.remove(back.text());
      backs.add(place, back);
    }
  }

  void reorder(Seed chance) {
    List<Back> shuffled = chance.shuffled(backs);
    backs.clear();
    backs.addAll(shuffled);
  }

  /** Puts a tag on it, or takes it off. */
  void tag(String tag) {
    if (!tags.remove(tag)) {
      tags.add(tag);
    }
  }

  void file(int underTopic) {
    topic = underTopic;
  }

  /** Asks for both sides from now on, or no longer. */
  void turn() {
    both = !both;
  }

  /** Under the same id from a question with options to one without, or the other way. */
  void retype(Wording text, List<Wording> wrong) {
    ask(text);
    if (kind == Kind.CHOICE) {
      kind = Kind.WRITTEN;
      backs.subList(1, backs.size()).forEach(back -> old.add(back.text()));
      backs.subList(1, backs.size()).clear();
    } else if (kind == Kind.WRITTEN) {
      kind = Kind.CHOICE;
      wrong.forEach(each -> backs.add(named(each)));
    }
  }

  /** All that its cards show, and are tagged with. */
  String content() {
    return front + " " + backs + " " + both + " " + tags();
  }

  private List<Wording> texts() {
    return backs.stream().map(Back::text).toList();
  }

  List<Side> sides() {
    List<Wording> texts = texts();
    List<Wording> back = texts.subList(0, 1);
    List<Wording> whole = List.of(front, texts.get(0));
    List<Side> sides = new ArrayList<>();
    switch (kind) {
      case FACT, WRITTEN -> sides.add(new Side("forward", List.of(front), back, whole, List.of()));
      case CHOICE -> sides.add(new Side("forward", with(texts), List.of(), back, List.of()));
      case CLOZE -> backs.forEach(gap -> sides.add(gap(gap)));
      case LABELS -> backs.forEach(label -> sides.add(label(label)));
    }
    if (both) {
      sides.add(new Side("reverse", back, List.of(front), whole, List.of()));
    }
    return sides;
  }

  private List<Wording> with(List<Wording> texts) {
    List<Wording> all = new ArrayList<>(texts);
    all.add(front);
    return all;
  }

  private Side gap(Back gap) {
    List<Wording> hidden = List.of(gap.text());
    List<Wording> asked = with(texts());
    asked.remove(gap.text());
    return new Side(gap.name(), asked, hidden, with(texts()), hidden);
  }

  private Side label(Back label) {
    return new Side(label.name(), List.of(front), texts(), with(texts()), List.of(label.text()));
  }

  String yaml() {
    List<String> lines = new ArrayList<>(List.of("id: " + id, "topic: t" + topic));
    Set<String> own = new TreeSet<>(tags);
    own.add(mark());
    lines.add("tags: [" + String.join(", ", own) + "]");
    String back = backs.get(0).text().quoted();
    switch (kind) {
      case FACT -> {
        lines.addAll(List.of("term: " + front.quoted(), "fact: " + back));
        lines.add("card: " + (both ? "both" : "forward"));
      }
      case WRITTEN -> lines.addAll(List.of("ask: " + front.quoted(), "answer: " + back));
      case CHOICE -> {
        lines.addAll(List.of("ask: " + front.quoted(), "right: " + back, "wrong:"));
        texts().subList(1, backs()).forEach(wrong -> lines.add("  - " + wrong.quoted()));
      }
      case CLOZE -> lines.add("cloze: " + new Wording(clozed(), "").quoted());
      case LABELS -> {
        lines.addAll(List.of("ask: " + front.quoted(), "label: cell", "labels:"));
        backs.forEach(label -> lines.add("  " + label.name() + ": " + label.text().quoted()));
      }
    }
    return "  - " + String.join("\n    ", lines) + "\n";
  }

  private String clozed() {
    StringBuilder cloze = new StringBuilder(front.markup());
    texts().forEach(gap -> cloze.append(" {{").append(gap.markup()).append("}}"));
    return cloze.toString();
  }
}
