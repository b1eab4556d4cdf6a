package deckle.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Deckle wrote into an output folder, so that it knows its own files and what is stale.
 *
 * @param library digest of everything the last whole build was made from; empty if it did not end
 * @param inputs names of the library's files that it was made from
 * @param pages how many pages that build came to
 * @param warnings how many warnings it gave
 * @param files by path
 */
record Ledger(
    String library, List<String> inputs, int pages, int warnings, Map<String, Written> files) {

  static final String NAME = ".deckle.json";

  private static final JsonFactory JSON = new JsonFactory();

  Ledger {
    inputs = List.copyOf(inputs);
    files = new TreeMap<>(files);
  }

  static Ledger empty() {
    return new Ledger("", List.of(), 0, 0, Map.of());
  }

  /**
   * One file.
   *
   * @param inputs digest of what it was made from; empty while it is only announced
   * @param content digest of the file; empty while it is only announced
   * @param byBuild whether a build of the library made it, which then may also remove it
   * @param pages how many pages it has, 0 for files without pages
   */
  record Written(String inputs, String content, boolean byBuild, int pages) {
    /**
     * A file that is about to be written.
     *
     * @param before the digest of what stood there, if it matters
     */
    static Written announced(boolean byBuild, String before) {
      return new Written("", before, byBuild, 0);
    }

    boolean isAnnounced() {
      return inputs.isEmpty();
    }
  }

  byte[] json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("library", library);
      json.writeArrayFieldStart("inputs");
      for (String input : inputs) {
        json.writeString(input);
      }
      json.writeEndArray();
      json.writeNumberField("pages", pages);
      json.writeNumberField("warnings", warnings);
      json.writeObjectFieldStart("files");
      for (Map.Entry<String, Written> file : files.entrySet()) {
        json.writeObjectFieldStart(file.getKey());
        json.writeStringField("inputs", file.getValue().inputs());
        json.writeStringField("content", file.getValue().content());
        json.writeBooleanField("byBuild", file.getValue().byBuild());
        json.writeNumberField("pages", file.getValue().pages());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /**
   * Reads what {@link #json()} wrote.
   *
   * @throws IOException if it is anything else
   */
  static Ledger of(byte[] content) throws IOException {
    String library = "";
    List<String> inputs = new ArrayList<>();
    int pages = 0;
    int warnings = 0;
    Map<String, Written> files = new TreeMap<>();
    try (JsonParser json = JSON.createParser(content)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "library" -> library = json.getText();
          case "inputs" -> readNames(json, inputs);
          case "pages" -> pages = json.getIntValue();
          case "warnings" -> warnings = json.getIntValue();
          case "files" -> readFiles(json, files);
          default -> json.skipChildren();
        }
      }
    }
    return new Ledger(library, inputs, pages, warnings, files);
  }

  private static void readNames(JsonParser json, List<String> names) throws IOException {
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      names.add(json.getText());
    }
  }

  private static void readFiles(JsonParser json, Map<String, Written> files) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String path = json.currentName();
      json.nextToken();
      files.put(path, readFile(json));
    }
  }

  private static Written readFile(JsonParser json) throws IOException {
    String inputs = "";
    String content = "";
    boolean byBuild = false;
    int pages = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "inputs" -> inputs = json.getText();
        case "content" -> content = json.getText();
        case "byBuild" -> byBuild = json.getBooleanValue();
        case "pages" -> pages = json.getIntValue();
        default -> json.skipChildren();
      }
    }
    return new Written(inputs, content, byBuild, pages);
  }
}
