package deckle.read.yaml;

import deckle.deck.Reference;
import deckle.deck.Topic;
import deckle.text.Places;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands above the facts and questions: the deck's names, sources, figures, topics. */
final class HeadReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final Pattern LINK =
      Pattern.compile("(?s)(.*?)\\s*(doi:\\s?\\S+|https?://\\S+)\\s*");

  private final Fields fields;
  private final Scope scope;
  private final Names names;

  HeadReader(Fields fields, Names names) {
    this.fields = fields;
    this.scope = fields.scope();
    this.names = names;
  }

  Optional<String> id() {
    Optional<Node.Scalar> scalar = fields.scalar("deck");
    Optional<String> id = scalar.map(s -> Invisible.dropped(s.text()).strip());
    if (id.isPresent() && !id.get().matches("[a-z0-9-]+")) {
      scope.error(
          scalar.get().at(),
          "`" + id.get() + "` is no deck id: it takes small letters, digits and `-`",
          "`deck: " + slug(id.get()) + "`");
      return Optional.empty();
    }
    return id.filter(name -> Settings.fitsAFile(name, scalar.get(), scope));
  }

  private static String slug(String id) {
    String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.replaceAll("^-|-$", "").isEmpty() ? "magnesium-2" : slug.replaceAll("^-|-$", "");
  }

  String language() {
    Optional<Node.Scalar> scalar = fields.scalar("language");
    String language = scalar.map(s -> s.text().strip()).orElse("en");
    if (!LANGUAGE.matcher(language).matches()) {
      scope.error(
          scalar.orElseThrow().at(),
          "`" + language + "` is no language tag",
          "`language: en`, `de`, `fr-CH` …");
    }
    return language;
  }

  Optional<String> date() {
    return new Settings(fields, Vocabulary.Place.DECK).date("date");
  }

  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    PairReader reader = new PairReader(fields);
    List<Node.Pair> pairs = reader.pairs("topics");
    readable("topics", pairs, names.topics);
    for (Node.Pair pair : pairs) {
      Optional<Text> title = reader.value(pair).map(scope::text);
      if (named(pair, names.topics) && title.isPresent()) {
        topics.add(new Topic(pair.name(), title.get(), pair.key().at()));
      }
    }
    return topics;
  }

  private boolean named(Node.Pair pair, Known known) {
    boolean isId = Settings.id(pair.key(), scope).isPresent();
    return known.add(pair.name(), pair.key().at(), scope) && isId;
  }

  private void readable(String key, List<Node.Pair> pairs, Known known) {
    if (fields.has(key) && pairs.isEmpty()) {
      known.unreadable();
    }
  }

  List<Reference> sources() {
    List<Reference> sources = new ArrayList<>();
    PairReader reader = new PairReader(fields);
    List<Node.Pair> pairs = reader.pairs("sources");
    readable("sources", pairs, names.sources);
    for (Node.Pair pair : pairs) {
      Optional<Node.Scalar> text = reader.value(pair);
      if (named(pair, names.sources) && text.isPresent()) {
        sources.add(source(pair, text.get()));
      }
    }
    return sources;
  }

  /** The citation ends before its link. */
  private Reference source(Node.Pair pair, Node.Scalar scalar) {
    Matcher link = LINK.matcher(scalar.text());
    boolean linked = link.matches();
    String citation = linked ? link.group(1) : scalar.text();
    Places places = scalar.where().from(0, citation.length());
    Optional<String> url = linked ? Optional.of(url(link.group(2))) : Optional.empty();
    return new Reference(pair.name(), scope.text(citation, places), url, pair.key().at());
  }

  private static String url(String link) {
    String bare = link.replaceAll("[.,;]+$", "");
    return bare.startsWith("doi:") ? "https://doi.org/" + bare.substring(4).strip() : bare;
  }
}
