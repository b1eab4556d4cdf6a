package deckle.doc;

import deckle.deck.Points;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a teacher types marks into, and which question each mark is for.
 *
 * @param language a BCP 47 tag
 * @param words all that the program says by itself, in that language
 * @param questions that any form asks, each once; worth other points it is another one
 * @param students one for each row; those without a name are still to be filled in
 */
public record Gradebook(
    String title,
    String language,
    Look.Paper paper,
    Map<Label, String> words,
    List<Question> questions,
    List<Form> forms,
    List<Student> students) {

  public Gradebook {
    words = Collections.unmodifiableMap(new EnumMap<>(words));
    questions = List.copyOf(questions);
    forms = List.copyOf(forms);
    students = List.copyOf(students);
  }

  /**
   * A question of any form.
   *
   * @param words its first
   * @param name its id, or its content's digits where it has none
   */
  public record Question(String words, String name, Points points) {}

  /**
   * A form.
   *
   * @param questions places in the list of all, by their numbers on the form
   */
  public record Form(String name, List<Integer> questions) {
    public Form {
      questions = List.copyOf(questions);
    }
  }

  /** A row; what is not known is empty. */
  public record Student(String name, String number, String form) {}

  /** How many numbers the longest form has. */
  public int numbers() {
    return forms.stream().mapToInt(form -> form.questions().size()).max().orElse(0);
  }

  /** Whether every form asks the same questions. */
  public boolean alike() {
    Set<Integer> all = new HashSet<>(forms.get(0).questions());
    return forms.stream().allMatch(form -> new HashSet<>(form.questions()).equals(all));
  }

  /** Whether every form asks as many questions. */
  public boolean even() {
    return forms.stream().allMatch(form -> form.questions().size() == numbers());
  }

  public String say(Label label) {
    return words.get(label);
  }

  /** Something that the program says by itself. */
  public enum Label {
    MARKS,
    QUESTIONS,
    RESULTS,
    PLAN,
    WORKING,
    HOW_MARKS,
    HOW_QUESTIONS,
    HOW_RESULTS,
    HOW_PLAN,
    HOW_WORKING,
    NUMBER,
    NAME,
    STUDENT,
    FORM,
    POINTS,
    OUT_OF,
    PER_CENT,
    RANK,
    QUESTION,
    ID,
    ANSWERS,
    MEAN,
    DIFFICULTY,
    DISCRIMINATION,
    REMARK,
    HARD,
    EASY,
    NEGATIVE,
    WEAK,
    PAPERS,
    MEDIAN,
    DEVIATION,
    BEST,
    LOWEST,
    RELIABILITY,
    STUDENTS,
    DISTRIBUTION,
    DISTRIBUTION_SEEN,
    AT_NUMBER,
    POINTS_AT_NUMBER,
    NO_MARK,
    NO_MARK_HINT,
    NO_FORM,
    NO_FORM_HINT,
    PAGE_OF
  }
}
