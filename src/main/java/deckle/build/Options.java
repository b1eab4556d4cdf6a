package deckle.build;

import deckle.compose.CardChoice;
import deckle.doc.Look;
import deckle.read.Manifest;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a library is to be built.
 *
 * @param only which outputs, by path
 * @param simplex whether forms start on any page, for printing on one side
 * @param split whether each form of a quiz has a file of its own
 * @param jobs how many outputs are made at the same time
 * @param strict whether warnings count as errors
 * @param look for everything, whatever the manifest says
 * @param paper for everything, whatever the manifest says
 * @param cards what is asked of flashcards
 * @param version of Deckle: another version makes every output stale
 * @param manifest instead of the library's own; then only what it asks for is made, and nothing is
 *     removed
 */
public record Options(
    Predicate<String> only,
    boolean simplex,
    boolean split,
    int jobs,
    boolean strict,
    Optional<String> look,
    Optional<Look.Paper> paper,
    CardOptions cards,
    String version,
    Optional<Manifest> manifest) {

  /** What of these decides the bytes of the outputs. */
  String digest() {
    return new Digest()
        .add(version)
        .add("simplex " + simplex)
        .add("split " + split)
        .add("" + look + paper)
        .add(digested(cards))
        .hex();
  }

  /** Spelt out: a record's own way to print itself took a twelfth of a build with nothing to do. */
  private static String digested(CardOptions asked) {
    CardChoice choice = asked.choice();
    return ("" + asked.stock() + asked.flip() + asked.pages())
        + (" " + asked.backs().across() + " " + asked.backs().down())
        + (" " + choice.topics() + choice.most() + choice.since());
  }
}
