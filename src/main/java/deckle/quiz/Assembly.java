package deckle.quiz;

import deckle.deck.Deck;
import deckle.deck.Points;
import deckle.diag.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Makes quizzes of blueprints: chooses questions, shuffles them, and draws their values. What is
 * the same on all forms is worked out once; safe for several threads.
 */
public final class Assembly {

  /** Questions of a deck's own quiz, if it has so many and nobody says otherwise. */
  private static final int OWN_COUNT = 20;

  private final Map<String, Deck> decks;
  private final Selection selection;
  private final Names names = new Names();

  /**
   * @param decks by id
   * @param all quizzes of the library, for those that avoid each other
   */
  public Assembly(Map<String, Deck> decks, List<Blueprint> all) {
    this(decks, new Avoidable(all));
  }

  /**
   * One of several for the quizzes of a library.
   *
   * @param decks by id, as far as its quizzes and those that they avoid ask from them
   */
  public Assembly(Map<String, Deck> decks, Avoidable all) {
    this.decks = new LinkedHashMap<>(decks);
    this.selection = new Selection(this.decks, all);
  }

  /**
   * The quiz that each deck has without anybody asking for it: two forms of up to twenty questions.
   *
   * @param forms names, empty for {@code A} and {@code B}
   * @param count if given, so many and no fewer
   */
  public static Blueprint ownBlueprint(
      Deck deck, List<String> forms, OptionalInt count, OptionalLong seed) {
    OptionalInt atMost = count.isPresent() ? OptionalInt.empty() : OptionalInt.of(OWN_COUNT);
    Pick pick =
        new Pick(
            List.of(deck.id()),
            count,
            atMost,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            deck.at());
    return new Blueprint(
        deck.id(),
        deck.id(),
        deck.title(),
        forms.isEmpty() ? List.of("A", "B") : forms,
        seed.orElse(1),
        Optional.empty(),
        false,
        Blueprint.Shuffle.BOTH,
        List.of(),
        List.of(new Blueprint.Section(Optional.empty(), Optional.empty(), List.of(pick))),
        deck.at());
  }

  /** Empty where the blueprint cannot be met, which is then reported. */
  public Optional<Quiz> assemble(Blueprint blueprint, Diagnostics diagnostics) {
    return assemble(blueprint, 0, blueprint.forms().size(), diagnostics);
  }

  /**
   * Some forms, just as they are in the whole quiz.
   *
   * @param from the first form, counted from 0
   * @param to the one after the last
   */
  public Optional<Quiz> assemble(Blueprint blueprint, int from, int to, Diagnostics diagnostics) {
    return chosen(blueprint, from, to, diagnostics)
        .map(chosen -> arranged(blueprint, from, chosen));
  }

  /** Reports what stands in the way of some forms, for which their questions need no order. */
  public void check(Blueprint blueprint, int from, int to, Diagnostics diagnostics) {
    chosen(blueprint, from, to, diagnostics);
  }

  private Optional<List<Selection.OfForm>> chosen(
      Blueprint blueprint, int from, int to, Diagnostics diagnostics) {
    List<Selection.OfForm> chosen = selection.of(blueprint, from, to, diagnostics);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    if (chosen.stream().anyMatch(form -> form.questions().isEmpty())) {
      String message = "there are no questions for the quiz `" + blueprint.id() + "`";
      diagnostics.note(blueprint.at(), message);
      return Optional.empty();
    }
    return comeToTheirPoints(chosen, blueprint, from, diagnostics)
        ? Optional.of(chosen)
        : Optional.empty();
  }

  private Quiz arranged(Blueprint blueprint, int from, List<Selection.OfForm> chosen) {
    Arrangement arrangement = new Arrangement(blueprint, names);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      forms.add(arrangement.form(from + i, chosen.get(i).picks()));
    }
    return new Quiz(
        blueprint.id(), blueprint.title(), language(blueprint), blueprint.seed(), forms);
  }

  private String language(Blueprint blueprint) {
    return blueprint.sections().stream()
        .flatMap(section -> section.picks().stream())
        .flatMap(pick -> pick.decks().stream())
        .map(decks::get)
        .filter(Objects::nonNull)
        .map(Deck::language)
        .findFirst()
        .orElseThrow();
  }

  /** The first form that does not is reported; the others would say the same. */
  private static boolean comeToTheirPoints(
      List<Selection.OfForm> forms, Blueprint blueprint, int from, Diagnostics diagnostics) {
    if (blueprint.points().isEmpty()) {
      return true;
    }
    Points wanted = blueprint.points().get();
    for (int i = 0; i < forms.size(); i++) {
      Points points = forms.get(i).points(blueprint);
      if (!points.equals(wanted)) {
        diagnostics.error(
            blueprint.at(),
            "form "
                + blueprint.forms().get(from + i)
                + " comes to "
                + points
                + " points, `points` says "
                + wanted,
            blueprint.drawn()
                ? "give each pick `points`, so that all forms come to the same"
                : "`points: " + points + "`, or give a pick other `points`");
        return false;
      }
    }
    return true;
  }
}
