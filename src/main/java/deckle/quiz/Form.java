package deckle.quiz;

import deckle.deck.Passage;
import deckle.deck.Points;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of a quiz; its questions are numbered through all sections from 1. */
public record Form(String name, List<Section> sections) {

  public Form {
    sections = List.copyOf(sections);
  }

  /** Every question, in the order printed. */
  public List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    for (Section section : sections) {
      asked.addAll(section.asked());
    }
    return asked;
  }

  public Stream<Asked> questions() {
    return asked().stream();
  }

  public Points points() {
    return Points.sum(questions().map(Asked::points).toList());
  }

  /** Questions under one heading. */
  public record Section(Optional<Text> title, Optional<Prose> instructions, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }

    /** Its questions, in the order printed. */
    public List<Asked> asked() {
      List<Asked> asked = new ArrayList<>(entries.size());
      for (Entry entry : entries) {
        for (Asked each : entry.questions()) {
          asked.add(each);
        }
      }
      return asked;
    }
  }

  /** A question by itself, or a passage with its questions. */
  public record Entry(Optional<Passage> passage, List<Asked> questions) {
    public Entry {
      questions = List.copyOf(questions);
    }
  }
}
