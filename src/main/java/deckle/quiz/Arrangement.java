package deckle.quiz;

import deckle.deck.Draw;
import deckle.deck.Given;
import deckle.deck.Passage;
import deckle.deck.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which each form of a quiz asks what was chosen.
 *
 * <p>Options are shuffled even where they are to be the same on every form: in a deck the right one
 * stands first.
 */
final class Arrangement {

  private final Blueprint blueprint;
  private final Seeds seeds;
  private final Seed values;
  private final Names names;

  /**
   * @param names of the questions of its decks
   */
  Arrangement(Blueprint blueprint, Names names) {
    this.blueprint = blueprint;
    this.names = names;
    this.seeds = Seeds.of(blueprint);
    this.values = seeds.quiz().of("values");
  }

  private boolean shuffles(Blueprint.Shuffle what) {
    return blueprint.shuffle() == Blueprint.Shuffle.BOTH || blueprint.shuffle() == what;
  }

  /**
   * @param chosen for each pick, through all sections
   */
  Form form(int index, List<List<Candidate>> chosen) {
    return new OneForm(index).of(chosen);
  }

  /** One form, while its questions are being numbered. */
  private final class OneForm {

    private final int index;
    private final Seed questions;
    private final Seed options;
    private int number;

    OneForm(int index) {
      Seed own = seeds.form(blueprint.forms().get(index));
      this.index = index;
      this.questions = own.of("questions");
      this.options = (shuffles(Blueprint.Shuffle.OPTIONS) ? own : seeds.quiz()).of("options");
    }

    Form of(List<List<Candidate>> chosen) {
      List<Form.Section> sections = new ArrayList<>();
      int pick = 0;
      for (Blueprint.Section section : blueprint.sections()) {
        int end = pick + section.picks().size();
        sections.add(section(section, chosen.subList(pick, end)));
        pick = end;
      }
      return new Form(blueprint.forms().get(index), sections);
    }

    private Form.Section section(Blueprint.Section section, List<List<Candidate>> chosen) {
      Map<Candidate, Pick> picks = new LinkedHashMap<>();
      for (int i = 0; i < chosen.size(); i++) {
        Pick pick = section.picks().get(i);
        chosen.get(i).forEach(each -> picks.put(each, pick));
      }
      List<Candidate> order = List.copyOf(picks.keySet());
      if (shuffles(Blueprint.Shuffle.QUESTIONS)) {
        order = Choosing.ranked(order, questions);
      }
      List<Form.Entry> entries = new ArrayList<>(order.size());
      for (Candidate each : order) {
        entries.add(entry(each, picks.get(each).points()));
      }
      return new Form.Section(section.title(), section.instructions(), entries);
    }

    private Form.Entry entry(Candidate candidate, Optional<Points> points) {
      List<Asked> asked = new ArrayList<>(candidate.size());
      for (Names.Named named : names.of(candidate)) {
        asked.add(asked(candidate, named, points));
      }
      return new Form.Entry(
          candidate.item() instanceof Passage passage ? Optional.of(passage) : Optional.empty(),
          asked);
    }

    private Asked asked(Candidate from, Names.Named named, Optional<Points> points) {
      number++;
      return new Asked(
          number,
          from.deck(),
          named.question(),
          PrintedOrder.of(named.question(), options.of(named.label())),
          values(named),
          points.orElse(named.question().about().points()),
          named.print());
    }

    private Draw values(Names.Named named) {
      Given given = named.question().about().given();
      return given.isEmpty() ? Draw.NOTHING : Values.of(given, values.of(named.label()), index);
    }
  }
}
