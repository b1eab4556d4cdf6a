package deckle.compose;

import deckle.deck.Question;
import deckle.doc.Block;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form's answers at a glance: numbers above letters, for holding beside a pupil's sheet. */
final class Grid implements Question.Visitor<String> {

  private static final int COLUMNS = 20;

  /** Where the answer is no letter, one looks further down. */
  private static final String BELOW = "…";

  private final Asked asked;
  private final Words words;

  private Grid(Asked asked, Words words) {
    this.asked = asked;
    this.words = words;
  }

  static List<Block> of(Form form, Words words) {
    List<Asked> questions = form.questions().toList();
    List<Block> tables = new ArrayList<>();
    for (int from = 0; from < questions.size(); from += COLUMNS) {
      int to = Math.min(questions.size(), from + COLUMNS);
      tables.add(table(questions.subList(from, to), words));
    }
    return tables;
  }

  private static Block table(List<Asked> questions, Words words) {
    List<Text> header = new ArrayList<>(List.of(Text.of(words.say(Word.QUESTION))));
    List<Text> answers = new ArrayList<>(List.of(Text.of(words.say(Word.KEY))));
    List<Integer> weights = new ArrayList<>(List.of(3));
    for (Asked asked : questions) {
      header.add(Text.of(Integer.toString(asked.number())));
      answers.add(Text.of(asked.question().accept(new Grid(asked, words))));
    }
    weights.addAll(Collections.nCopies(questions.size(), 1));
    return new Block.Table(header, List.of(answers), weights, true, Block.Rules.GRID);
  }

  @Override
  public String choice(Question.Choice choice) {
    return IntStream.range(0, asked.order().size())
        .filter(place -> choice.options().get(asked.order().get(place)).right())
        .mapToObj(words::letter)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String trueFalse(Question.TrueFalse claim) {
    return words.say(claim.is() ? Word.TRUE_LETTER : Word.FALSE_LETTER);
  }

  @Override
  public String written(Question.Written written) {
    return BELOW;
  }

  @Override
  public String numeric(Question.Numeric numeric) {
    return BELOW;
  }

  @Override
  public String cloze(Question.Cloze cloze) {
    return BELOW;
  }

  @Override
  public String matching(Question.Matching matching) {
    return BELOW;
  }

  @Override
  public String ordering(Question.Ordering ordering) {
    return BELOW;
  }

  @Override
  public String labelling(Question.Labelling labelling) {
    return BELOW;
  }

  @Override
  public String essay(Question.Essay essay) {
    return BELOW;
  }
}
