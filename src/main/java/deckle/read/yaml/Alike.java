package deckle.read.yaml;

import deckle.deck.Question;
import deckle.quiz.Gaps;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is printed alike, so that the key would call one right and the other wrong. */
final class Alike {

  private final Scope scope;
  private final String when;
  private boolean found;

  private Alike(Scope scope, String when) {
    this.scope = scope;
    this.when = when;
  }

  /**
   * Reports all that is alike in a question with its values filled in, and says whether anything
   * is.
   *
   * @param when the values that make it alike, for the end of a message; empty if there are none
   */
  static boolean in(Question filled, Scope scope, String when) {
    Alike alike = new Alike(scope, when);
    if (filled instanceof Question.Choice choice) {
      alike.options(choice.options());
    } else if (filled instanceof Question.Ordering ordering) {
      twins(ordering.steps()).forEach(twins -> alike.both("steps", twins));
    } else if (filled instanceof Question.Matching matching) {
      alike.matching(matching);
    } else if (filled instanceof Question.Cloze cloze && cloze.bank()) {
      alike.extras(
          Gaps.in(cloze.text()).stream().flatMap(gap -> gap.answers().stream()).toList(),
          cloze.extra());
    } else if (filled instanceof Question.Labelling labelling && labelling.bank()) {
      alike.extras(
          labelling.labels().stream().map(Question.Label::text).toList(), labelling.extra());
    }
    return alike.found;
  }

  /** Two texts alike, counted from 0 among their kind. */
  private record Twins(int first, int second, Text earlier, Text later) {}

  /** Each text that is like an earlier one. */
  private static List<Twins> twins(List<Text> texts) {
    Map<List<Inline>, Integer> firsts = new HashMap<>();
    List<Twins> twins = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Integer first = firsts.putIfAbsent(Seen.in(texts.get(i)), i);
      if (first != null) {
        twins.add(new Twins(first, i, texts.get(first), texts.get(i)));
      }
    }
    return twins;
  }

  private void options(List<Question.Option> options) {
    for (Twins twins : twins(options.stream().map(Question.Option::text).toList())) {
      boolean right = options.get(twins.first()).right();
      if (when.isEmpty() && right != options.get(twins.second()).right()) {
        two(right ? "right" : "wrong", right ? "wrong" : "right", twins.earlier(), twins.later());
      } else {
        both("options", twins);
      }
    }
  }

  private void matching(Question.Matching matching) {
    List<Text> rights = matching.pairs().stream().map(Question.Pair::right).toList();
    for (Twins twins : twins(matching.pairs().stream().map(Question.Pair::left).toList())) {
      fault(
          twins.later(),
          shown(twins.later()) + " stands twice on the left",
          "a left side has one partner; rights may repeat");
    }
    twins(rights).stream()
        .filter(twins -> !twins.earlier().markup().equals(twins.later().markup()))
        .forEach(twins -> both("right sides", twins));
    extras(rights, matching.extra());
  }

  /** Answers may repeat, but what is added to them must be wrong everywhere. */
  private void extras(List<Text> answers, List<Text> extra) {
    twins(extra).forEach(twins -> both("extras", twins));
    for (Text text : extra) {
      answers.stream()
          .filter(answer -> Seen.in(answer).equals(Seen.in(text)))
          .findFirst()
          .ifPresent(answer -> two("an answer", "an extra", answer, text));
    }
  }

  private void two(String is, String and, Text earlier, Text later) {
    String line = when.isEmpty() ? " (line " + earlier.at().line() + ")" : "";
    fault(later, shown(later) + " is " + is + line + " and " + and);
  }

  private void both(String what, Twins twins) {
    String numbers = (twins.first() + 1) + " and " + (twins.second() + 1);
    fault(twins.later(), what + " " + numbers + " are both " + shown(twins.later()));
  }

  private void fault(Text at, String message) {
    fault(at, message, when.isEmpty() ? "change one of them" : "change the range");
  }

  private void fault(Text at, String message, String hint) {
    found = true;
    scope.error(at.at(), message + when, hint);
  }

  private String shown(Text text) {
    return "`" + (when.isEmpty() ? text.markup() : text.plain()) + "`";
  }
}
