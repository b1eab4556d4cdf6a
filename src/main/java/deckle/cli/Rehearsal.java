package deckle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** What is run once while the JVM takes note which classes the usual commands need. */
final class Rehearsal {

  /** A library that has each kind of thing once. */
  private static final List<String> FILES = List.of("deckle.yaml", "water.yaml", "water.svg");

  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "check",
          "build",
          "build",
          "quiz decks/water.yaml --forms 1 -o out",
          "build --only nothing");

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("deckle");
    try {
      Path decks = Files.createDirectory(folder.resolve("decks"));
      for (String file : FILES) {
        try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + file)) {
          Files.copy(in, decks.resolve(file));
        }
      }
      PrintStream silent =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Console console = new Console(silent, silent, folder, Main.settings(), false, Deckle.VERSION);
      for (String command : COMMANDS) {
        Main.run(console, command.split(" "));
      }
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
