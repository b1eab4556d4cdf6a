package deckle.compose;

import deckle.deck.Points;
import deckle.deck.Question;
import deckle.doc.Gradebook;
import deckle.doc.Gradebook.Label;
import deckle.doc.Look;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.quiz.Roster;
import deckle.quiz.Student;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of a class and of the questions that its forms ask, to be filled with marks. */
public final class Grades {

  /** Rows to fill in where nobody has listed the class. */
  private static final int UNLISTED = 30;

  /** Rows to fill in below a list, for who came later. */
  private static final int LATECOMERS = 5;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_STEM = 120;
  private static final int LONGEST_NAME = 60;

  private final Quiz quiz;
  private final Words words;
  private final Map<Key, Integer> places = new LinkedHashMap<>();
  private final List<Gradebook.Question> questions = new ArrayList<>();

  /** A question of a deck, told apart by where it stands there: not every one has an id. */
  private record Key(String deck, int line, int column, Points points) {}

  private Grades(Quiz quiz) {
    this.quiz = quiz;
    this.words = Words.of(quiz.language());
  }

  /**
   * The gradebook of a quiz.
   *
   * @param roster of those who write the whole quiz, each with his form; or {@link Roster#NONE}
   */
  public static Gradebook of(Quiz quiz, Roster roster, Look.Paper paper) {
    Grades grades = new Grades(quiz);
    List<Gradebook.Form> forms = quiz.forms().stream().map(grades::form).toList();
    return new Gradebook(
        shortened(quiz.title().plain(), LONGEST_TITLE),
        quiz.language(),
        paper,
        grades.words(),
        grades.questions,
        forms,
        grades.students(roster));
  }

  private Gradebook.Form form(Form form) {
    return new Gradebook.Form(form.name(), form.questions().map(this::place).toList());
  }

  private int place(Asked asked) {
    Question question = asked.question();
    Key key =
        new Key(asked.deck().id(), question.at().line(), question.at().column(), asked.points());
    return places.computeIfAbsent(key, any -> add(asked));
  }

  private int add(Asked asked) {
    String name = asked.question().id().orElse(asked.hash());
    String stem = shortened(Stem.of(asked.question(), words), LONGEST_STEM);
    questions.add(new Gradebook.Question(stem, shortened(name, LONGEST_NAME), asked.points()));
    return questions.size() - 1;
  }

  private List<Gradebook.Student> students(Roster roster) {
    List<Gradebook.Student> students = new ArrayList<>();
    Set<String> forms = quiz.forms().stream().map(Form::name).collect(Collectors.toSet());
    for (Student student : roster.students()) {
      String form = student.form().orElse("");
      if (forms.contains(form)) {
        students.add(new Gradebook.Student(student.name(), student.number(), form));
      }
    }
    String only = quiz.forms().size() == 1 ? quiz.forms().get(0).name() : "";
    for (int i = 0; i < (roster.isEmpty() ? UNLISTED : LATECOMERS); i++) {
      students.add(new Gradebook.Student("", "", only));
    }
    return students;
  }

  /** The first words, with a mark where more would follow. */
  private static String shortened(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int space = words.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    boolean half = Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, half ? end - 1 : end).strip() + "…";
  }

  private Map<Label, String> words() {
    Map<Label, String> said = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      Word word = label == Label.PAGE_OF ? Word.PAGE_OF : Word.valueOf("GRADES_" + label.name());
      said.put(label, words.say(word));
    }
    return said;
  }
}
