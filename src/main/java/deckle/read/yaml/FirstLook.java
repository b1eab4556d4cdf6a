package deckle.read.yaml;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.yaml.Vocabulary.Place;
import java.util.List;

/**
 * What a person sees at a first look down the lines of a file, before YAML does: every text that
 * YAML would refuse, cut or bend, and every line that does not stand where it belongs.
 */
final class FirstLook {

  private FirstLook() {}

  /** Every such fault of a deck. */
  static List<Mend> of(Source deck) {
    return of(deck, Place.DECK);
  }

  /** Every such fault of a file that begins with the keys of a place. */
  static List<Mend> of(Source source, Place root) {
    MendList mends = new MendList();
    List<Line> lines = Line.of(source);
    Characters characters = new Characters(mends);
    lines.forEach(characters::lookAt);
    characters.lookedAtAll();
    new Outline(lines, mends).walk(root);
    return mends.mends();
  }

  /** The file as it would stand without these faults, which are reported. */
  static Mended mended(Source source, Place root, Diagnostics diagnostics) {
    List<Mend> mends = of(source, root);
    for (Mend mend : mends) {
      diagnostics.report(new Diagnostic(mend.severity(), mend.at(), mend.message(), mend.hints()));
    }
    return new Mended(source, mends);
  }
}
