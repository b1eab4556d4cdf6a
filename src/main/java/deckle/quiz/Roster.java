package deckle.quiz;

import java.util.ArrayList;
import java.util.List;

/** The students of a class, in the order of their list. */
public record Roster(List<Student> students) {

  /** Of a class that nobody has listed. */
  public static final Roster NONE = new Roster(List.of());

  public Roster {
    students = List.copyOf(students);
  }

  public boolean isEmpty() {
    return students.isEmpty();
  }

  /** Every student with a form: those who have none yet get the next in turn. */
  public Roster dealt(List<String> forms) {
    List<Student> dealt = new ArrayList<>();
    int turn = 0;
    for (Student student : students) {
      dealt.add(
          student.form().isPresent() ? student : student.on(forms.get(turn++ % forms.size())));
    }
    return new Roster(dealt);
  }
}
