package deckle.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A working copy in which Deckle is compiled already, and its launcher to be run there. */
record Launched(Path home) {

  /** What the usual commands need beside the jar. */
  private static final List<String> LIBRARIES =
      List.of(
          "commonmark",
          "commons-logging",
          "fontbox",
          "graphics2d",
          "jackson-core",
          "java-diff-utils",
          "jsoup",
          "jsvg",
          "pdfbox",
          "snakeyaml",
          "sqlite-jdbc",
          "zstd-jni");

  /** What a run answered. */
  record Answer(int exit, String out, String err) {}

  static Launched in(Path home) throws IOException {
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(Path.of("deckle"), home.resolve("deckle"));
    Path jar = home.resolve("target/deckle-0.1.0.jar");
    pack(jar);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Files.writeString(home.resolve("target/build-id"), "1-1\n");
    return new Launched(home);
  }

  private static void pack(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "deckle.cli.Main");
    main.put(Attributes.Name.CLASS_PATH, libraries(jar.resolveSibling("lib")));
    Path classes = Path.of("target/classes");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
      }
    }
  }

  /** The libraries stand beside the jar, as a build puts them. */
  private static String libraries(Path folder) throws IOException {
    Files.createDirectory(folder);
    StringJoiner names = new StringJoiner(" ");
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      Path library = Path.of(entry);
      String name = library.getFileName().toString();
      if (name.endsWith(".jar") && LIBRARIES.stream().anyMatch(name::startsWith)) {
        Files.copy(library, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        names.add("lib/" + name);
      }
    }
    return names.toString();
  }

  /** Runs the launcher in a folder, with a Java and further options for it. */
  Answer run(Path folder, Path java, String options, String... arguments) throws Exception {
    return run(home.resolve("deckle"), folder, java, options, arguments);
  }

  /** The same, with the launcher by another name. */
  static Answer run(Path launcher, Path folder, Path java, String options, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("DECKLE_JAVA_OPTIONS", options);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), out, Files.readString(err));
  }

  /** The archives of classes that the launcher has made, one for each Java. */
  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("start-")).toList();
    }
  }
}
