package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.quiz.Roster;
import deckle.quiz.Student;
import deckle.read.Library;
import deckle.read.Utf8;
import deckle.read.office.RosterColumns.Column;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the list of a class, which has a line for each student. */
public final class RosterReader {

  private static final long LARGEST = 1024 * 1024;
  private static final int MOST_STUDENTS = 5_000;
  private static final int LONGEST = 200;

  /** So many forms are named in a hint. */
  private static final int FEW = 8;

  private final List<String> forms;
  private final Diagnostics diagnostics;
  private final List<Student> students = new ArrayList<>();
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final Map<String, String> nameless = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private RosterReader(List<String> forms, Diagnostics diagnostics) {
    this.forms = forms;
    this.diagnostics = diagnostics;
  }

  /**
   * The students of a file; what is wrong with it is reported.
   *
   * @param forms those that a student may have
   * @param asked where the file is asked for
   */
  public static Roster read(
      Library library, String file, List<String> forms, Span asked, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Span whole = new Source(library.shown(file), "").whole();
    Roster roster = Roster.NONE;
    try {
      Optional<List<RosterLine>> lines = lines(whole, library.open(file, LARGEST), own);
      roster = lines.map(all -> new RosterReader(forms, own).roster(all, whole)).orElse(roster);
    } catch (NoSuchFileException e) {
      own.error(asked, "there is no file `" + file + "`", beside(library, file));
    } catch (Library.OutsideLibrary e) {
      own.error(asked, "`" + file + "` lies outside the library", "put it beside the decks");
    } catch (Library.TooLarge e) {
      own.error(
          whole,
          "this roster is larger than " + LARGEST / 1024 / 1024 + " MB and was not read",
          "it takes a line for each student: name, id, form");
    } catch (Refused e) {
      own.error(whole, e.getMessage(), e.hint());
    } catch (IOException e) {
      own.error(whole, "this file cannot be read: " + e.getMessage());
    }
    diagnostics.reportAll(own.sorted());
    return roster;
  }

  /** By its name it is a workbook, or else CSV. */
  private static Optional<List<RosterLine>> lines(
      Span whole, byte[] content, Diagnostics diagnostics) throws IOException, Refused {
    String name = whole.source().name();
    if (name.matches("(?i).*\\.ya?ml")) {
      throw new Refused(
          "this is YAML, and no list of a class",
          "a roster is CSV or a workbook: `roster: 8b.csv`");
    }
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        ? Optional.of(SheetLines.of(name, content))
        : Utf8.source(name, content, diagnostics).map(source -> CsvLines.of(source, diagnostics));
  }

  private static String beside(Library library, String file) {
    try {
      Optional<String> near = Nearest.to(file, library.beside(file));
      return near.map(name -> "did you mean `" + name + "`?")
          .orElse("it stands beside the decks or below them: `roster: 8b.csv`");
    } catch (IOException e) {
      return "it stands beside the decks or below them: `roster: 8b.csv`";
    }
  }

  private Roster roster(List<RosterLine> all, Span whole) {
    List<RosterLine> lines = new ArrayList<>(all);
    lines.removeIf(RosterLine::isEmpty);
    Optional<RosterColumns> named = lines.stream().findFirst().flatMap(RosterColumns::named);
    RosterColumns columns = named.orElseGet(RosterColumns::usual);
    List<RosterLine> ofStudents = lines.subList(named.isPresent() ? 1 : 0, lines.size());
    if (ofStudents.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          whole, "this roster has no students", "it takes a line for each: name, id, form");
    }
    if (ofStudents.size() > MOST_STUDENTS) {
      diagnostics.error(
          ofStudents.get(MOST_STUDENTS).at(),
          "this roster has more than " + MOST_STUDENTS + " students",
          "give each class a roster and a quiz of its own");
      return Roster.NONE;
    }
    for (RosterLine line : ofStudents) {
      boolean mayName = named.isEmpty() && line.equals(lines.get(0));
      add(line, columns, mayName);
    }
    return new Roster(students);
  }

  /**
   * Adds a student.
   *
   * @param mayName whether the line may have been meant to name the columns
   */
  private void add(RosterLine line, RosterColumns columns, boolean mayName) {
    int surplus = columns.count();
    if (line.fields().size() > surplus
        && line.fields().subList(surplus, line.fields().size()).stream()
            .anyMatch(field -> !field.isEmpty())) {
      diagnostics.error(
          line.field(surplus).at(),
          "this line has "
              + line.fields().size()
              + " fields, "
              + (columns.named() ? "the first line names " : "without names of columns there are ")
              + surplus,
          "name every column in the first line; what has a comma in it stands in quotes");
      return;
    }
    String name = columns.name(line);
    String number = columns.text(line, Column.NUMBER);
    RosterLine.Field at = columns.nameField(line);
    if (name.isEmpty()) {
      diagnostics.error(at.at(), "this student has no name", "every line begins with one");
    } else if (name.length() > LONGEST || number.length() > LONGEST) {
      diagnostics.error(
          at.at(), "this student's name or id has more than " + LONGEST + " characters");
    } else if ((name + number).chars().anyMatch(Character::isISOControl)) {
      diagnostics.error(
          at.at(),
          "this student's name or id has a character that nobody can read",
          "save the list as CSV, UTF-8");
    } else if (isNew(name, number, at, columns.field(line, Column.NUMBER))) {
      Optional<RosterLine.Field> form =
          columns.field(line, Column.FORM).filter(field -> !field.isEmpty());
      students.add(new Student(name, number, form.flatMap(field -> form(field, mayName))));
    }
  }

  /** Two students may have one name if each has a number. */
  private boolean isNew(
      String name, String number, RosterLine.Field at, Optional<RosterLine.Field> numberField) {
    String known = name.toLowerCase(Locale.ROOT);
    String sameNumber = number.isEmpty() ? null : numbers.putIfAbsent(number, at.where());
    String sameName = number.isEmpty() ? names.get(known) : nameless.get(known);
    names.putIfAbsent(known, at.where());
    if (number.isEmpty()) {
      nameless.putIfAbsent(known, at.where());
    }
    if (sameNumber != null) {
      diagnostics.error(
          numberField.orElseThrow().at(),
          "two students have the id `" + number + "` (first " + sameNumber + ")",
          "remove one of them, or give each an id of its own");
    } else if (sameName != null) {
      diagnostics.error(
          at.at(),
          "`" + name + "` stands here twice (first " + sameName + ")",
          "remove one, or give each an id");
    }
    return sameNumber == null && sameName == null;
  }

  private Optional<String> form(RosterLine.Field field, boolean mayName) {
    String wanted = field.text();
    Optional<String> form =
        forms.stream()
            .filter(wanted::equals)
            .findFirst()
            .or(() -> forms.stream().filter(wanted::equalsIgnoreCase).findFirst());
    if (form.isEmpty()) {
      diagnostics.error(field.at(), "this quiz has no form `" + wanted + "`", meant(mayName));
    }
    return form;
  }

  private String meant(boolean mayName) {
    if (mayName) {
      return "if this line names the columns, call them `name`, `id` and `form`";
    }
    return forms.size() > FEW
        ? "its forms are `" + forms.get(0) + "` to `" + forms.get(forms.size() - 1) + "`"
        : "its forms are " + String.join(", ", forms.stream().map(f -> "`" + f + "`").toList());
  }
}
