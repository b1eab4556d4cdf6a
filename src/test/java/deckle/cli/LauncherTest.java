package deckle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.font.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes makes the launcher quick, and changes nothing else. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  private static final String PREPARING =
      "deckle: preparing for this Java (this happens once for each)\n";

  @TempDir static Path parent;

  private static Launched launched;

  private static Launched.Answer first;

  private static Path archive;

  @TempDir Path folder;

  @BeforeAll
  static void install() throws Exception {
    launched = Launched.in(parent.resolve("copy"));
    first = launched.run(parent, JAVA, "", "--version");
    List<Path> made = launched.archives();
    archive = made.size() == 1 ? made.get(0) : parent.resolve("none");
  }

  @Test
  void theFirstRunMakesAnArchiveAndSaysSo() {
    assertThat(first).isEqualTo(new Launched.Answer(0, "deckle 0.1.0\n", PREPARING));
    assertThat(archive).isNotEmptyFile();
  }

  @Test
  void ourClassesAndThoseOfTheLibrariesAreTakenFromTheArchive() throws Exception {
    Files.createDirectory(folder.resolve("decks"));
    run(JAVA, "", "new", "water");
    Path log = folder.resolve("log");
    assertThat(run(JAVA, "-Xlog:class+load:file=" + log, "quiz", "water").err()).isEmpty();
    assertThat(Files.readAllLines(log))
        .filteredOn(line -> line.matches(".* (deckle|picocli|org\\.yaml|org\\.commonmark)\\..*"))
        .filteredOn(line -> !line.matches(".*(Lambda|\\$Proxy|LambdaForm).*"))
        .hasSizeGreaterThan(500)
        .allMatch(line -> line.contains("shared objects file"));
  }

  @Test
  void theSameBytesWithAndWithoutTheArchive() throws Exception {
    Files.createDirectory(folder.resolve("decks"));
    run(JAVA, "", "new", "water");
    run(JAVA, "", "build", "-o", "with");
    run(JAVA, "-Xshare:off", "build", "-o", "without");
    assertThat(files("with")).hasSizeGreaterThan(5).isEqualTo(files("without"));
  }

  @Test
  void ofADamagedFontOnlyDeckleSpeaks() throws Exception {
    Path fonts = Files.createDirectories(folder.resolve("decks/fonts"));
    run(JAVA, "", "new", "water");
    try (InputStream whole = Font.class.getResourceAsStream("SourceSans3-It.ttf")) {
      Files.write(fonts.resolve("Half.ttf"), whole.readNBytes(60_000));
    }
    assertThat(run(JAVA, "", "build").err().lines())
        .containsExactly(
            "error: the font `fonts/Half.ttf` cannot be read",
            " --> decks/fonts/Half.ttf",
            "  hint: it is damaged, or no TrueType font: get the file again from where it came",
            "");
  }

  @Test
  void aDamagedArchiveIsPassedOverInSilence() throws Exception {
    byte[] whole = Files.readAllBytes(archive);
    try {
      for (String damaged : List.of("", "no archive", "x".repeat(100_000))) {
        Files.delete(archive);
        Files.writeString(archive, damaged);
        assertThat(run(JAVA, "", "--version"))
            .isEqualTo(new Launched.Answer(0, "deckle 0.1.0\n", ""));
      }
    } finally {
      Files.write(archive, whole);
    }
  }

  @Test
  void anotherJavaHasAnArchiveOfItsOwn() throws Exception {
    Path other = java("JAVA_VERSION=\"17.0.99\"\n", "exec '" + JAVA + "/bin/java' \"$@\"");
    int before = launched.archives().size();
    assertThat(run(other, "", "--version").err()).isEqualTo(PREPARING);
    assertThat(run(other, "", "--version").err()).isEmpty();
    assertThat(run(JAVA, "", "--version").err()).isEmpty();
    assertThat(launched.archives()).hasSize(before + 1);
  }

  @Test
  void aJavaThatCanMakeNoArchiveIsNotAskedAgain() throws Exception {
    Path other =
        java(
            "JAVA_VERSION=\"17.0.98\"\n",
            "case \"$*\" in *Rehearsal*) exit 1;; esac; exec '" + JAVA + "/bin/java' \"$@\"");
    assertThat(run(other, "", "--version"))
        .isEqualTo(new Launched.Answer(0, "deckle 0.1.0\n", PREPARING));
    assertThat(run(other, "", "--version").err()).isEmpty();
  }

  @Test
  void aJavaThatDoesNotSayWhichItIsRunsWithoutAnArchive() throws Exception {
    Path other = java("", "exec '" + JAVA + "/bin/java' \"$@\"");
    assertThat(run(other, "", "--version")).isEqualTo(new Launched.Answer(0, "deckle 0.1.0\n", ""));
  }

  @Test
  void theLauncherIsFoundBehindLinksAndInFoldersWithSpaces() throws Exception {
    Path home = folder.resolve("a working copy");
    Launched.in(home);
    Files.createSymbolicLink(folder.resolve("second"), Path.of("a working copy/deckle"));
    Path link = Files.createSymbolicLink(parent.resolve("first"), folder.resolve("second"));
    Path other = java("", "exec '" + JAVA + "/bin/java' \"$@\"");
    assertThat(Launched.run(link, folder, other, "", "--version").out())
        .isEqualTo("deckle 0.1.0\n");
  }

  @Test
  void ofTwoLaunchersAtOnceOnePrepares() throws Exception {
    Path other = java("JAVA_VERSION=\"17.0.97\"\n", "exec '" + JAVA + "/bin/java' \"$@\"");
    CompletableFuture<Launched.Answer> one = CompletableFuture.supplyAsync(() -> version(other));
    CompletableFuture<Launched.Answer> two = CompletableFuture.supplyAsync(() -> version(other));
    assertThat(List.of(one.get().out(), two.get().out())).containsOnly("deckle 0.1.0\n");
    assertThat(List.of(one.get().err(), two.get().err())).containsExactlyInAnyOrder(PREPARING, "");
  }

  /** As cron and containers start it; what is done with the name is written in ASCII here. */
  @Test
  void aNameOfAnyLettersIsUnderstoodWhereThereIsNoLocale() throws Exception {
    String script =
        """
        unset LANG LC_CTYPE
        export LC_ALL=C
        name=$'g\\xc3\\xa8nes'
        mkdir decks
        "$0" new genes
        mv decks/genes.yaml "decks/$name.yaml"
        "$0" check "decks/$name.yaml"
        "$0" build -o "$name"
        test -s "$name/genes/handout.pdf" && echo done
        """;
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", script, launched.home().resolve("deckle").toString());
    shell.environment().put("JAVA_HOME", JAVA.toString());
    shell.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = shell.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("made genes: ").endsWith("done\n");
  }

  private Launched.Answer version(Path java) {
    try {
      return run(java, "", "--version");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A Java that is the one of the tests by another name. */
  private Path java(String release, String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("java/bin"));
    Files.writeString(folder.resolve("java/release"), release);
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + script + "\n");
    java.toFile().setExecutable(true);
    return folder.resolve("java");
  }

  private Launched.Answer run(Path java, String options, String... arguments) throws Exception {
    return launched.run(folder, java, options, arguments);
  }

  /** All but the one that holds times. */
  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path times = folder.resolve(output).resolve(".deckle.known");
    try (Stream<Path> all = Files.walk(folder.resolve(output))) {
      for (Path each : all.filter(Files::isRegularFile).filter(f -> !f.equals(times)).toList()) {
        byte[] bytes = Files.readAllBytes(each);
        files.put(folder.resolve(output).relativize(each).toString(), hex(bytes));
      }
    }
    return files;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
