package deckle.quiz;

import deckle.deck.Question;
import deckle.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words printed beside a cloze or a figure for its gaps to be filled from. */
public final class Bank {

  private Bank() {}

  /**
   * Each different word once, answers in their own order and extras last, so the order gives the
   * answers away until it is shuffled; none if the question has no bank.
   */
  public static List<Text> words(Question question) {
    if (question instanceof Question.Cloze cloze && cloze.bank()) {
      List<Text> answers = Gaps.in(cloze.text()).stream().map(gap -> gap.answers().get(0)).toList();
      return distinct(answers, cloze.extra());
    }
    if (question instanceof Question.Labelling labelling && labelling.bank()) {
      return distinct(
          labelling.labels().stream().map(Question.Label::text).toList(), labelling.extra());
    }
    return List.of();
  }

  private static List<Text> distinct(List<Text> answers, List<Text> extra) {
    Map<String, Text> first = new LinkedHashMap<>();
    Stream.concat(answers.stream(), extra.stream())
        .forEach(text -> first.putIfAbsent(text.markup(), text));
    return List.copyOf(first.values());
  }
}
