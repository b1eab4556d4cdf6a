package deckle.write.office.xlsx;

import java.util.List;

/**
 * What may be typed into the cells of an area; empty cells are always well.
 *
 * @param type as files have it
 * @param first formula
 * @param second formula, or empty
 * @param advice whether anything else may be typed after a warning
 * @param title of what is said against anything else, at most 32 characters
 * @param message that is said then, at most 225 characters
 */
public record Validation(
    Area area,
    String type,
    String first,
    String second,
    boolean advice,
    String title,
    String message) {

  private static final int LONGEST_LIST = 255;
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_MESSAGE = 225;

  public Validation {
    if (title.length() > LONGEST_TITLE || message.length() > LONGEST_MESSAGE) {
      throw new IllegalArgumentException("too long: " + title + ": " + message);
    }
  }

  private Validation(Area area, String type, String first, String second) {
    this(area, type, first, second, false, "", "");
  }

  /**
   * A choice of few words.
   *
   * @throws IllegalArgumentException if they need {@link #of(Area, String)}: more than 255
   *     characters together, or a comma in one
   */
  public static Validation of(Area area, List<String> words) {
    String list = String.join(",", words);
    if (list.length() > LONGEST_LIST || words.stream().anyMatch(word -> word.contains(","))) {
      throw new IllegalArgumentException("no list within a cell's rule: " + list);
    }
    return new Validation(area, "list", "\"" + list.replace("\"", "\"\"") + "\"", "");
  }

  /**
   * A choice of what stands in other cells.
   *
   * @param cells such as {@link Area#on}
   */
  public static Validation of(Area area, String cells) {
    return new Validation(area, "list", cells, "");
  }

  /** Any number from one to another, both given as formulas. */
  public static Validation between(Area area, String least, String most) {
    return new Validation(area, "decimal", least, most);
  }

  /** Whatever a formula finds true for the area's first cell, and for the others as if copied. */
  public static Validation where(Area area, String formula) {
    return new Validation(area, "custom", formula, "");
  }

  /** With words for whoever typed something else. */
  public Validation saying(String newTitle, String newMessage) {
    return new Validation(area, type, first, second, advice, newTitle, newMessage);
  }

  /** Anything else may be typed, after a warning. */
  public Validation asAdvice() {
    return new Validation(area, type, first, second, true, title, message);
  }
}
