package deckle.read.yaml;

import deckle.deck.Fact;
import deckle.text.Prose;
import java.util.Optional;

/** Reads one fact. */
final class FactReader {

  private final Scope scope;
  private final Names names;

  FactReader(Scope scope, Names names) {
    this.scope = scope;
    this.names = names;
  }

  /**
   * The fact, unless a fault hides what it says; its topic and day are those of the divider above.
   */
  Optional<Fact> read(Node.Pairs node, Shared outer) {
    Fields fields = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.FACT));
    fields.complete("this fact");
    Settings settings = new Settings(fields, Vocabulary.Place.FACT);
    Optional<String> id = AboutReader.id(fields, settings, names);
    id.ifPresent(name -> rememberFact(name, fields));
    return fields.prose("fact").map(text -> fact(fields, settings, id, text, outer));
  }

  private void rememberFact(String id, Fields fields) {
    if (!names.facts.has(id)) {
      names.facts.add(id, fields.valueAt("id"), scope);
    }
  }

  private Fact fact(
      Fields fields, Settings settings, Optional<String> id, Prose text, Shared outer) {
    boolean term = fields.has("term");
    return new Fact(
        id,
        text,
        fields.text("term"),
        fields.prose("note"),
        fields.scalar("topic").flatMap(name -> names.topics.meant(name, scope)).or(outer::topic),
        settings.date("added").or(outer::added),
        names.sources.meant(fields.words("source"), scope),
        settings.word("evidence", Fact.Evidence.class),
        fields.scalar("figure").flatMap(name -> names.figures.meant(name, scope)),
        Shared.words(fields, "tags"),
        settings.word("card", Fact.CardKind.class).orElseGet(() -> usualCard(term, text)),
        fields.at());
  }

  /** A term asks for its fact; without one the bold words become gaps. */
  private static Fact.CardKind usualCard(boolean term, Prose text) {
    if (term) {
      return Fact.CardKind.FORWARD;
    }
    return Contents.of(text).bold() ? Fact.CardKind.CLOZE : Fact.CardKind.NONE;
  }
}
