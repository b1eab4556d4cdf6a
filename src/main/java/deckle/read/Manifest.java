package deckle.read;

import deckle.doc.Look;
import deckle.quiz.Blueprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a library's {@code deckle.yaml} says.
 *
 * @param outputs names of the outputs wanted of each deck; empty means all
 * @param decks settings of single decks that depart from the library's
 */
public record Manifest(
    Look.Paper paper,
    String look,
    List<String> outputs,
    Map<String, Settings> decks,
    List<Blueprint> quizzes) {

  /** In {@code decks}: settings for every deck that has none of its own. */
  public static final String EVERY_DECK = "*";

  /** The manifest of a library without one. */
  public static final Manifest NONE =
      new Manifest(Look.Paper.A4, "standard", List.of(), Map.of(), List.of());

  public Manifest {
    outputs = List.copyOf(outputs);
    decks = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(decks));
    quizzes = List.copyOf(quizzes);
  }

  /** What one deck wants different, its own quiz's forms, count and seed too. */
  public record Settings(
      Optional<Look.Paper> paper,
      Optional<String> look,
      List<String> outputs,
      List<String> forms,
      OptionalInt count,
      OptionalLong seed) {
    public Settings {
      outputs = List.copyOf(outputs);
      forms = List.copyOf(forms);
    }
  }
}
