package deckle.read.anki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Anki's marks of gaps, <code>{{c1::text::hint}}</code>, made elements of HTML. */
final class Gaps {

  static final String ELEMENT = "deckle-gap";

  private static final Pattern OPEN = Pattern.compile("\\{\\{c(\\d++(?:,\\d++){0,50})::");
  private static final String CLOSE = "}}";
  private static final String HINT = "::";

  /** A gap that is not closed yet. */
  private static final class Frame {
    private final String mark;
    private final StringBuilder text = new StringBuilder();
    private boolean inHint;

    Frame(String mark) {
      this.mark = mark;
    }
  }

  private final String html;
  private final Losses losses;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();
  private final Set<String> numbers = new HashSet<>();
  private boolean grouped;

  private Gaps(String html, Losses losses) {
    this.html = html;
    this.losses = losses;
  }

  /** Whether there is any. */
  static boolean in(String html) {
    return OPEN.matcher(html).find();
  }

  static String marked(String html, Losses losses) {
    return new Gaps(html, losses).marked();
  }

  private String marked() {
    Matcher mark = OPEN.matcher(html);
    boolean more = mark.find();
    for (int at = 0; at < html.length(); ) {
      if (more && mark.start() == at) {
        open.push(new Frame(mark.group()));
        number(mark.group(1));
        at = mark.end();
        more = mark.find();
      } else if (!open.isEmpty() && html.startsWith(CLOSE, at)) {
        close();
        at += CLOSE.length();
      } else if (!open.isEmpty() && html.startsWith(HINT, at) && !open.peek().inHint) {
        open.peek().inHint = true;
        losses.add(Loss.HINT);
        at += HINT.length();
      } else {
        add(html.substring(at, at + 1));
        at++;
      }
    }
    while (!open.isEmpty()) {
      Frame never = open.pop();
      add(never.mark + never.text);
    }
    if (grouped) {
      losses.add(Loss.GROUPED);
    }
    return out.toString();
  }

  /** Deckle asks for every gap, Anki for all of one number together. */
  private void number(String number) {
    grouped |= !numbers.add(number) || number.indexOf(',') >= 0;
  }

  private void add(String text) {
    if (open.isEmpty()) {
      out.append(text);
    } else if (!open.peek().inHint) {
      open.peek().text.append(text);
    }
  }

  private void close() {
    String text = open.pop().text.toString();
    if (open.isEmpty()) {
      out.append('<').append(ELEMENT).append('>').append(text);
      out.append("</").append(ELEMENT).append('>');
    } else {
      losses.add(Loss.NESTED);
      add(text);
    }
  }

  /** A formula without marks of gaps; those closing are told from its own braces by counting. */
  static String unmarked(String latex) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = OPEN.matcher(latex);
    Deque<Integer> closing = new ArrayDeque<>();
    int braces = 0;
    for (int at = 0; at < latex.length(); ) {
      if (mark.region(at, latex.length()).lookingAt()) {
        closing.push(braces);
        at = mark.end();
      } else if (!closing.isEmpty() && closing.peek() == braces && latex.startsWith(CLOSE, at)) {
        closing.pop();
        at += CLOSE.length();
      } else {
        char c = latex.charAt(at++);
        braces += c == '{' ? 1 : c == '}' ? -1 : 0;
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
