package deckle.read.yaml;

import deckle.deck.Expressions;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.text.Braced;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reading of one file shares: where faults go, how texts are read, which pictures. */
final class Scope {

  private final Diagnostics diagnostics;
  private final Braced braced;
  private final Map<String, Span> pictures;
  private final List<Referred> references;

  Scope(Diagnostics diagnostics) {
    this(diagnostics, braced(Set.of()), new TreeMap<>(), new ArrayList<>());
  }

  private Scope(
      Diagnostics diagnostics,
      Braced braced,
      Map<String, Span> pictures,
      List<Referred> references) {
    this.diagnostics = diagnostics;
    this.braced = braced;
    this.pictures = pictures;
    this.references = references;
  }

  /** A figure that a text refers to, and where. */
  record Referred(String figure, Span at) {}

  /** The same, where <code>{name}</code> may stand for these parameters. */
  Scope with(Set<String> parameters) {
    return new Scope(diagnostics, braced(parameters), pictures, references);
  }

  private static Braced braced(Set<String> parameters) {
    return new Braced(parameters, words -> isExpression(words, parameters));
  }

  /** Whether words in braces want something worked out of a parameter. */
  private static boolean isExpression(String words, Set<String> parameters) {
    return Expressions.parse(words, Places.none(), new Diagnostics())
        .filter(read -> read.expression().names().stream().anyMatch(parameters::contains))
        .isPresent();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Every file of {@code ![alt](file)} met so far, and where it was met first. */
  Map<String, Span> pictures() {
    return pictures;
  }

  /** Every {@code @fig:name} met so far, in the order read. */
  List<Referred> references() {
    return references;
  }

  /** Whether a text that stands outside of the pages' running text can be printed as it is. */
  boolean refersToNothing(Text text, String what) {
    List<String> figures = Contents.of(List.of(text)).references();
    if (!figures.isEmpty()) {
      error(text.at(), what + " cannot refer to a figure", "say it without `@fig:`");
    }
    return figures.isEmpty();
  }

  Text text(Node.Scalar scalar) {
    return text(scalar.text(), scalar.where());
  }

  Text text(String markup, Places places) {
    Text text = Markup.inline(markup, places, braced, false, diagnostics);
    remember(Contents.of(List.of(text)), markup, places);
    return text;
  }

  Prose prose(Node.Scalar scalar) {
    return prose(scalar, false);
  }

  /** Prose in which double braces are gaps. */
  Prose cloze(Node.Scalar scalar) {
    return prose(scalar, true);
  }

  private Prose prose(Node.Scalar scalar, boolean gaps) {
    Prose prose = Markup.prose(scalar.text(), scalar.where(), braced, gaps, diagnostics);
    remember(Contents.of(prose), scalar.text(), scalar.where());
    return prose;
  }

  private void remember(Contents contents, String markup, Places places) {
    contents.pictures().forEach(file -> pictures.putIfAbsent(file, places.whole()));
    for (String figure : contents.references()) {
      Matcher at =
          Pattern.compile("@fig:" + Pattern.quote(figure) + "(?![\\p{L}\\p{N}])").matcher(markup);
      Span span = at.find() ? places.at(at.start(), at.end() - at.start()) : places.whole();
      references.add(new Referred(figure, span));
    }
  }

  void error(Span at, String message, String... hints) {
    diagnostics.error(at, message, hints);
  }

  void warning(Span at, String message, String... hints) {
    diagnostics.warning(at, message, hints);
  }
}
