package deckle.compose;

import deckle.deck.Points;
import deckle.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program says by itself in one language, from that language's data file. */
public final class Words {

  /** The languages that have a data file. */
  public static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr");

  /** A language for tests: English with every word in brackets, so that what is not is a leak. */
  private static final String PSEUDO = "qps";

  /** Words, but not the names in braces that patterns hold. */
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?![\\p{L}]*\\})");

  /** A full stop between two digits; any other belongs to a name. */
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

  private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

  private final Properties data;
  private final boolean bracketed;
  private final List<String> letters;

  private Words(Properties data, boolean bracketed) {
    this.data = data;
    this.bracketed = bracketed;
    this.letters = list(Word.LETTERS);
  }

  /** Those of a BCP 47 tag, whose region and script are ignored; English where unknown. */
  public static Words of(String language) {
    return KNOWN.computeIfAbsent(
        supported(language) ? primary(language) : "en",
        known -> new Words(read(known.equals(PSEUDO) ? "en" : known), known.equals(PSEUDO)));
  }

  /** Whether the program speaks the language of a BCP 47 tag. */
  public static boolean supported(String language) {
    return primary(language).equals(PSEUDO) || LANGUAGES.contains(primary(language));
  }

  /** What stands before the decimals of a number. */
  public String decimalSign() {
    return data.getProperty(Word.DECIMAL_SIGN.key());
  }

  /** The letter of the option at an index from 0; after the last letter come AA, AB …. */
  public String letter(int index) {
    int count = letters.size();
    String last = letters.get(index % count);
    return index < count ? last : letter(index / count - 1) + last;
  }

  /** The words of this sense, with what each {@code {}} stands for put in from the left. */
  String say(Word word, Object... put) {
    String said = spoken(data.getProperty(word.key()));
    for (Object each : put) {
      int at = said.indexOf("{}");
      said = said.substring(0, at) + each + said.substring(at + 2);
    }
    return said;
  }

  /** At the beginning of a line of its own. */
  String capitalized(String said) {
    int first = said.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + said.substring(Character.charCount(first));
  }

  /** A pattern of two, such as the ends of an interval, whose texts may hold superscripts. */
  Line between(Word word, Text from, Text to) {
    String[] said = spoken(data.getProperty(word.key())).split("\\{\\}", -1);
    return Line.of(said[0]).text(from).words(said[1]).text(to).words(said[2]);
  }

  /** {@code 1.5 points}. */
  String points(Points points) {
    boolean one = points.equals(Points.ONE);
    return say(one ? Word.POINT : Word.POINTS, number(points.toString()).replace('-', '−'));
  }

  /** A number printed with a full stop, with this language's sign instead. */
  String number(String printed) {
    return POINT.matcher(printed).replaceAll(Matcher.quoteReplacement(decimalSign()));
  }

  /** {@code YYYY-MM-DD} as a person would write it. */
  String date(String iso) {
    String month = list(Word.MONTHS).get(Integer.parseInt(iso.substring(5, 7)) - 1);
    return say(Word.DATE)
        .replace("{day}", Integer.toString(Integer.parseInt(iso.substring(8))))
        .replace("{month}", month)
        .replace("{year}", iso.substring(0, 4));
  }

  private List<String> list(Word word) {
    return List.of(spoken(data.getProperty(word.key())).split(" "));
  }

  private String spoken(String words) {
    return bracketed ? WORD.matcher(words).replaceAll("[$0]") : words;
  }

  private static String primary(String language) {
    return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static Properties read(String language) {
    Properties data = new Properties();
    try (InputStream file = Words.class.getResourceAsStream("words/" + language + ".properties");
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      data.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }
}
