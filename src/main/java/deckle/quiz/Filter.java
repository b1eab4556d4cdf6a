package deckle.quiz;

import deckle.deck.About;
import deckle.deck.Item;
import deckle.deck.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a pick lets pass: any of a list, but all of its lists. A passage passes by its own id or
 * that of any of its questions, and for the rest only if all of its questions do, because it brings
 * them all.
 */
record Filter(Pick pick) {

  /** Asked of every item for every pick, so that what a pick leaves open costs nothing. */
  boolean passes(Item item) {
    if (!pick.ids().isEmpty() && Collections.disjoint(ids(item), pick.ids())) {
      return false;
    }
    if (!pick.without().isEmpty() && !Collections.disjoint(ids(item), pick.without())) {
      return false;
    }
    for (Question question : item.questions()) {
      if (!passes(item, question)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> ids(Item item) {
    List<String> ids = new ArrayList<>();
    item.id().ifPresent(ids::add);
    item.questions().forEach(question -> question.id().ifPresent(ids::add));
    return ids;
  }

  private boolean passes(Item item, Question question) {
    About about = question.about();
    return (pick.topics().isEmpty() || has(about.topic().or(item::topic), pick.topics()))
        && (pick.levels().isEmpty() || has(about.level(), pick.levels()))
        && (pick.types().isEmpty() || pick.types().contains(Types.name(question)))
        && (pick.tags().isEmpty() || !Collections.disjoint(about.tags(), pick.tags()));
  }

  private static <T> boolean has(Optional<T> one, List<T> wanted) {
    return one.isPresent() && wanted.contains(one.get());
  }

  /** The questions it wants, in words: {@code numeric questions on `salts`}. */
  String questions(boolean one) {
    StringBuilder words = new StringBuilder();
    either(pick.types(), "").ifPresent(types -> words.append(types).append(' '));
    words.append(one ? "question" : "questions");
    either(pick.topics(), "`").ifPresent(topics -> words.append(" on ").append(topics));
    List<String> levels = pick.levels().stream().map(Filter::word).toList();
    either(levels, "`").ifPresent(level -> words.append(" at level ").append(level));
    either(pick.tags(), "`").ifPresent(tags -> words.append(" tagged ").append(tags));
    either(pick.ids(), "`").ifPresent(ids -> words.append(" called ").append(ids));
    either(pick.without(), "`").ifPresent(ids -> words.append(" other than ").append(ids));
    return words.toString();
  }

  private static String word(About.Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The keys that narrow it, as far as widening them could help. */
  Optional<String> keys() {
    List<String> keys = new ArrayList<>();
    add(keys, "topic", pick.topics());
    add(keys, "level", pick.levels());
    add(keys, "type", pick.types());
    add(keys, "tags", pick.tags());
    add(keys, "ids", pick.ids());
    return either(keys, "`");
  }

  private static void add(List<String> keys, String key, List<?> filter) {
    if (!filter.isEmpty()) {
      keys.add(key);
    }
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}; empty for nothing. */
  private static Optional<String> either(List<String> words, String quote) {
    List<String> quoted = words.stream().map(word -> quote + word + quote).toList();
    return quoted.isEmpty() ? Optional.empty() : Optional.of(Words.list(quoted, "or"));
  }
}
