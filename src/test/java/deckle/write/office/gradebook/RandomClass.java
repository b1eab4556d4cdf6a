package deckle.write.office.gradebook;

import deckle.deck.Points;
import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.doc.Look;
import deckle.quiz.Seed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A class that wrote a quiz: some absent, some marks missing, some typed wrongly. */
final class RandomClass {

  private static final List<Integer> HUNDREDTHS = List.of(100, 200, 50, 150, 300);

  private final Seed seed;
  private final boolean drawn;
  private final Gradebook book;

  /** The marks of each student by question; nothing for who is absent. */
  private final List<Map<Integer, Double>> marks = new ArrayList<>();

  private final Marked typed = new Marked();

  /**
   * @param drawn whether forms ask different questions, and not all equally many
   */
  RandomClass(int number, boolean drawn) {
    this.seed = new Seed(number);
    this.drawn = drawn;
    int questions = 4 + seed.of("questions").below(8);
    this.book = book(questions);
    for (int i = 0; i < book.students().size(); i++) {
      write(i);
    }
  }

  private Gradebook book(int count) {
    List<Gradebook.Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int hundredths = HUNDREDTHS.get(seed.of("points " + i).below(HUNDREDTHS.size()));
      questions.add(new Gradebook.Question("Question " + i, "q-" + i, new Points(hundredths)));
    }
    List<Gradebook.Form> forms = new ArrayList<>();
    for (String name : drawn ? List.of("A", "B", "C", "7") : List.of("A", "B", "C")) {
      List<Integer> all = IntStream.range(0, count).boxed().toList();
      List<Integer> order = seed.of("form " + name).shuffled(all);
      int asked = drawn ? 2 + seed.of("length " + name).below(count - 2) : count;
      forms.add(new Gradebook.Form(name, order.subList(0, asked)));
    }
    List<Gradebook.Student> students = new ArrayList<>();
    int size = 12 + seed.of("size").below(30);
    for (int i = 0; i < size; i++) {
      String form = forms.get(seed.of("form of " + i).below(forms.size())).name();
      students.add(new Gradebook.Student("Student " + i, "00" + i, form));
    }
    return new Gradebook("A quiz", "en", Look.Paper.A4, words(), questions, forms, students);
  }

  static Map<Label, String> words() {
    Map<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      words.put(label, label == Label.PAGE_OF ? "{page} of {pages}" : "the " + label);
    }
    return words;
  }

  private void write(int student) {
    Seed his = seed.of("student " + student);
    Map<Integer, Double> got = new TreeMap<>();
    marks.add(got);
    boolean absent = his.of("absent").below(6) == 0;
    Gradebook.Form form = form(student);
    int able = 20 + his.of("able").below(80);
    for (int number = 0; number < form.questions().size() && !absent; number++) {
      int question = form.questions().get(number);
      Seed one = his.of("question " + question);
      int row = Places.FIRST + student;
      int column = Places.ENTRIES + number;
      if (one.of("missing").below(25) == 0) {
        if (one.of("text").below(2) == 0) {
          typed.type(row, column, "oops");
        }
      } else {
        int hundredths = book.questions().get(question).points().hundredths();
        int share = one.below(100) < able ? 4 : one.of("some").below(4);
        BigDecimal mark = BigDecimal.valueOf((long) hundredths * share / 4, 2);
        typed.type(row, column, mark.toPlainString());
        got.put(question, mark.doubleValue());
      }
    }
  }

  private Gradebook.Form form(int student) {
    String name = book.students().get(student).form();
    return book.forms().stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
  }

  Gradebook book() {
    return book;
  }

  Marked typed() {
    return typed;
  }

  /** A student's points; empty for who is absent. */
  Optional<Double> total(int student) {
    Map<Integer, Double> got = marks.get(student);
    return got.isEmpty()
        ? Optional.empty()
        : Optional.of(got.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  Optional<Double> share(int student) {
    return total(student)
        .map(
            total ->
                total
                    / form(student).questions().stream()
                        .mapToDouble(place -> book.questions().get(place).points().hundredths())
                        .sum()
                    * 100);
  }

  List<Double> shares() {
    return IntStream.range(0, marks.size())
        .mapToObj(this::share)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  /** Marks for a question, and beside each what that student got for all others. */
  List<double[]> withRest(int question) {
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Double mark = marks.get(i).get(question);
      if (mark != null) {
        pairs.add(new double[] {mark, total(i).orElseThrow() - mark});
      }
    }
    return pairs;
  }

  /** The marks of those papers that lack none, question by question. */
  List<List<Double>> complete() {
    return marks.stream()
        .filter(got -> got.size() == book.questions().size())
        .map(got -> got.values().stream().collect(Collectors.toList()))
        .toList();
  }
}
