package deckle.write.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import java.io.IOException;
import java.io.OutputStream;

/** Prints a quiz in the shape that {@code src/docs/forms.md} describes. */
final class FormsPrinter {

  private final OutputStream out;
  private final JsonGenerator json;
  private final QuestionFields fields = new QuestionFields();

  /**
   * @param json prints into {@code out}
   */
  FormsPrinter(JsonGenerator json, OutputStream out) throws IOException {
    this.out = out;
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
    QuestionFields.points(json, form.points());
    json.writeArrayFieldStart("questions");
    for (Asked asked : form.asked()) {
      print(asked);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void print(Asked asked) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", asked.number());
    json.flush();
    out.write(fields.of(asked));
    json.writeEndObject();
  }
}
