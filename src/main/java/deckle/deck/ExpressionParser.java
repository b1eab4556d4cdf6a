package deckle.deck;

import deckle.deck.Expression.Function;
import deckle.deck.ExpressionToken.Kind;
import deckle.diag.Nearest;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expression by recursive descent, and the digits asked for at its end. */
final class ExpressionParser {

  private static final String DIGITS_ARE_WRITTEN = "write `to 3 sf` or `to 2 dp`";
  private static final int MOST_DIGITS = 15;
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+),(\\d+)");
  private static final List<String> FUNCTIONS =
      Arrays.stream(Function.values()).map(ExpressionParser::name).toList();

  private final String source;
  private final List<ExpressionToken> tokens;
  private int next;

  ExpressionParser(String source) throws ExpressionFault {
    this.source = source;
    this.tokens = ExpressionTokens.of(source);
  }

  private static String name(Function function) {
    return function.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param usual the precision of a result whose author says nothing
   */
  Calculation whole(Precision usual, Span at) throws ExpressionFault {
    Expression expression = sum();
    Precision precision = peek().text().equals("to") ? precision() : usual;
    if (peek().kind() != Kind.END) {
      throw unexpected(peek());
    }
    return new Calculation(source, expression, precision, at);
  }

  private ExpressionToken peek() {
    return tokens.get(next);
  }

  private ExpressionToken take() {
    ExpressionToken token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  private boolean took(String sign) {
    boolean found = peek().is(sign);
    if (found) {
      take();
    }
    return found;
  }

  private Expression sum() throws ExpressionFault {
    Expression left = product();
    while (peek().is("+") || peek().is("-")) {
      char sign = take().text().charAt(0);
      left = new Expression.Operation(sign, left, product());
    }
    return left;
  }

  private Expression product() throws ExpressionFault {
    Expression left = signed();
    while (peek().is("*") || peek().is("/")) {
      char sign = take().text().charAt(0);
      left = new Expression.Operation(sign, left, signed());
    }
    return left;
  }

  /** A sign in front binds less than a power: {@code -2^2} is −4. */
  private Expression signed() throws ExpressionFault {
    if (took("-")) {
      return new Expression.Operation('-', new Expression.Constant(0), signed());
    }
    return took("+") ? signed() : power();
  }

  /** Powers are taken from the right: {@code 2^3^2} is 512. */
  private Expression power() throws ExpressionFault {
    Expression base = primary();
    refuseMissingStar();
    return took("^") ? new Expression.Operation('^', base, signed()) : base;
  }

  private Expression primary() throws ExpressionFault {
    ExpressionToken token = take();
    if (token.is("(")) {
      return inParentheses(token);
    }
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case NAME -> named(token);
      default -> throw unexpected(token);
    };
  }

  private Expression inParentheses(ExpressionToken opened) throws ExpressionFault {
    Expression inside = sum();
    close(opened);
    return inside;
  }

  private void close(ExpressionToken opened) throws ExpressionFault {
    if (peek().kind() == Kind.END) {
      throw new ExpressionFault(opened, "the parenthesis opened here is never closed", "add a `)`");
    }
    if (!took(")")) {
      throw unexpected(peek());
    }
  }

  private static Expression number(ExpressionToken token) throws ExpressionFault {
    double number = Double.parseDouble(token.text().replace('−', '-'));
    if (Double.isInfinite(number)) {
      throw new ExpressionFault(token, "`" + token.text() + "` is too large", "");
    }
    return new Expression.Constant(number);
  }

  private Expression named(ExpressionToken token) throws ExpressionFault {
    if (token.text().equals("log") && peek().is("(")) {
      throw new ExpressionFault(token, "`log` in an expression", "`ln` or `log10`");
    }
    Optional<Function> function = function(token.text());
    if (function.isPresent()) {
      return call(token, function.get());
    }
    Optional<String> nearest =
        peek().is("(") ? Nearest.to(token.text(), FUNCTIONS) : Optional.empty();
    if (nearest.isPresent()) {
      throw new ExpressionFault(
          token, "`" + token.text() + "` is no function", "did you mean `" + nearest.get() + "`?");
    }
    return token.text().equals("pi")
        ? new Expression.Constant(Math.PI)
        : new Expression.Name(token.text());
  }

  private static Optional<Function> function(String name) {
    return Arrays.stream(Function.values()).filter(each -> name(each).equals(name)).findFirst();
  }

  private Expression call(ExpressionToken name, Function function) throws ExpressionFault {
    ExpressionToken opened = peek();
    if (!took("(")) {
      throw new ExpressionFault(
          name,
          "`" + name.text() + "` is a function and needs parentheses",
          "`" + name.text() + "(…)`");
    }
    List<Expression> arguments = new ArrayList<>(List.of(sum()));
    while (peek().is(",") && (function == Function.MIN || function == Function.MAX)) {
      take();
      arguments.add(sum());
    }
    close(opened);
    return new Expression.Call(function, arguments);
  }

  private void refuseMissingStar() throws ExpressionFault {
    ExpressionToken token = peek();
    boolean operand = token.kind() == Kind.NUMBER || token.kind() == Kind.NAME || token.is("(");
    if (operand && !token.text().equals("to")) {
      String before = tokens.get(next - 1).text();
      throw new ExpressionFault(
          token, "a missing `*` in an expression", "`" + before + " * " + token.text() + "`");
    }
  }

  private Precision precision() throws ExpressionFault {
    ExpressionToken to = take();
    ExpressionToken digits = take();
    ExpressionToken kind = take();
    boolean decimals = kind.text().equals("dp");
    if (digits.kind() != Kind.NUMBER || (!decimals && !kind.text().equals("sf"))) {
      throw new ExpressionFault(to, "`to` does not say how many digits", DIGITS_ARE_WRITTEN);
    }
    int least = decimals ? 0 : 1;
    if (!digits.text().matches("\\d{1,2}") || outside(digits, least)) {
      throw new ExpressionFault(
          digits,
          "`" + digits.text() + "` is no number of digits",
          "a whole number from " + least + " to " + MOST_DIGITS);
    }
    return new Precision(
        Integer.parseInt(digits.text()),
        decimals ? Precision.Kind.DECIMALS : Precision.Kind.SIGNIFICANT);
  }

  private static boolean outside(ExpressionToken digits, int least) {
    int number = Integer.parseInt(digits.text());
    return number < least || number > MOST_DIGITS;
  }

  private ExpressionFault unexpected(ExpressionToken token) {
    if (token.kind() == Kind.END) {
      return new ExpressionFault(token, "this expression is not finished", "");
    }
    return decimalComma(token)
        .orElseGet(
            () -> new ExpressionFault(token, "`" + token.text() + "` does not belong here", ""));
  }

  private Optional<ExpressionFault> decimalComma(ExpressionToken token) {
    Matcher number = DECIMAL_COMMA.matcher(source);
    while (token.is(",") && number.find()) {
      if (number.end(1) == token.offset()) {
        String mended = "`" + number.group(1) + "." + number.group(2) + "`";
        return Optional.of(new ExpressionFault(token, "decimal comma in an expression", mended));
      }
    }
    return Optional.empty();
  }
}
