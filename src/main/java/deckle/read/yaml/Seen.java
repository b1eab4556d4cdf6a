package deckle.read.yaml;

import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader tells texts apart by: words, scripts, formulas and pictures, but no stress, and not
 * how they were written.
 */
final class Seen extends Rewriting {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Seen() {}

  static List<Inline> in(Text text) {
    return new Seen().line(text.content());
  }

  /** Neighbouring words are one run, whatever stood between them. */
  @Override
  public List<Inline> line(List<Inline> content) {
    List<Inline> seen = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Inline inline : super.line(content)) {
      if (inline instanceof Inline.Run run) {
        words.append(run.text());
      } else {
        endWords(words, seen);
        seen.add(inline);
      }
    }
    endWords(words, seen);
    return seen;
  }

  private static void endWords(StringBuilder words, List<Inline> seen) {
    String bare = SPACES.matcher(words).replaceAll(" ").strip();
    if (!bare.isEmpty()) {
      seen.add(new Inline.Run(bare));
    }
    words.setLength(0);
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return line(emphasis.content());
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return line(strong.content());
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return line(link.content());
  }

  @Override
  public List<Inline> formula(Inline.Formula formula) {
    return List.of(new Inline.Formula("", formula.meaning(), false));
  }

  @Override
  public List<Inline> picture(Inline.Picture picture) {
    return List.of(new Inline.Picture("", picture.file()));
  }
}
