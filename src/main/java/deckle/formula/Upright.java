package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula in upright letters: letters side by side are words or chemical symbols. */
final class Upright extends Rewritten {

  private static final Upright UPRIGHT = new Upright();

  private Upright() {}

  static Formula of(Formula formula) {
    return formula.accept(UPRIGHT);
  }

  @Override
  public Formula symbol(Symbol symbol) {
    return symbol.kind() == Kind.VARIABLE ? words(symbol.text()).get(0) : symbol;
  }

  /** A letter with scripts ends the word that it belongs to. */
  @Override
  public Formula row(Formula.Row row) {
    List<Formula> parts = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Formula part : row.parts()) {
      Optional<String> letter = letter(part);
      letter.ifPresent(word::append);
      if (letter.isEmpty() || part instanceof Formula.Scripts) {
        endWord(word, part, parts);
      }
      if (letter.isEmpty()) {
        parts.add(part.accept(this));
      }
    }
    parts.addAll(words(word.toString()));
    return parts.size() == 1 ? parts.get(0) : new Formula.Row(parts);
  }

  private void endWord(StringBuilder word, Formula part, List<Formula> parts) {
    List<Formula> words = new ArrayList<>(words(word.toString()));
    if (part instanceof Formula.Scripts scripts && !words.isEmpty()) {
      Formula last = words.remove(words.size() - 1);
      words.add(
          new Formula.Scripts(
              last,
              scripts.below().map(below -> below.accept(this)),
              scripts.above().map(above -> above.accept(this))));
    }
    parts.addAll(words);
    word.setLength(0);
  }

  private static Optional<String> letter(Formula part) {
    Formula base = part instanceof Formula.Scripts scripts ? scripts.base() : part;
    return base instanceof Symbol symbol && symbol.kind() == Kind.VARIABLE
        ? Optional.of(symbol.text())
        : Optional.empty();
  }

  private static List<Formula> words(String word) {
    if (word.isEmpty()) {
      return List.of();
    }
    return Elements.in(word)
        .map(all -> all.stream().<Formula>map(each -> Symbol.of(each, Kind.ELEMENT)).toList())
        .orElse(List.of(Symbol.of(word, Kind.WORDS)));
  }
}
