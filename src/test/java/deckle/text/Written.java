package deckle.text;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import java.util.List;
import java.util.Set;

/** A markup of one line as an author wrote it, and what reading it gives. */
public record Written(String markup, Text text, List<String> said) {

  public static Written plain(String markup) {
    return read(markup, Set.of(), false);
  }

  public static Written with(String markup, Set<String> names) {
    return read(markup, names, false);
  }

  public static Written cloze(String markup) {
    return read(markup, Set.of(), true);
  }

  /** Column, message and hints of every diagnostic, as {@code 3: message | hint}. */
  private static Written read(String markup, Set<String> names, boolean gaps) {
    Diagnostics diagnostics = new Diagnostics();
    Text text = Markup.inline(markup, places(markup), names, gaps, diagnostics);
    return new Written(markup, text, said(diagnostics));
  }

  public static List<String> said(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(
            each ->
                each.severity().word()
                    + " "
                    + each.at().column()
                    + "+"
                    + each.at().length()
                    + ": "
                    + each.message()
                    + " | "
                    + String.join(" | ", each.hints()))
        .toList();
  }

  String shown() {
    return Shown.of(text.content());
  }

  /** Offsets as columns of a single line. */
  static Places places(String markup) {
    Source source = new Source("deck.yaml", markup);
    return new Places() {
      @Override
      public Span at(int offset, int length) {
        return new Span(source, 1, offset + 1, length);
      }

      @Override
      public Span whole() {
        return new Span(source, 1, 1, markup.length());
      }
    };
  }
}
