package deckle.read.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import deckle.read.yaml.Vocabulary.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The deck language as a JSON Schema (draft 7), with which editors complete and check. */
public final class Schema {

  private final JsonGenerator json;

  private Schema(JsonGenerator json) {
    this.json = json;
  }

  /** For decks and for the manifest of a library. */
  public static String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      new Schema(json).write();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written to it", e);
    }
    return out + "\n";
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
    json.writeStringField("title", "A Deckle deck, or the manifest of a library");
    anyOf(List.of(Place.DECK, Place.LIBRARY));
    json.writeObjectFieldStart("definitions");
    text();
    for (Place place : Place.values()) {
      definition(place);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A text may look like a number or a truth value; it stays a text. */
  private void text() throws IOException {
    json.writeObjectFieldStart("text");
    strings("type", List.of("string", "number", "boolean"));
    json.writeEndObject();
  }

  private void definition(Place place) throws IOException {
    json.writeObjectFieldStart(name(place));
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (Vocabulary.Key key : Vocabulary.of(place)) {
      json.writeObjectFieldStart(key.name());
      json.writeStringField("description", key.description());
      value(key);
      json.writeEndObject();
    }
    json.writeEndObject();
    strings("required", required(place));
    if (place == Place.FIGURE) {
      pictureOrChart();
    }
    json.writeEndObject();
  }

  private void pictureOrChart() throws IOException {
    json.writeArrayFieldStart("oneOf");
    for (List<String> keys : List.of(List.of("file", "alt"), List.of("chart", "rows"))) {
      json.writeStartObject();
      strings("required", keys);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A topic alone is a divider among facts and questions, so there nothing is required. */
  private static List<String> required(Place place) {
    boolean mayDivide = place == Place.FACT;
    return Vocabulary.of(place).stream()
        .filter(key -> key.required() && !mayDivide)
        .map(Vocabulary.Key::name)
        .toList();
  }

  private void value(Vocabulary.Key key) throws IOException {
    switch (key.kind()) {
      case TEXT, PROSE, EXPRESSION -> reference("text");
      case TEXTS -> oneOrMore("text");
      case WORD -> word(key);
      case WORDS -> words(key);
      case OPTIONS -> options();
      case PAIRS -> map(() -> reference("text"));
      case GIVEN -> map(() -> strings("type", List.of("string", "number", "array", "object")));
      case NAMED -> map(() -> named(key.within().orElseThrow()));
      case ONE -> reference(name(key.within().orElseThrow()));
      case LIST -> list(() -> thing(key.within().orElseThrow()));
    }
  }

  private void word(Vocabulary.Key key) throws IOException {
    if (key.words().isEmpty()) {
      reference("text");
    } else if (key.words().equals(List.of("true", "false"))) {
      json.writeStringField("type", "boolean");
    } else {
      strings("enum", key.words());
    }
  }

  private void words(Vocabulary.Key key) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    word(key);
    json.writeEndObject();
    json.writeStartObject();
    list(() -> word(key));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void oneOrMore(String definition) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    reference(definition);
    json.writeEndObject();
    json.writeStartObject();
    list(() -> reference(definition));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void options() throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    reference("text");
    json.writeEndObject();
    json.writeStartObject();
    list(() -> textOr(Place.OPTION));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void textOr(Place place) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    reference("text");
    json.writeEndObject();
    json.writeStartObject();
    reference(name(place));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void named(Place place) throws IOException {
    if (place == Place.LABEL) {
      textOr(place);
    } else {
      thing(place);
    }
  }

  private void thing(Place place) throws IOException {
    List<Place> places = Vocabulary.alternatives(place);
    if (places.size() == 1) {
      reference(name(place));
    } else {
      anyOf(places);
    }
  }

  private void anyOf(List<Place> places) throws IOException {
    json.writeArrayFieldStart("anyOf");
    for (Place place : places) {
      json.writeStartObject();
      reference(name(place));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void map(Part values) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("additionalProperties");
    values.write();
    json.writeEndObject();
  }

  private void list(Part items) throws IOException {
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    items.write();
    json.writeEndObject();
  }

  private void reference(String definition) throws IOException {
    json.writeStringField("$ref", "#/definitions/" + definition);
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String name(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  /** A part of the schema that is written inside another. */
  private interface Part {
    void write() throws IOException;
  }
}
