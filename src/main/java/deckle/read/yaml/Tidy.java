package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.read.yaml.Mend.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deck file with its quoting mended and its ids stamped; everything else is as it was. */
public final class Tidy {

  private Tidy() {}

  /** What cannot be mended without guessing is reported and left alone. */
  public static String of(Source source, Diagnostics diagnostics) {
    List<Mend> mends = FirstLook.of(source, place(source));
    mends.stream().filter(mend -> !mend.certain()).forEach(mend -> report(mend, diagnostics));
    List<Mend> certain = mends.stream().filter(Mend::certain).toList();
    Source mended = new Source(source.name(), new Mended(source, certain).text());
    Mended asIs = new Mended(mended, List.of());
    Optional<Node> root = Tree.of(asIs, diagnostics);
    return root.map(node -> stamped(mended, node)).orElse(mended.text());
  }

  private static Vocabulary.Place place(Source source) {
    if (source.name().matches("(.*/)?looks/[^/]+")) {
      return Vocabulary.Place.LOOK;
    }
    boolean manifest = source.name().endsWith(ManifestReader.FILE);
    return manifest ? Vocabulary.Place.LIBRARY : Vocabulary.Place.DECK;
  }

  private static void report(Mend mend, Diagnostics diagnostics) {
    if (mend.severity() == Severity.ERROR) {
      diagnostics.error(mend.at(), mend.message(), mend.hints().toArray(String[]::new));
    }
  }

  private static String stamped(Source source, Node root) {
    Stamps stamps = new Stamps(root);
    List<Edit> edits = new ArrayList<>();
    for (Stamps.Stamp stamp : stamps.missing()) {
      edits.add(edit(source, stamp));
    }
    return edits.isEmpty() ? source.text() : new Mended(source, List.of(inserting(edits))).text();
  }

  /** The id takes the place of the first key, which moves to a line of its own below. */
  private static Edit edit(Source source, Stamps.Stamp stamp) {
    Span at = stamp.firstKey();
    String indent = " ".repeat(at.column() - 1);
    String end = source.text().contains("\r\n") ? "\r\n" : "\n";
    Span before = new Span(source, at.line(), at.column(), 0);
    return new Edit(before, "id: " + stamp.id() + end + indent);
  }

  private static Mend inserting(List<Edit> edits) {
    Span first = edits.get(0).at();
    return new Mend(Severity.NOTE, first, "no id", List.of(), true, edits);
  }
}
