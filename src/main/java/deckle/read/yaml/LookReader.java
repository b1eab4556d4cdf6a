package deckle.read.yaml;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.font.Typeface;
import deckle.read.Library;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one look: what it says, over what the look says that it departs from. */
final class LookReader {

  private static final Pattern POINTS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)\\s*pt");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*%");

  private final Fields fields;
  private final Settings settings;
  private final Scope scope;
  private final Library library;

  private LookReader(Fields fields, Library library) {
    this.fields = fields;
    this.settings = new Settings(fields, Vocabulary.Place.LOOK);
    this.scope = fields.scope();
    this.library = library;
  }

  /** Empty, and reported, if anything is wrong with it. */
  static Optional<Look> read(Source source, Looks looks, Library library, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Node> root = Tree.of(FirstLook.mended(source, Vocabulary.Place.LOOK, own), own);
    Optional<Look> look = Optional.empty();
    if (root.isPresent() && root.get() instanceof Node.Pairs pairs) {
      Fields fields = new Fields(new Scope(own), pairs, Vocabulary.of(Vocabulary.Place.LOOK));
      look = Optional.of(new LookReader(fields, library).look(looks));
    } else if (root.isPresent()) {
      own.error(root.get().at(), "a look begins with a key", "`based-on: standard`");
    }
    diagnostics.reportAll(own.sorted());
    return look.filter(sound -> !own.hasErrors());
  }

  private Look look(Looks looks) {
    Look base =
        fields
            .scalar("based-on")
            .flatMap(scalar -> looks.named(scalar.text().strip(), scalar.at()))
            .orElseGet(() -> Look.standard(Look.Paper.A4));
    Pictures pictures = new Pictures(library, Looks.FOLDER + "look", scope);
    Optional<Image> logo =
        fields.scalar("logo").flatMap(s -> pictures.open(s.text().strip(), s.at()));
    Look.Letterhead letterhead =
        new Look.Letterhead(
            logo.or(() -> base.letterhead().logo()),
            fields.has("header") ? fields.texts("header") : base.letterhead().lines());
    return new Look(
        base.name(),
        base.paper(),
        typeface(base.typeface()),
        List.of(),
        type(base.type()),
        fields.node("colours").map(node -> colours(node, base.palette())).orElse(base.palette()),
        settings.whole("columns", 1, 2).orElse(base.columns()),
        settings.word("cards").map(Integer::parseInt).orElse(base.cardsToASheet()),
        letterhead);
  }

  private Look.Palette colours(Node node, Look.Palette base) {
    if (node instanceof Node.Pairs pairs) {
      return new PaletteReader(new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.COLOURS)))
          .over(base);
    }
    scope.error(node.at(), "`colours` takes keys and values below it", "`accent: 1A4F8B`");
    return base;
  }

  private Look.Type type(Look.Type base) {
    int body = points("size", 6, 48).orElse(base.body());
    int smallest = points("smallest", 4, 48).orElse(Math.min(base.smallest(), body));
    int script = points("smallest-script", 3, 48).orElse(Math.min(base.smallestScript(), smallest));
    if (smallest > body) {
      scope.error(
          fields.keyAt("smallest"), "`smallest` is larger than `size`", "make `size` larger");
    }
    return new Look.Type(
        body,
        smallest,
        script,
        tenths("leading", 100, 250).map(t -> t / 10).orElse(base.leading()),
        tenths("letter-spacing", 0, 30).orElse(base.tracking()),
        tenths("word-spacing", 50, 400).map(t -> t / 10).orElse(base.wordSpace()),
        settings.word("lines").map("justified"::equals).orElse(base.justified()));
  }

  /** In millipoints. */
  private Optional<Integer> points(String key, int least, int most) {
    return measured(key, POINTS, least, most, " pt").map(p -> p.movePointRight(3).intValue());
  }

  /** A percentage in tenths. */
  private Optional<Integer> tenths(String key, int least, int most) {
    return measured(key, PERCENT, least, most, " %").map(p -> p.movePointRight(1).intValue());
  }

  private Optional<BigDecimal> measured(
      String key, Pattern pattern, int least, int most, String unit) {
    return fields
        .scalar(key)
        .flatMap(
            scalar -> {
              Matcher matcher = pattern.matcher(scalar.text().strip());
              Optional<BigDecimal> number =
                  matcher.matches()
                      ? Optional.of(new BigDecimal(matcher.group(1)))
                      : Optional.empty();
              Optional<BigDecimal> sound =
                  number.filter(
                      n ->
                          n.compareTo(BigDecimal.valueOf(least)) >= 0
                              && n.compareTo(BigDecimal.valueOf(most)) <= 0);
              if (sound.isEmpty()) {
                scope.error(
                    scalar.at(),
                    "`" + key + "` takes " + least + unit + " to " + most + unit,
                    "`" + key + ": " + usual(key) + "`");
              }
              return sound;
            });
  }

  /** The example that the description of a key ends with. */
  private static String usual(String key) {
    String description = Vocabulary.key(Vocabulary.Place.LOOK, key).orElseThrow().description();
    return description.substring(description.indexOf('`') + 1, description.lastIndexOf('`'));
  }

  private Typeface typeface(Typeface base) {
    Optional<Typeface> bundled =
        settings
            .word("typeface")
            .map(word -> word.equals("andika") ? Typeface.ANDIKA : Typeface.SOURCE_SANS);
    Optional<Node> node = fields.node("fonts");
    if (node.isEmpty()) {
      return bundled.orElse(base);
    }
    if (bundled.isPresent()) {
      scope.error(
          fields.keyAt("fonts"), "a look has a `typeface` or `fonts`, not both", "remove one");
    }
    if (node.get() instanceof Node.Pairs pairs) {
      return own(new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.FONTS)), base);
    }
    scope.error(node.get().at(), "`fonts` takes keys and values below it", "`regular: Own.ttf`");
    return base;
  }

  private Typeface own(Fields cuts, Typeface base) {
    cuts.complete("this typeface");
    Function<String, Optional<Font>> cut =
        key ->
            cuts.scalar(key)
                .flatMap(
                    s ->
                        new FontFiles(library, scope.diagnostics())
                            .open(Looks.FOLDER + s.text().strip(), s.at()));
    Optional<Font> regular = cut.apply("regular");
    Font upright = regular.orElse(base.regular());
    Font bold = cut.apply("bold").orElse(upright);
    Font italic = cut.apply("italic").orElse(upright);
    Font boldItalic = cut.apply("bold-italic").orElse(bold);
    return new Typeface(upright.name(), upright, bold, italic, boldItalic);
  }
}
