package deckle.quiz;

import java.util.List;

/** Names strung together for a message. */
final class Words {

  private Words() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> words, String and) {
    int last = words.size() - 1;
    String before = String.join(", ", words.subList(0, last));
    return last == 0 ? words.get(0) : before + " " + and + " " + words.get(last);
  }
}
