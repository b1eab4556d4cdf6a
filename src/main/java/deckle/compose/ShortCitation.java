package deckle.compose;

import deckle.deck.Reference;
import deckle.text.Text;
import java.util.Arrays;
import java.util.List;
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

  private ShortCitation() {}

  static Text of(Reference source) {
    Matcher citation = AUTHORS.matcher(source.text().plain());
    if (!citation.matches()) {
      return source.text();
    }
    Matcher year = YEAR.matcher(citation.group(2));
    String when = year.find() ? " " + year.group() : "";
    return Text.of(who(citation.group(1)) + when);
  }

  private static String who(String authors) {
    List<Matcher> persons = Arrays.stream(authors.split(", ", -1)).map(PERSON::matcher).toList();
    if (!persons.stream().allMatch(Matcher::matches)) {
      return authors;
    }
    String first = persons.get(0).group(1);
    boolean more = persons.size() > 2 || persons.get(0).group(2) != null;
    if (more) {
      return first + " et al.";
    }
    return persons.size() == 2 ? first + " & " + persons.get(1).group(1) : first;
  }
}
