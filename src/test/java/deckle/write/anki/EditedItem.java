package deckle.write.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A fact or question of a deck that is edited again and again, and what its cards must show. */
final class EditedItem {

  /** What it is all its life. */
  enum Kind {
    FACT,
    WRITTEN,
    CHOICE,
    CLOZE
  }

  /** One card: what must stand on it and what must not, as a learner sees it. */
  record Side(String name, List<Wording> asked, List<Wording> hidden, List<Wording> answered) {}

  private final String id;
  private final Kind kind;
  private final List<Wording> old = new ArrayList<>();
  private final Set<String> tags = new TreeSet<>();
  private Wording front;
  private final List<Wording> backs = new ArrayList<>();
  private boolean both;
  private int topic;

  EditedItem(String id, Kind kind, Wording front, List<Wording> backs) {
    this.id = id;
    this.kind = kind;
    this.front = front;
    this.backs.addAll(backs);
    this.tags.add(mark());
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  /** The tag by which a test finds its notes, however they are known to Anki. */
  String mark() {
    return "item-" + id;
  }

  Set<String> tags() {
    return Set.copyOf(tags);
  }

  /** No card may show these any more. */
  List<Wording> old() {
    return List.copyOf(old);
  }

  void ask(Wording text) {
    old.add(front);
    front = text;
  }

  int backs() {
    return backs.size();
  }

  void answer(int which, Wording text) {
    old.add(backs.set(which, text));
  }

  void more(Wording text) {
    backs.add(text);
  }

  void fewer() {
    old.add(backs.remove(backs.size() - 1));
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

  void turn() {
    both = !both;
  }

  /** Whether its cards ask for both sides. */
  boolean both() {
    return both;
  }

  /** All that its cards show, and are tagged with. */
  String content() {
    return front + " " + backs + " " + tags;
  }

  List<Side> sides() {
    Wording back = backs.get(0);
    List<Side> sides = new ArrayList<>();
    switch (kind) {
      case FACT, WRITTEN ->
          sides.add(new Side("forward", List.of(front), List.of(back), List.of(front, back)));
      case CHOICE -> {
        List<Wording> all = new ArrayList<>(backs);
        all.add(front);
        sides.add(new Side("forward", all, List.of(), List.of(back)));
      }
      case CLOZE -> {
        for (int gap = 0; gap < backs.size(); gap++) {
          sides.add(gap(gap));
        }
      }
    }
    if (both) {
      sides.add(new Side("reverse", List.of(back), List.of(front), List.of(front, back)));
    }
    return sides;
  }

  private Side gap(int which) {
    List<Wording> asked = new ArrayList<>(backs);
    asked.add(front);
    List<Wording> answered = List.copyOf(asked);
    Wording hidden = asked.remove(which);
    return new Side("gap " + which, asked, List.of(hidden), answered);
  }

  String yaml() {
    List<String> lines = new ArrayList<>(List.of("id: " + id, "topic: t" + topic));
    lines.add("tags: [" + String.join(", ", tags) + "]");
    switch (kind) {
      case FACT -> {
        lines.addAll(List.of("term: " + front.quoted(), "fact: " + backs.get(0).quoted()));
        lines.add("card: " + (both ? "both" : "forward"));
      }
      case WRITTEN ->
          lines.addAll(List.of("ask: " + front.quoted(), "answer: " + backs.get(0).quoted()));
      case CHOICE -> {
        lines.addAll(List.of("ask: " + front.quoted(), "right: " + backs.get(0).quoted()));
        lines.add("wrong:");
        backs.subList(1, backs.size()).forEach(wrong -> lines.add("  - " + wrong.quoted()));
      }
      case CLOZE -> lines.add("cloze: " + new Wording(clozed(), "").quoted());
    }
    return "  - " + String.join("\n    ", lines) + "\n";
  }

  private String clozed() {
    StringBuilder cloze = new StringBuilder(front.markup());
    backs.forEach(gap -> cloze.append(" {{").append(gap.markup()).append("}}"));
    return cloze.toString();
  }
}
