package deckle.read.anki;

import deckle.diag.Diagnostics;
import deckle.text.Inline;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts written so that Deckle reads them as they were: as they stand where that is the same, with
 * signs escaped where it is not. What is written is read at once, so that this is known.
 */
final class Phrases {

  private final Losses losses;
  private final boolean gaps;

  /**
   * A way to write.
   *
   * @param gaps whether double braces are gaps
   */
  Phrases(Losses losses, boolean gaps) {
    this.losses = losses;
    this.gaps = gaps;
  }

  /** The markup of one paragraph; lines of it are divided by breaks. */
  String of(Text text) {
    String words = text.plain();
    Optional<String> exact = exact(text.content(), words);
    if (exact.isPresent()) {
      return exact.get();
    }
    losses.addOnce(Loss.FORMATTING);
    Optional<String> plainer = exact(new Plainer(false).line(text.content()), words);
    if (plainer.isPresent()) {
      return plainer.get();
    }
    losses.add(Loss.SCRIPT);
    List<Inline> plainest = new Plainer(true).line(text.content());
    return exact(plainest, words).orElseGet(() -> new Wording(Wording.SIGNS).of(plainest));
  }

  private Optional<String> exact(List<Inline> content, String words) {
    Optional<List<Inline>> meant = read(new Wording(Wording.SIGNS).of(content));
    if (meant.isEmpty() || !alike(Text.of(meant.get()).plain(), words)) {
      return Optional.empty();
    }
    if (read(new Wording("").of(content)).equals(meant)) {
      return Optional.of(new Wording("").of(content));
    }
    String needed = Wording.SIGNS;
    for (String sign : Wording.SIGNS.codePoints().mapToObj(Character::toString).toList()) {
      String fewer = needed.replace(sign, "");
      needed = read(new Wording(fewer).of(content)).equals(meant) ? fewer : needed;
    }
    return Optional.of(new Wording(needed).of(content));
  }

  /** What it means; empty if it does not mean it without a doubt. */
  private Optional<List<Inline>> read(String markup) {
    Diagnostics diagnostics = new Diagnostics();
    String line = markup.replace("\\\n", " ");
    List<Inline> content =
        Markup.inline(line, Places.none(), Set.of(), gaps, diagnostics).content();
    return diagnostics.sorted().isEmpty() ? Optional.of(merged(content)) : Optional.empty();
  }

  /** Runs that meet are one. */
  private static List<Inline> merged(List<Inline> content) {
    List<Inline> merged = new ArrayList<>();
    for (Inline inline : content) {
      int last = merged.size() - 1;
      if (inline instanceof Inline.Run more
          && last >= 0
          && merged.get(last) instanceof Inline.Run run) {
        merged.set(last, new Inline.Run(run.text() + more.text()));
      } else {
        merged.add(inline);
      }
    }
    return merged;
  }

  /** But for the signs that a deck prints for others, and the width of spaces. */
  static boolean alike(String read, String words) {
    return asTyped(read).equals(asTyped(words));
  }

  private static String asTyped(String words) {
    return words
        .replace("−", "-")
        .replace("→", "->")
        .replace("⇌", "<=>")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
