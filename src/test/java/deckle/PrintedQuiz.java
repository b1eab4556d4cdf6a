package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.deck.Parameter;
import deckle.deck.Question;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of one form as they stand on its pages, told by their words. */
record PrintedQuiz(List<Printed> questions, BigDecimal score) {

  private static final Pattern SCORE = Pattern.compile("Score\\(outof([\\d.]+)\\)");

  /** A figure may stand between number and stem, so it is the stem that tells the first. */
  private static final Comparator<Head> EARLIEST = Comparator.comparing(Head::end);

  /**
   * One question.
   *
   * @param question the one of the deck whose words are printed
   * @param values as printed in its stem, by name
   * @param below everything printed from its stem to the next question, without spaces
   */
  record Printed(
      int number, Question question, BigDecimal points, Map<String, String> values, String below) {

    @Override
    public String toString() {
      return number + ". " + question.id().orElse("") + " " + values + " " + below;
    }

    /** The text beside each letter. */
    Map<String, String> lettered() {
      return question.accept(new Offered(this));
    }

    /** The text beside each number of a matching. */
    Map<String, String> numbered(List<Text> texts) {
      return marked("(\\d)\\.", texts);
    }

    Map<String, String> marked(String mark, List<Text> texts) {
      Wanted wanted = new Wanted(values);
      Matcher list = find(wanted.list(texts.size(), mark, texts, ""));
      Map<String, String> marked = new TreeMap<>();
      for (int i = 1; i <= list.groupCount(); i += 2) {
        marked.put(list.group(i), list.group(i + 1));
      }
      assertThat(Wanted.eachOnce(marked.values(), texts)).as(this::toString).isTrue();
      return marked;
    }

    /** The printed bank holds each of these words once. */
    void hasBank(List<Text> bank) {
      Matcher printed = find(new Wanted(values).list(bank.size(), "", bank, "·"));
      List<String> words = new ArrayList<>();
      for (int i = 1; i <= printed.groupCount(); i++) {
        words.add(printed.group(i));
      }
      assertThat(Wanted.eachOnce(words, bank)).as(this::toString).isTrue();
    }

    private Matcher find(String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(below);
      assertThat(found.find()).as("%s in %s", pattern, this).isTrue();
      return found;
    }
  }

  /** Finds every question of a form; none is left out if the points come to the printed score. */
  static PrintedQuiz of(Deck deck, ReadBack form) {
    Matcher score = SCORE.matcher(form.words());
    assertThat(score.find()).as("a score").isTrue();
    List<Head> heads = heads(deck, form, score.end());
    List<Printed> questions = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : form.words().length();
      questions.add(heads.get(i).upTo(end, i + 1, form.words()));
    }
    return new PrintedQuiz(questions, new BigDecimal(score.group(1)));
  }

  /** Where a question begins. */
  private record Head(
      Question question, int start, int end, BigDecimal points, Map<String, String> values) {

    /** The words of a cloze stand below its bank, and so belong to what is below its number. */
    Printed upTo(int next, int number, String words) {
      int from = question instanceof Question.Cloze ? start : end;
      return new Printed(number, question, points, values, words.substring(from, next));
    }
  }

  private static List<Head> heads(Deck deck, ReadBack form, int start) {
    List<Question> left = new ArrayList<>(deck.questions().toList());
    List<Head> heads = new ArrayList<>();
    int from = start;
    for (Optional<Head> next = head(left, 1, form, from); next.isPresent(); ) {
      heads.add(next.get());
      left.remove(next.get().question());
      from = next.get().end();
      next = head(left, heads.size() + 1, form, from);
    }
    return heads;
  }

  private static Optional<Head> head(List<Question> left, int number, ReadBack form, int from) {
    Optional<Head> first = Optional.empty();
    for (Question question : left) {
      Optional<Head> found = head(question, number, form, from);
      first = Stream.of(first, found).flatMap(Optional::stream).min(EARLIEST);
    }
    return first;
  }

  private static Optional<Head> head(Question question, int number, ReadBack form, int from) {
    Wanted wanted = new Wanted(Map.of());
    String stem = question.accept(new Stem(wanted));
    boolean shows = question.about().figure().isPresent() || stem.contains(Wanted.NUMBERED_FIGURE);
    String figure = shows ? ".{0,600}?" : "";
    Pattern pattern = Pattern.compile(number + "\\." + figure + stem);
    return form.atLineStart(pattern, from)
        .map(
            found ->
                new Head(
                    question,
                    found.start(),
                    found.end(),
                    new BigDecimal(found.group("points")),
                    values(found, wanted, question)));
  }

  private static Map<String, String> values(Matcher found, Wanted wanted, Question question) {
    List<String> given =
        question.about().given().parameters().stream().map(Parameter::name).toList();
    return wanted.caught().stream()
        .filter(given::contains)
        .collect(Collectors.toMap(n -> n, found::group, (a, b) -> a, LinkedHashMap::new));
  }

  /** What a question asks with, from its first word to its points. */
  private record Stem(Wanted wanted) implements Question.Visitor<String> {

    private String marked(String ask, String hint) {
      return ask + Wanted.POINTS + hint + "\\)";
    }

    @Override
    public String choice(Question.Choice choice) {
      String all = choice.several() ? ";selectallthatapply" : "";
      return marked(wanted.words(choice.ask()), all);
    }

    @Override
    public String trueFalse(Question.TrueFalse claim) {
      return marked(wanted.words(claim.claim()), "") + "TrueFalse";
    }

    @Override
    public String written(Question.Written written) {
      return marked(wanted.words(written.ask()), "");
    }

    @Override
    public String numeric(Question.Numeric numeric) {
      String unit = numeric.unit().map(wanted::words).orElse("");
      return marked(wanted.words(numeric.ask()), "") + "Answer:" + unit;
    }

    @Override
    public String cloze(Question.Cloze cloze) {
      String box = cloze.bank() ? "withwordsfromthebox\\..{1,400}?" : "\\.";
      return "Fillinthegaps" + box + marked(wanted.words(AsWritten.withoutGaps(cloze)), "");
    }

    @Override
    public String matching(Question.Matching matching) {
      return marked(matching.ask().map(wanted::words).orElseThrow(), "");
    }

    @Override
    public String ordering(Question.Ordering ordering) {
      return marked(ordering.ask().map(wanted::words).orElseThrow(), "");
    }

    @Override
    public String labelling(Question.Labelling labelling) {
      return marked(labelling.ask().map(wanted::words).orElseThrow(), "");
    }

    @Override
    public String essay(Question.Essay essay) {
      return marked(wanted.words(essay.ask()), "");
    }
  }
}
