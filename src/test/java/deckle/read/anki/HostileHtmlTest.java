package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.quiz.Seed;
import deckle.read.Imported;
import deckle.read.yaml.DeckReader;
import deckle.write.yaml.DeckYaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever HTML a field holds, what is made of it is a deck without errors. */
class HostileHtmlTest {

  private static final int SEEDS = 200;

  private static final String[] PIECES =
      ("<b>¦</b>¦<i>¦</i>¦<sub>¦</sub>¦<sup>¦</sup>¦<code>¦</code>¦<pre>¦</pre>¦<br>¦<br><br>¦<div>¦</div>¦<p>¦</p>"
              + "¦<ul>¦</ul>¦<ol>¦</ol>¦<li>¦</li>¦<table>¦</table>¦<tr>¦</tr>¦<td>¦</td>¦<th>¦<a href=\"https://x.org\">"
              + "¦</a>¦<a href=x>¦<img src=x.png>¦<img>¦<h2>¦</h2>¦<blockquote>¦<span style=\"color:red\">¦</span>¦<script>"
              + "¦</script>¦<!--¦-->¦<deckle-gap>¦</deckle-gap>¦<deckle-formula n=0>¦<deckle-formula n=-1>¦<anki-mathjax>"
              + "¦</anki-mathjax>¦\\(¦\\)¦\\[¦\\]¦[$]¦[/$]¦[latex]¦[/latex]¦[sound:x]¦{{c1::¦{{c2::¦::¦}}¦{{¦}¦|¦&lt;¦&nbsp;"
              + "¦&#0;¦&#xD800;¦&#x2028;¦&bogus;¦x^2¦\\frac{a}{b}¦a¦word¦ ¦\n¦\t¦*¦$¦`¦- ¦1. ¦: ¦ #¦'¦<¦>¦\"¦\u0001¦\uFFFF¦é")
          .split("¦", -1);

  private final Seed root = new Seed(26);

  private String random(String label) {
    Seed seed = root.of(label);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= seed.of("length").below(30); i++) {
      text.append(PIECES[seed.of("piece" + i).below(PIECES.length)]);
    }
    return text.toString();
  }

  private static void isSound(String front, String back, String more) throws Refused {
    Note.Kind kind = Gaps.in(front) ? Note.Kind.CLOZE : Note.Kind.PAIR;
    List<Note.Field> fields =
        List.of(
            new Note.Field("Front", front),
            new Note.Field("Back", back),
            new Note.Field("M: *ore", more));
    Note note = new Note("note 1", kind, false, fields, List.of("t: #"), List.of("D: #", "*"));
    Note other =
        new Note(
            "note 2",
            Note.Kind.PAIR,
            true,
            List.of(new Note.Field("", "f"), new Note.Field("", "b")),
            List.of(),
            List.of("E"));
    Imported imported =
        new AnkiReader("x", "x", svg -> Optional.empty())
            .imported(new Export(List.of(note, other), Media.NONE));
    byte[] yaml = new DeckYaml().write(imported.deck(), new Diagnostics());
    Diagnostics diagnostics = new Diagnostics();
    String text = new String(yaml, StandardCharsets.UTF_8);
    DeckReader.read(new Source("x.yaml", text), new Nowhere(), diagnostics);
    assertThat(diagnostics.sorted())
        .as(front + "\n" + back + "\n" + more + "\n" + text)
        .noneMatch(d -> d.isError());
  }

  @Test
  void anyTagsInAnyOrderGiveADeck() throws Refused {
    for (int i = 0; i < SEEDS; i++) {
      isSound(random("front" + i), "back " + random("back" + i), random("more" + i));
    }
  }

  @Test
  void deepAndLongHtmlIsBorne() throws Refused {
    for (String piece :
        List.of(
            "<div>",
            "<ul><li>",
            "<b><i>",
            "<table><tr><td>",
            "{{c1::",
            "\\(",
            "<",
            "[latex]",
            "**",
            "<sup>")) {
      isSound("front", "back" + piece.repeat(20_000 / piece.length()), "");
      isSound("{{c1::front}}" + piece.repeat(20_000 / piece.length()), "", "");
    }
  }
}
