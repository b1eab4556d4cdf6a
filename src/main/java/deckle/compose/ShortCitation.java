package deckle.compose;

import deckle.deck.Reference;
import deckle.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who and when, as a source is named where there is no room for all of it: {@code Nowak et al.
 * 1984}. It is read off citations that put the authors before the first full stop, as most styles
 * do; of others all is said.
 */
final class ShortCitation {

  private static final Pattern AUTHORS = Pattern.compile("(.+?)\\.\\s+(?=\\S)(.*)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?![\\d-])");

  /** A surname and initials. */
  private static final Pattern PERSON =
      Pattern.compile("([\\p{L}'’ -]+?) (?:\\p{Lu}\\p{Ll}?){1,4}( et al)?");

  /** What stands in small letters before a surname. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "ten", "ter",
          "van", "von", "zu", "zur");

  /** What is left at the end of a citation when its link has been taken off. */
  private static final Pattern END = Pattern.compile("[.,;:\\s]+$");

  private ShortCitation() {}

  static Text of(Reference source) {
    Matcher citation = AUTHORS.matcher(source.text().plain());
    if (!citation.matches()) {
      Matcher end = END.matcher(source.text().plain());
      return end.find() ? Text.of(end.replaceFirst("")) : source.text();
    }
    Matcher year = YEAR.matcher(citation.group(2));
    String when = year.find() ? " " + year.group() : "";
    return Text.of(who(citation.group(1)) + when);
  }

  private static String who(String authors) {
    List<Optional<Matcher>> persons =
        Arrays.stream(authors.split(", ", -1)).map(ShortCitation::person).toList();
    if (!persons.stream().allMatch(Optional::isPresent)) {
      return authors;
    }
    Matcher first = persons.get(0).orElseThrow();
    if (persons.size() > 2 || first.group(2) != null) {
      return first.group(1) + " et al.";
    }
    return persons.size() == 2
        ? first.group(1) + " & " + persons.get(1).orElseThrow().group(1)
        : first.group(1);
  }

  private static Optional<Matcher> person(String author) {
    return Optional.of(PERSON.matcher(author))
        .filter(Matcher::matches)
        .filter(person -> isSurname(person.group(1)));
  }

  /** So is no {@code US} before {@code FDA}, nor a {@code Committee on Food and} before another. */
  private static boolean isSurname(String words) {
    return Arrays.stream(words.split(" ", -1))
        .allMatch(word -> PARTICLES.contains(word) || isName(word));
  }

  private static boolean isName(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLowerCase);
  }
}
