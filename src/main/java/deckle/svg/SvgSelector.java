package deckle.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Which elements a rule of a style sheet is for: by name, class and id, also inside of others.
 *
 * @param parts from the outermost to the element itself
 * @param specificity how much it counts against another rule
 */
record SvgSelector(List<Part> parts, int specificity) {

  private static final int LONGEST = 300;
  private static final Pattern PART =
      Pattern.compile("(>?)\\s*(\\*|[a-zA-Z][\\w-]*)?((?:[.#][\\w-]+)*)");

  private static final Pattern WORD = Pattern.compile("[.#][^.#]+");

  /**
   * What one element must be.
   *
   * @param child whether it must stand directly in the one before it
   */
  private record Part(boolean child, String name, List<String> words) {

    boolean fits(Element element) {
      if (!name.equals("*") && !name.equals(element.getLocalName())) {
        return false;
      }
      String classes = " " + element.getAttribute("class").replaceAll("\\s+", " ") + " ";
      for (String word : words) {
        String bare = word.substring(1);
        boolean has =
            word.startsWith("#")
                ? bare.equals(element.getAttribute("id"))
                : classes.contains(" " + bare + " ");
        if (!has) {
          return false;
        }
      }
      return true;
    }

    int specificity() {
      int ofWords = words.stream().mapToInt(word -> word.startsWith("#") ? 10_000 : 100).sum();
      return ofWords + (name.equals("*") ? 0 : 1);
    }
  }

  /**
   * Empty for what Deckle does not read: states, attributes, neighbours, rules with an {@code @}.
   */
  static Optional<SvgSelector> of(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (String word : written.replaceAll("\\s*>\\s*", " >").strip().split("\\s+", -1)) {
      Matcher part = PART.matcher(word);
      if (word.isEmpty() || !part.matches()) {
        return Optional.empty();
      }
      List<String> words = WORD.matcher(part.group(3)).results().map(w -> w.group()).toList();
      String name = part.group(2) == null ? "*" : part.group(2);
      parts.add(new Part(!part.group(1).isEmpty(), name, words));
    }
    int specificity = parts.stream().mapToInt(Part::specificity).sum();
    return Optional.of(new SvgSelector(parts, specificity));
  }

  boolean chooses(Element element) {
    return parts.get(parts.size() - 1).fits(element) && inside(parts.size() - 1, element);
  }

  /** Whether the elements around are those that the parts before this one ask for. */
  private boolean inside(int part, Element element) {
    if (part == 0) {
      return true;
    }
    Optional<Element> around = SvgStyle.parent(element);
    while (around.isPresent()) {
      if (parts.get(part - 1).fits(around.get()) && inside(part - 1, around.get())) {
        return true;
      }
      around = parts.get(part).child() ? Optional.empty() : SvgStyle.parent(around.get());
    }
    return false;
  }
}
