package deckle.write.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.quiz.Answer;
import deckle.text.Prose;
import deckle.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The fields of each kind of answer. */
final class AnswerShape implements Answer.Visitor<AnswerShape.Fields> {

  /** The inside of an answer, still to be printed. */
  @FunctionalInterface
  interface Fields {
    void print(JsonGenerator json) throws IOException;
  }

  private static void kind(JsonGenerator json, String kind) throws IOException {
    json.writeStringField("kind", kind);
  }

  private static void accepted(JsonGenerator json, List<Text> texts) throws IOException {
    String[] words = texts.stream().map(Text::plain).toArray(String[]::new);
    json.writeFieldName("accepted");
    json.writeArray(words, 0, words.length);
  }

  private static void model(JsonGenerator json, Optional<Prose> model) throws IOException {
    if (model.isPresent()) {
      json.writeStringField("model", model.get().plain());
    }
  }

  private static void blanks(JsonGenerator json, List<Answer.Blank> blanks) throws IOException {
    json.writeArrayFieldStart("gaps");
    for (Answer.Blank blank : blanks) {
      json.writeStartObject();
      accepted(json, blank.accepted());
      if (blank.bank().isPresent()) {
        json.writeNumberField("bank", blank.bank().getAsInt());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public Fields letters(Answer.Letters letters) {
    return json -> {
      kind(json, "options");
      QuestionFields.places(json, "right", letters.right());
      if (!letters.worth().isEmpty()) {
        QuestionFields.places(json, "worth", letters.worth());
      }
    };
  }

  @Override
  public Fields truth(Answer.Truth truth) {
    return json -> {
      kind(json, "truth");
      json.writeBooleanField("is", truth.is());
    };
  }

  @Override
  public Fields texts(Answer.Texts texts) {
    return json -> {
      kind(json, "words");
      accepted(json, texts.accepted());
      json.writeBooleanField("caseMatters", texts.caseMatters());
    };
  }

  @Override
  public Fields quantity(Answer.Quantity quantity) {
    return json -> {
      kind(json, "number");
      json.writeNumberField("value", quantity.value());
      json.writeNumberField("low", quantity.low());
      json.writeNumberField("high", quantity.high());
      json.writeStringField("printed", Precision.plain(quantity.printed()));
      if (quantity.unit().isPresent()) {
        json.writeStringField("unit", quantity.unit().get().plain());
      }
    };
  }

  @Override
  public Fields gaps(Answer.Gaps gaps) {
    return json -> {
      kind(json, "gaps");
      blanks(json, gaps.gaps());
    };
  }

  @Override
  public Fields pairs(Answer.Pairs pairs) {
    return json -> {
      kind(json, "pairs");
      QuestionFields.places(json, "rights", pairs.rights());
    };
  }

  @Override
  public Fields sequence(Answer.Sequence sequence) {
    return json -> {
      kind(json, "sequence");
      QuestionFields.places(json, "places", sequence.places());
    };
  }

  @Override
  public Fields labels(Answer.Labels labels) {
    return json -> {
      kind(json, "labels");
      blanks(json, labels.labels());
    };
  }

  @Override
  public Fields rubric(Answer.Rubric rubric) {
    return json -> {
      kind(json, "rubric");
      json.writeArrayFieldStart("criteria");
      for (Question.Criterion criterion : rubric.criteria()) {
        json.writeStartObject();
        json.writeStringField("text", criterion.text().plain());
        json.writeFieldName("points");
        json.writeNumber(criterion.points().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      model(json, rubric.model());
    };
  }

  @Override
  public Fields model(Answer.Model model) {
    return json -> {
      kind(json, "model");
      json.writeStringField("model", model.text().plain());
    };
  }
}
