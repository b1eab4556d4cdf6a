package deckle.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import deckle.build.CardChanges;
import deckle.build.Outcome;
import deckle.diag.Diagnostic;
import deckle.diag.Report;
import deckle.diag.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a build did, for a person and for machines. */
record Summary(Outcome outcome, List<Diagnostic> diagnostics, long millis) {

  /** Of cards that are gone. */
  private static final int MOST_NAMES = 5;

  /** Faults on {@code err}; what was done on {@code out}. */
  void print(Console console) {
    console.err().print(Report.of(diagnostics.stream().filter(Summary::matters).toList()));
    print("made", outcome.made(), console);
    print("removed", outcome.removed(), console);
    if (!outcome.cards().isEmpty()) {
      console.out().println(cards());
    }
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    console.out().println(failed ? failure() : counts());
  }

  /** What a format cannot say is told by {@code check} and to machines, not with every build. */
  private static boolean matters(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.NOTE;
  }

  /** A line for each folder. */
  private static void print(String verb, List<String> paths, Console console) {
    Map<String, List<String>> folders = new TreeMap<>();
    for (String path : paths) {
      int slash = path.indexOf('/');
      folders
          .computeIfAbsent(path.substring(0, slash), any -> new ArrayList<>())
          .add(path.substring(slash + 1));
    }
    folders.forEach(
        (folder, names) ->
            console.out().println(verb + " " + folder + ": " + String.join(" ", names)));
  }

  private String cards() {
    CardChanges cards = outcome.cards();
    List<String> gone = cards.gone();
    String names = String.join(", ", gone.subList(0, Math.min(MOST_NAMES, gone.size())));
    String more = gone.size() > MOST_NAMES ? " and " + (gone.size() - MOST_NAMES) + " more" : "";
    List<String> said = new ArrayList<>();
    said.add(cards.added() > 0 ? cards.added() + " new" : "");
    said.add(cards.changed() > 0 ? cards.changed() + " changed" : "");
    said.add(gone.isEmpty() ? "" : gone.size() + " gone (" + names + more + ")");
    said.removeIf(String::isEmpty);
    return "cards in Anki: " + String.join(", ", said);
  }

  private String failure() {
    return outcome.failed() == 0 && outcome.made().isEmpty() && outcome.fresh() == 0
        ? "nothing was made: the decks have errors"
        : counts() + "; " + number(outcome.failed(), "output") + " could not be made";
  }

  private String counts() {
    int all = outcome.made().size() + outcome.failed() + outcome.fresh();
    String rebuilt =
        outcome.made().isEmpty() && outcome.removed().isEmpty() && outcome.failed() == 0
            ? "nothing to do, 0 rebuilt"
            : outcome.made().size() + " rebuilt";
    String seconds = String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    return String.format(
        Locale.ROOT,
        "%s of %s, %s, %s, %s",
        rebuilt,
        number(all, "output"),
        number(outcome.pages(), "page"),
        number(outcome.warnings(), "warning"),
        seconds);
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  String json() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      strings(json, "made", outcome.made());
      strings(json, "removed", outcome.removed());
      json.writeNumberField("fresh", outcome.fresh());
      json.writeNumberField("pages", outcome.pages());
      json.writeNumberField("warnings", outcome.warnings());
      json.writeObjectFieldStart("cards");
      json.writeNumberField("added", outcome.cards().added());
      json.writeNumberField("changed", outcome.cards().changed());
      strings(json, "gone", outcome.cards().gone());
      json.writeEndObject();
      json.writeNumberField("milliseconds", millis);
      diagnostics(json, diagnostics);
      json.writeEndObject();
    }
    return out.toString();
  }

  static void diagnostics(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().word());
      json.writeStringField("file", diagnostic.at().source().name());
      json.writeNumberField("line", diagnostic.at().line());
      json.writeNumberField("column", diagnostic.at().column());
      json.writeNumberField("length", diagnostic.at().length());
      json.writeStringField("message", diagnostic.message());
      strings(json, "hints", diagnostic.hints());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
