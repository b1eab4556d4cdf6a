package deckle.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets of a question bank, with the columns of each: the keys of the deck language. */
public enum BankSheet {
  DECK(
      """
      key | key
      value | text
      """),
  QUESTIONS(
      """
      id | word
      topic | word
      type | word | choice several true-false written numeric cloze matching ordering labelling essay
      ask | text
      right | options
      wrong | options
      claim | text
      is | word | true false
      cloze | text
      answer | texts
      number | plain
      unit | text
      given | nested
      within | word
      match | pairs
      order | texts
      rubric | texts
      label | word
      labels | nested
      options | options
      last | options
      bank | word | yes no
      extra | texts
      model | text
      because | text
      level | word | remember understand apply analyse evaluate create
      points | word
      tags | words
      figure | word
      passage | word
      source | words
      facts | words
      marking | word | all each
      columns | word
      lines | word
      space | word
      case | word | matters
      page | word | new
      card | word | none
      added | date
      """),
  PASSAGES(
      """
      id | word
      topic | word
      passage | text
      figure | word
      """),
  FACTS(
      """
      id | word
      topic | word
      term | text
      fact | text
      note | text
      source | words
      evidence | word | established moderate preliminary
      figure | word
      card | word | forward both cloze none
      tags | words
      added | date
      """),
  TOPICS(
      """
      id | word
      title | text
      """),
  SOURCES(
      """
      id | word
      work | text
      """),
  FIGURES(
      """
      id | word
      file | plain
      chart | word | bar line scatter
      alt | text
      caption | text
      credit | text
      width | word
      x | text
      x-range | word
      y | text
      y-range | word
      series | texts
      rows | nested
      marks | nested
      table | word | yes no
      """);

  /** What stands in the cells of a column. */
  public enum Shape {
    /** The name of what stands beside it. */
    KEY,
    /**
     * One word, number or name; the size of its letters does not matter where there is a choice.
     */
    WORD,
    /** A day. */
    DATE,
    /** Words between commas. */
    WORDS,
    /** A text whose looks mean nothing, such as an expression. */
    PLAIN,
    /** Running text. */
    TEXT,
    /** Running texts, one on a line. */
    TEXTS,
    /** Running texts, with further keys below some of them. */
    OPTIONS,
    /** Left and right sides. */
    PAIRS,
    /** Names with values, some of which have names with values below them. */
    NESTED
  }

  /**
   * One column.
   *
   * @param words those it takes, if there are only so many
   */
  public record Column(String name, Shape shape, List<String> words) {
    public Column {
      words = List.copyOf(words);
    }
  }

  /** The first sheet, which is there to be read by people only. */
  public static final String EXPLANATION = "Read me";

  /** What a deck says of itself, a row each. */
  public static final List<String> HEAD =
      List.of("deck", "title", "language", "summary", "audience", "date", "licence", "notice");

  private final List<Column> columns;

  BankSheet(String table) {
    List<Column> read = new ArrayList<>();
    for (String line : table.strip().split("\n", -1)) {
      String[] cells = line.split(" *\\| *", -1);
      List<String> words = cells.length > 2 ? List.of(cells[2].split(" ", -1)) : List.of();
      read.add(new Column(cells[0], shape(cells[1]), words));
    }
    this.columns = List.copyOf(read);
  }

  private static Shape shape(String name) {
    for (Shape shape : Shape.values()) {
      if (shape.toString().equalsIgnoreCase(name)) {
        return shape;
      }
    }
    throw new IllegalStateException(name);
  }

  /** What it is called in the workbook: {@code Questions}. */
  public String title() {
    String name = name();
    return name.charAt(0) + key().substring(1);
  }

  /** Under which key of a deck its rows stand, where they do: {@code questions}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<Column> columns() {
    return columns;
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
