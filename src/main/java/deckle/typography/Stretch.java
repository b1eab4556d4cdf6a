package deckle.typography;

import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of nested inlines as one stretch of characters, so that a rule sees past the end of a
 * run; what is changed in it goes back into the runs.
 */
final class Stretch {

  private static final String TRIGGERS = " \"'-.;:!?«»";

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private String asItIs;
  private boolean changed;

  /** A run, or a stand-in for what is no run, and where it starts. */
  private static final class Piece {
    private final boolean run;
    private int start;

    Piece(boolean run, int start) {
      this.run = run;
      this.start = start;
    }
  }

  private Stretch() {}

  static Stretch of(List<Inline> content) {
    Stretch stretch = new Stretch();
    stretch.new Gathering().line(content);
    return stretch;
  }

  /** Whether there is a sign in it that some rule is about. */
  boolean mayNeedSetting() {
    for (int i = 0; i < text.length(); i++) {
      if (TRIGGERS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isChanged() {
    return changed;
  }

  int length() {
    return text.length();
  }

  /** The character at a place, which may be outside. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : Signs.EDGE;
  }

  @Override
  public String toString() {
    if (asItIs == null) {
      asItIs = text.toString();
    }
    return asItIs;
  }

  /** Puts one character in the place of another, which stands in a run. */
  void put(int place, char c) {
    text.setCharAt(place, c);
    isNew();
  }

  /**
   * Puts other characters in the place of each match. An empty match is a place to insert at;
   * matches in addresses and those that reach over the end of a run stay.
   */
  void replace(Pattern pattern, Function<MatchResult, String> with) {
    String before = toString();
    List<MatchResult> matches = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(before); matcher.find(); ) {
      matches.add(matcher.toMatchResult());
    }
    Addresses addresses = null;
    for (int i = matches.size() - 1; i >= 0; i--) {
      MatchResult match = matches.get(i);
      String wanted = with.apply(match);
      if (wanted.equals(match.group()) || !isOfOneRun(match)) {
        continue;
      }
      if (addresses == null) {
        addresses = Addresses.in(before);
      }
      if (!addresses.touch(match)) {
        splice(match.start(), match.end(), wanted);
      }
    }
  }

  private boolean isOfOneRun(MatchResult match) {
    Piece first = pieceAt(match.start());
    return first.run && (match.group().isEmpty() || pieceAt(match.end() - 1) == first);
  }

  /** Pieces without characters own nothing, so the last that starts there is meant. */
  private Piece pieceAt(int place) {
    int last = pieces.size() - 1;
    while (last > 0 && pieces.get(last).start > place) {
      last--;
    }
    return pieces.get(last);
  }

  private void splice(int start, int end, String with) {
    text.replace(start, end, with);
    int longer = with.length() - (end - start);
    for (Piece piece : pieces) {
      if (piece.start > start) {
        piece.start += longer;
      }
    }
    isNew();
  }

  private void isNew() {
    asItIs = null;
    changed = true;
  }

  /** The inlines that it was made of, with the runs as they are now. */
  List<Inline> putInto(List<Inline> content) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int end = i + 1 < pieces.size() ? pieces.get(i + 1).start : text.length();
      if (pieces.get(i).run) {
        runs.add(text.substring(pieces.get(i).start, end));
      }
    }
    return new Returning(runs.iterator()).line(content);
  }

  /** Walks the inlines that have words of the stretch in them, and stays out of the others. */
  private abstract static class Walk extends Rewriting {

    @Override
    public List<Inline> sub(Inline.Sub sub) {
      return other(sub, Signs.SCRIPT);
    }

    @Override
    public List<Inline> sup(Inline.Sup sup) {
      return other(sup, Signs.SCRIPT);
    }

    @Override
    public List<Inline> code(Inline.Code code) {
      return other(code, Signs.THING);
    }

    @Override
    public List<Inline> formula(Inline.Formula formula) {
      return other(formula, Signs.THING);
    }

    @Override
    public List<Inline> picture(Inline.Picture picture) {
      return other(picture, Signs.THING);
    }

    @Override
    public List<Inline> blank(Inline.Blank blank) {
      return other(blank, Signs.THING);
    }

    @Override
    public List<Inline> value(Inline.Value value) {
      return other(value, Signs.THING);
    }

    @Override
    public List<Inline> gap(Inline.Gap gap) {
      return other(gap, Signs.THING);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
      return other(reference, Signs.THING);
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
      return other(lineBreak, Signs.EDGE);
    }

    /** What is no run; in the stretch a character stands for it. */
    abstract List<Inline> other(Inline inline, char standIn);
  }

  /** Fills the stretch. */
  private final class Gathering extends Walk {

    @Override
    public List<Inline> run(Inline.Run run) {
      pieces.add(new Piece(true, text.length()));
      text.append(run.text());
      return List.of();
    }

    @Override
    List<Inline> other(Inline inline, char standIn) {
      pieces.add(new Piece(false, text.length()));
      text.append(standIn);
      return List.of();
    }
  }

  /** Gives the runs their words back. */
  private static final class Returning extends Walk {

    private final Iterator<String> runs;

    Returning(Iterator<String> runs) {
      this.runs = runs;
    }

    @Override
    public List<Inline> run(Inline.Run run) {
      return List.of(new Inline.Run(runs.next()));
    }

    @Override
    List<Inline> other(Inline inline, char standIn) {
      return List.of(inline);
    }
  }
}
