package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.quiz.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Notes as text with characters that no deck can hold: what is left of them is a deck. */
class HostileTextTest extends HostileImport {

  private static final int SEEDS = 1_000;

  private static final String HEAD =
      "#separator:tab\n#html:true\n#columns:F\tB: #\tT\tD\n#tags column:3\n#deck column:4\n";

  private static final String[] PIECES =
      ("\u2028¦\u2029¦\u0085¦\u0001¦\u001F¦\uFFFF¦\uFFFE¦\uFEFF¦\u200B¦\u2060¦\u00AD¦\u00A0¦\u3000¦\u2003¦\u202E¦\u007F"
              + "¦\uFDD0¦\uE000¦\r¦ ¦'¦#¦:¦::¦-¦- ¦&¦*¦!¦|¦>¦%¦@¦`¦{¦}¦{{c1::¦}}¦[¦]¦,¦?¦~¦=¦<¦<b>¦<br>¦<li>¦&#8232;¦&#1;"
              + "¦\\¦$¦^¦_¦.¦0¦1.5¦true¦null¦yes¦é¦\uD83D\uDE00¦\u0301¦\u05D0¦deck: x¦=>¦a¦word")
          .split("¦", -1);

  private final Seed root = new Seed(12);

  private String random(String label) {
    Seed seed = root.of(label);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < seed.of("length").below(6); i++) {
      text.append(PIECES[seed.of("piece" + i).below(PIECES.length)]);
    }
    return text.toString();
  }

  private void note(String front, String back, String tags, String deck) throws IOException {
    String row = String.join("\"\t\"", front, back, tags, deck);
    file((HEAD + "\"" + row + "\"\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anyNoteIsADeckOrIsToldOf() throws IOException {
    for (int i = 0; i < SEEDS; i++) {
      err.reset();
      note(
          random("front" + i) + (i % 2 == 0 ? "Front" : ""),
          random("back" + i) + (i % 3 == 0 ? "" : "back"),
          random("tags" + i),
          random("deck" + i));
      Files.deleteIfExists(folder.resolve("decks/x.yaml"));
      assertThat(run()).as(i + ": " + err).isIn(0, 1);
    }
  }

  @Test
  void tagsAreCleanedAsAllTextsAre() throws IOException {
    note("front", "back", "a\u0001b c\u2028d\u0085e \uFFFF \uFEFFf\u3000g\u00A0g", "");
    assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("decks/x.yaml")).content().contains("tags: [ab, c, d, e, f, g]\n");
  }

  @Test
  void tagsOfNothingThatIsSeenAreNone() throws IOException {
    note("front", "back", "\uFFFF \u0001 \u2028", "");
    assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("decks/x.yaml")).content().doesNotContain("tags");
  }
}
