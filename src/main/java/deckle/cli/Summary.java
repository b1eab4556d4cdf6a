package deckle.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import deckle.build.Outcome;
import deckle.diag.Diagnostic;
import deckle.diag.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** What a build did, for a person and for machines. */
record Summary(Outcome outcome, List<Diagnostic> diagnostics, long millis) {

  /** Faults on {@code err}; what was done on {@code out}. */
  void print(Console console) {
    console.err().print(Report.of(diagnostics));
    outcome.made().forEach(path -> console.out().println("made " + path));
    outcome.removed().forEach(path -> console.out().println("removed " + path));
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    console.out().println(failed ? "not all could be made: " + counts() : counts());
  }

  private String counts() {
    int all = outcome.made().size() + outcome.fresh();
    String rebuilt =
        outcome.made().isEmpty() && outcome.removed().isEmpty()
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
