package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Given;
import deckle.deck.Points;
import deckle.text.Prose;
import java.util.Optional;

/** Reads what every question has, whatever its type. */
final class AboutReader {

  private final Names names;
  private final Defaults defaults;

  AboutReader(Names names, Defaults defaults) {
    this.names = names;
    this.defaults = defaults;
  }

  /**
   * @param outer what its divider or passage gives to it
   * @param usual what the question is worth by its nature, as an essay is worth its rubric
   */
  About read(
      Fields fields, Shared outer, Given given, Optional<Prose> because, Optional<Points> usual) {
    Scope scope = fields.scope();
    Settings settings = new Settings(fields, Vocabulary.Place.QUESTION);
    Defaults own = Defaults.of(settings);
    Defaults all = own.or(defaults);
    Points points = own.points().or(() -> usual).or(all::points).orElse(Points.ONE);
    Shared shared = Shared.of(fields, settings, names, outer);
    return new About(
        id(fields, settings, names),
        shared.topic(),
        shared.added(),
        shared.level().or(defaults::level),
        shared.tags(),
        shared.facts(),
        shared.sources(),
        points,
        all.marking().orElse(About.Marking.ALL),
        because,
        fields.scalar("figure").flatMap(name -> names.figures.meant(name, scope)),
        given,
        all.columns(),
        all.lines(),
        settings.size("space"),
        settings.word("page").isPresent(),
        settings.word("card").isEmpty(),
        fields.at());
  }

  /** An id that no other item of the deck has. */
  static Optional<String> id(Fields fields, Settings settings, Names names) {
    Optional<String> id = settings.id();
    id.ifPresent(name -> names.ids.add(name, fields.valueAt("id"), fields.scope()));
    return id;
  }
}
