package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.doc.Note;
import deckle.doc.Notebook;
import deckle.write.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Anki's text format. Every row carries its own note type, deck and guid, so one file holds basic
 * and cloze cards, and a corrected text updates its card and keeps its history.
 */
public final class AnkiCsv implements Format.OfNotes {

  /** Values of these headers are taken as they are: no space may follow the colon. */
  private static final List<String> HEADERS =
      List.of(
          "#separator:tab",
          "#html:true",
          "#guid column:1",
          "#notetype column:2",
          "#deck column:3",
          "#tags column:7");

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String description() {
    return "Anki's text format, to be imported as it is";
  }

  @Override
  public byte[] write(Notebook notebook, Diagnostics diagnostics) {
    Doubts.report(notebook, diagnostics);
    Described pictures = new Described();
    Map<Note, String> fronts = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    HEADERS.forEach(header -> out.append(header).append('\n'));
    int leftOut = 0;
    for (Note note : notebook.notes()) {
      Optional<Row> row = Row.of(note, notebook, pictures);
      row.ifPresent(its -> fronts.put(note, its.type() + its.front()));
      row.ifPresent(its -> out.append(line(note, its, notebook)).append('\n'));
      leftOut += row.isPresent() ? 0 : 1;
    }
    Doubts.reportDoubles(fronts, diagnostics);
    if (pictures.any() || leftOut > 0) {
      diagnostics.note(
          notebook.at(),
          "cards.csv cannot carry pictures; their descriptions stand instead"
              + (leftOut > 0 ? ", and what asks to label one is left out" : ""),
          "`cards.apkg` has all of them");
    }
    return Digests.bytes(out.toString());
  }

  private static String line(Note note, Row row, Notebook notebook) {
    return Stream.of(
            Guid.of(note, notebook),
            row.type(),
            Names.deck(note, notebook.filing()),
            row.front(),
            row.back(),
            row.both(),
            String.join(" ", Names.tags(note)))
        .map(AnkiCsv::quoted)
        .collect(Collectors.joining("\t"));
  }

  /** Every field is quoted: then neither a tab, a quote nor a leading # can be misread. */
  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }
}
