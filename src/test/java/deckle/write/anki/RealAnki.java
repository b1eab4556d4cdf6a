package deckle.write.anki;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deckle.Lacking;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Today's Anki, without its window, as a program beside the test. One that does not answer in time
 * fails the test.
 */
final class RealAnki implements AutoCloseable {

  private static final Path DRIVER = Path.of("src/test/python/anki_driver.py");
  private static final Path PYTHON = Path.of("target/anki/bin/python");

  /** A slow machine needs two for the start. */
  private static final int SECONDS = 60;

  /** What is put at the end of the answers, which is no JSON. */
  private static final String ENDED = "";

  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** A note with its cards; fields are in the order of its type. */
  record Note(
      long id,
      String guid,
      String type,
      Map<String, String> fields,
      List<String> tags,
      long mod,
      List<Card> cards) {}

  /** All but {@code deck} and {@code ord} is how far a learner has come with it. */
  record Card(
      long id,
      int ord,
      String deck,
      int queue,
      int type,
      int ivl,
      long due,
      int reps,
      int lapses,
      int factor) {}

  /** What a learner sees; faulty if Anki says instead what is wrong with the card. */
  record Shown(long card, String question, String answer, boolean faulty) {}

  /** Which notes met which fate in an import, by their ids. */
  record Log(
      @JsonProperty("new") List<Long> added,
      List<Long> updated,
      List<Long> duplicate,
      List<Long> conflicting,
      List<Long> firstFieldMatch,
      List<Long> missingNotetype,
      List<Long> missingDeck,
      List<Long> emptyFirstField,
      int found) {

    /** Those that were not taken, for whatever reason. */
    List<Long> refused() {
      return Stream.of(conflicting, firstFieldMatch, missingNotetype, missingDeck, emptyFirstField)
          .flatMap(List::stream)
          .toList();
    }
  }

  /** One answer of a learner. */
  record Review(long id, long card, int ease, int ivl, int lastIvl, int factor, int type) {}

  /** A note type of the collection. */
  record NoteType(long id, String name, List<String> fields, List<String> templates, String css) {}

  /** What the check of the database says. */
  record Check(boolean sound, String report) {}

  private final Process process;
  private final Writer requests;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final Path complaints;

  private RealAnki(Path python, Path complaints) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(python.toString(), DRIVER.toString());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PYTHONDONTWRITEBYTECODE", "1"));
    this.complaints = complaints;
    this.process = builder.redirectError(complaints.toFile()).start();
    this.requests = process.outputWriter(StandardCharsets.UTF_8);
    Thread reader = new Thread(this::read, "answers of Anki");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(answers::add);
    } catch (IOException | UncheckedIOException killed) {
      // What it said before has been taken.
    }
    answers.add(ENDED);
  }

  /** With no collection; skips the test on a machine without Anki. */
  static RealAnki started(Path folder) throws IOException {
    return new RealAnki(python(), folder.resolve("anki-complaints.txt"));
  }

  /** With a new collection of this name in a folder. */
  static RealAnki started(Path folder, String collection) throws IOException {
    RealAnki anki = started(folder);
    anki.open(folder.resolve(collection));
    return anki;
  }

  private static Path python() {
    String named = System.getenv("DECKLE_ANKI");
    Path python = named == null ? PYTHON : Path.of(named);
    if (!Files.isExecutable(python)) {
      throw Lacking.program("Anki (" + python + ")");
    }
    return python;
  }

  /** Leaves the collection that was open, and opens another; Anki wants its name to end so. */
  void open(Path collection) {
    ask(request("open").put("path", collection.toAbsolutePath() + ".anki2"));
  }

  Log importCsv(Path file) {
    return answer(request("import_csv").put("path", absolute(file)), Log.class);
  }

  /** With what the import dialog proposes. */
  Log importPackage(Path file) {
    return answer(request("import_package").put("path", absolute(file)), Log.class);
  }

  /** Updates notes {@code if_newer}, {@code always} or {@code never}. */
  Log importPackage(Path file, String updateNotes) {
    ObjectNode request = request("import_package").put("path", absolute(file));
    return answer(request.put("update_notes", updateNotes), Log.class);
  }

  /** In the order of their ids. */
  List<Note> notes() {
    return answers(request("notes"), Note.class);
  }

  List<Shown> render(List<Long> cards) {
    return answers(of("render", "cards", cards), Shown.class);
  }

  /** The rating is {@code again}, {@code hard}, {@code good} or {@code easy}. */
  void answer(List<Long> cards, String rating) {
    ask(of("answer", "cards", cards).put("rating", rating));
  }

  void suspend(List<Long> cards) {
    ask(of("suspend", "cards", cards));
  }

  void move(List<Long> cards, String deck) {
    ask(of("move", "cards", cards).put("deck", deck));
  }

  List<Review> revlog() {
    return answers(request("revlog"), Review.class);
  }

  void setField(long note, String field, String value) {
    ask(request("set_field").put("note", note).put("field", field).put("value", value));
  }

  void addTags(List<Long> notes, String tags) {
    ask(of("add_tags", "notes", notes).put("tags", tags));
  }

  Check check() {
    return answer(request("check"), Check.class);
  }

  /** The cards that Anki offers to delete because they show nothing. */
  List<Long> emptyCards() {
    return answers(request("empty_cards"), Long.class);
  }

  List<NoteType> noteTypes() {
    return answers(request("note_types"), NoteType.class);
  }

  void setTemplate(String type, String template, String front, String back) {
    ObjectNode request = request("set_template").put("type", type).put("template", template);
    ask(request.put("front", front).put("back", back));
  }

  List<String> decks() {
    return answers(request("decks"), String.class);
  }

  /** SHA-256 of each file by its name. */
  Map<String, String> media() {
    return JSON.convertValue(
        ask(request("media")),
        JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
  }

  /** Files that notes show and that are not there, and those that are there for no note. */
  List<String> checkMedia() {
    return answers(request("check_media"), String.class);
  }

  void exportPackage(Path file, boolean legacy) {
    ask(request("export_package").put("path", absolute(file)).put("legacy", legacy));
  }

  void exportCsv(Path file) {
    ask(request("export_csv").put("path", absolute(file)));
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static ObjectNode request(String name) {
    return JSON.createObjectNode().put("do", name);
  }

  private static ObjectNode of(String name, String key, List<Long> ids) {
    ObjectNode request = request(name);
    ids.forEach(request.putArray(key)::add);
    return request;
  }

  private <T> T answer(ObjectNode request, Class<T> type) {
    return JSON.convertValue(ask(request), type);
  }

  private <T> List<T> answers(ObjectNode request, Class<T> type) {
    return JSON.convertValue(
        ask(request), JSON.getTypeFactory().constructCollectionType(List.class, type));
  }

  private JsonNode ask(ObjectNode request) {
    try {
      requests.write(request + "\n");
      requests.flush();
      String line = answers.poll(SECONDS, TimeUnit.SECONDS);
      if (line == null || line.equals(ENDED)) {
        return fail((line == null ? "no answer to " : "Anki ended at ") + request + said());
      }
      JsonNode answer = JSON.readTree(line);
      return answer.has("error")
          ? fail(answer.get("error").asText() + " at " + request + said())
          : answer.get("ok");
    } catch (IOException e) {
      return fail("Anki takes no more requests: " + request + said(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail("interrupted at " + request);
    }
  }

  private String said() {
    try {
      return "\n" + Files.readString(complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }
}
