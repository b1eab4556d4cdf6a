package deckle.deck;

import deckle.deck.Draw.Drawn;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A question with drawn values in place of its parameters. */
public final class Substitution implements Question.Visitor<Question> {

  /** The name under which {@code because} prints the answer of a numeric question. */
  public static final String ANSWER = "answer";

  private final Filling filling;
  private final Draw draw;
  private final UnaryOperator<String> decimalSign;

  private Substitution(Draw draw, UnaryOperator<String> decimalSign) {
    this.draw = draw;
    this.decimalSign = decimalSign;
    this.filling = new Filling(draw, decimalSign);
  }

  /**
   * Fills in every text of the question; expressions stay, for {@link Calculation#value}.
   *
   * @param decimalSign makes a printed number, which has a full stop, one of the page's language
   */
  public static Question fill(Question question, Draw draw, UnaryOperator<String> decimalSign) {
    return question.accept(new Substitution(draw, decimalSign));
  }

  private Optional<Prose> filled(Optional<Prose> prose) {
    return prose.map(filling::prose);
  }

  private List<Text> filled(List<Text> texts) {
    return texts.stream().map(filling::text).toList();
  }

  private About filled(About about, Filling because) {
    return new About(
        about.id(),
        about.topic(),
        about.added(),
        about.level(),
        about.tags(),
        about.facts(),
        about.sources(),
        about.points(),
        about.marking(),
        about.because().map(because::prose),
        about.figure(),
        about.given(),
        about.columns(),
        about.lines(),
        about.space(),
        about.newPage(),
        about.card(),
        about.at());
  }

  private About filled(About about) {
    return filled(about, filling);
  }

  @Override
  public Question choice(Question.Choice choice) {
    return new Question.Choice(
        filled(choice.about()),
        filling.prose(choice.ask()),
        choice.options().stream().map(this::option).toList(),
        choice.inOrder());
  }

  private Question.Option option(Question.Option option) {
    return new Question.Option(
        filling.text(option.text()),
        option.why().map(filling::text),
        option.right(),
        option.last(),
        option.worth());
  }

  @Override
  public Question trueFalse(Question.TrueFalse claim) {
    return new Question.TrueFalse(filled(claim.about()), filling.prose(claim.claim()), claim.is());
  }

  @Override
  public Question written(Question.Written written) {
    return new Question.Written(
        filled(written.about()),
        filling.prose(written.ask()),
        filled(written.answers()),
        written.caseMatters(),
        filled(written.model()));
  }

  @Override
  public Question numeric(Question.Numeric numeric) {
    Drawn answer = new Drawn(numeric.answer(draw), numeric.number().printed(draw));
    return new Question.Numeric(
        filled(numeric.about(), new Filling(draw.with(ANSWER, answer), decimalSign)),
        filling.prose(numeric.ask()),
        numeric.number(),
        numeric.within(),
        numeric.unit().map(filling::text),
        numeric.wrong().stream().map(this::wrong).toList());
  }

  private Question.WrongNumber wrong(Question.WrongNumber wrong) {
    return new Question.WrongNumber(wrong.number(), wrong.why().map(filling::text));
  }

  @Override
  public Question cloze(Question.Cloze cloze) {
    return new Question.Cloze(
        filled(cloze.about()), filling.prose(cloze.text()), cloze.bank(), filled(cloze.extra()));
  }

  @Override
  public Question matching(Question.Matching matching) {
    return new Question.Matching(
        filled(matching.about()),
        filled(matching.ask()),
        matching.pairs().stream().map(this::pair).toList(),
        filled(matching.extra()));
  }

  private Question.Pair pair(Question.Pair pair) {
    return new Question.Pair(filling.text(pair.left()), filling.text(pair.right()));
  }

  @Override
  public Question ordering(Question.Ordering ordering) {
    return new Question.Ordering(
        filled(ordering.about()), filled(ordering.ask()), filled(ordering.steps()));
  }

  @Override
  public Question labelling(Question.Labelling labelling) {
    return new Question.Labelling(
        filled(labelling.about()),
        filled(labelling.ask()),
        labelling.figure(),
        labelling.labels().stream().map(this::label).toList(),
        labelling.bank(),
        filled(labelling.extra()));
  }

  private Question.Label label(Question.Label label) {
    return new Question.Label(label.name(), label.spot(), filling.text(label.text()));
  }

  @Override
  public Question essay(Question.Essay essay) {
    return new Question.Essay(
        filled(essay.about()),
        filling.prose(essay.ask()),
        essay.rubric().stream().map(this::criterion).toList(),
        filled(essay.model()));
  }

  private Question.Criterion criterion(Question.Criterion criterion) {
    return new Question.Criterion(filling.text(criterion.text()), criterion.points());
  }
}
