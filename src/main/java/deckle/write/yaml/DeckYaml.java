package deckle.write.yaml;

import deckle.deck.Deck;
import deckle.deck.Figure;
import deckle.deck.Reference;
import deckle.deck.Topic;
import deckle.diag.Diagnostics;
import deckle.text.Prose;
import deckle.text.Text;
import deckle.write.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A deck in its own language, as a person would have written it. */
public final class DeckYaml implements Format.OfDeck {

  private static final String DOI = "https://doi.org/";

  @Override
  public String extension() {
    return "yaml";
  }

  @Override
  public String description() {
    return "a deck as a person would write it";
  }

  @Override
  public byte[] write(Deck deck, Diagnostics diagnostics) {
    StringBuilder out = new StringBuilder();
    head(deck).print(out, 0);
    section(out, "sources", sources(deck.sources()));
    section(out, "figures", figures(deck.figures()));
    section(out, "topics", topics(deck.topics()));
    section(out, "facts", Divided.facts(deck.facts()));
    section(out, "questions", Divided.questions(deck.items()));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void section(StringBuilder out, String key, Yaml content) {
    if (!content.isEmpty()) {
      new Yaml.Pairs().put(key, content).print(out.append('\n'), 0);
    }
  }

  private static Yaml.Pairs head(Deck deck) {
    return new Yaml.Pairs()
        .put("deck", deck.id())
        .put("title", deck.title().markup())
        .put("language", deck.language())
        .put("summary", deck.summary().map(Prose::markup))
        .put("audience", deck.audience().map(Text::markup))
        .put("date", deck.date())
        .put("licence", deck.licence().map(Text::markup))
        .put("notice", deck.notice().map(Prose::markup));
  }

  private static Yaml sources(List<Reference> sources) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    for (Reference source : sources) {
      List<String> citation = new ArrayList<>();
      Stream.of(source.text().markup()).filter(text -> !text.isEmpty()).forEach(citation::add);
      source.link().map(DeckYaml::shortened).ifPresent(citation::add);
      pairs.put(source.id(), String.join(" ", citation));
    }
    return pairs;
  }

  private static String shortened(String url) {
    return url.startsWith(DOI) ? "doi:" + url.substring(DOI.length()) : url;
  }

  private static Yaml figures(List<Figure> figures) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    for (Figure figure : figures) {
      pairs.put(
          figure.id(),
          figure
              .content()
              .accept(FigureYaml.CONTENT)
              .put("alt", figure.alt().map(Text::markup))
              .put("caption", figure.caption().map(Text::markup))
              .put("credit", figure.credit().map(Text::markup))
              .put("width", figure.width().map(Sizes::of)));
    }
    return pairs;
  }

  private static Yaml topics(List<Topic> topics) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    topics.forEach(topic -> pairs.put(topic.id(), topic.title().markup()));
    return pairs;
  }
}
