package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of a document, numbered by the word processor itself: who adds a question need not
 * number the others anew.
 */
final class Lists {

  /** Of the part of a file that says how lists count. */
  static final String PART = "word/numbering.xml";

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,8})\\.");
  private static final int MOST_LEVELS = 9;
  private static final int ALPHABET = 26;

  /** Between a mark and its letter; it does not break. */
  private static final String NARROW = "\u00A0";

  /** Kinds of lists, each with its number in the file. */
  private final Map<Kind, Integer> kinds = new LinkedHashMap<>();

  /** What each list is of, and from where it counts. */
  private final List<Begun> lists = new ArrayList<>();

  private final Measures measures;

  /** The list that the last questions were in, and the number that comes next. */
  private int questions;

  private int next;

  Lists(Measures measures) {
    this.measures = measures;
  }

  /**
   * How a list counts.
   *
   * @param format as Office names it: {@code decimal}, {@code upperLetter}, {@code bullet}
   * @param before what stands before the number, be it a box to tick
   * @param after what stands behind it
   * @param left where its lines begin, in twentieths of a point
   * @param indent how much farther than usual its text is from there
   * @param questions whether it is of questions: lists of one kind count on from one another, and
   *     what is within a question must not disturb its number
   */
  private record Kind(
      String format,
      String before,
      String after,
      boolean bold,
      int left,
      int indent,
      boolean questions) {

    static Kind bullets(String bullet, int left) {
      return new Kind("bullet", bullet, "", false, left, 0, false);
    }

    static Kind letters(String before, String after, int left, int indent) {
      return new Kind("upperLetter", before, after, false, left, indent, false);
    }

    static Kind numbers(int left, boolean questions) {
      return new Kind("decimal", "", ".", true, left, 0, questions);
    }
  }

  private record Begun(int kind, int from) {}

  /**
   * A list and where its paragraphs belong in it.
   *
   * @param list 0 for one whose labels are words like others
   */
  record Numbered(int list, int level, int indent) {}

  /** The levels of a list of questions at which options have a circle or a box before them. */
  private static final int CIRCLES = 1;

  private static final int BOXES = 2;

  /** In a part of its own numbers begin anew. */
  void beginPart() {
    next = 0;
  }

  /** The list of an enumeration; empty if its labels do not count as a word processor would. */
  Optional<Numbered> of(Block.Enumeration enumeration, Place place) {
    List<String> labels = enumeration.entries().stream().map(Block.Entry::label).toList();
    return switch (enumeration.numbering()) {
      case DECIMAL -> decimal(labels, place);
      case LETTER ->
          areLetters(labels, ".")
              ? Optional.of(begin(Kind.letters("", ".", place.left(), 0), 1))
              : Optional.empty();
      case BULLET -> Optional.of(begin(Kind.bullets("•", place.left()), 1));
      case NONE -> Optional.empty();
    };
  }

  /** Questions go on where the last one was, however much stands between them. */
  private Optional<Numbered> decimal(List<String> labels, Place place) {
    Matcher first = NUMBER.matcher(labels.get(0));
    if (!first.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(first.group(1));
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).equals(from + i + ".")) {
        return Optional.empty();
      }
    }
    Kind kind = Kind.numbers(place.left(), place.depth() == 0);
    if (place.depth() > 0) {
      return Optional.of(begin(kind, from));
    }
    if (from != next || from == 1) {
      questions = begin(kind, from).list();
    }
    next = from + labels.size();
    return Optional.of(new Numbered(questions, 0, measures.indent()));
  }

  /**
   * The list of options with letters, and with a box or a circle before each. Those of a question
   * are a level of its list, so that they begin anew with every question that is put in.
   */
  Optional<Numbered> of(Block.Options options, Place place) {
    List<String> labels = options.options().stream().map(Block.Option::label).toList();
    String mark = mark(options.mark());
    if (labels.stream().allMatch(String::isEmpty)) {
      return mark.isEmpty()
          ? Optional.empty()
          : Optional.of(begin(Kind.bullets(mark, place.left()), 1));
    }
    if (!areLetters(labels, "")) {
      return Optional.empty();
    }
    if (place.question() > 0 && options.mark() != Block.Mark.NONE) {
      int level = options.mark() == Block.Mark.CIRCLE ? CIRCLES : BOXES;
      return Optional.of(new Numbered(place.question(), level, optionIndent()));
    }
    String before = mark.isEmpty() ? "" : mark + NARROW;
    return Optional.of(begin(Kind.letters(before, "", place.left(), optionWider()), 1));
  }

  /** How much more an option hangs for the mark before its letter. */
  private int optionWider() {
    return measures.distance(50);
  }

  private int optionIndent() {
    return measures.indent() + optionWider();
  }

  static String mark(Block.Mark mark) {
    return switch (mark) {
      case CIRCLE -> "○";
      case BOX -> "☐";
      case NONE -> "";
    };
  }

  private static boolean areLetters(List<String> labels, String after) {
    for (int i = 0; i < labels.size(); i++) {
      if (i >= ALPHABET || !labels.get(i).equals((char) ('A' + i) + after)) {
        return false;
      }
    }
    return true;
  }

  private Numbered begin(Kind kind, int from) {
    int number = kinds.computeIfAbsent(kind, any -> kinds.size());
    lists.add(new Begun(number, from));
    return new Numbered(lists.size(), 0, measures.indent() + kind.indent());
  }

  /** The part that says all this. */
  Xml part() {
    Xml xml = Xml.part().open("w:numbering", "xmlns:w", Docx.WORDS);
    kinds.forEach((kind, number) -> abstractly(kind, number, xml));
    for (int i = 0; i < lists.size(); i++) {
      Begun list = lists.get(i);
      xml.open("w:num", "w:numId", String.valueOf(i + 1));
      xml.empty("w:abstractNumId", "w:val", String.valueOf(list.kind()));
      xml.open("w:lvlOverride", "w:ilvl", "0");
      xml.empty("w:startOverride", "w:val", String.valueOf(list.from()));
      xml.close().close();
    }
    return xml.close();
  }

  private void abstractly(Kind kind, int number, Xml xml) {
    xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(number));
    xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
    for (int level = 0; level < MOST_LEVELS; level++) {
      level(kind, level, xml);
    }
    xml.close();
  }

  private void level(Kind list, int level, Xml xml) {
    Kind kind = at(list, level);
    int hanging = measures.indent() + kind.indent();
    int left = kind.left() + hanging + (kind.equals(list) ? level * measures.indent() : 0);
    boolean bullet = kind.format().equals("bullet");
    String number = bullet ? "" : "%" + (level + 1);
    xml.open("w:lvl", "w:ilvl", String.valueOf(level));
    xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", kind.format());
    xml.empty("w:lvlText", "w:val", kind.before() + number + kind.after());
    xml.empty("w:lvlJc", "w:val", "left").open("w:pPr");
    xml.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(hanging));
    xml.close().open("w:rPr");
    if (kind.bold()) {
      xml.empty("w:b");
    } else {
      xml.empty("w:b", "w:val", "0");
    }
    xml.empty("w:i", "w:val", "0").close().close();
  }

  /** The options of questions are levels of their list. */
  private Kind at(Kind list, int level) {
    boolean options = list.questions() && (level == CIRCLES || level == BOXES);
    if (!options) {
      return list;
    }
    Block.Mark mark = level == CIRCLES ? Block.Mark.CIRCLE : Block.Mark.BOX;
    int left = list.left() + measures.indent();
    return Kind.letters(mark(mark) + NARROW, "", left, optionWider());
  }
}
