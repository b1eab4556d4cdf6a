package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.ReadBack.Chunk;
import deckle.deck.About;
import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers to one form as they stand on the pages of its key. */
record PrintedKey(Map<Integer, String> grid, List<Entry> entries) {

  private static final Pattern CELL = Pattern.compile("…|[A-Z]( [A-Z])*|−?[0-9]([0-9.,]*[0-9])?");

  /**
   * The answer to one question.
   *
   * @param marks letters, numbers and texts of the answer, as they follow each other
   * @param below everything printed from the answer's points to the next answer, without spaces
   */
  record Entry(int number, BigDecimal points, List<String> marks, String below) {

    /** Whether these words stand behind the answer, with the values filled in. */
    void explains(Optional<Prose> words, Wanted wanted) {
      words.map(wanted::words).ifPresent(pattern -> has(pattern, prose()));
    }

    /** Whether these words, with the values filled in, are the first after the points. */
    void isReasoned(Optional<Prose> words, Wanted wanted) {
      words.map(wanted::words).ifPresent(pattern -> has("^–?" + pattern, prose()));
    }

    /** What stands behind the answer without the marks of its lists. */
    String prose() {
      return below.replace("•", "");
    }

    Matcher has(String pattern) {
      return has(pattern, below);
    }

    private Matcher has(String pattern, String text) {
      Matcher found = Pattern.compile(pattern).matcher(text);
      assertThat(found.find()).as("%s in %s", pattern, this).isTrue();
      return found;
    }
  }

  static PrintedKey of(PrintedQuiz quiz, ReadBack form) {
    List<Matcher> heads = new ArrayList<>();
    int from = 0;
    for (PrintedQuiz.Printed printed : quiz.questions()) {
      Pattern head = head(printed);
      Optional<Matcher> found = form.atLineStart(head, from);
      assertThat(found.isPresent()).as("%s in the key, asked: %s", head, printed).isTrue();
      heads.add(found.orElseThrow());
      from = found.orElseThrow().end();
    }
    List<Entry> entries =
        IntStream.range(0, heads.size()).mapToObj(i -> entry(i + 1, heads, form.words())).toList();
    return new PrintedKey(grid(form.chunks()), entries);
  }

  private static Pattern head(PrintedQuiz.Printed printed) {
    Question question = printed.question();
    boolean each = question.about().marking() == About.Marking.EACH;
    return Pattern.compile(
        printed.number()
            + "\\."
            + question.accept(new Head(new Wanted(printed.values())))
            + Wanted.POINTS
            + (each ? ";anequalshareforeachpiece\\)" : "\\)"));
  }

  private static Entry entry(int number, List<Matcher> heads, String words) {
    Matcher head = heads.get(number - 1);
    int end = number < heads.size() ? heads.get(number).start() : words.length();
    List<String> marks = IntStream.range(1, head.groupCount()).mapToObj(head::group).toList();
    BigDecimal points = new BigDecimal(head.group("points"));
    return new Entry(number, points, marks, words.substring(head.end(), end));
  }

  /** What stands below each number of the grid, told by where it is printed. */
  private static Map<Integer, String> grid(List<Chunk> chunks) {
    Map<Integer, String> grid = new TreeMap<>();
    Iterator<Chunk> left = chunks.iterator();
    Chunk chunk = left.next();
    while (left.hasNext() && !chunk.text().equals("1.")) {
      Map<Float, Integer> columns = new TreeMap<>();
      if (chunk.text().equals("Question")) {
        for (chunk = left.next(); !chunk.text().equals("Key"); chunk = left.next()) {
          columns.put(chunk.x(), Integer.parseInt(chunk.text().strip()));
        }
      }
      chunk = left.next();
      while (!columns.isEmpty() && CELL.matcher(chunk.text().strip()).matches()) {
        grid.merge(under(chunk.x(), columns), chunk.text().strip(), (a, b) -> a + " " + b);
        chunk = left.next();
      }
    }
    return grid;
  }

  private static int under(float x, Map<Float, Integer> columns) {
    return columns.entrySet().stream()
        .filter(column -> Math.abs(column.getKey() - x) < 2)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** The answer to a question and its points, whichever of its letters and texts are in it. */
  private record Head(Wanted wanted) implements Question.Visitor<String> {

    @Override
    public String choice(Question.Choice choice) {
      int right = AsWritten.rightOptions(choice).size();
      return wanted.list(right, "([A-Z])", AsWritten.options(choice), "·");
    }

    @Override
    public String trueFalse(Question.TrueFalse claim) {
      return "(True|False)";
    }

    @Override
    public String written(Question.Written written) {
      return written.answers().isEmpty() ? "" : accepted(written.answers(), written.answers());
    }

    private String accepted(List<Text> first, List<Text> gap) {
      return wanted.any(first) + (gap.size() == 1 ? "" : "\\(alsoright:(.*?)\\)");
    }

    @Override
    public String numeric(Question.Numeric numeric) {
      String number = "(" + Wanted.NUMBER + ")";
      String unit = numeric.unit().map(wanted::words).orElse("");
      boolean exact = numeric.within().filter(within -> within.amount() == 0).isPresent();
      return number + unit + (exact ? "" : "\\(accepted:" + number + "to" + number + "\\)");
    }

    @Override
    public String cloze(Question.Cloze cloze) {
      List<List<Text>> gaps = AsWritten.gaps(cloze);
      List<Text> words = AsWritten.bank(cloze);
      return gaps.stream()
          .map(gap -> (gaps.size() > 1 ? "(\\d+)" : "()") + accepted(words, gap))
          .collect(Collectors.joining("·"));
    }

    @Override
    public String matching(Question.Matching matching) {
      return wanted.list(matching.pairs().size(), "(\\d+)([A-Z])", AsWritten.rights(matching), "·");
    }

    @Override
    public String ordering(Question.Ordering ordering) {
      int count = ordering.steps().size();
      String numbers = "([A-Z])(\\d+)" + "·([A-Z])(\\d+)".repeat(count - 1);
      return numbers + ";therightorder:" + wanted.list(count, "", ordering.steps(), "–");
    }

    @Override
    public String labelling(Question.Labelling labelling) {
      int count = labelling.labels().size();
      return wanted.list(count, "(\\d+)", AsWritten.names(labelling), "·");
    }

    @Override
    public String essay(Question.Essay essay) {
      return "";
    }
  }
}
