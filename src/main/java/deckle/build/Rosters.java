package deckle.build;

import deckle.diag.Diagnostics;
import deckle.quiz.Blueprint;
import deckle.quiz.Roster;
import deckle.read.Library;
import deckle.read.Manifest;
import deckle.read.office.RosterReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who writes which quiz of a library. */
final class Rosters {

  private final Map<String, Roster> rosters = new LinkedHashMap<>();

  /** Those that quizzes name, each student with a form; gives back what was opened. */
  Recorder read(
      Library library,
      Map<String, Blueprint> quizzes,
      Function<String, Optional<Manifest.Settings>> settings,
      Diagnostics diagnostics) {
    Recorder recorder = new Recorder(library);
    quizzes.forEach(
        (id, quiz) ->
            settings
                .apply(id)
                .flatMap(Manifest.Settings::roster)
                .ifPresent(file -> rosters.put(id, read(recorder, file, quiz, diagnostics))));
    return recorder;
  }

  private static Roster read(
      Library library, Manifest.RosterFile file, Blueprint quiz, Diagnostics diagnostics) {
    return RosterReader.read(library, file.name(), quiz.forms(), file.at(), diagnostics)
        .dealt(quiz.forms());
  }

  /** Nobody where no list is known. */
  Roster of(String quiz) {
    return rosters.getOrDefault(quiz, Roster.NONE);
  }
}
