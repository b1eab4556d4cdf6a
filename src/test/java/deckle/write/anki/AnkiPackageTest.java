package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import deckle.SampleDecks;
import deckle.compose.Decks;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class AnkiPackageTest {

  private static final List<Deck> SAMPLES = SampleDecks.read();

  private final Diagnostics diagnostics = new Diagnostics();

  private Apkg apkg(String yaml) {
    Deck deck = Decks.read("deck: salts\ntitle: Salts\n" + yaml);
    return apkg(deck);
  }

  private Apkg apkg(Deck deck) {
    try {
      return Apkg.of(new AnkiPackage().write(Notebooks.of(deck), diagnostics));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> fields(Apkg apkg, int note) {
    Apkg.Row row = apkg.rows("select * from notes order by id").get(note);
    JsonNode type = apkg.types().get(row.get("mid"));
    Map<String, String> fields = new LinkedHashMap<>();
    for (JsonNode field : type.get("flds")) {
      fields.put(field.get("name").asText(), row.fields().get(fields.size()));
    }
    fields.put("type", type.get("name").asText());
    return fields;
  }

  /** Whoever changes one of these strands the notes of every learner: make a new type instead. */
  @Test
  void theNoteTypesAreFrozen() {
    List<String> frozen = new ArrayList<>();
    for (Type type : Type.values()) {
      frozen.add(type.id() + " " + type.title() + ": " + String.join(", ", type.fields()));
    }
    assertThat(frozen)
        .containsExactly(
            "1117953204 Deckle Basic: Front, Back, Hint, Source, Extra, Id",
            "1109634299 Deckle Reversed: Front, Back, Hint, Source, Extra, Id, Add Reverse",
            "1331296449 Deckle Cloze: Text, Extra, Hint, Source, Id",
            "1643690912 Deckle Multiple Choice: Front, Options, Hint, Source, Extra, Id",
            "1902789904 Deckle Image Occlusion: Occlusion, Image, Header, Back Extra, Comments,"
                + " Names, Hint, Source, Id");
    assertThat(Type.REVERSED.templates()).containsExactly("basic", "reversed");
  }

  /** Whoever changes how cards look raises the edition, or no learner gets to see it. */
  @Test
  void anotherLookIsAnotherEdition() {
    StringBuilder look = new StringBuilder(Type.style());
    for (Type type : Type.values()) {
      type.templates().forEach(name -> look.append(Type.front(name)).append(Type.back(name)));
    }
    String digest = Digests.hex(Digests.bytes(look.toString()));
    assertThat(Type.EDITION + " " + digest).isEqualTo("0 19c719f8d0d6");
    assertThat(apkg("facts:\n  - {id: a, term: Ion, fact: One.}\n").types())
        .allSatisfy(
            type -> assertThat(type.get("mod").asLong()).isEqualTo(AnkiLock.FIRST + Type.EDITION));
  }

  @Test
  void aFactHasItsNoteAndItsSourcesInFieldsOfTheirOwn() {
    Apkg apkg =
        apkg(
            """
            sources:
              own: A textbook. https://example.org/book
            topics:
              pore: In the pore
            facts:
              - id: ion
                topic: pore
                term: Mg^2+^
                fact: It is *charged* at $x < 3$.
                note: Twice.
                source: own
                evidence: moderate
                tags: [exam week]
            """);
    assertThat(fields(apkg, 0))
        .containsEntry("type", "Deckle Reversed")
        .containsEntry("Front", "Mg<sup>2+</sup>")
        .containsEntry("Back", "It is <i>charged</i> at \\(x&lt;3\\).")
        .containsEntry("Extra", "Twice.")
        .containsEntry(
            "Source",
            "A textbook. <a href=\"https://example.org/book\">https://example.org/book</a>")
        .containsEntry("Id", "salts/ion")
        .containsEntry("Add Reverse", "");
    assertThat(apkg.value("select tags from notes"))
        .isEqualTo(" evidence::moderate exam_week topic::pore ");
    assertThat(apkg.decks().values()).containsExactly("Default", "Salts", "Salts::In the pore");
    assertThat(apkg.rows("select * from cards")).hasSize(1);
  }

  @Test
  void aFactThatAsksBothWaysHasTwoCards() {
    Apkg apkg = apkg("facts:\n  - {id: a, term: Ion, fact: One., card: both}\n");
    assertThat(fields(apkg, 0)).containsEntry("Add Reverse", "y");
    assertThat(apkg.rows("select ord from cards"))
        .extracting(r -> r.get("ord"))
        .containsExactly("0", "1");
  }

  @Test
  void aChoiceSaysOfEachOptionWhetherAndWhy() {
    Apkg apkg =
        apkg(
            """
            questions:
              - id: a
                ask: Which?
                right: Right => Because.
                wrong:
                  - Wrong & <b> => Never.
                  - Also wrong
                last: None of these
            """);
    String options = fields(apkg, 0).get("Options");
    assertThat(fields(apkg, 0)).containsEntry("type", "Deckle Multiple Choice");
    assertThat(options)
        .startsWith("<ul class=\"options one\"><li class=\"")
        .contains("<li class=\"right\">Right<div class=\"why\">Because.</div></li>")
        .contains("<li class=\"wrong\">Wrong &amp; &lt;b&gt;<div class=\"why\">Never.</div></li>")
        .endsWith("<li class=\"wrong last\">None of these</li></ul>");
  }

  @Test
  void optionsInTheirOwnOrderAreNotShuffledAndSeveralMayBeRight() {
    Apkg apkg =
        apkg(
            """
            questions:
              - id: a
                ask: Which?
                options:
                  - 0.1 mM
                  - right: 1 mM
                  - right: 2 mM
            """);
    assertThat(fields(apkg, 0).get("Options"))
        .isEqualTo(
            "<ul class=\"options several in-order\"><li class=\"wrong\">0.1 mM</li>"
                + "<li class=\"right\">1 mM</li><li class=\"right\">2 mM</li></ul>");
  }

  /** What is written in a deck is read, not obeyed. */
  @Test
  void signsThatAnkiWouldObeyAreParted() {
    Apkg apkg =
        apkg(
            """
            facts:
              - id: a
                term: 'A \\\\(b\\\\) and [sound:c.mp3]'
                fact: '[latex]x[/latex] and {{c1::x}}'
            """);
    assertThat(fields(apkg, 0).get("Front"))
        .isEqualTo("A \\<!-- -->(b\\<!-- -->) and [<!-- -->sound:c.mp3]");
    assertThat(fields(apkg, 0).get("Back"))
        .isEqualTo("[<!-- -->latex]x[/latex] and {<!-- -->{c1::x}}");
  }

  @Test
  void everyLabelOfAFigureIsHiddenAndAskedForAlone() {
    int figures = 0;
    for (Deck deck : SAMPLES) {
      figures += expectLabels(apkg(deck));
    }
    assertThat(figures).isGreaterThan(1);
  }

  private static int expectLabels(Apkg apkg) {
    List<Apkg.Row> notes =
        apkg.rows("select * from notes where mid = " + Type.OCCLUSION.id() + " order by id");
    for (Apkg.Row note : notes) {
      String shapes = note.fields().get(0);
      Matcher shape =
          Pattern.compile(
                  "\\{\\{c(\\d+)::image-occlusion:rect:left=([0-9.]+):top=([0-9.]+)"
                      + ":width=([0-9.]+):height=([0-9.]+):oi=1}}")
              .matcher(shapes);
      int count = 0;
      while (shape.find()) {
        count++;
        double left = Double.parseDouble(shape.group(2));
        double top = Double.parseDouble(shape.group(3));
        assertThat(left + Double.parseDouble(shape.group(4))).isBetween(left + 0.01, 1.0001);
        assertThat(top + Double.parseDouble(shape.group(5))).isBetween(top + 0.01, 1.0001);
      }
      assertThat(shapes.split("<br>", -1)).hasSize(count);
      assertThat(note.fields().get(5)).contains("{{c" + count + "::");
      assertThat(apkg.rows("select * from cards where nid = " + note.get("id"))).hasSize(count);
      assertThat(note.fields().get(1)).matches("<img src=\"[a-z0-9-]+\\.svg\" alt=\"[^\"]+\">.*");
    }
    return notes.size();
  }

  @Test
  void picturesAreKnownByTheirContentAndDrawingsHaveNoWordsThatNeedAFont() {
    for (Deck deck : SAMPLES) {
      Apkg apkg = apkg(deck);
      Map<String, byte[]> media = apkg.media();
      TreeSet<String> shown = new TreeSet<>();
      for (Apkg.Row note : apkg.rows("select * from notes")) {
        Matcher picture = Pattern.compile("<img src=\"([^\"]+)\"").matcher(note.get("flds"));
        while (picture.find()) {
          shown.add(picture.group(1));
        }
      }
      assertThat(media.keySet()).containsExactlyElementsOf(shown);
      media.forEach(
          (name, content) -> {
            assertThat(name).contains(Digests.hex(content));
            assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("<text");
          });
    }
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void twoWritesGiveTheSameBytesAndNoEntryHasATime() throws IOException {
    byte[] file = new AnkiPackage().write(Notebooks.of(SAMPLES.get(0)), diagnostics);
    byte[] again = new AnkiPackage().write(Notebooks.of(SAMPLES.get(0)), diagnostics);
    assertThat(again).isEqualTo(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getExtra()).as("times in a zone").isNull();
      }
    }
  }

  @Test
  void nothingInAGapEndsItOrBeginsAHint() {
    Apkg apkg =
        apkg(
            """
            facts:
              - id: a
                fact: A **$\\sqrt{\\frac{a}{\\sqrt{b}}}$** and **a::b:::c}** and **[w](https://example.org/A::B)** here.
            """);
    String text = fields(apkg, 0).get("Text");
    Matcher gaps = Pattern.compile("\\{\\{c(\\d)::(.*?)}}").matcher(text);
    List<String> answers = new ArrayList<>();
    while (gaps.find()) {
      answers.add(gaps.group(2));
    }
    assertThat(answers).hasSize(3).noneMatch(answer -> answer.contains("::"));
    assertThat(answers.get(0)).startsWith("\\(").endsWith("\\)");
    assertThat(answers.get(1)).isEqualTo("a:<!-- -->:b:<!-- -->:<!-- -->:c}<!-- -->");
    assertThat(answers.get(2)).isEqualTo("<a href=\"https://example.org/A%3A%3AB\">w</a>");
  }
}
