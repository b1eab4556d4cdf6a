package deckle.deck;

import deckle.deck.ExpressionToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into numbers, names and signs. */
final class ExpressionTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+−-]?\\d+)?)"
              + "|(?<name>\\p{L}[\\p{L}\\d_]*)"
              + "|(?<sign>.)",
          Pattern.DOTALL);
  private static final String SIGNS = "+-*/^(),";
  private static final Pattern BRACED = Pattern.compile("\\{\\s*(\\p{L}[\\p{L}\\d_]*)\\s*}");
  private static final int MOST = 400;

  private ExpressionTokens() {}

  static List<ExpressionToken> of(String source) throws ExpressionFault {
    refuseBraces(source);
    List<ExpressionToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      if (!isSpace(matcher.group().codePointAt(0))) {
        tokens.add(token(matcher));
      }
    }
    tokens.add(new ExpressionToken(Kind.END, "", source.length()));
    return refuseTooMany(tokens);
  }

  /** What is nested deeper than this could not be worked out. */
  private static List<ExpressionToken> refuseTooMany(List<ExpressionToken> tokens)
      throws ExpressionFault {
    if (tokens.size() > MOST) {
      throw new ExpressionFault(
          tokens.get(MOST), "this expression is too long", "work out parts of it in `given:`");
    }
    return tokens;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static ExpressionToken token(Matcher matcher) throws ExpressionFault {
    String text = matcher.group();
    if (matcher.group("number") != null) {
      return new ExpressionToken(Kind.NUMBER, text, matcher.start());
    }
    if (matcher.group("name") != null) {
      return new ExpressionToken(Kind.NAME, text, matcher.start());
    }
    ExpressionToken sign = new ExpressionToken(Kind.SIGN, plain(text), matcher.start());
    if (!SIGNS.contains(sign.text())) {
      throw new ExpressionFault(
          sign, "`" + text + "` has no meaning in an expression", "the signs are `+ - * / ^ ( )`");
    }
    return sign;
  }

  /** The sign of a keyboard for the sign of a printed page. */
  private static String plain(String sign) {
    return switch (sign) {
      case "−", "–" -> "-";
      case "×", "·", "⋅" -> "*";
      case "÷" -> "/";
      default -> sign;
    };
  }

  private static void refuseBraces(String source) throws ExpressionFault {
    int brace = firstBrace(source);
    if (brace >= 0) {
      String mended = BRACED.matcher(source).replaceAll("$1").replaceAll("[{}]", "");
      throw new ExpressionFault(
          new ExpressionToken(Kind.SIGN, source.substring(brace, brace + 1), brace),
          "braces in an expression",
          "`" + mended + "`");
    }
  }

  private static int firstBrace(String source) {
    int opens = source.indexOf('{');
    int closes = source.indexOf('}');
    return opens < 0 || closes < 0 ? Math.max(opens, closes) : Math.min(opens, closes);
  }
}
