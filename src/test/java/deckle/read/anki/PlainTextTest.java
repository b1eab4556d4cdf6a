package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.deck.Question;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import deckle.diag.Source;
import deckle.quiz.Seed;
import deckle.read.Imported;
import deckle.read.yaml.DeckReader;
import deckle.write.yaml.DeckYaml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** Whatever signs a text has, a deck that is made of it reads as the text did. */
class PlainTextTest {

  private static final int SEEDS = 300;

  private static final String[] PIECES =
      ("*¦**¦***¦^¦~¦~~¦$¦$$¦{¦}¦{{¦}}¦{x}¦`¦``¦\\¦\\\\¦\\(¦\\frac¦\\ce{H}¦[¦]¦(¦)¦![¦](¦]:¦[x](y)¦<¦>¦<b>¦&¦"
              + "&amp;¦=>¦ => ¦->¦ -> ¦<=>¦-¦- ¦+ ¦* ¦1. ¦2) ¦#¦ # ¦: ¦:¦|¦| ¦---¦|---|¦_¦___¦@fig:x¦@¦'¦\"¦, ¦!¦?"
              + "¦%¦é¦日本¦😀¦−5¦-5¦\u200B¦\u3000¦~5¦5~¦x^2¦^2^¦H~2~O¦a¦b¦word¦two words¦ ¦ ¦.¦;¦no¦~¦1e3¦\u00AD¦=")
          .split("¦", -1);

  private final Seed root = new Seed(2026);

  private static Deck reread(Imported imported) {
    byte[] yaml = new DeckYaml().write(imported.deck(), new Diagnostics());
    Diagnostics diagnostics = new Diagnostics();
    String text = new String(yaml, StandardCharsets.UTF_8);
    Optional<Deck> deck = DeckReader.read(new Source("x.yaml", text), new Nowhere(), diagnostics);
    assertThat(diagnostics.sorted())
        .as(text)
        .filteredOn(diagnostic -> diagnostic.severity() != Severity.NOTE)
        .extracting(Diagnostic::message)
        .isEmpty();
    return deck.orElseThrow();
  }

  private static Imported imported(String tabbed) throws Refused {
    return new AnkiReader("x", "x", svg -> Optional.empty()).imported(TextExport.of(tabbed));
  }

  private String random(String label) {
    Seed seed = root.of(label);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= seed.of("length").below(12); i++) {
      text.append(PIECES[seed.of("piece" + i).below(PIECES.length)]);
    }
    return text.toString();
  }

  private static String field(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String words(String text) {
    return text.replace("−", "-")
        .replace("→", "->")
        .replace("⇌", "<=>")
        .replaceAll("[\\s\u00A0\u3000]+", " ")
        .strip();
  }

  @Test
  void randomTextsAreReadAsTheyWere() throws Refused {
    for (int i = 0; i < SEEDS; i++) {
      String front = "w" + random("front" + i) + "w";
      String back = "w" + random("back" + i) + "w";
      String more = "w" + random("more" + i) + "w";
      if (Gaps.in(front)) {
        continue;
      }
      String row = field(front) + "\t" + field(back) + "\t" + field(more);
      Imported imported = imported("#separator:tab\n#html:false\n" + row + "\n");
      if (formulas(front + back + more)) {
        continue;
      }
      Deck deck = reread(imported);
      List<String> read = new ArrayList<>();
      deck.facts().forEach(fact -> read.add(fact.term().orElseThrow().plain()));
      deck.facts().forEach(fact -> read.add(fact.text().plain()));
      deck.facts().forEach(fact -> read.add(fact.note().orElseThrow().plain()));
      if (!deck.facts().isEmpty()) {
        assertThat(read)
            .as("seed " + i)
            .extracting(PlainTextTest::words)
            .containsExactly(words(front), words(back), words(more));
      }
    }
  }

  /** What Anki itself would take for a formula. */
  private static boolean formulas(String text) {
    return text.contains("\\(") || text.contains("\\[");
  }

  @Test
  void randomLinesBelowOneAnotherAreReadAsTheyWere() throws Refused {
    for (int i = 0; i < SEEDS; i++) {
      List<String> lines = new ArrayList<>();
      for (int n = 0; n < 4; n++) {
        lines.add(random("line" + i + " " + n));
      }
      if (formulas(String.join("", lines)) || String.join("", lines).isBlank()) {
        continue;
      }
      String html = String.join("<br>", lines.stream().map(Entities::escape).toList());
      Imported imported = imported("#separator:tab\n#html:true\nfront\t" + field(html) + "\n");
      if (imported.deck().facts().isEmpty()) {
        continue;
      }
      assertThat(words(reread(imported).facts().get(0).text().plain()))
          .as("seed " + i)
          .isEqualTo(words(String.join(" ", lines)));
    }
  }

  @Test
  void randomGapsAreReadAsTheyWere() throws Refused {
    for (int i = 0; i < SEEDS; i++) {
      String before = random("before" + i).replace("}}", "").replace("::", "");
      String gap =
          "w" + random("gap" + i).replace("}}", "").replace("::", "").replace("|", "") + "w";
      if (formulas(before + gap)) {
        continue;
      }
      String cloze = before + " {{c1::" + gap + "}} end";
      if (cloze.contains("}}}}") || gap.contains("{{c")) {
        continue;
      }
      Imported imported = imported("#separator:tab\n#html:false\n" + field(cloze) + "\n");
      Deck deck = reread(imported);
      assertThat(words(((Question.Cloze) deck.items().get(0)).text().plain()))
          .as("seed " + i + " " + cloze)
          .isEqualTo(words(before + " " + gap + " end"));
    }
  }
}
