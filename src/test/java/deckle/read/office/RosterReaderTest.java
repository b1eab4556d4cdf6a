package deckle.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.quiz.Roster;
import deckle.quiz.Student;
import deckle.read.Library;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of classes as schools and spreadsheets save them; their faults are in the cases. */
class RosterReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  /** A library that has one file. */
  private record One(byte[] content) implements Library {

    @Override
    public List<String> list() {
      return List.of();
    }

    @Override
    public String shown(String name) {
      return name;
    }

    @Override
    public byte[] open(String name, long limit) throws IOException {
      if (content.length > limit) {
        throw new TooLarge(name, content.length);
      }
      return content;
    }
  }

  private Roster read(byte[] content) {
    return RosterReader.read(
        new One(content), "8b.csv", List.of("A", "B", "c"), Span.none(), diagnostics);
  }

  private Roster read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private static Student student(String name, String number, String form) {
    return new Student(name, number, Optional.of(form).filter(some -> !some.isEmpty()));
  }

  private List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  void everyLanguageHasWordsForItsColumns() {
    for (String head :
        List.of(
            "Name,ID,Form",
            "Student name;Student no.;Form",
            "Schüler\tNr.\tFassung",
            "NOM,Identifiant,Version",
            "Élève:;N°:;Version:",
            "Nombre y apellidos;Matrícula;Versión",
            "الاسم,الرقم,النموذج")) {
      char sign = head.replaceAll("[^,;\t]", "").charAt(0);
      String file = "\uFEFF" + head + "\r\nLee Ann" + sign + "017" + sign + "b\r\n";
      assertThat(read(file).students()).as(head).containsExactly(student("Lee Ann", "017", "B"));
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderAndOthersBeside() {
    String file = "Klasse;Vorname;Nachname;E-Mail\n8b;Ann;Lee;ann@example.org\n8b;Bo;;\n";
    assertThat(read(file).students())
        .containsExactly(student("Lee, Ann", "", ""), student("Bo", "", ""));
    assertThat(said()).isEmpty();
  }

  @Test
  void withoutNamesColumnsAreNameNumberAndForm() {
    assertThat(read("Ann Lee\nBen Okafor,2\n\"Ruiz, \"\"Eva\"\"\",3,C\n\n,,\n").students())
        .containsExactly(
            student("Ann Lee", "", ""),
            student("Ben Okafor", "2", ""),
            student("Ruiz, \"Eva\"", "3", "c"));
    assertThat(said()).isEmpty();
  }

  @Test
  void aNameMayComeTwiceWhereNumbersTellItsStudentsApart() {
    assertThat(read("Ann,1\nAnn,2\n").students()).hasSize(2);
    assertThat(said()).isEmpty();
    read("Ben,1\nBen\n");
    assertThat(said()).containsExactly("`Ben` stands here twice (first on line 1)");
  }

  @Test
  void whoeverHasNoFormGetsTheNextInTurn() {
    Roster dealt = read("1\n2,,B\n3\n4\n5").dealt(List.of("A", "B", "c"));
    assertThat(dealt.students())
        .extracting(student -> student.form().orElseThrow())
        .containsExactly("A", "B", "B", "c", "A");
  }

  @Test
  void anotherEncodingIsReported() {
    read("Müller".getBytes(StandardCharsets.ISO_8859_1));
    read("\uFEFFMüller".getBytes(Charset.forName("UTF-16LE")));
    assertThat(said())
        .containsExactlyInAnyOrder(
            "this file is not UTF-8: the byte FC stands here", "this file is UTF-16, not UTF-8");
  }

  @Test
  void aFileThatIsNoListIsNotReadAsOne() {
    assertThat(read("x\n".repeat(1024 * 1024)).students()).isEmpty();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= 5_000; i++) {
      many.append("Student ").append(i).append('\n');
    }
    assertThat(read(many.toString()).students()).isEmpty();
    read("PK\u0003\u0004\u0000");
    read("x".repeat(201));
    read("\"two\nlines\"");
    read("\n\n");
    assertThat(said())
        .containsExactlyInAnyOrder(
            "this roster is larger than 1 MB and was not read",
            "this roster has more than 5000 students",
            "this student's name or id has more than 200 characters",
            "this student's name or id has a character that nobody can read",
            "this student's name or id has a character that nobody can read",
            "this roster has no students");
  }
}
