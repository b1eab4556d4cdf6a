package deckle.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** A text of a cell in the making, which may look different from piece to piece. */
final class RichText {

  /** How a word processor writes a character that XML has no way to say. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** As long as a deck takes what is raised or lowered to be. */
  private static final int LONGEST_SCRIPT = 24;

  private static final String BLACK = "FF000000";

  private final List<Run> runs = new ArrayList<>();
  private Run run = new Run();
  private boolean spoken;

  /** Some words and how they look. */
  private static final class Run {
    private String words = "";
    private String script = "";
    private boolean bold;
    private boolean slanted;
    private boolean otherwise;
  }

  /** What the text says, what it says in the marks of a deck, and whether looks are lost. */
  record Read(String plain, String marked, boolean lost) {}

  void start(String name, Attributes attributes) {
    switch (name) {
      case "r" -> run = new Run();
      case "rPh" -> spoken = true;
      case "vertAlign" -> run.script = script(attributes);
      case "b" -> run.bold = isOn(attributes);
      case "i" -> run.slanted = isOn(attributes);
      case "strike", "u" -> run.otherwise |= isOn(attributes);
      case "color" -> {
        String colour = attributes.getValue("rgb");
        run.otherwise |= colour != null && !colour.equals(BLACK);
      }
      default -> {}
    }
  }

  private static String script(Attributes attributes) {
    String where = attributes.getValue("val");
    return "superscript".equals(where) ? "^" : "subscript".equals(where) ? "~" : "";
  }

  private static boolean isOn(Attributes attributes) {
    String value = attributes.getValue("val");
    return value == null || !List.of("0", "false", "none").contains(value);
  }

  /** An element ends; a text has these words in it. */
  void end(String name, String words) {
    if (name.equals("t") && !spoken) {
      run.words = unescaped(words);
      runs.add(run);
      run = new Run();
    } else if (name.equals("rPh")) {
      spoken = false;
    }
  }

  /** With characters in the place of their numbers. */
  static String unescaped(String words) {
    if (!words.contains("_x")) {
      return words;
    }
    Matcher escaped = ESCAPED.matcher(words);
    return escaped.replaceAll(
        found ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }

  /** What was read since the last text; begins anew. */
  Read read() {
    boolean bold = runs.stream().allMatch(each -> each.bold);
    boolean slanted = runs.stream().allMatch(each -> each.slanted);
    StringBuilder plain = new StringBuilder();
    StringBuilder marked = new StringBuilder();
    boolean lost = false;
    for (Run each : runs) {
      String mark = each.bold && !bold ? "**" : each.slanted && !slanted ? "*" : "";
      String shown = shown(each, mark, marked);
      boolean kept = !shown.equals(each.words) || (mark.isEmpty() && each.script.isEmpty());
      lost |= each.otherwise || !kept;
      plain.append(each.words);
      marked.append(shown);
    }
    runs.clear();
    return new Read(plain.toString(), marked.toString(), lost);
  }

  /** Spaces at the ends of what is marked stand outside of the marks. */
  private static String shown(Run run, String emphasis, CharSequence before) {
    String core = run.words.strip();
    String mark = run.script.isEmpty() ? emphasis : run.script;
    boolean script = !run.script.isEmpty();
    boolean fits =
        script
            ? core.length() <= LONGEST_SCRIPT && core.matches("[^\\s~^*]+")
            : core.matches("[^*\\n]+") && !inWord(before, mark);
    if (mark.isEmpty() || !fits) {
      return run.words;
    }
    int from = run.words.indexOf(core);
    return run.words.substring(0, from)
        + mark
        + core
        + mark
        + run.words.substring(from + core.length());
  }

  /** A single star within a word is a star. */
  private static boolean inWord(CharSequence before, String mark) {
    return mark.equals("*")
        && before.length() > 0
        && Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }
}
