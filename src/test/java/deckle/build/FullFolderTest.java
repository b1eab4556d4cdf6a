package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullFolderTest {

  private static final String DECK =
      "deck: salts\ntitle: Salts\nfacts:\n  - id: a\n    fact: Epsom salt is magnesium sulfate.\n";

  @TempDir Path folder;

  /** A shell can bound the size of every file that a process writes, as a full disk would. */
  @Test
  void aFolderThatTakesNoMoreGivesOneMessageAndLosesNothing() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash");
    Files.createDirectories(folder.resolve("decks"));
    Files.writeString(folder.resolve("decks/salts.yaml"), DECK);
    assertThat(build("unlimited")).endsWith("exit 0\n");
    byte[] handout = Files.readAllBytes(folder.resolve("output/salts/handout.pdf"));

    Files.writeString(folder.resolve("decks/salts.yaml"), DECK.replace("Epsom", "Bitter"));
    String said = build("8");

    assertThat(said)
        .endsWith(
            """
            error: `output/salts/.handout.pdf.half`: File too large
              hint: nothing is lost; mend the cause and run the command again
            exit 1
            """)
        .doesNotContain("\tat ");
    assertThat(folder.resolve("output/salts/handout.pdf")).hasBinaryContent(handout);

    assertThat(build("unlimited")).endsWith("exit 0\n");
    assertThat(Files.readAllBytes(folder.resolve("output/salts/handout.pdf")))
        .isNotEqualTo(handout);
    try (Stream<Path> all = Files.walk(folder.resolve("output"))) {
      assertThat(all).noneMatch(file -> file.toString().endsWith(".half"));
    }
  }

  private String build(String kilobytes) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "ulimit -f " + kilobytes + "; '" + java + "' deckle.cli.Main build; echo exit $?";
    ProcessBuilder builder =
        new ProcessBuilder(List.of("/bin/bash", "-c", command))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
