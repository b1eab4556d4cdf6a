package deckle.read.yaml;

import java.util.Optional;

/** What a text may hold that stands in a file without quotes. */
final class PlainText {

  private static final String NEVER_FIRST = "[]{}*&!%@`|>#,";
  private static final String FIRST_BEFORE_A_SPACE = "-?:";
  private static final String NEVER_IN_BRACKETS = "[]{}";

  private PlainText() {}

  /** What YAML stumbles over. */
  enum Kind {
    START,
    COLON,
    HASH,
    BRACKET,
    COMMA
  }

  /** The first thing in a text that plain YAML would refuse, cut or bend. */
  record Fault(Kind kind, int offset) {}

  static Optional<Fault> fault(String text, boolean inBrackets) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    if (first == '#') {
      return Optional.of(new Fault(Kind.HASH, 0));
    }
    if (NEVER_FIRST.indexOf(first) >= 0
        || (FIRST_BEFORE_A_SPACE.indexOf(first) >= 0 && endsWord(text, 1))) {
      return Optional.of(new Fault(Kind.START, 0));
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '#' || inBrackets) {
        Optional<Fault> fault = at(text, i, inBrackets);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> at(String text, int i, boolean inBrackets) {
    char c = text.charAt(i);
    if (c == ':'
        && (endsWord(text, i + 1) || (inBrackets && ",[]{}".indexOf(next(text, i)) >= 0))) {
      return Optional.of(new Fault(Kind.COLON, i));
    }
    if (c == '#' && Character.isWhitespace(text.charAt(i - 1))) {
      return Optional.of(new Fault(Kind.HASH, i));
    }
    if (inBrackets && NEVER_IN_BRACKETS.indexOf(c) >= 0) {
      return Optional.of(new Fault(Kind.BRACKET, i));
    }
    return inBrackets && c == ',' ? Optional.of(new Fault(Kind.COMMA, i)) : Optional.empty();
  }

  private static char next(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  private static boolean endsWord(String text, int i) {
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }
}
