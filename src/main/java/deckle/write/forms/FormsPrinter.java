package deckle.write.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import deckle.deck.Draw;
import deckle.deck.Points;
import deckle.quiz.Answer;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.quiz.Types;
import deckle.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a quiz in the shape that {@code src/docs/forms.md} describes. */
final class FormsPrinter {

  private final JsonGenerator json;

  FormsPrinter(JsonGenerator json) {
    this.json = json;
  }

  void print(Quiz quiz) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "deckle-forms");
    json.writeNumberField("version", FormsJson.VERSION);
    json.writeStringField("quiz", quiz.id());
    json.writeStringField("title", quiz.title().plain());
    json.writeStringField("language", quiz.language());
    json.writeNumberField("seed", quiz.seed());
    json.writeArrayFieldStart("forms");
    for (Form form : quiz.forms()) {
      print(form);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void print(Form form) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", form.name());
    points(form.points());
    json.writeArrayFieldStart("questions");
    for (Asked asked : form.questions().toList()) {
      print(asked);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void print(Asked asked) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", asked.number());
    json.writeStringField("deck", asked.deck().id());
    if (asked.question().id().isPresent()) {
      json.writeStringField("id", asked.question().id().get());
    }
    json.writeStringField("hash", asked.hash());
    json.writeStringField("type", Types.name(asked.question()));
    points(asked.points());
    String marking = asked.question().about().marking().name();
    json.writeStringField("marking", marking.toLowerCase(Locale.ROOT));
    places(json, "order", asked.order());
    values(asked.draw());
    json.writeObjectFieldStart("answer");
    Answer.of(asked).accept(new AnswerShape()).print(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void points(Points points) throws IOException {
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
      json.writeStringField("printed", Text.of(value.getValue().printed()).plain());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
