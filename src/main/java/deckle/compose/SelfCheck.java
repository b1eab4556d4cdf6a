package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Question;
import deckle.deck.Topic;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.quiz.Asked;
import deckle.quiz.Types;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few questions at the end of a handout, with their answers upside down. */
final class SelfCheck {

  private static final int MOST = 5;

  private final List<Asked> asked;
  private final Words words;

  private SelfCheck(List<Asked> asked, Words words) {
    this.asked = asked;
    this.words = words;
  }

  static SelfCheck of(Deck deck, Words words) {
    List<Question> chosen = chosen(deck);
    return new SelfCheck(
        IntStream.range(0, chosen.size())
            .mapToObj(i -> Settled.asked(i + 1, deck, chosen.get(i)))
            .toList(),
        words);
  }

  /** From each topic in turn, of the types asked least so far, until there are enough. */
  private static List<Question> chosen(Deck deck) {
    List<List<Question>> byTopic =
        Stream.concat(
                Stream.of(Optional.<String>empty()),
                deck.topics().stream().map(Topic::id).map(Optional::of))
            .map(topic -> suited(deck, topic))
            .toList();
    int there = byTopic.stream().mapToInt(List::size).sum();
    List<Question> chosen = new ArrayList<>();
    for (int turn = 0; chosen.size() < Math.min(MOST, there); turn++) {
      next(byTopic.get(turn % byTopic.size()), chosen).ifPresent(chosen::add);
    }
    return deck.questions().filter(chosen::contains).toList();
  }

  private static Optional<Question> next(List<Question> topic, List<Question> chosen) {
    return topic.stream()
        .filter(question -> !chosen.contains(question))
        .min(Comparator.comparing(question -> asked(Types.name(question), chosen)));
  }

  private static long asked(String type, List<Question> chosen) {
    return chosen.stream().filter(question -> Types.name(question).equals(type)).count();
  }

  private static List<Question> suited(Deck deck, Optional<String> topic) {
    return deck.items().stream()
        .filter(item -> item.topic().equals(topic) && item instanceof Question)
        .flatMap(item -> item.questions().stream())
        .filter(question -> question.about().given().isEmpty() && Brief.answered(question))
        .toList();
  }

  /**
   * Under their heading.
   *
   * @param shown figures that stand in the handout already
   */
  List<Block> questions(Set<String> shown) {
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, Text.of(words.say(Word.SELF_CHECK))));
    for (Asked each : asked) {
      List<Block> question = Asking.withFigures(each, Asking.unmarked(each, words), shown, words);
      Block list = Asking.numbered(each.number(), question);
      blocks.add(new Block.Group(List.of(list), false, Span.none()));
    }
    return blocks;
  }

  List<Block> answers() {
    if (asked.isEmpty()) {
      return List.of();
    }
    Line line = new Line().strong(words.say(Word.ANSWERS)).words(" ");
    for (Asked each : asked) {
      line.words("  ").strong(each.number() + ".").words(" ").line(Solution.answer(each, words));
    }
    return List.of(new Block.Turned(List.of(line.paragraph(Block.Style.SMALL))));
  }
}
