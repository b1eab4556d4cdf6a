package deckle.write.anki;

import deckle.doc.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Deckle's own note types. Their names, fields and the number of templates are frozen: where one of
 * them is not as Anki has it from before, Anki leaves the notes as they were, or takes in a second
 * type beside the first. A change of fields needs a new {@link #VERSION}, which is a new type; what
 * templates and style say may change with a new {@link #EDITION}.
 */
enum Type {
  BASIC(List.of("Front", "Back", "Hint", "Source", "Extra", "Id"), List.of("basic")),
  /** Asks both ways where its last field says so: an author may want that later, or no more. */
  REVERSED(
      List.of("Front", "Back", "Hint", "Source", "Extra", "Id", "Add Reverse"),
      List.of("basic", "reversed")),
  CLOZE(List.of("Text", "Extra", "Hint", "Source", "Id"), List.of("cloze")),
  CHOICE(List.of("Front", "Options", "Hint", "Source", "Extra", "Id"), List.of("choice")),
  OCCLUSION(
      List.of(
          "Occlusion",
          "Image",
          "Header",
          "Back Extra",
          "Comments",
          "Names",
          "Hint",
          "Source",
          "Id"),
      List.of("occlusion"));

  /** The field with a note's name. */
  static final String ID = "Id";

  /** In a field that says yes or nothing. */
  static final String YES = "y";

  /** Part of the ids by which Anki knows types and fields again. */
  private static final int VERSION = 1;

  /**
   * One more whenever templates or style change: of those Anki takes only what is newer than what a
   * learner has.
   */
  static final int EDITION = 0;

  private final List<String> fields;
  private final List<String> templates;

  Type(List<String> fields, List<String> templates) {
    this.fields = fields;
    this.templates = templates;
  }

  /** That of a note. */
  static Type of(Note note) {
    return note.task()
        .accept(
            new Note.Visitor<>() {
              @Override
              public Type recall(Note.Recall recall) {
                return recall.ways() == Note.Ways.ONE ? BASIC : REVERSED;
              }

              @Override
              public Type gaps(Note.Gaps gaps) {
                return CLOZE;
              }

              @Override
              public Type choice(Note.Choice choice) {
                return CHOICE;
              }

              @Override
              public Type labels(Note.Labels labels) {
                return OCCLUSION;
              }
            });
  }

  /** Never a name of Anki's own types, whose ids differ from profile to profile. */
  String title() {
    return switch (this) {
      case BASIC -> "Deckle Basic";
      case REVERSED -> "Deckle Reversed";
      case CLOZE -> "Deckle Cloze";
      case CHOICE -> "Deckle Multiple Choice";
      case OCCLUSION -> "Deckle Image Occlusion";
    };
  }

  /** As the lock file calls it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  long id() {
    return Digests.id("deckle type " + word() + " " + VERSION);
  }

  long fieldId(String field) {
    return Digests.id("deckle field " + word() + " " + VERSION + " " + field);
  }

  long templateId(String template) {
    return Digests.id("deckle template " + word() + " " + VERSION + " " + template);
  }

  /** Whether the numbers in its clozes say how many cards a note has. */
  boolean counted() {
    return this == CLOZE || this == OCCLUSION;
  }

  List<String> fields() {
    return fields;
  }

  /** One for each card of a note, unless it is {@link #counted}. */
  List<String> templates() {
    return templates;
  }

  static String front(String template) {
    return file(template + "-front.html");
  }

  static String back(String template) {
    return file(template + "-back.html");
  }

  static String style() {
    return file("style.css");
  }

  private static String file(String name) {
    try (InputStream in = Type.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled file cannot be read", e);
    }
  }
}
