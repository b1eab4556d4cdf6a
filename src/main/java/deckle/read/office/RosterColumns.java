package deckle.read.office;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of a roster holds what. */
final class RosterColumns {

  /** What a column may hold; others are of no use here. */
  enum Column {
    NAME,
    NUMBER,
    FORM,
    FAMILY_NAME,
    GIVEN_NAME
  }

  /** How they may be called in the languages that Deckle speaks, without case and accents. */
  private static final Map<Column, List<String>> WORDS =
      new EnumMap<>(
          Map.of(
              Column.NAME,
              List.of(
                  "name",
                  "full name",
                  "student",
                  "student name",
                  "schuler",
                  "schulerin",
                  "schuler:in",
                  "lernende",
                  "vollstandiger name",
                  "nom",
                  "nom et prenom",
                  "nom complet",
                  "eleve",
                  "etudiant",
                  "nombre",
                  "nombre completo",
                  "nombre y apellidos",
                  "alumno",
                  "alumna",
                  "estudiante",
                  "الاسم",
                  "اسم",
                  "اسم الطالب",
                  "الطالب"),
              Column.NUMBER,
              List.of(
                  "id",
                  "no",
                  "no.",
                  "number",
                  "student id",
                  "student no",
                  "student no.",
                  "student number",
                  "nr",
                  "nr.",
                  "nummer",
                  "kennung",
                  "matrikelnummer",
                  "numero",
                  "n°",
                  "nº",
                  "n.º",
                  "identifiant",
                  "ine",
                  "matricula",
                  "الرقم",
                  "رقم",
                  "رقم الطالب"),
              Column.FORM,
              List.of("form", "version", "fassung", "gruppe", "sujet", "forma", "النموذج", "نموذج"),
              Column.FAMILY_NAME,
              List.of(
                  "last name",
                  "surname",
                  "family name",
                  "nachname",
                  "familienname",
                  "nom de famille",
                  "apellido",
                  "apellidos",
                  "اسم العائلة"),
              Column.GIVEN_NAME,
              List.of(
                  "first name",
                  "given name",
                  "forename",
                  "vorname",
                  "prenom",
                  "nombre de pila",
                  "الاسم الأول")));

  private final Map<Column, Integer> places;
  private final int count;
  private final boolean named;

  private RosterColumns(Map<Column, Integer> places, int count, boolean named) {
    this.places = places;
    this.count = count;
    this.named = named;
  }

  /** Of a roster without names of columns: a name, a number, a form. */
  static RosterColumns usual() {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    places.put(Column.NAME, 0);
    places.put(Column.NUMBER, 1);
    places.put(Column.FORM, 2);
    return new RosterColumns(places, places.size(), false);
  }

  /** Empty if a line is none that names columns: one of a name has to be among them. */
  static Optional<RosterColumns> named(RosterLine line) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < line.fields().size(); i++) {
      int place = i;
      column(line.field(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
    }
    boolean names =
        places.containsKey(Column.NAME)
            || places.containsKey(Column.FAMILY_NAME)
            || places.containsKey(Column.GIVEN_NAME);
    return names
        ? Optional.of(new RosterColumns(places, line.fields().size(), true))
        : Optional.empty();
  }

  private static Optional<Column> column(String head) {
    String bare = bare(head);
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(bare))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** In Arabic a mark is a letter's own; Latin letters are compared without theirs. */
  private static String bare(String head) {
    String apart = Normalizer.normalize(head.strip(), Normalizer.Form.NFD);
    String unmarked = apart.replaceAll("[\\u0300-\\u036F]", "").replaceAll("\\s*:$", "");
    String whole = Normalizer.normalize(unmarked, Normalizer.Form.NFC);
    return whole.replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether the first line says so. */
  boolean named() {
    return named;
  }

  /** How many fields a line may have. */
  int count() {
    return count;
  }

  /** Where a name stands, or most of it. */
  RosterLine.Field nameField(RosterLine line) {
    return field(line, Column.NAME)
        .or(() -> field(line, Column.FAMILY_NAME))
        .or(() -> field(line, Column.GIVEN_NAME))
        .orElseThrow();
  }

  /** As a list of a class has it: the family's name first, if they stand apart. */
  String name(RosterLine line) {
    if (places.containsKey(Column.NAME)) {
      return text(line, Column.NAME);
    }
    String family = text(line, Column.FAMILY_NAME);
    String given = text(line, Column.GIVEN_NAME);
    return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
  }

  String text(RosterLine line, Column column) {
    return field(line, column).map(RosterLine.Field::text).orElse("");
  }

  Optional<RosterLine.Field> field(RosterLine line, Column column) {
    return Optional.ofNullable(places.get(column)).map(line::field);
  }
}
