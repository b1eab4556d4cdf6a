package deckle.read.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What type a question is of, by the keys it has; exactly one must fit. */
enum Shape {
  CHOICE("a choice", "`right`/`wrong`", "right wrong options last", "ask"),
  WRITTEN("a written answer", "`answer`", "answer case", "ask"),
  BY_HAND("a model answer", "`model`", "model", "ask"),
  NUMERIC("a number to work out", "`number`", "number unit within", "ask wrong"),
  ESSAY("an essay", "`rubric`", "rubric", "ask model"),
  TRUE_FALSE("a true-false claim", "`claim`", "claim is", ""),
  CLOZE("a cloze", "`cloze`", "cloze", "bank extra"),
  MATCHING("a matching", "`match`", "match", "ask extra"),
  ORDERING("an ordering", "`order`", "order", "ask"),
  LABELLING("a labelling", "`label`", "label labels", "ask bank extra");

  private static final List<String> ANY =
      List.of(
          "id", "topic", "added", "level", "tags", "facts", "source", "points", "marking",
          "because", "figure", "given", "columns", "lines", "space", "page", "card");

  private final String called;
  private final String keep;
  private final List<String> marks;
  private final List<String> besides;

  Shape(String called, String keep, String marks, String besides) {
    this.called = called;
    this.keep = keep;
    this.marks = List.of(marks.split(" "));
    this.besides = List.of(besides.split(" "));
  }

  /** The only shape that fits; where none or several do, that is reported. */
  static Optional<Shape> of(Fields fields) {
    List<Shape> marked = marked(fields);
    if (marked.isEmpty()) {
      unmarked(fields);
      return Optional.empty();
    }
    Shape shape = marked.get(0);
    if (marked.size() > 1) {
      conflict(fields, shape, marked.get(1));
      return Optional.empty();
    }
    return shape.onlyItsOwn(fields) ? Optional.of(shape) : Optional.empty();
  }

  private static List<Shape> marked(Fields fields) {
    List<Shape> marked = new ArrayList<>();
    for (Shape shape : values()) {
      if (hasAny(fields, shape.marks)) {
        marked.add(shape);
      }
    }
    if (fields.has("number")
        && fields.has("wrong")
        && !hasAny(fields, List.of("right", "options", "last"))) {
      marked.remove(CHOICE);
    }
    if (fields.has("rubric")) {
      marked.remove(BY_HAND);
    }
    return marked;
  }

  private static boolean hasAny(Fields fields, List<String> keys) {
    for (String key : keys) {
      if (fields.has(key)) {
        return true;
      }
    }
    return false;
  }

  private static void unmarked(Fields fields) {
    if (!fields.sound()) {
      return;
    }
    if (fields.has("ask")) {
      noRightAnswer(fields);
    } else {
      fields
          .scope()
          .error(
              fields.at(),
              "this question asks nothing",
              "begin it with `ask:`, `claim:` or `cloze:`");
    }
  }

  static void noRightAnswer(Fields fields) {
    fields
        .scope()
        .error(
            fields.keyAt("ask"),
            called(fields) + " has no right answer",
            "`right:` for a choice, `answer:` for written, `rubric:` for an essay");
  }

  /** The question by its id, if it has one. */
  static String called(Fields fields) {
    return fields
        .scalar("id")
        .map(id -> "question `" + id.text().strip() + "`")
        .orElse("this question");
  }

  private static void conflict(Fields fields, Shape one, Shape other) {
    List<String> order = fields.given();
    String later =
        Stream.of(one, other)
            .map(shape -> shape.marks.stream().filter(fields::has).findFirst().orElseThrow())
            .max(Comparator.comparingInt(order::indexOf))
            .orElseThrow();
    fields
        .scope()
        .error(
            fields.keyAt(later),
            one.called + " and " + other.called + " in one question",
            "keep " + one.keep + " or keep " + other.keep);
  }

  private boolean onlyItsOwn(Fields fields) {
    boolean own = true;
    for (String key : fields.given()) {
      if (!marks.contains(key) && !besides.contains(key) && !ANY.contains(key)) {
        fields
            .scope()
            .error(fields.keyAt(key), "`" + key + "` has no meaning in " + called, goesWith(key));
        own = false;
      }
    }
    return own;
  }

  private static String goesWith(String key) {
    List<String> shapes =
        Stream.of(values())
            .filter(shape -> shape.besides.contains(key) || shape.marks.contains(key))
            .map(shape -> shape.called)
            .toList();
    return "it goes with " + String.join(", or with ", shapes);
  }
}
