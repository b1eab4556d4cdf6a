package deckle.read.yaml;

import deckle.diag.Severity;
import deckle.diag.Span;
import java.util.List;

/**
 * A fault that plain YAML would trip over or hide, and how the lines should stand.
 *
 * @param certain whether the edits are what the author meant, so that they may be written back;
 *     edits that are not certain only let the reading of the rest go on
 * @param edits never add or remove a line, never overlap
 */
public record Mend(
    Severity severity,
    Span at,
    String message,
    List<String> hints,
    boolean certain,
    List<Edit> edits) {

  public Mend {
    hints = List.copyOf(hints);
    edits = List.copyOf(edits);
  }

  /** A stretch of one line and what should stand there; a stretch of length 0 is an insertion. */
  public record Edit(Span at, String replacement) {}
}
