package deckle.read.yaml;

import deckle.deck.About;
import java.util.List;
import java.util.Optional;

/** What a question takes over from the divider above it or from its passage. */
record Shared(
    Optional<String> topic,
    Optional<About.Level> level,
    List<String> tags,
    List<String> facts,
    List<String> sources) {

  static final Shared NOTHING =
      new Shared(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

  Shared under(Optional<String> divider) {
    return new Shared(divider.or(() -> topic), level, tags, facts, sources);
  }

  /** What these keys say, and where they say nothing, what is shared already. */
  static Shared of(Fields fields, Settings settings, Names names, Shared outer) {
    Scope scope = fields.scope();
    return new Shared(
        fields.scalar("topic").flatMap(name -> names.topics.meant(name, scope)).or(outer::topic),
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
