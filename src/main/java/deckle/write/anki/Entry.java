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
 * @param type of Deckle's, or {@link #GONE}
 * @param changed seconds since 1970
 * @param digest of all that Anki would update
 * @param parts as its gaps or labels are known, in the order of their numbers
 * @param words with which it begins, to find it again under another id
 */
record Entry(
    String note, String type, long changed, String digest, List<String> parts, String words) {

  /** Of a note that was given out once and is no longer in its deck. */
  static final String GONE = "gone";

  /** The digest of no note. */
  private static final String UNKNOWN = "000000000000";

  private static final String NO_PARTS = ".";

  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+/\\S+) ([a-z]+) ([0-9]{10,11}) ([0-9a-f]{12})"
              + " (\\.|-?[0-9a-f]{6}(?:,-?[0-9a-f]{6})*)(?: (.*))?");

  /** Fields that no learner reads. */
  private static final Set<String> WORDLESS = Set.of("Id", "Occlusion", "Image", "Add Reverse");

  private static final int MOST_WORDS = 120;

  static Optional<Entry> read(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = matcher.group(6) == null ? "" : matcher.group(6);
    List<String> parts =
        matcher.group(5).equals(NO_PARTS) ? List.of() : List.of(matcher.group(5).split(",", -1));
    return Optional.of(
        new Entry(
            matcher.group(1),
            matcher.group(2),
            Long.parseLong(matcher.group(3)),
            matcher.group(4),
            parts,
            words));
  }

  /** A note that has never been given. */
  static Entry of(Filled filled) {
    return new Entry(
        filled.note().name(),
        filled.type().word(),
        AnkiLock.FIRST,
        filled.digest(),
        filled.parts(),
        words(filled));
  }

  /** This after another, which it is newer than if it is not the same. */
  Entry after(Entry old) {
    long time = digest.equals(old.digest) ? old.changed : old.changed + 1;
    return new Entry(note, type, time, digest, parts, words);
  }

  private static String words(Filled filled) {
    List<String> names = filled.type().fields();
    String html =
        IntStream.range(0, names.size())
            .filter(i -> !WORDLESS.contains(names.get(i)))
            .mapToObj(filled.fields()::get)
            .collect(Collectors.joining(" "))
            .replaceAll("\\{\\{c\\d+::(.*?)}}", "$1");
    String plain = html.replaceAll("<!--.*?-->", "").replaceAll("<[^>]*>", " ");
    String words = Parser.unescapeEntities(plain, false).replaceAll("[\\s\\p{Cc}]+", " ").strip();
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

  boolean gone() {
    return type.equals(GONE);
  }

  Entry asGone() {
    return new Entry(note, GONE, changed, digest, parts, words);
  }

  /** The newer of two lines that a merge has left; newer than both if they do not agree. */
  static Entry later(Entry one, Entry other) {
    Entry newer = one.changed >= other.changed ? one : other;
    boolean agree = one.changed != other.changed || one.digest.equals(other.digest);
    return agree
        ? newer
        : new Entry(newer.note, newer.type, newer.changed, UNKNOWN, newer.parts, newer.words);
  }

  String line() {
    String known = parts.isEmpty() ? NO_PARTS : String.join(",", parts);
    return String.join(" ", note, type, String.valueOf(changed), digest, known, words).strip();
  }
}
