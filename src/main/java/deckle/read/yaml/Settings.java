package deckle.read.yaml;

import deckle.deck.Measure;
import deckle.deck.Points;
import deckle.diag.Nearest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those fields whose values are words, numbers and sizes, not running text. */
final class Settings {

  private static final int MOST_HUNDREDTHS = 1_000_000;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,6})(?:\\.(\\d)(\\d)?)?");
  private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d{1,3})?)\\s*(cm|mm|%)");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]+");

  /** In bytes. */
  private static final int LONGEST_ID = 200;

  private final Fields fields;
  private final Vocabulary.Place place;

  Settings(Fields fields, Vocabulary.Place place) {
    this.fields = fields;
    this.place = place;
  }

  /** One of the words that the vocabulary allows for this key. */
  Optional<String> word(String key) {
    return fields.scalar(key).flatMap(scalar -> allowed(key, scalar));
  }

  /** One of the constants of an enum, which the vocabulary names in small letters. */
  <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    return word(key)
        .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** Some of the words that the vocabulary allows for this key. */
  List<String> words(String key) {
    return fields.words(key).stream().flatMap(word -> allowed(key, word).stream()).toList();
  }

  private Optional<String> allowed(String key, Node.Scalar scalar) {
    String word = scalar.text().strip();
    List<String> known = Vocabulary.key(place, key).orElseThrow().words();
    if (known.contains(word)) {
      return Optional.of(word);
    }
    if (known.size() <= 2) {
      notOneOf(key, scalar, known);
    } else {
      fields
          .scope()
          .error(
              scalar.at(),
              "`" + key + "` cannot be `" + word + "`",
              Nearest.to(word, known)
                  .map(nearest -> "did you mean `" + nearest + "`?")
                  .orElse("one of: " + String.join(", ", known)));
    }
    return Optional.empty();
  }

  private void notOneOf(String key, Node.Scalar scalar, List<String> known) {
    String all = String.join(" or ", known.stream().map(word -> "`" + word + "`").toList());
    String hint = meant(scalar.text().strip(), known);
    fields.scope().error(scalar.at(), "`" + key + "` takes " + all, "`" + key + ": " + hint + "`");
  }

  /** What a person means who writes {@code False.} or {@code no} for {@code false}. */
  private static String meant(String word, List<String> known) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("\\W", "");
    if (known.size() == 2 && List.of("no", "n", "false", "f", "0", "wrong").contains(bare)) {
      return known.contains("false") ? "false" : known.get(1);
    }
    if (known.contains("no") && List.of("off", "never").contains(bare)) {
      return "no";
    }
    return Nearest.to(bare, known).orElse(known.get(0));
  }

  boolean yes(String key) {
    return word(key).filter("yes"::equals).isPresent();
  }

  OptionalInt whole(String key, int least, int most) {
    Optional<Node.Scalar> scalar = fields.scalar(key);
    Optional<Long> number = scalar.flatMap(s -> whole(key, s, least, most));
    return number.map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
  }

  OptionalLong seed() {
    Optional<Long> seed = fields.scalar("seed").flatMap(s -> whole("seed", s, 0, 999_999_999_999L));
    return seed.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  Optional<Long> whole(String key, Node.Scalar scalar, long least, long most) {
    String text = scalar.text().strip();
    if (WHOLE.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    fields
        .scope()
        .error(
            scalar.at(),
            "`" + key + "` takes a whole number from " + least + " to " + most,
            "`" + key + ": " + Math.max(1, least) + "`");
    return Optional.empty();
  }

  Optional<Points> points(String key) {
    return fields.scalar(key).flatMap(scalar -> points(key, scalar));
  }

  private Optional<Points> points(String key, Node.Scalar scalar) {
    Optional<Points> points = asPoints(scalar.text().strip());
    if (points.isEmpty()) {
      String point = scalar.text().strip().replace(',', '.');
      fields
          .scope()
          .error(
              scalar.at(),
              "`" + key + "` takes a number such as `2` or `0.5`",
              asPoints(point).isPresent() ? "`" + key + ": " + point + "`" : "`" + key + ": 1`");
    }
    return points;
  }

  /** Points as written, with at most two decimals; most decks need no arithmetic but this. */
  static Optional<Points> asPoints(String text) {
    Matcher points = POINTS.matcher(text);
    if (!points.matches()) {
      return Optional.empty();
    }
    int hundredths =
        digits(points.group(1)) * 100 + digits(points.group(2)) * 10 + digits(points.group(3));
    return hundredths > MOST_HUNDREDTHS ? Optional.empty() : Optional.of(new Points(hundredths));
  }

  private static int digits(String group) {
    return group == null ? 0 : Integer.parseInt(group);
  }

  Optional<Measure> size(String key) {
    return fields.scalar(key).flatMap(scalar -> size(key, scalar));
  }

  private Optional<Measure> size(String key, Node.Scalar scalar) {
    Matcher size = SIZE.matcher(scalar.text().strip());
    if (!size.matches() || new BigDecimal(size.group(1)).compareTo(BigDecimal.valueOf(1000)) > 0) {
      fields
          .scope()
          .error(
              scalar.at(),
              "`" + scalar.text().strip() + "` is no size",
              "`" + key + ": 8 cm`, `45 mm` or `60 %`");
      return Optional.empty();
    }
    Measure.Unit unit =
        switch (size.group(2)) {
          case "cm" -> Measure.Unit.CENTIMETRES;
          case "mm" -> Measure.Unit.MILLIMETRES;
          default -> Measure.Unit.PERCENT;
        };
    int thousandths = new BigDecimal(size.group(1)).movePointRight(3).intValueExact();
    return Optional.of(new Measure(thousandths, unit));
  }

  /** A day, as YYYY-MM-DD. */
  Optional<String> date(String key) {
    return fields.scalar(key).filter(scalar -> isDate(key, scalar)).map(s -> s.text().strip());
  }

  private boolean isDate(String key, Node.Scalar scalar) {
    String written = scalar.text().strip();
    try {
      return LocalDate.parse(written).getYear() > 0;
    } catch (DateTimeParseException e) {
      String hint = "`" + key + ": 2026-11-23`";
      fields.scope().error(scalar.at(), "`" + written + "` is no date", hint);
      return false;
    }
  }

  Optional<String> id() {
    return fields.scalar("id").flatMap(scalar -> id(scalar, fields.scope()));
  }

  /** A name made of letters, digits and hyphens. */
  static Optional<String> id(Node.Scalar scalar, Scope scope) {
    String id = Invisible.dropped(scalar.text()).strip();
    if (ID.matcher(id).matches()) {
      return Optional.of(id).filter(name -> fitsAFile(name, scalar, scope));
    }
    String mended = id.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    scope.error(
        scalar.at(),
        "`" + id + "` is no name: it takes letters, digits and `-`",
        mended.isEmpty() ? "such as `rest-ion`" : "`" + mended + "`");
    return Optional.empty();
  }

  /** Whether files can be named after it: most disks give a name 255 bytes, and it is a part. */
  static boolean fitsAFile(String id, Node.Scalar scalar, Scope scope) {
    boolean fits = id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID;
    if (!fits) {
      scope.error(
          scalar.at(),
          "this name is too long: files are named after it",
          "200 letters from a to z have room, or 50 of any script");
    }
    return fits;
  }
}
