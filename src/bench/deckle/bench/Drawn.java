package deckle.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A form as Deckle drew it, for others to print. */
record Drawn(String name, List<Question> questions) {

  /**
   * A question with its options in the order printed.
   *
   * @param right the place of the right option
   */
  record Question(String ask, List<String> options, int right, String because) {}

  /** The first forms that a folder's {@code forms.json} records, or its parts. */
  static List<Drawn> in(Path folder, int many) throws IOException {
    Map<String, Map<String, Object>> bank = bank();
    List<Drawn> drawn = new ArrayList<>();
    for (Path part : parts(folder)) {
      for (JsonNode form : new ObjectMapper().readTree(part.toFile()).get("forms")) {
        if (drawn.size() < many) {
          List<Question> questions = new ArrayList<>();
          for (JsonNode asked : form.get("questions")) {
            questions.add(question(bank.get(asked.get("id").asText()), asked));
          }
          drawn.add(new Drawn(form.get("name").asText(), questions));
        }
      }
    }
    return drawn;
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("forms.*[.]json"))
          .sorted()
          .toList();
    }
  }

  private static Question question(Map<String, Object> written, JsonNode asked) {
    List<String> inDeck = new ArrayList<>(List.of(written.get("right").toString()));
    ((List<?>) written.get("wrong")).forEach(wrong -> inDeck.add(wrong.toString()));
    List<String> printed = new ArrayList<>();
    asked.get("order").forEach(index -> printed.add(inDeck.get(index.asInt())));
    return new Question(
        written.get("ask").toString(),
        printed,
        asked.get("answer").get("right").get(0).asInt(),
        written.get("because").toString());
  }

  private static Map<String, Map<String, Object>> bank() throws IOException {
    try (Reader text = Files.newBufferedReader(Setting.BANK)) {
      Map<String, List<Map<String, Object>>> deck = new Yaml().load(text);
      Map<String, Map<String, Object>> questions = new LinkedHashMap<>();
      deck.get("questions").stream()
          .filter(each -> each.containsKey("id"))
          .forEach(each -> questions.put(each.get("id").toString(), each));
      return questions;
    }
  }
}
