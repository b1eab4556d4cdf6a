package deckle.read.anki;

import deckle.read.anki.Leaf.Kind;
import deckle.read.anki.Leaf.Style;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The leaves of some lines, made inlines that hold one another. */
final class Leaves {

  private static final int LONGEST_SCRIPT = 24;

  private final Losses losses;
  private final List<Leaf> leaves = new ArrayList<>();

  Leaves(Losses losses) {
    this.losses = losses;
  }

  void add(Leaf leaf) {
    leaves.add(leaf);
  }

  /** A break, unless the last line is new already. */
  void endLine(List<Style> styles) {
    boolean fresh = true;
    for (int i = leaves.size() - 1; i >= 0 && fresh && !leaves.get(i).isBreak(); i--) {
      fresh = leaves.get(i).isSpace();
    }
    if (!fresh) {
      leaves.add(new Leaf(new Inline.LineBreak(), styles));
    }
  }

  boolean isEmpty() {
    return leaves.stream().allMatch(leaf -> leaf.isSpace() || leaf.isBreak());
  }

  /** Paragraphs, which two breaks or more divide; a break within one stays. */
  List<Text> paragraphs() {
    List<Text> paragraphs = new ArrayList<>();
    List<Inline> paragraph = new ArrayList<>();
    for (List<Leaf> line : lines()) {
      if (line.isEmpty() && !paragraph.isEmpty()) {
        paragraphs.add(Text.of(paragraph));
        paragraph = new ArrayList<>();
      } else if (!line.isEmpty()) {
        if (!paragraph.isEmpty()) {
          paragraph.add(new Inline.LineBreak());
        }
        paragraph.addAll(nested(line, 0));
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(Text.of(paragraph));
    }
    return paragraphs;
  }

  /** All on one line. */
  Text line() {
    List<Leaf> line = new ArrayList<>();
    for (Leaf leaf : leaves) {
      line.add(leaf.isBreak() ? new Leaf(new Inline.Run(" "), leaf.styles()) : leaf);
    }
    return Text.of(nested(spaced(line), 0));
  }

  private List<List<Leaf>> lines() {
    List<List<Leaf>> lines = new ArrayList<>();
    List<Leaf> line = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.isBreak() && !leaf.has(Kind.GAP)) {
        lines.add(spaced(line));
        line = new ArrayList<>();
      } else {
        line.add(leaf.isBreak() ? new Leaf(new Inline.Run(" "), leaf.styles()) : leaf);
      }
    }
    lines.add(spaced(line));
    return lines;
  }

  /**
   * Single spaces within the line and none at its ends; a space looks as both its neighbours do.
   */
  private static List<Leaf> spaced(List<Leaf> line) {
    List<Leaf> pieces = new ArrayList<>();
    line.forEach(leaf -> split(leaf, pieces));
    List<Leaf> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Leaf piece = pieces.get(i);
      if (!piece.isSpace()) {
        out.add(piece);
      } else if (!out.isEmpty() && !out.get(out.size() - 1).isSpace()) {
        Leaf next = next(pieces, i);
        if (next != null) {
          out.add(new Leaf(piece.inline(), shared(out.get(out.size() - 1), next)));
        }
      }
    }
    return out;
  }

  private static Leaf next(List<Leaf> pieces, int from) {
    for (int i = from; i < pieces.size(); i++) {
      if (!pieces.get(i).isSpace()) {
        return pieces.get(i);
      }
    }
    return null;
  }

  private static List<Style> shared(Leaf one, Leaf other) {
    int most = Math.min(one.styles().size(), other.styles().size());
    int same = 0;
    while (same < most && one.styles().get(same).equals(other.styles().get(same))) {
      same++;
    }
    return one.styles().subList(0, same);
  }

  /** Spaces at the ends of a run by themselves. */
  private static void split(Leaf leaf, List<Leaf> out) {
    if (!(leaf.inline() instanceof Inline.Run run)) {
      out.add(leaf);
      return;
    }
    String text = run.text();
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    Leaf space = new Leaf(new Inline.Run(" "), leaf.styles());
    if (start > 0) {
      out.add(space);
    }
    if (start < end) {
      out.add(new Leaf(new Inline.Run(text.substring(start, end)), leaf.styles()));
    }
    if (end < text.length() && start < end) {
      out.add(space);
    }
  }

  private List<Inline> nested(List<Leaf> line, int depth) {
    List<Inline> out = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      if (line.get(i).styles().size() <= depth) {
        append(out, line.get(i++).inline());
        continue;
      }
      Style style = line.get(i).styles().get(depth);
      int end = i;
      while (end < line.size()
          && line.get(end).styles().size() > depth
          && line.get(end).styles().get(depth).equals(style)) {
        end++;
      }
      styled(style, nested(line.subList(i, end), depth + 1)).forEach(part -> append(out, part));
      i = end;
    }
    return out;
  }

  private static void append(List<Inline> out, Inline inline) {
    int last = out.size() - 1;
    if (inline instanceof Inline.Run more && last >= 0 && out.get(last) instanceof Inline.Run run) {
      out.set(last, new Inline.Run(run.text() + more.text()));
    } else {
      out.add(inline);
    }
  }

  private List<Inline> styled(Style style, List<Inline> content) {
    return switch (style.kind()) {
      case GAP -> List.of(new Inline.Gap(List.of(Text.of(new GapContent(losses).line(content)))));
      case LINK -> List.of(new Inline.Link(content, style.value()));
      case STRONG -> List.of(new Inline.Strong(content));
      case EMPHASIS -> List.of(new Inline.Emphasis(content));
      case SCRIPT -> script(style.value(), content);
    };
  }

  /** Deckle's are short, and words only. */
  private List<Inline> script(String mark, List<Inline> content) {
    String words = Text.of(content).plain();
    boolean fits =
        content.size() == 1
            && content.get(0) instanceof Inline.Run
            && words.codePointCount(0, words.length()) <= LONGEST_SCRIPT
            && words.codePoints().noneMatch(Characters::isSpace);
    if (!fits) {
      losses.add(Loss.SCRIPT, "`" + words + "`");
      return content;
    }
    return List.of(mark.equals("^") ? new Inline.Sup(content) : new Inline.Sub(content));
  }
}
