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
  private final Map<String, Span> numbers = new LinkedHashMap<>();
  private final Map<String, Span> nameless = new LinkedHashMap<>();
  private final Map<String, Span> names = new LinkedHashMap<>();

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
    Roster roster =
        source(library, file, asked, own)
            .map(source -> new RosterReader(forms, own).roster(source))
            .orElse(Roster.NONE);
    diagnostics.reportAll(own.sorted());
    return roster;
  }

  private static Optional<Source> source(
      Library library, String file, Span asked, Diagnostics diagnostics) {
    Source nothing = new Source(library.shown(file), "");
    try {
      return Utf8.source(nothing.name(), library.open(file, LARGEST), diagnostics);
    } catch (NoSuchFileException e) {
      diagnostics.error(asked, "there is no file `" + file + "`", beside(library, file));
    } catch (Library.OutsideLibrary e) {
      diagnostics.error(
          asked, "`" + file + "` lies outside the library", "put it beside the decks");
    } catch (Library.TooLarge e) {
      diagnostics.error(
          nothing.whole(),
          "this roster is larger than " + LARGEST / 1024 / 1024 + " MB and was not read",
          "it takes a line for each student: name, id, form");
    } catch (IOException e) {
      diagnostics.error(nothing.whole(), "this file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
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

  private Roster roster(Source source) {
    List<RosterLine> lines = new ArrayList<>(CsvLines.of(source, diagnostics));
    lines.removeIf(RosterLine::isEmpty);
    Optional<RosterColumns> named = lines.stream().findFirst().flatMap(RosterColumns::named);
    RosterColumns columns = named.orElseGet(RosterColumns::usual);
    List<RosterLine> ofStudents = lines.subList(named.isPresent() ? 1 : 0, lines.size());
    if (ofStudents.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          source.whole(),
          "this roster has no students",
          "it takes a line for each: name, id, form");
    }
    if (ofStudents.size() > MOST_STUDENTS) {
      diagnostics.error(
          ofStudents.get(MOST_STUDENTS).at(),
          "this roster has more than " + MOST_STUDENTS + " students",
          "give each class a roster and a quiz of its own");
      return Roster.NONE;
    }
    ofStudents.forEach(line -> add(line, columns, named.isPresent()));
    return new Roster(students);
  }

  private void add(RosterLine line, RosterColumns columns, boolean named) {
    int surplus = columns.count();
    if (line.fields().size() > surplus
        && line.fields().subList(surplus, line.fields().size()).stream()
            .anyMatch(field -> !field.isEmpty())) {
      diagnostics.error(
          line.field(surplus).at(),
          "this line has "
              + line.fields().size()
              + " fields, "
              + (named ? "the first line names " : "without names of columns there are ")
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
    } else if (isNew(name, number, at.at(), columns.field(line, Column.NUMBER))) {
      Optional<RosterLine.Field> form =
          columns.field(line, Column.FORM).filter(field -> !field.isEmpty());
      students.add(new Student(name, number, form.flatMap(field -> form(field, named))));
    }
  }

  /** Two students may have one name if each has a number. */
  private boolean isNew(
      String name, String number, Span at, Optional<RosterLine.Field> numberField) {
    String known = name.toLowerCase(Locale.ROOT);
    Span sameNumber = number.isEmpty() ? null : numbers.putIfAbsent(number, at);
    Span sameName = number.isEmpty() ? names.get(known) : nameless.get(known);
    names.putIfAbsent(known, at);
    if (number.isEmpty()) {
      nameless.putIfAbsent(known, at);
    }
    if (sameNumber != null) {
      diagnostics.error(
          numberField.orElseThrow().at(),
          "two students have the id `" + number + "` (first on line " + sameNumber.line() + ")",
          "remove one of them, or give each an id of its own");
    } else if (sameName != null) {
      diagnostics.error(
          at,
          "`" + name + "` stands here twice (first on line " + sameName.line() + ")",
          "remove one, or give each an id");
    }
    return sameNumber == null && sameName == null;
  }

  private Optional<String> form(RosterLine.Field field, boolean named) {
    String wanted = field.text();
    Optional<String> form =
        forms.stream()
            .filter(wanted::equals)
            .findFirst()
            .or(() -> forms.stream().filter(wanted::equalsIgnoreCase).findFirst());
    if (form.isEmpty()) {
      diagnostics.error(
          field.at(), "this quiz has no form `" + wanted + "`", meant(named, field.at()));
    }
    return form;
  }

  private String meant(boolean named, Span at) {
    if (!named && students.isEmpty() && at.line() == 1) {
      return "if this line names the columns, call them `name`, `id` and `form`";
    }
    return forms.size() > FEW
        ? "its forms are `" + forms.get(0) + "` to `" + forms.get(forms.size() - 1) + "`"
        : "its forms are " + String.join(", ", forms.stream().map(f -> "`" + f + "`").toList());
  }
}
