package deckle.read.anki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON value in which whatever is asked for is there, empty if it is not. */
final class Json {

  private static final Json NOTHING = new Json(Map.of(), List.of(), "");

  private final Map<String, Json> members;
  private final List<Json> items;
  private final String scalar;

  private Json(Map<String, Json> members, List<Json> items, String scalar) {
    this.members = members;
    this.items = items;
    this.scalar = scalar;
  }

  /** Jackson's own limits on depth and length hold. */
  static Json of(String text, String what) throws Refused {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed(what);
      }
      Json json = value(parser);
      if (parser.nextToken() != null) {
        throw malformed(what);
      }
      return json;
    } catch (IOException e) {
      throw malformed(what);
    }
  }

  private static Refused malformed(String what) {
    return new Refused(
        "this package is damaged: its " + what + " are no JSON", "export it from Anki once more");
  }

  private static Json value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Json> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return new Json(members, List.of(), "");
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Json(Map.of(), items, "");
    }
    return new Json(Map.of(), List.of(), parser.getText());
  }

  Json at(String name) {
    return members.getOrDefault(name, NOTHING);
  }

  Stream<String> names() {
    return members.keySet().stream();
  }

  List<Json> items() {
    return items;
  }

  String text() {
    return scalar;
  }

  /** Of one that is no whole number, −1. */
  long number() {
    return scalar.matches("-?\\d{1,18}") ? Long.parseLong(scalar) : -1;
  }
}
