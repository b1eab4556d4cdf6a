package deckle.quiz;

import deckle.deck.Deck;
import deckle.deck.Points;
import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which questions each form of a quiz asks, before they have an order; safe for several threads.
 */
final class Selection {

  private final Map<String, Deck> decks;
  private final Avoidable all;

  /** Of the quizzes that were chosen for before: their forms may be asked for a few at a time. */
  private final IdentityHashMap<Blueprint, Pools> known = new IdentityHashMap<>();

  Selection(Map<String, Deck> decks, Avoidable all) {
    this.decks = decks;
    this.all = all;
  }

  /** What every pick of one form got, in the order of the blueprint. */
  record OfForm(List<List<Candidate>> picks) {
    List<Candidate> questions() {
      return picks.stream().flatMap(List::stream).toList();
    }

    /** What they come to as the picks of their quiz have it. */
    Points points(Blueprint quiz) {
      List<Points> points = new ArrayList<>();
      Iterator<List<Candidate>> chosen = picks.iterator();
      for (Blueprint.Section section : quiz.sections()) {
        for (Pick pick : section.picks()) {
          chosen.next().forEach(each -> points.add(each.points(pick)));
        }
      }
      return Points.sum(points);
    }
  }

  /** For each form from one to before another; empty if it cannot be done, which is reported. */
  List<OfForm> of(Blueprint blueprint, int from, int to, Diagnostics diagnostics) {
    return of(blueprint, from, to, List.of(), diagnostics);
  }

  /**
   * @param path the quizzes that wait for this one, because they avoid it
   */
  private List<OfForm> of(
      Blueprint blueprint, int from, int to, List<String> path, Diagnostics diagnostics) {
    Optional<Pools> pools = pools(blueprint, path, diagnostics);
    if (pools.isEmpty()) {
      return List.of();
    }
    Seeds seeds = Seeds.of(blueprint);
    List<OfForm> forms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i > from && !blueprint.drawn()) {
        forms.add(forms.get(0));
        continue;
      }
      Seed seed = blueprint.drawn() ? seeds.form(blueprint.forms().get(i)) : seeds.quiz();
      Choosing choosing = new Choosing(pools.get(), seed.of("choice"));
      if (!choosing.wanting().isEmpty()) {
        report(choosing.wanting(), blueprint, diagnostics);
        return List.of();
      }
      forms.add(new OfForm(choosing.chosen()));
    }
    return forms;
  }

  private static void report(List<Pool> wanting, Blueprint blueprint, Diagnostics diagnostics) {
    wanting.forEach(pool -> new Shortage(pool, blueprint.avoid()).report(diagnostics));
  }

  /** Empty if nothing could be chosen from them on any form, which is reported. */
  private Optional<Pools> pools(Blueprint blueprint, List<String> path, Diagnostics diagnostics) {
    synchronized (known) {
      Pools before = known.get(blueprint);
      if (before != null) {
        return Optional.of(before);
      }
      Optional<Used> avoided = avoided(blueprint, path, diagnostics);
      if (avoided.isEmpty() || namesUnknownDecks(blueprint, diagnostics)) {
        return Optional.empty();
      }
      List<Pool> pools = pools(blueprint, avoided.get());
      List<Pool> hopeless = pools.stream().filter(Pool::isHopeless).toList();
      report(hopeless, blueprint, diagnostics);
      if (!hopeless.isEmpty()) {
        return Optional.empty();
      }
      Pools made = Pools.of(pools);
      known.put(blueprint, made);
      return Optional.of(made);
    }
  }

  private boolean namesUnknownDecks(Blueprint blueprint, Diagnostics diagnostics) {
    boolean any = false;
    for (Blueprint.Section section : blueprint.sections()) {
      for (Pick pick : section.picks()) {
        for (String id : pick.decks()) {
          if (!decks.containsKey(id)) {
            diagnostics.error(
                pick.at(), "there is no deck `" + id + "`", nearest(id, decks.keySet()));
            any = true;
          }
        }
      }
    }
    return any;
  }

  private List<Pool> pools(Blueprint blueprint, Used avoided) {
    Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    List<Pool> pools = new ArrayList<>();
    for (Blueprint.Section section : blueprint.sections()) {
      for (Pick pick : section.picks()) {
        List<Candidate> passing = new ArrayList<>();
        for (String deck : pick.decks()) {
          passing.addAll(candidates.computeIfAbsent(deck, id -> Candidate.of(decks.get(id))));
        }
        passing.removeIf(each -> !new Filter(pick).passes(each.item()));
        List<Candidate> barred = passing.stream().filter(avoided::has).toList();
        passing.removeAll(new HashSet<>(barred));
        pools.add(new Pool(pick, passing, barred));
      }
    }
    return pools;
  }

  /** What the avoided quizzes use on any form; empty if that cannot be known. */
  private Optional<Used> avoided(Blueprint blueprint, List<String> path, Diagnostics diagnostics) {
    List<String> longer = new ArrayList<>(path);
    longer.add(blueprint.id());
    Used used = new Used();
    for (String id : blueprint.avoid()) {
      Optional<Used> its = avoided(blueprint, id, longer, diagnostics);
      if (its.isEmpty()) {
        return Optional.empty();
      }
      used.addAll(its.get());
    }
    return Optional.of(used);
  }

  private Optional<Used> avoided(
      Blueprint blueprint, String id, List<String> path, Diagnostics diagnostics) {
    if (path.contains(id)) {
      diagnostics.error(blueprint.at(), circle(path, id), "remove one `avoid` of them");
      return Optional.empty();
    }
    Optional<Blueprint> other = all.quiz(id);
    if (other.isEmpty()) {
      diagnostics.error(
          blueprint.at(), "there is no quiz `" + id + "` to avoid", nearest(id, all.ids()));
    }
    return other.flatMap(quiz -> all.used(id, () -> used(quiz, path, diagnostics)));
  }

  private Optional<Used> used(Blueprint blueprint, List<String> path, Diagnostics diagnostics) {
    List<OfForm> forms = of(blueprint, 0, blueprint.forms().size(), path, diagnostics);
    return forms.isEmpty() ? Optional.empty() : Optional.of(Used.on(forms));
  }

  private static String[] nearest(String id, Collection<String> known) {
    return Nearest.to(id, known).stream()
        .map(near -> "did you mean `" + near + "`?")
        .toArray(String[]::new);
  }

  private static String circle(List<String> path, String id) {
    List<String> round = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
    round.add(id);
    List<String> quoted = round.stream().map(each -> "`" + each + "`").toList();
    return quoted.size() == 2
        ? "the quiz " + quoted.get(0) + " avoids itself"
        : "these quizzes avoid each other in a circle: " + String.join(" → ", quoted);
  }
}
