package deckle.write.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import deckle.deck.Draw;
import deckle.deck.Points;
import deckle.deck.Precision;
import deckle.quiz.Answer;
import deckle.quiz.Asked;
import deckle.quiz.Printing;
import deckle.quiz.Types;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that a file says of a question behind its number: printed once, and the same bytes for every
 * form that asks it so.
 */
final class QuestionFields {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private final Map<Printing, byte[]> known = new HashMap<>();

  /** Prints as far to the right as in the file, as if a number had just been printed. */
  QuestionFields() throws IOException {
    json = Json.into(out);
    json.writeStartObject();
    json.writeArrayFieldStart("forms");
    json.writeStartObject();
    json.writeArrayFieldStart("questions");
    json.writeStartObject();
    json.writeNumberField("number", 0);
    json.flush();
  }

  byte[] of(Asked asked) throws IOException {
    Printing printing = Printing.of(asked);
    byte[] fields = known.get(printing);
    if (fields == null) {
      out.reset();
      print(asked);
      json.flush();
      fields = out.toByteArray();
      known.put(printing, fields);
    }
    return fields;
  }

  private void print(Asked asked) throws IOException {
    json.writeStringField("deck", asked.deck().id());
    if (asked.question().id().isPresent()) {
      json.writeStringField("id", asked.question().id().get());
    }
    json.writeStringField("hash", asked.hash());
    json.writeStringField("type", Types.name(asked.question()));
    points(json, asked.points());
    String marking = asked.question().about().marking().name();
    json.writeStringField("marking", marking.toLowerCase(Locale.ROOT));
    places(json, "order", asked.order());
    values(asked.draw());
    json.writeObjectFieldStart("answer");
    Answer.of(asked).accept(new AnswerShape()).print(json);
    json.writeEndObject();
  }

  static void points(JsonGenerator json, Points points) throws IOException {
    json.writeFieldName("points");
    json.writeNumber(points.toString());
  }

  static void places(JsonGenerator json, String name, List<Integer> places) throws IOException {
    json.writeArrayFieldStart(name);
    for (int place : places) {
      json.writeNumber(place);
    }
    json.writeEndArray();
  }

  private void values(Draw draw) throws IOException {
    json.writeArrayFieldStart("values");
    for (Map.Entry<String, Draw.Drawn> value : draw.values().entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", value.getKey());
      json.writeNumberField("number", value.getValue().number());
      json.writeStringField("printed", Precision.plain(value.getValue().printed()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
