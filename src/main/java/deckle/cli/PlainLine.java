package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Operand;
import deckle.cli.Syntax.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line as nearly all are: whole names of options, each once, with sound values.
 *
 * <p>It is read without picocli, whose start costs more than a short command. What is put in any
 * other way is none, and picocli's to read or to complain of.
 */
final class PlainLine {

  private final Syntax syntax;
  private final String[] words;
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();
  private int at;

  private PlainLine(Syntax syntax, String[] words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** The words after the name of a command; empty if they are not plain. */
  static Optional<Arguments> read(Syntax syntax, String... words) {
    PlainLine line = new PlainLine(syntax, words);
    return line.isPlain() ? Optional.of(line.arguments()) : Optional.empty();
  }

  private boolean isPlain() {
    while (at < words.length) {
      String word = words[at++];
      if (word.startsWith("-") ? !option(word) : !operand(word)) {
        return false;
      }
    }
    int least = syntax.operand().map(Operand::least).orElse(0);
    int most = syntax.operand().map(Operand::most).orElse(0);
    return operands.size() >= least && operands.size() <= most;
  }

  private boolean operand(String word) {
    operands.add(word);
    return isSimple(word);
  }

  private boolean option(String word) {
    int equals = word.indexOf('=');
    Option option = named(equals < 0 ? word : word.substring(0, equals));
    if (option == null || (isGiven(option) && option.kind() != Kind.TEXTS)) {
      return false;
    }
    List<String> its = values.computeIfAbsent(option.longest(), name -> new ArrayList<>());
    if (equals >= 0) {
      return option.arity() == 1 && value(option, word.substring(equals + 1), its);
    }
    for (int i = 0; i < option.arity(); i++) {
      if (at == words.length || !value(option, words[at++], its)) {
        return false;
      }
    }
    return true;
  }

  private boolean isGiven(Option option) {
    return values.containsKey(option.longest());
  }

  private static boolean value(Option option, String value, List<String> values) {
    values.add(value);
    boolean number = option.kind() == Kind.NUMBER || option.kind() == Kind.LARGE_NUMBER;
    return isSimple(value) && (!number || isNumber(value));
  }

  /** None that picocli would take for something else, such as a file of arguments. */
  private static boolean isSimple(String word) {
    return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
  }

  private static boolean isNumber(String word) {
    return word.length() < 10 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Option named(String name) {
    for (Option option : syntax.options()) {
      if (option.names().contains(name)) {
        return option;
      }
    }
    return null;
  }

  private Arguments arguments() {
    for (Option option : syntax.options()) {
      if (option.usual().isPresent() && !isGiven(option)) {
        values.put(option.longest(), List.of(option.usual().get()));
      }
    }
    if (operands.isEmpty()) {
      syntax.operand().flatMap(Operand::usual).ifPresent(operands::add);
    }
    return new Arguments(values, operands);
  }
}
