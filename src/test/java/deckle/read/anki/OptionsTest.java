package deckle.read.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.SampleDecks;
import deckle.build.Built;
import deckle.deck.Deck;
import deckle.deck.Question;
import deckle.diag.Diagnostics;
import deckle.read.Imported;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A choice that Deckle gave to Anki comes back as one. */
class OptionsTest {

  private static final AnkiReader READER =
      new AnkiReader("synthesis", "Synthesis", svg -> Optional.empty());

  @TempDir private Path folder;

  private Imported imported(String options) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("notes.txt"),
            "#separator:tab\n#html:true\nWhich ion blocks it?\t" + options.replace("\"", "\"\""));
    Files.writeString(file, Files.readString(file).replaceFirst("\t(.*)", "\t\"$1\"\n"));
    return READER.text(file, "notes.txt", new Diagnostics()).orElseThrow();
  }

  private static String yaml(Imported imported) {
    return new String(new DeckYaml().write(imported.deck(), new Diagnostics()), UTF_8);
  }

  @Test
  void ofTheSampleDecksEveryOneHasItsRightOptionsAndTheReasonsOfTheOthers() throws IOException {
    Path file = folder.resolve("cards.apkg");
    int choices = 0;
    for (Deck deck : SampleDecks.read()) {
      String path = deck.id() + "/cards.apkg";
      Built built =
          Built.of(SampleDecks.FOLDER, Built.of(each -> each.equals(path), false)).withoutErrors();
      Files.write(file, built.files().get(path));
      Imported again = READER.packaged(file, "cards.apkg", new Diagnostics()).orElseThrow();
      List<Set<String>> options = options(again.deck());
      choices += options.size();
      assertThat(options(deck)).as(path).containsAll(options);
    }
    assertThat(choices).isGreaterThan(100);
  }

  /** What each question offers, and why. */
  private static List<Set<String>> options(Deck deck) {
    return deck.questions()
        .filter(Question.Choice.class::isInstance)
        .map(Question.Choice.class::cast)
        .map(choice -> choice.options().stream().map(OptionsTest::said).collect(Collectors.toSet()))
        .toList();
  }

  private static String said(Question.Option option) {
    String why = option.why().map(text -> " => " + text.plain()).orElse("");
    return (option.right() ? "right: " : "wrong: ") + option.text().plain() + why;
  }

  @Test
  void theOrderIsKeptWhereItIsTheAuthors() throws IOException {
    Imported imported =
        imported(
            "<ul class=\"options one in-order\"><li class=\"wrong\">Ca<sup>2+</sup>"
                + "<div class=\"why\">It is let in.</div></li><li class=\"right\">Mg<sup>2+</sup>"
                + "</li></ul>");
    assertThat(yaml(imported))
        .contains("    options:\n      - Ca^2+^ => It is let in.\n      - right: Mg^2+^\n");
    assertThat(imported.report()).isEmpty();
  }

  @Test
  void nothingIsLostOfWhatSomebodyAddedToTheList() throws IOException {
    String item = "<li class=\"right\">one</li><li class=\"wrong\">two";
    String list = "<ul class=\"options one\">" + item;
    for (String more :
        List.of(
            "</li></ul><div>Remember this!</div>",
            "</li></ul>Remember this!",
            "<div class=\"why\">Remember<br>this!</div></li></ul>")) {
      Imported imported = imported(list + more);
      assertThat(yaml(imported)).as(more).contains("Remember");
      assertThat(imported.report()).as(more).hasSize(1);
    }
  }

  @Test
  void aListThatIsCutOffIsRefusedAsNothingIs() {
    assertThatThrownBy(() -> imported("<ul class=\"options "))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatIsEditedToBeNoChoiceAnyMoreIsSaid() throws IOException {
    List<String> edited =
        List.of("<li class=\"right\">one<br>two</li><li>three</li>", "<li>one</li><li>two</li>");
    for (String items : edited) {
      Imported imported = imported("<ul class=\"options one\">" + items + "</ul>");
      assertThat(yaml(imported)).contains("    model: |\n      - one");
      assertThat(imported.report())
          .containsExactly(
              "changed: 1 choice that can be none here, now a list that does not say which options"
                  + " are right – line 3 (Which ion blocks it?)");
    }
  }
}
