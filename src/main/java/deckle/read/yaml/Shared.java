package deckle.read.yaml;

import deckle.deck.About;
import java.util.List;
import java.util.Optional;

/** What an item takes over from the divider above it or from its passage. */
record Shared(
    Optional<String> topic,
    Optional<String> added,
    Optional<About.Level> level,
    List<String> tags,
    List<String> facts,
    List<String> sources) {

  static final Shared NOTHING =
      new Shared(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

  /** What a divider says, and where it says nothing, what held above it. */
  Shared under(Fields divider, Names names) {
    Settings settings = new Settings(divider, Vocabulary.Place.PASSAGE);
    Optional<String> day = settings.date("added").or(this::added);
    return new Shared(topic(divider, names).or(this::topic), day, level, tags, facts, sources);
  }

  private static Optional<String> topic(Fields fields, Names names) {
    return fields.scalar("topic").flatMap(name -> names.topics.meant(name, fields.scope()));
  }

  /** What these keys say, and where they say nothing, what is shared already. */
  static Shared of(Fields fields, Settings settings, Names names, Shared outer) {
    Scope scope = fields.scope();
    return new Shared(
        topic(fields, names).or(outer::topic),
        settings.date("added").or(outer::added),
        settings.word("level", About.Level.class).or(outer::level),
        or(words(fields, "tags"), outer.tags),
        or(names.facts.meant(fields.words("facts"), scope), outer.facts),
        or(names.sources.meant(fields.words("source"), scope), outer.sources));
  }

  private static List<String> or(List<String> own, List<String> others) {
    return own.isEmpty() ? others : own;
  }

  static List<String> words(Fields fields, String key) {
    return fields.words(key).stream().map(word -> word.text().strip()).distinct().toList();
  }
}
