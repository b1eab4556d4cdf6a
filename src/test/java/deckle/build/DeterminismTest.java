package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deckle.SampleDecks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same decks give the same bytes, whatever the machine speaks and wherever it stands. */
class DeterminismTest {

  private static final List<String> TURKISH =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo");

  private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

  @TempDir static Path folder;

  private static Map<String, String> expected;

  @BeforeAll
  static void givenABuildByOneThreadInEnglish() throws Exception {
    List<String> english =
        List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC");
    expected = build(THIS_JAVA, english, "C", SampleDecks.FOLDER, "plain", "1");
    assertThat(expected).containsKey(Ledger.NAME).hasSizeGreaterThan(20);
  }

  @Test
  void theTurkishOfTheseTestsIsTurkish() throws Exception {
    assertThat(speaking(List.of())).startsWith("dotted ").doesNotContain("Tokyo");
    assertThat(speaking(TURKISH)).isEqualTo("dotless Asia/Tokyo");
  }

  @Test
  void anotherLanguageZoneFolderAndNumberOfJobsChangeNothing() throws Exception {
    Path decks = folder.resolve("another shelf (copy)");
    copy(SampleDecks.FOLDER, decks);
    assertThat(build(THIS_JAVA, TURKISH, "tr_TR.UTF-8", decks, "else where/made", "8"))
        .isEqualTo(expected);
  }

  @Test
  void anotherCharacterSetOfTheMachineChangesNothing() throws Exception {
    List<String> latin = List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=ar");
    assertThat(build(THIS_JAVA, latin, "de_DE.ISO-8859-1", SampleDecks.FOLDER, "latin", "2"))
        .isEqualTo(expected);
  }

  @Test
  void anotherJavaChangesNothing() throws Exception {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "skipped: no second JDK");
    for (Path java : others) {
      String output = "by " + java.getFileName();
      assertThat(build(java, List.of(), "C.UTF-8", SampleDecks.FOLDER, output, "2"))
          .as(java.toString())
          .isEqualTo(expected);
    }
  }

  /** The kitchen has every kind of block, the specimens have every script. */
  @Test
  void anotherJavaSetsEveryBlockAndEveryScriptAlike() throws Exception {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "skipped: no second JDK");
    Path specimens = folder.resolve("specimen");
    Path kitchen = folder.resolve("kitchen");
    copy(Path.of("src/test/resources/deckle/page/specimen"), specimens);
    copy(Path.of("src/test/resources/deckle/build/kitchen"), kitchen);
    for (Path decks : List.of(kitchen, specimens)) {
      String here = "here " + decks.getFileName();
      Map<String, String> ours = build(THIS_JAVA, List.of(), "C", decks, here, "1");
      for (Path java : others) {
        String there = java.getFileName() + " " + decks.getFileName();
        assertThat(build(java, List.of(), "C.UTF-8", decks, there, "2"))
            .as(java.toString())
            .isEqualTo(ours);
      }
    }
  }

  /** Those installed beside the one that runs this test, each once whatever its names. */
  private static List<Path> otherJavas() throws IOException {
    List<Path> others = new ArrayList<>();
    try (Stream<Path> siblings = Files.list(THIS_JAVA.toRealPath().getParent())) {
      for (Path home : siblings.sorted().toList()) {
        if (canRunDeckle(home) && !home.toRealPath().equals(THIS_JAVA.toRealPath())) {
          others.add(home.toRealPath());
        }
      }
    }
    return others.stream().distinct().toList();
  }

  private static boolean canRunDeckle(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.exists(release)) {
      return false;
    }
    Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(release));
    return version.find() && Integer.parseInt(version.group(1)) >= 17;
  }

  @Test
  void aMachineWithoutFontsPrintsTheSamePages() throws Exception {
    Map<String, String> bare = Map.of("LC_ALL", "C", "FONTCONFIG_FILE", "/dev/null");
    assertThat(build(THIS_JAVA, List.of(), bare, SampleDecks.FOLDER, "fontless", "2"))
        .isEqualTo(expected);
  }

  private static Map<String, String> build(
      Path java, List<String> settings, String locale, Path decks, String output, String jobs)
      throws IOException, InterruptedException {
    return build(java, settings, Map.of("LC_ALL", locale), decks, output, jobs);
  }

  private static Map<String, String> build(
      Path java,
      List<String> settings,
      Map<String, String> environment,
      Path decks,
      String output,
      String jobs)
      throws IOException, InterruptedException {
    Path out = folder.resolve(output);
    List<String> arguments =
        List.of("build", decks.toString(), "-o", out.toString(), "--jobs", jobs);
    run(java, settings, environment, "deckle.cli.Main", arguments);
    return digests(out);
  }

  private static String speaking(List<String> settings) throws Exception {
    return run(THIS_JAVA, settings, Map.of("LC_ALL", "C"), Speaking.class.getName(), List.of());
  }

  /** Gives back what a process said that ended well. */
  private static String run(
      Path java,
      List<String> settings,
      Map<String, String> environment,
      String main,
      List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    File log = File.createTempFile("said", ".txt", folder.toFile());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(log).start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(log.toPath());
    assertThat(ended && process.waitFor() == 0).as(said).isTrue();
    return said;
  }

  private static Map<String, String> digests(Path root) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Built::isLasting).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digests.put(name, Checksum.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
