package deckle.page;

/**
 * Hyphenation patterns in a tree of their letters. A pattern has a weight, one digit, at each place
 * where it has something to say: odd ones are for a hyphen, even ones against it.
 */
final class PatternTree {

  private static final int ROOT = 0;
  private static final int NONE = 0;

  /** The patterns as they are written, each in a line; the first one behind a line's end. */
  private final char[] text;

  private final char[] letters;
  private final int[] children;
  private final int[] siblings;

  /** Where in the text the pattern stands whose last letter a node is. */
  private final int[] patterns;

  private int nodes = 1;

  private PatternTree(char[] text) {
    this.text = text;
    this.letters = new char[text.length];
    this.children = new int[text.length];
    this.siblings = new int[text.length];
    this.patterns = new int[text.length];
  }

  /** Of patterns, each in a line. This is one plain loop, since every start of Deckle pays it. */
  static PatternTree of(String lines) {
    PatternTree tree = new PatternTree(("\n" + lines).toCharArray());
    int pattern = 1;
    int node = ROOT;
    for (int i = 1; i < tree.text.length; i++) {
      char sign = tree.text[i];
      if (sign == '\n') {
        tree.patterns[node] = pattern;
        pattern = i + 1;
        node = ROOT;
      } else if (!isWeight(sign)) {
        int child = tree.child(node, sign);
        node = child == NONE ? tree.grow(node, sign) : child;
      }
    }
    return tree;
  }

  private static boolean isWeight(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** Whether a pattern begins with this letter. */
  boolean knows(char letter) {
    return child(ROOT, letter) != NONE;
  }

  /** The heaviest weight before each letter of a word, of all patterns that are found in it. */
  byte[] weights(String word) {
    byte[] weights = new byte[word.length() + 1];
    for (int start = 0; start < word.length(); start++) {
      int node = ROOT;
      for (int i = start; i < word.length(); i++) {
        node = child(node, word.charAt(i));
        if (node == NONE) {
          break;
        }
        weigh(weights, start, patterns[node]);
      }
    }
    return weights;
  }

  private void weigh(byte[] weights, int start, int pattern) {
    int at = start;
    for (int i = pattern; text[i] != '\n'; i++) {
      if (isWeight(text[i])) {
        weights[at] = (byte) Math.max(weights[at], text[i] - '0');
      } else {
        at++;
      }
    }
  }

  private int child(int node, char letter) {
    int child = children[node];
    while (child != NONE && letters[child] != letter) {
      child = siblings[child];
    }
    return child;
  }

  /** A new child is the first one: the next pattern of a sorted file begins like this one. */
  private int grow(int node, char letter) {
    int child = nodes++;
    letters[child] = letter;
    siblings[child] = children[node];
    children[node] = child;
    return child;
  }
}
