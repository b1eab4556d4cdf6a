package deckle;

import deckle.deck.Question;
import deckle.diag.Diagnostics;
import deckle.text.Inline;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question offers and accepts, straight from the words of its author. */
final class AsWritten {

  private static final Pattern GAP = Pattern.compile("\\{\\{(.+?)}}");

  private AsWritten() {}

  /** The accepted words of each gap, in reading order. */
  static List<List<Text>> gaps(Question.Cloze cloze) {
    return GAP.matcher(cloze.text().markup()).results().map(AsWritten::gap).toList();
  }

  private static List<Text> gap(MatchResult gap) {
    return Arrays.stream(gap.group(1).split("\\|")).map(AsWritten::text).toList();
  }

  private static Text text(String markup) {
    return Markup.inline(markup.strip(), Places.none(), Set.of(), false, new Diagnostics());
  }

  static Prose withoutGaps(Question.Cloze cloze) {
    return new Rewriting() {
      @Override
      public List<Inline> gap(Inline.Gap gap) {
        return List.of();
      }
    }.prose(cloze.text());
  }

  static List<Text> bank(Question.Cloze cloze) {
    return distinct(gaps(cloze).stream().map(gap -> gap.get(0)).toList(), cloze.extra());
  }

  static List<Text> bank(Question.Labelling labelling) {
    return distinct(names(labelling), labelling.extra());
  }

  static List<Text> names(Question.Labelling labelling) {
    return labelling.labels().stream().map(Question.Label::text).toList();
  }

  static List<Text> lefts(Question.Matching matching) {
    return matching.pairs().stream().map(Question.Pair::left).toList();
  }

  static List<Text> rights(Question.Matching matching) {
    return distinct(matching.pairs().stream().map(Question.Pair::right).toList(), matching.extra());
  }

  static List<Text> options(Question.Choice choice) {
    return choice.options().stream().map(Question.Option::text).toList();
  }

  static List<Text> rightOptions(Question.Choice choice) {
    return choice.options().stream()
        .filter(Question.Option::right)
        .map(Question.Option::text)
        .toList();
  }

  private static List<Text> distinct(List<Text> texts, List<Text> more) {
    Map<String, Text> distinct = new LinkedHashMap<>();
    Stream.concat(texts.stream(), more.stream())
        .forEach(text -> distinct.putIfAbsent(text.plain(), text));
    return List.copyOf(distinct.values());
  }
}
