package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.read.Imported;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManualImportTest {

  private static String block(String manual, String begins) {
    Matcher block = Pattern.compile("(?ms)^```" + begins + "(.*?)^```$").matcher(manual);
    assertThat(block.find()).as(begins).isTrue();
    return block.group(1);
  }

  @Test
  void theManualShowsTheDeckThatIsMadeOfItsNotes() throws IOException, Refused {
    String manual = Files.readString(Path.of("src/docs/manual.md"));
    Imported imported =
        new AnkiReader("cells", "", svg -> Optional.empty())
            .imported(TextExport.of(block(manual, "text cells.txt\n")));
    byte[] yaml = new DeckYaml().write(imported.deck(), new Diagnostics());
    assertThat(new String(yaml, StandardCharsets.UTF_8))
        .isEqualTo("deck: cells\n" + block(manual, "yaml\ndeck: cells\n"));
  }
}
