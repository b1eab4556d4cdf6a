package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the reading of one file shares: where faults go, how texts are read, which pictures. */
final class Scope {

  private final Diagnostics diagnostics;
  private final Set<String> names;
  private final Map<String, Span> pictures;

  Scope(Diagnostics diagnostics) {
    this(diagnostics, Set.of(), new TreeMap<>());
  }

  private Scope(Diagnostics diagnostics, Set<String> names, Map<String, Span> pictures) {
    this.diagnostics = diagnostics;
    this.names = names;
    this.pictures = pictures;
  }

  /** The same, where <code>{name}</code> may stand for these parameters. */
  Scope with(Set<String> parameters) {
    return new Scope(diagnostics, parameters, pictures);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Set<String> names() {
    return names;
  }

  /** Every file of {@code ![alt](file)} met so far, and where it was met first. */
  Map<String, Span> pictures() {
    return pictures;
  }

  Text text(Node.Scalar scalar) {
    return text(scalar.text(), scalar.where());
  }

  Text text(String markup, Places places) {
    Text text = Markup.inline(markup, places, names, false, diagnostics);
    return remembered(text);
  }

  Prose prose(Node.Scalar scalar) {
    return prose(scalar, false);
  }

  /** Prose in which double braces are gaps. */
  Prose cloze(Node.Scalar scalar) {
    return prose(scalar, true);
  }

  private Prose prose(Node.Scalar scalar, boolean gaps) {
    Prose prose = Markup.prose(scalar.text(), scalar.where(), names, gaps, diagnostics);
    remember(Contents.of(prose), prose.at());
    return prose;
  }

  private Text remembered(Text text) {
    remember(Contents.of(List.of(text)), text.at());
    return text;
  }

  private void remember(Contents contents, Span at) {
    contents.pictures().forEach(file -> pictures.putIfAbsent(file, at));
  }

  void error(Span at, String message, String... hints) {
    diagnostics.error(at, message, hints);
  }

  void warning(Span at, String message, String... hints) {
    diagnostics.warning(at, message, hints);
  }
}
