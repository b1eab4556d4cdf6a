package deckle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A Java that Deckle is run by. */
record Jdk(Path home, String version) {

  static Jdk at(Path home) throws IOException {
    String version =
        Files.readAllLines(home.resolve("release")).stream()
            .filter(line -> line.startsWith("JAVA_VERSION="))
            .map(line -> line.replaceAll(".*=|\"", ""))
            .findFirst()
            .orElse("unknown");
    return new Jdk(home, version);
  }

  Map<String, String> environment() {
    return Map.of("JAVA_HOME", home.toString());
  }
}
