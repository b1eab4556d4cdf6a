package deckle.text;

import deckle.formula.Formula;
import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in brackets at an arrow of running text: words, scripts and emphasis. */
final class Conditions {

  private static final Pattern PARTS =
      Pattern.compile("\\^([^^\\s]+)\\^|~([^~\\s]+)~|\\*([^*\\s]+)\\*|[^\\^~*]+|.");
  private static final Pattern TOKENS = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}+|.");

  private Conditions() {}

  static Formula of(String condition) {
    List<Formula> parts = new ArrayList<>();
    Matcher part = PARTS.matcher(condition.strip());
    while (part.find()) {
      if (part.group(1) != null) {
        script(parts, Optional.empty(), Optional.of(small(part.group(1))));
      } else if (part.group(2) != null) {
        script(parts, Optional.of(small(part.group(2))), Optional.empty());
      } else if (part.group(3) != null) {
        parts.add(Symbol.of(part.group(3), Kind.VARIABLE));
      } else {
        parts.add(Symbol.of(part.group(), Kind.WORDS));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Formula.Row(parts);
  }

  /** After the last part; an index and an exponent belong to one. */
  private static void script(
      List<Formula> parts, Optional<Formula> below, Optional<Formula> above) {
    int last = parts.size() - 1;
    Formula base = last < 0 ? Formula.Row.EMPTY : parts.remove(last);
    if (base instanceof Formula.Scripts scripts) {
      parts.add(
          new Formula.Scripts(
              scripts.base(), scripts.below().or(() -> below), scripts.above().or(() -> above)));
    } else {
      parts.add(new Formula.Scripts(base, below, above));
    }
  }

  /** Numbers, letters and signs; a hyphen is a minus. */
  private static Formula small(String script) {
    List<Formula> parts = new ArrayList<>();
    Matcher token = TOKENS.matcher(script);
    while (token.find()) {
      String text = token.group();
      int first = text.codePointAt(0);
      if (Character.isDigit(first)) {
        parts.add(Symbol.of(text, Kind.NUMBER));
      } else if (Character.isLetter(first)) {
        parts.add(Symbol.of(text, Kind.WORDS));
      } else {
        parts.add(Symbol.of(text.equals("-") ? "−" : text, Kind.SIGN));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Formula.Row(parts);
  }
}
