package deckle.compose;

import deckle.doc.Block;
import deckle.quiz.Answer;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * A form's answers at a glance: letters and results below numbers, for holding beside a pupil's
 * sheet.
 */
final class Grid implements Answer.Visitor<String> {

  /** As many as leave room for numbers of two digits. */
  private static final int COLUMNS = 15;

  /** No longer answer is read at a glance. */
  private static final int LONGEST = 6;

  /** For what is longer one looks further down. */
  private static final String BELOW = "…";

  private final Words words;

  private Grid(Words words) {
    this.words = words;
  }

  static List<Block> of(Form form, Words words) {
    List<Asked> questions = form.asked();
    Grid grid = new Grid(words);
    int rows = (questions.size() + COLUMNS - 1) / COLUMNS;
    List<Block> tables = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int from = questions.size() * row / rows;
      int to = questions.size() * (row + 1) / rows;
      tables.add(grid.table(questions.subList(from, to)));
    }
    return tables;
  }

  private Block table(List<Asked> questions) {
    List<Text> header = new ArrayList<>();
    List<Text> answers = new ArrayList<>();
    header.add(Text.of(words.say(Word.QUESTION)));
    answers.add(Text.of(words.say(Word.KEY)));
    for (Asked asked : questions) {
      header.add(Text.of(Integer.toString(asked.number())));
      answers.add(Text.of(Answer.of(asked).accept(this)));
    }
    List<Integer> weights = new ArrayList<>();
    weights.add(3);
    weights.addAll(Collections.nCopies(questions.size(), 1));
    return new Block.Table(header, List.of(answers), weights, true, Block.Rules.GRID);
  }

  @Override
  public String letters(Answer.Letters letters) {
    StringJoiner said = new StringJoiner(" ");
    for (int place : letters.right()) {
      said.add(words.letter(place));
    }
    return said.toString();
  }

  @Override
  public String truth(Answer.Truth truth) {
    return words.say(truth.is() ? Word.TRUE_LETTER : Word.FALSE_LETTER);
  }

  @Override
  public String texts(Answer.Texts texts) {
    return BELOW;
  }

  @Override
  public String quantity(Answer.Quantity quantity) {
    String number = Numbers.of(quantity.printed(), words).plain();
    return number.length() <= LONGEST ? number : BELOW;
  }

  @Override
  public String gaps(Answer.Gaps gaps) {
    return BELOW;
  }

  @Override
  public String pairs(Answer.Pairs pairs) {
    return BELOW;
  }

  @Override
  public String sequence(Answer.Sequence sequence) {
    return BELOW;
  }

  @Override
  public String labels(Answer.Labels labels) {
    return BELOW;
  }

  @Override
  public String rubric(Answer.Rubric rubric) {
    return BELOW;
  }

  @Override
  public String model(Answer.Model model) {
    return BELOW;
  }
}
