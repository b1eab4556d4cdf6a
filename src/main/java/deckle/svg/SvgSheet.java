package deckle.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The style sheets of an SVG file. They are spread over its elements as attributes, so that all who
 * come after read one notation.
 */
final class SvgSheet {

  private static final int MOST_RULES = 1000;
  private static final int LONGEST_FONT = 300;
  private static final int SHOWN = 30;
  private static final Pattern FONT =
      Pattern.compile(
          "((?:(?:normal|italic|oblique|small-caps|bold|bolder|lighter|\\d00)\\s+)*)"
              + "([\\d.]+[a-z%]*)(?:\\s*/\\s*\\S+)?\\s+.*");

  private static final int STYLE_ATTRIBUTE = 1_000_000_000;
  private static final int STRONGEST = 2_000_000_000;

  private final Faults faults;
  private final List<Rule> rules = new ArrayList<>();

  SvgSheet(Faults faults) {
    this.faults = faults;
  }

  private record Rule(SvgSelector selector, Map<String, String> declarations) {}

  /** Whether the sheets could be trusted. */
  boolean spread(Document document) {
    List<Element> sheets = new ArrayList<>();
    gather(document.getDocumentElement(), sheets);
    for (Element sheet : sheets) {
      String text = withoutComments(sheet.getTextContent());
      if (text.contains("@import")) {
        faults.error(
            "the figure's `style` refers to another file", "put all of it into the figure");
        return false;
      }
      read(text);
      sheet.getParentNode().removeChild(sheet);
    }
    if (rules.size() > MOST_RULES) {
      faults.error("the figure's `style` has more than 1000 rules", "simplify the figure");
      return false;
    }
    apply(document.getDocumentElement());
    return true;
  }

  private static void gather(Element element, List<Element> sheets) {
    for (Element child : SvgCheck.children(element)) {
      if ("style".equals(child.getLocalName())) {
        sheets.add(child);
      } else {
        gather(child, sheets);
      }
    }
  }

  private static String withoutComments(String sheet) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = sheet.indexOf("/*"); at >= 0; at = sheet.indexOf("/*", from)) {
      text.append(sheet, from, at).append(' ');
      int end = sheet.indexOf("*/", at + 2);
      from = end < 0 ? sheet.length() : end + 2;
    }
    return text.append(sheet, from, sheet.length()).toString();
  }

  private void read(String text) {
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int end = end(text, open);
      String before = text.substring(from, open);
      rule(before.substring(before.lastIndexOf(';') + 1), text.substring(open + 1, end));
      from = end + 1;
    }
  }

  /** Where a block ends; an open one at the last character. */
  private static int end(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length() - 1; at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return Math.max(open + 1, text.length() - 1);
  }

  private void rule(String selectors, String body) {
    if (selectors.strip().startsWith("@font-face")) {
      faults.warning(
          "the figure brings a font of its own, which is not used",
          "all words in figures are set in Source Sans 3: see that they fit");
      return;
    }
    Map<String, String> declarations = declarations(body);
    for (String selector : selectors.split(",", -1)) {
      if (rules.size() <= MOST_RULES) {
        SvgSelector.of(selector.strip())
            .ifPresentOrElse(
                known -> rules.add(new Rule(known, declarations)), () -> unread(selector.strip()));
      }
    }
  }

  private void unread(String selector) {
    String shown = selector.length() > SHOWN ? selector.substring(0, SHOWN) + "…" : selector;
    faults.warning(
        "the figure's `style` has a rule for `" + shown + "`, which is not read",
        "choose elements by name, class or id");
  }

  private static Map<String, String> declarations(String text) {
    Map<String, String> declarations = new TreeMap<>();
    for (String declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).strip();
        declarations.putAll(longhand(declaration.substring(0, colon).strip(), value));
      }
    }
    return declarations;
  }

  /** The one shorthand that drawings use, in its parts. */
  private static Map<String, String> longhand(String property, String value) {
    Matcher font = FONT.matcher(value);
    if (!property.equals("font") || value.length() > LONGEST_FONT || !font.matches()) {
      return Map.of(property, value);
    }
    Map<String, String> parts = new TreeMap<>(Map.of("font-size", font.group(2)));
    for (String word : font.group(1).strip().split("\\s+", -1)) {
      if (word.equals("italic") || word.equals("oblique")) {
        parts.put("font-style", word);
      } else if (word.startsWith("bold") || word.endsWith("00")) {
        parts.put("font-weight", word);
      }
    }
    return parts;
  }

  /** Of two that set one property the more specific wins, then the later. */
  private record Setting(int strength, String value) {}

  private void apply(Element element) {
    Map<String, Setting> set = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.selector().chooses(element)) {
        set(rule.declarations(), rule.selector().specificity(), set);
      }
    }
    set(declarations(element.getAttribute("style")), STYLE_ATTRIBUTE, set);
    element.removeAttribute("style");
    set.forEach(
        (property, setting) -> {
          if (property.matches("[a-zA-Z][a-zA-Z-]*")) {
            element.setAttribute(property, setting.value());
          }
        });
    SvgCheck.children(element).forEach(this::apply);
  }

  private static void set(
      Map<String, String> declarations, int strength, Map<String, Setting> set) {
    declarations.forEach(
        (property, value) -> {
          int mark = value.endsWith("important") ? value.lastIndexOf('!') : -1;
          Setting setting =
              mark >= 0
                  ? new Setting(STRONGEST, value.substring(0, mark).strip())
                  : new Setting(strength, value);
          set.merge(property, setting, (old, now) -> now.strength() >= old.strength() ? now : old);
        });
  }
}
