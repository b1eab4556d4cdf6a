package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An export of more than a deck can hold is refused while it is read, not after. */
class LargestDeckTest {

  private static final String TOO_LARGE =
      "the deck would be larger than 3 MB, and Deckle reads none such";

  /** Tells how many notes were looked into, for each shows a picture of its own. */
  private static final class Asked implements Media {
    private final List<String> names = new ArrayList<>();

    @Override
    public boolean carried() {
      return true;
    }

    @Override
    public boolean has(String name) {
      names.add(name);
      return false;
    }

    @Override
    public Optional<byte[]> open(String name, int limit) {
      return Optional.empty();
    }
  }

  private static Export export(int notes, String back, String tag, Media media) {
    List<Note> all = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      List<Note.Field> fields =
          List.of(
              new Note.Field("Front", "front " + i),
              new Note.Field("Back", back + "<img src=" + i + ">"));
      all.add(new Note("note " + i, Note.Kind.PAIR, false, fields, List.of(tag), List.of()));
    }
    return new Export(all, media);
  }

  private static AnkiReader reader() {
    return new AnkiReader("x", "X", svg -> Optional.empty());
  }

  @Test
  void wordsAreAddedUp() {
    Asked asked = new Asked();
    Export export = export(60, "word ".repeat(19_000), "t", asked);
    assertThatThrownBy(() -> reader().imported(export))
        .isInstanceOf(Refused.class)
        .hasMessage(TOO_LARGE);
    assertThat(asked.names).contains("33").doesNotContain("34");
  }

  @Test
  void tagsAreAddedUp() {
    Asked asked = new Asked();
    Export export = export(9, "back", "t".repeat(1 << 20), asked);
    assertThatThrownBy(() -> reader().imported(export))
        .isInstanceOf(Refused.class)
        .hasMessage(TOO_LARGE);
    assertThat(asked.names).contains("2").doesNotContain("4");
  }

  @Test
  void whatADeckCanHoldIsRead() throws Refused {
    Export export = export(2, "back", "t".repeat(1 << 20), Media.NONE);
    assertThat(reader().imported(export).deck().facts()).hasSize(2);
  }
}
