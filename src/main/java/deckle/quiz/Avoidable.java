package deckle.quiz;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The quizzes of a library, which may avoid each other. What one of them uses is worked out for the
 * first that avoids it, and kept for all others; safe for several threads.
 */
public final class Avoidable {

  private final Map<String, Blueprint> quizzes = new LinkedHashMap<>();
  private final Map<String, Used> used = new HashMap<>();

  public Avoidable(Collection<Blueprint> quizzes) {
    quizzes.forEach(each -> this.quizzes.put(each.id(), each));
  }

  Optional<Blueprint> quiz(String id) {
    return Optional.ofNullable(quizzes.get(id));
  }

  Set<String> ids() {
    return quizzes.keySet();
  }

  /** Where it cannot be worked out, all who avoid the quiz are told, so that nothing is kept. */
  synchronized Optional<Used> used(String quiz, Supplier<Optional<Used>> workedOut) {
    Used before = used.get(quiz);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<Used> now = workedOut.get();
    now.ifPresent(its -> used.put(quiz, its));
    return now;
  }
}
