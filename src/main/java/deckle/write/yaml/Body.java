package deckle.write.yaml;

import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What each type of question asks, and what is right. */
final class Body implements Question.Visitor<Yaml.Pairs> {

  private static Yaml.Pairs asking(Question question, Optional<Prose> ask) {
    return new Yaml.Pairs()
        .put("ask", ask.map(Prose::markup))
        .put("given", Around.given(question.about().given()));
  }

  private static Yaml.Pairs asking(Question question, Prose ask) {
    return asking(question, Optional.of(ask));
  }

  private static Yaml texts(List<Text> texts) {
    return Yaml.texts(texts.stream().map(Text::markup).toList());
  }

  private static String fed(String text, Optional<Text> why) {
    return text + why.map(feedback -> " => " + feedback.markup()).orElse("");
  }

  @Override
  public Yaml.Pairs choice(Question.Choice choice) {
    Yaml.Pairs pairs = asking(choice, choice.ask());
    if (choice.inOrder()) {
      return pairs.put(
          "options", new Yaml.Items(choice.options().stream().map(Body::inOrder).toList()));
    }
    return pairs
        .put("right", options(choice, Question.Option::right))
        .put("wrong", options(choice, option -> !option.right() && !option.last()))
        .put("last", options(choice, Question.Option::last));
  }

  private static Yaml options(Question.Choice choice, Predicate<Question.Option> wanted) {
    List<Yaml> options =
        choice.options().stream().filter(wanted).map(option -> option(option, "text")).toList();
    boolean alone = options.size() == 1 && options.get(0) instanceof Yaml.Scalar;
    return alone ? options.get(0) : new Yaml.Items(options);
  }

  private static Yaml inOrder(Question.Option option) {
    return option.right()
        ? weighed(option, "right").put("worth", worth(option))
        : option(option, "text");
  }

  /** A weight needs keys; feedback alone does not. */
  private static Yaml option(Question.Option option, String key) {
    return option.worth().isPresent() || ofOnePiece(option)
        ? weighed(option, key).put("worth", worth(option))
        : new Yaml.Scalar(fed(option.text().markup(), option.why()));
  }

  /** A backtick that stands alone would find its partner in the feedback. */
  private static boolean ofOnePiece(Question.Option option) {
    boolean fed = option.why().filter(why -> why.markup().contains("`")).isPresent();
    return fed && option.text().markup().contains("`");
  }

  private static Yaml.Pairs weighed(Question.Option option, String key) {
    return new Yaml.Pairs()
        .put(key, option.text().markup())
        .put("why", option.why().map(Text::markup));
  }

  private static Optional<String> worth(Question.Option option) {
    return option.worth().stream().mapToObj(percent -> percent + " %").findFirst();
  }

  @Override
  public Yaml.Pairs trueFalse(Question.TrueFalse trueFalse) {
    return new Yaml.Pairs()
        .put("claim", trueFalse.claim().markup())
        .put("given", Around.given(trueFalse.about().given()))
        .put("is", String.valueOf(trueFalse.is()));
  }

  @Override
  public Yaml.Pairs written(Question.Written written) {
    return asking(written, written.ask())
        .put("answer", texts(written.answers()))
        .put(written.caseMatters(), "case", "matters")
        .put("model", written.model().map(Prose::markup));
  }

  @Override
  public Yaml.Pairs numeric(Question.Numeric numeric) {
    List<String> wrong =
        numeric.wrong().stream().map(each -> fed(each.number().source(), each.why())).toList();
    return asking(numeric, numeric.ask())
        .put("number", numeric.number().source())
        .put("within", numeric.within().map(Sizes::of))
        .put("unit", numeric.unit().map(Text::markup))
        .put("wrong", Yaml.texts(wrong));
  }

  @Override
  public Yaml.Pairs cloze(Question.Cloze cloze) {
    return new Yaml.Pairs()
        .put("cloze", cloze.text().markup())
        .put("given", Around.given(cloze.about().given()))
        .put(cloze.bank(), "bank", "yes")
        .put("extra", texts(cloze.extra()));
  }

  @Override
  public Yaml.Pairs matching(Question.Matching matching) {
    Yaml.Pairs match = new Yaml.Pairs();
    matching.pairs().forEach(pair -> match.put(pair.left().markup(), pair.right().markup()));
    return asking(matching, matching.ask())
        .put("match", match)
        .put("extra", texts(matching.extra()));
  }

  @Override
  public Yaml.Pairs ordering(Question.Ordering ordering) {
    return asking(ordering, ordering.ask()).put("order", texts(ordering.steps()));
  }

  @Override
  public Yaml.Pairs labelling(Question.Labelling labelling) {
    Yaml.Pairs labels = new Yaml.Pairs();
    labelling.labels().forEach(label -> labels.put(label.name(), label(label)));
    return asking(labelling, labelling.ask())
        .put("label", labelling.figure())
        .put("labels", labels)
        .put(labelling.bank(), "bank", "yes")
        .put("extra", texts(labelling.extra()));
  }

  private static Yaml label(Question.Label label) {
    Yaml text = new Yaml.Scalar(label.text().markup());
    return label
        .spot()
        .<Yaml>map(
            spot ->
                new Yaml.Pairs()
                    .put("at", Sizes.percent(spot.x()) + " " + Sizes.percent(spot.y()))
                    .put("is", text))
        .orElse(text);
  }

  @Override
  public Yaml.Pairs essay(Question.Essay essay) {
    List<String> rubric =
        essay.rubric().stream()
            .map(each -> each.text().markup() + " (" + each.points() + ")")
            .toList();
    return asking(essay, essay.ask())
        .put("rubric", Yaml.texts(rubric))
        .put("model", essay.model().map(Prose::markup));
  }
}
