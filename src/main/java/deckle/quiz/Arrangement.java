package deckle.quiz;

import deckle.deck.Draw;
import deckle.deck.Given;
import deckle.deck.Passage;
import deckle.deck.Points;
import deckle.deck.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which one form asks what was chosen.
 *
 * <p>Options are shuffled even where they are to be the same on every form: in a deck the right one
 * stands first.
 */
final class Arrangement {

  private final Blueprint blueprint;
  private final Seed questions;
  private final Seed options;
  private final Seed values;
  private final Map<String, String> prints;
  private int number;

  /**
   * @param quiz seed of what is the same on all forms
   * @param form seed of what is this form's own
   * @param prints the fingerprints of the questions that other forms ask, by their labels
   */
  Arrangement(Blueprint blueprint, Seed quiz, Seed form, Map<String, String> prints) {
    this.blueprint = blueprint;
    this.prints = prints;
    this.questions = form.of("questions");
    boolean own = shuffles(Blueprint.Shuffle.OPTIONS);
    this.options = (own ? form : quiz).of("options");
    this.values = quiz.of("values");
  }

  private boolean shuffles(Blueprint.Shuffle what) {
    return blueprint.shuffle() == Blueprint.Shuffle.BOTH || blueprint.shuffle() == what;
  }

  /**
   * @param chosen for each pick, through all sections
   */
  Form form(int index, List<List<Candidate>> chosen) {
    List<Form.Section> sections = new ArrayList<>();
    int pick = 0;
    for (Blueprint.Section section : blueprint.sections()) {
      int end = pick + section.picks().size();
      sections.add(section(section, chosen.subList(pick, end), index));
      pick = end;
    }
    return new Form(blueprint.forms().get(index), sections);
  }

  private Form.Section section(Blueprint.Section section, List<List<Candidate>> chosen, int form) {
    Map<Candidate, Pick> picks = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      Pick pick = section.picks().get(i);
      chosen.get(i).forEach(each -> picks.put(each, pick));
    }
    List<Candidate> written = List.copyOf(picks.keySet());
    List<Candidate> order =
        shuffles(Blueprint.Shuffle.QUESTIONS) ? Choosing.ranked(written, questions) : written;
    return new Form.Section(
        section.title(),
        section.instructions(),
        order.stream().map(each -> entry(each, picks.get(each).points(), form)).toList());
  }

  private Form.Entry entry(Candidate candidate, Optional<Points> points, int form) {
    Optional<Passage> passage =
        Optional.of(candidate.item()).filter(Passage.class::isInstance).map(Passage.class::cast);
    List<Asked> asked = new ArrayList<>();
    for (Question question : candidate.item().questions()) {
      asked.add(asked(candidate, question, points, form));
    }
    return new Form.Entry(passage, asked);
  }

  private Asked asked(Candidate from, Question question, Optional<Points> points, int form) {
    String label = Candidate.label(from.deck(), question);
    number++;
    return new Asked(
        number,
        from.deck(),
        question,
        PrintedOrder.of(question, options.of(label)),
        values(question, label, form),
        points.orElse(question.about().points()),
        prints.computeIfAbsent(label, any -> Fingerprint.of(question)));
  }

  private Draw values(Question question, String label, int form) {
    Given given = question.about().given();
    return given.isEmpty() ? Draw.NOTHING : Values.of(given, values.of(label), form);
  }
}
