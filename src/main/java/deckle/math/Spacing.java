package deckle.math;

import deckle.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;

/** The distances between neighbours in a row, as TeX has them. */
final class Spacing {

  private static final int THIN = 3;
  private static final int MEDIUM = 4;
  private static final int THICK = 5;
  private static final int EIGHTEENTHS = 18;

  private Spacing() {}

  /** A sign with nothing before it to operate on is a sign of what follows. */
  static List<Atom> settled(List<Atom> row) {
    List<Atom> settled = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Atom atom = row.get(i);
      boolean alone =
          atom.kind() == Kind.BINARY
              && (!operand(settled, i - 1) || i + 1 == row.size() || closes(row.get(i + 1)));
      settled.add(alone ? atom.as(Kind.ORDINARY) : atom);
    }
    return settled;
  }

  private static boolean operand(List<Atom> row, int index) {
    int before = index;
    while (before >= 0 && row.get(before).kind() == Kind.SPACE) {
      before--;
    }
    return before >= 0
        && switch (row.get(before).kind()) {
          case ORDINARY, CLOSING, INNER -> true;
          case LARGE, BINARY, RELATION, OPENING, PUNCTUATION, SPACE -> false;
        };
  }

  private static boolean closes(Atom atom) {
    return atom.kind() == Kind.RELATION
        || atom.kind() == Kind.CLOSING
        || atom.kind() == Kind.PUNCTUATION;
  }

  /** In eighteenths of the em, which scripts have no room for. */
  static int between(Kind left, Kind right, boolean script) {
    int space = wide(left, right);
    boolean large = left == Kind.LARGE || right == Kind.LARGE;
    return !script || (large && space == THIN) ? space : 0;
  }

  private static int wide(Kind left, Kind right) {
    if (left == Kind.SPACE || right == Kind.SPACE) {
      return 0;
    }
    if (left == Kind.RELATION || right == Kind.RELATION) {
      boolean edge = left == Kind.OPENING || right == Kind.CLOSING || right == Kind.PUNCTUATION;
      boolean both = left == Kind.RELATION && right == Kind.RELATION;
      return edge || both ? 0 : left == Kind.PUNCTUATION ? THIN : THICK;
    }
    if (left == Kind.BINARY || right == Kind.BINARY) {
      return MEDIUM;
    }
    if (left == Kind.PUNCTUATION) {
      return THIN;
    }
    if (left == Kind.OPENING || right == Kind.CLOSING || right == Kind.PUNCTUATION) {
      return 0;
    }
    if (left == Kind.LARGE || right == Kind.LARGE) {
      return right == Kind.OPENING ? 0 : THIN;
    }
    boolean inner = left == Kind.INNER || right == Kind.INNER;
    return inner ? THIN : 0;
  }

  static int width(int eighteenths, int size) {
    return eighteenths * size / EIGHTEENTHS;
  }
}
