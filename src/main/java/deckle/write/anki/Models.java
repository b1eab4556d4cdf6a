package deckle.write.anki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** The settings of a collection in JSON, as Anki keeps them in schema 11. */
final class Models {

  private static final JsonFactory JSON = new JsonFactory();

  /** Every Anki has this deck and these options. */
  private static final long DEFAULT = 1;

  /** Anki's number for types made for image occlusion, by which it lets their shapes be edited. */
  private static final int OCCLUSION_KIND = 6;

  /** Those of the fields that Anki's editor of shapes must find, from 0. */
  private static final int OCCLUSION_FIELDS = 5;

  /** What Anki has in front of formulas for LaTeX, of which Deckle uses none. */
  private static final String LATEX_BEFORE =
      "\\documentclass[12pt]{article}\n\\pagestyle{empty}\n\\begin{document}\n";

  private static final String LATEX_AFTER = "\\end{document}";

  private Models() {}

  /** Something that writes JSON. */
  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  private static String json(Writing writing) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writing.to(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return out.toString();
  }

  /**
   * The note types by id.
   *
   * @param changed seconds since 1970
   */
  static String types(Collection<Type> types, long changed) {
    return json(
        json -> {
          for (Type type : types) {
            json.writeObjectFieldStart(String.valueOf(type.id()));
            type(type, changed, json);
            json.writeEndObject();
          }
        });
  }

  private static void type(Type type, long changed, JsonGenerator json) throws IOException {
    json.writeNumberField("id", type.id());
    json.writeStringField("name", type.title());
    json.writeNumberField("type", type.counted() ? 1 : 0);
    json.writeNumberField("mod", changed);
    json.writeNumberField("usn", -1);
    json.writeNumberField("sortf", 0);
    json.writeNullField("did");
    json.writeArrayFieldStart("tmpls");
    for (int place = 0; place < type.templates().size(); place++) {
      template(type, place, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flds");
    for (int place = 0; place < type.fields().size(); place++) {
      field(type, place, json);
    }
    json.writeEndArray();
    json.writeStringField("css", Type.style());
    json.writeStringField("latexPre", LATEX_BEFORE);
    json.writeStringField("latexPost", LATEX_AFTER);
    json.writeBooleanField("latexsvg", false);
    requirements(type, json);
    if (type == Type.OCCLUSION) {
      json.writeNumberField("originalStockKind", OCCLUSION_KIND);
    }
    json.writeArrayFieldStart("tags");
    json.writeEndArray();
    json.writeArrayFieldStart("vers");
    json.writeEndArray();
  }

  private static void template(Type type, int place, JsonGenerator json) throws IOException {
    String template = type.templates().get(place);
    json.writeStartObject();
    json.writeStringField("name", "Card " + (place + 1));
    json.writeNumberField("ord", place);
    json.writeStringField("qfmt", Type.front(template));
    json.writeStringField("afmt", Type.back(template));
    json.writeStringField("bqfmt", "");
    json.writeStringField("bafmt", "");
    json.writeNullField("did");
    json.writeStringField("bfont", "");
    json.writeNumberField("bsize", 0);
    json.writeNumberField("id", type.templateId(template));
    json.writeEndObject();
  }

  private static void field(Type type, int place, JsonGenerator json) throws IOException {
    String field = type.fields().get(place);
    boolean needed = type == Type.OCCLUSION && place < OCCLUSION_FIELDS;
    json.writeStartObject();
    json.writeStringField("name", field);
    json.writeNumberField("ord", place);
    json.writeBooleanField("sticky", false);
    json.writeBooleanField("rtl", false);
    json.writeStringField("font", "Arial");
    json.writeNumberField("size", 20);
    json.writeArrayFieldStart("media");
    json.writeEndArray();
    json.writeNumberField("id", type.fieldId(field));
    if (needed) {
      json.writeNumberField("tag", place);
      json.writeBooleanField("preventDeletion", true);
    }
    json.writeEndObject();
  }

  /** Which fields old clients need for a card: the one that its front shows. */
  private static void requirements(Type type, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("req");
    for (int place = 0; place < type.templates().size(); place++) {
      json.writeStartArray();
      json.writeNumber(place);
      json.writeString("any");
      json.writeStartArray();
      json.writeNumber(place);
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The decks by id, and the one that every collection has. */
  static String decks(Collection<String> names, long changed) {
    return json(
        json -> {
          deck(DEFAULT, "Default", changed, json);
          for (String name : names) {
            deck(deckId(name), name, changed, json);
          }
        });
  }

  static long deckId(String name) {
    return Digests.id("deck " + name);
  }

  private static void deck(long id, String name, long changed, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(String.valueOf(id));
    json.writeNumberField("id", id);
    json.writeStringField("name", name);
    json.writeStringField("desc", "");
    json.writeNumberField("mod", changed);
    json.writeNumberField("usn", -1);
    json.writeNumberField("conf", DEFAULT);
    json.writeNumberField("dyn", 0);
    json.writeBooleanField("collapsed", false);
    json.writeBooleanField("browserCollapsed", false);
    json.writeNumberField("extendNew", 0);
    json.writeNumberField("extendRev", 0);
    for (String today : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
      json.writeArrayFieldStart(today);
      json.writeNumber(0);
      json.writeNumber(0);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Options of decks: Anki's own. */
  static String options() {
    return """
        {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"autoplay":true,"timer":0,\
        "replayq":true,"dyn":false,\
        "new":{"bury":false,"delays":[1.0,10.0],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},\
        "rev":{"bury":false,"ease4":1.3,"ivlFct":1.0,"maxIvl":36500,"perDay":200,"hardFactor":1.2},\
        "lapse":{"delays":[10.0],"leechAction":1,"leechFails":8,"minInt":1,"mult":0.0}}}""";
  }

  /** Preferences, of which Anki takes none over. */
  static String preferences(int notes) {
    return json(
        json -> {
          json.writeArrayFieldStart("activeDecks");
          json.writeNumber(DEFAULT);
          json.writeEndArray();
          json.writeNumberField("curDeck", DEFAULT);
          json.writeNumberField("nextPos", notes + 1);
          json.writeStringField("sortType", "noteFld");
          json.writeBooleanField("sortBackwards", false);
        });
  }
}
