package deckle;

import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An author's words as a pattern to find them by on a page that was read back. */
final class Wanted {

  /** A printed number, maybe before a power of ten. */
  static final String NUMBER = "−?\\d+(?:\\.\\d+)?(?:×10−?\\d+)?";

  static final String POINTS = "\\((?<points>[\\d.]+)points?";

  static final String NUMBERED_FIGURE = "Figure\\d+";

  private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z]\\w*)}");

  /** What an author writes for a figure's number, and a character that no author writes. */
  private static final Pattern REFERENCE = Pattern.compile("@fig:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}]");

  private static final String FIGURE = "\uE000";

  private final Map<String, String> values;
  private final Set<String> caught = new LinkedHashSet<>();

  /**
   * @param values what is printed for these names; any others may stand for anything
   */
  Wanted(Map<String, String> values) {
    this.values = values;
  }

  /** The names whose printed values the patterns catch as groups. */
  Set<String> caught() {
    return caught;
  }

  String words(Text text) {
    return words(AsPrinted.words(text));
  }

  String words(Prose prose) {
    return words(AsPrinted.words(prose));
  }

  private String words(String plain) {
    String squeezed = ReadBack.squeezed(REFERENCE.matcher(plain).replaceAll(FIGURE));
    Matcher value = VALUE.matcher(squeezed);
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    while (value.find()) {
      pattern.append(Pattern.quote(squeezed.substring(from, value.start())));
      pattern.append(value(value.group(1)));
      from = value.end();
    }
    pattern.append(Pattern.quote(squeezed.substring(from)));
    return pattern.toString().replace(FIGURE, "\\E" + NUMBERED_FIGURE + "\\Q");
  }

  private String value(String name) {
    if (values.containsKey(name)) {
      return Pattern.quote(values.get(name));
    }
    return caught.add(name) ? "(?<" + name + ">.{1,60}?)" : "\\k<" + name + ">";
  }

  /** Any of these texts, the longest that fits. */
  String any(Collection<Text> texts) {
    return texts.stream()
        .sorted(Comparator.comparing((Text text) -> text.plain().length()).reversed())
        .map(this::words)
        .collect(Collectors.joining("|", "(", ")"));
  }

  /** So many marks, each before one of the texts, all caught in turn. */
  String list(int count, String mark, Collection<Text> texts, String between) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(mark + any(texts));
    }
    return String.join(between, entries);
  }

  /** Each of the texts once, in any order. */
  static boolean eachOnce(Collection<String> printed, Collection<Text> texts) {
    List<String> wanted =
        texts.stream().map(text -> ReadBack.squeezed(AsPrinted.words(text))).toList();
    return printed.stream().sorted().toList().equals(wanted.stream().sorted().toList());
  }
}
