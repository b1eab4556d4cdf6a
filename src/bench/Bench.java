import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles Deckle and its benchmark with Maven and starts the latter: {@code java
 * src/bench/Bench.java --help}. What it does stands in {@code deckle.bench.Main}.
 */
@SuppressWarnings("DefaultPackage") // One file that Java starts from its source.
final class Bench {

  private static final Path CLASS_PATH = Path.of("target", "bench.classpath");

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String windows = System.getProperty("os.name").startsWith("Windows") ? ".cmd" : "";
    run(
        List.of(
            "mvn" + windows,
            "-q",
            "-B",
            "-Dlauncher",
            "test-compile",
            "dependency:build-classpath",
            "-Dmdep.outputFile=" + CLASS_PATH));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-cp");
    words.add(
        String.join(
            System.getProperty("path.separator"),
            Path.of("target", "classes").toString(),
            Path.of("target", "test-classes").toString(),
            Files.readString(CLASS_PATH).strip()));
    words.add("deckle.bench.Main");
    words.addAll(List.of(arguments));
    run(words);
  }

  private static void run(List<String> words) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(words).inheritIO().start().waitFor();
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
