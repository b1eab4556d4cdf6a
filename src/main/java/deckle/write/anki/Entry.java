package deckle.write.anki;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;

/**
 * One line of the lock file.
 *
 * @param note the name of the note: its deck, a slash, its id
 * @param origin the name by which learners' programs know it: the first that it had
 * @param gone whether it was given out once and is no longer in its deck
 * @param type of Deckle's
 * @param changed seconds since 1970
 * @param digest of all that Anki would update
 * @param parts as its gaps or labels are known, in the order of their numbers
 * @param words with which it begins, to find it again under another id
 */
record Entry(
    String note,
    String origin,
    boolean gone,
    String type,
    long changed,
    String digest,
    List<String> parts,
    String words) {

  private static final Pattern GAP = Pattern.compile("\\{\\{c\\d+::(.*?)}}");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

  private static final String GONE = "-";

  /** The digest of no note. */
  private static final String UNKNOWN = "000000000000";

  private static final String NO_PARTS = ".";

  private static final Pattern LINE =
      Pattern.compile(
          "([^\\s=]+/[^\\s=]+)(?:=([^\\s=]+/[^\\s=]+))? (-?)([a-z]+) ([0-9]{10,11}) ([0-9a-f]{12})"
              + " (\\.|-?[0-9a-f]{6}(?:,-?[0-9a-f]{6})*)(?: (.*))?");

  /** Fields that no learner reads. */
  private static final Set<String> WORDLESS = Set.of("Id", "Occlusion", "Image", "Add Reverse");

  private static final int MOST_WORDS = 120;

  static Optional<Entry> read(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String parts = matcher.group(7);
    return Optional.of(
        new Entry(
            matcher.group(1),
            Optional.ofNullable(matcher.group(2)).orElse(matcher.group(1)),
            matcher.group(3).equals(GONE),
            matcher.group(4),
            Long.parseLong(matcher.group(5)),
            matcher.group(6),
            parts.equals(NO_PARTS) ? List.of() : List.of(parts.split(",", -1)),
            Optional.ofNullable(matcher.group(8)).orElse("")));
  }

  /** A note that has never been given. */
  static Entry of(Filled filled) {
    return new Entry(
        filled.note().name(),
        filled.note().name(),
        false,
        filled.type().word(),
        AnkiLock.FIRST,
        filled.digest(),
        filled.parts(),
        words(filled));
  }

  /**
   * This after what it was before, which it is newer than if it is not the same. Numbers of gaps
   * are remembered while it is of a type without them, for it may become what it was.
   */
  Entry after(Entry old) {
    boolean same = digest.equals(old.digest) && note.equals(old.note);
    long time = same ? old.changed : old.changed + 1;
    List<String> known = parts.isEmpty() ? old.parts : parts;
    return new Entry(note, old.origin, false, type, time, digest, known, words);
  }

  /** Under another origin. */
  Entry from(String name) {
    return new Entry(note, name, gone, type, changed, digest, parts, words);
  }

  /** Equal for notes that say the same, whatever their names are. */
  String content() {
    return type + " " + digest;
  }

  /** Whether it has an id of its own, and not one made of its content. */
  boolean named() {
    return !id().matches("[0-9a-f]{10}");
  }

  private static String words(Filled filled) {
    List<String> names = filled.type().fields();
    String html =
        IntStream.range(0, names.size())
            .filter(i -> !WORDLESS.contains(names.get(i)))
            .mapToObj(filled.fields()::get)
            .collect(Collectors.joining(" "));
    String filledIn = GAP.matcher(html).replaceAll("$1");
    String plain = TAG.matcher(COMMENT.matcher(filledIn).replaceAll("")).replaceAll(" ");
    String words = BLANKS.matcher(Parser.unescapeEntities(plain, false)).replaceAll(" ").strip();
    return words.codePointCount(0, words.length()) <= MOST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip();
  }

  String deck() {
    return note.substring(0, note.indexOf('/'));
  }

  String id() {
    return note.substring(note.indexOf('/') + 1);
  }

  Entry asGone() {
    return new Entry(note, origin, true, type, changed, digest, parts, words);
  }

  /** The newer of two lines that a merge has left; newer than both if they do not agree. */
  static Entry later(Entry one, Entry other) {
    Entry newer = one.changed >= other.changed ? one : other;
    boolean agree = one.changed != other.changed || one.digest.equals(other.digest);
    return agree
        ? newer
        : new Entry(
            newer.note,
            newer.origin,
            newer.gone,
            newer.type,
            newer.changed,
            UNKNOWN,
            newer.parts,
            newer.words);
  }

  String line() {
    String name = origin.equals(note) ? note : note + "=" + origin;
    String kind = (gone ? GONE : "") + type;
    String known = parts.isEmpty() ? NO_PARTS : String.join(",", parts);
    return String.join(" ", name, kind, String.valueOf(changed), digest, known, words).strip();
  }
}
