package deckle.read.yaml;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.deck.Question;
import deckle.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Advice on writing good items, for a deck without errors. */
final class Advice {

  private static final int SHORT = 20;
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)(all|both) of (the above|these|them)|alle(s)? (genannten|der genannten)");
  private static final Pattern NEGATIVE =
      Pattern.compile("(?<![\\p{L}*_])(not|except|nicht|außer)(?![\\p{L}*_])");

  private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})(an?)[\\s.…:?_]*$");

  /** Two letters, and a character before them, which may take two units. */
  private static final int ARTICLE_AND_BEFORE = 4;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?:])\\s+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Scope scope;

  private Advice(Scope scope) {
    this.scope = scope;
  }

  static void on(Deck deck, Scope scope) {
    Advice advice = new Advice(scope);
    boolean english = deck.language().startsWith("en");
    for (Question question : deck.questions().toList()) {
      if (question instanceof Question.Choice choice) {
        advice.choice(choice);
        if (english) {
          advice.article(choice);
        }
      }
    }
    advice.twins(deck);
    advice.unexplained(deck);
    advice.unsourced(deck);
  }

  private void choice(Question.Choice choice) {
    longest(choice);
    alike(choice.options());
    for (Question.Option option : choice.options()) {
      if (ALL.matcher(option.text().plain().strip()).matches()) {
        scope.warning(
            option.text().at(),
            "who sees that two options are right need not know the third",
            "ask to select all that apply: give `right` a list");
      }
    }
    if (NEGATIVE.matcher(lastSentence(choice.ask().markup())).find()) {
      scope.warning(
          choice.ask().at(),
          "a learner in a hurry reads past a plain `not`",
          "write `**not**`, or ask for what is right");
    }
  }

  /** What is asked at last; what was told before it may say what is not. */
  private static String lastSentence(String ask) {
    String[] sentences = SENTENCES.split(ask.strip(), -1);
    return sentences[sentences.length - 1];
  }

  /** A stem that ends with an article sorts the options by their first letters. */
  private void article(Question.Choice choice) {
    Matcher article = ARTICLE.matcher(end(choice.ask().plain()));
    if (article.find()) {
      scope.warning(
          choice.ask().at(),
          "`" + article.group(1) + "` at the end fits only some options, which tells them apart",
          "begin each option with its own article");
    }
  }

  /** No more of a text than shows whether it ends with an article. */
  private static String end(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(Math.max(0, end - ARTICLE_AND_BEFORE));
  }

  private void longest(Question.Choice choice) {
    List<Question.Option> right = choice.options().stream().filter(Question.Option::right).toList();
    int others =
        choice.options().stream()
            .filter(option -> !option.right())
            .mapToInt(option -> option.text().plain().length())
            .max()
            .orElse(Integer.MAX_VALUE);
    int length = right.get(0).text().plain().length();
    if (right.size() == 1 && length > SHORT && length * 2L > others * 3L) {
      scope.warning(
          right.get(0).text().at(),
          "the right option is by far the longest",
          "make the options alike in length: learners guess the longest");
    }
  }

  private void alike(List<Question.Option> options) {
    Map<String, Text> seen = new LinkedHashMap<>();
    for (Question.Option option : options) {
      Text first = seen.putIfAbsent(words(option.text().plain()), option.text());
      if (first != null) {
        scope.warning(
            option.text().at(),
            "this option says the same as `" + first.markup() + "`",
            "change one of them");
      }
    }
  }

  /** Small letters, single spaces, no full stop: what differs only in these is the same. */
  private static String words(String text) {
    String small = text.toLowerCase(Locale.ROOT).strip();
    boolean spaced = small.contains("  ") || small.indexOf('\n') >= 0 || small.indexOf('\t') >= 0;
    String single = spaced ? SPACES.matcher(small).replaceAll(" ") : small;
    int end = single.length();
    while (end > 0 && ".;,".indexOf(single.charAt(end - 1)) >= 0) {
      end--;
    }
    return single.substring(0, end);
  }

  private void twins(Deck deck) {
    AskedWords asked = new AskedWords();
    Map<String, Question> seen = new LinkedHashMap<>();
    deck.questions()
        .forEach(
            question -> {
              String words = words(question.accept(asked));
              Optional<Question> first = Optional.ofNullable(seen.putIfAbsent(words, question));
              first.ifPresent(
                  twin ->
                      scope.warning(
                          question.at(),
                          "this question asks the same as that on line " + twin.at().line(),
                          "remove one of them"));
            });
  }

  private void unexplained(Deck deck) {
    List<Question> all = deck.questions().toList();
    List<Question> without = all.stream().filter(Advice::lacksReason).toList();
    if (!without.isEmpty()) {
      scope
          .diagnostics()
          .note(
              without.get(0).at(),
              some(without.size(), all.size(), "question") + " without `because`, from here on",
              "the key prints why an answer is right, if you say so");
    }
  }

  /** A rubric and a model answer are reasons enough. */
  private static boolean lacksReason(Question question) {
    boolean marked = question instanceof Question.Essay;
    boolean modelled = question instanceof Question.Written written && written.model().isPresent();
    return question.about().because().isEmpty() && !marked && !modelled;
  }

  private void unsourced(Deck deck) {
    List<Fact> without = deck.facts().stream().filter(fact -> fact.sources().isEmpty()).toList();
    if (!without.isEmpty() && !deck.sources().isEmpty()) {
      scope
          .diagnostics()
          .note(
              without.get(0).at(),
              some(without.size(), deck.facts().size(), "fact") + " without `source`, from here on",
              "say where it can be checked");
    }
  }

  private static String some(int some, int all, String noun) {
    return some + " of " + all + " " + noun + (all == 1 ? "" : "s");
  }
}
