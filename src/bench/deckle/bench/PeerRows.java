package deckle.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other programs that print the same forms, all in one document, as far as they are installed. */
final class PeerRows {

  /** Typst needs so much more time and memory that it prints this part of the forms. */
  private static final int PART = 5;

  private final Setting setting;
  private final Task quiz;

  private PeerRows(Setting setting) {
    this.setting = setting;
    this.quiz = setting.quiz(setting.forms(), false);
  }

  static List<Row> of(Setting setting) {
    PeerRows rows = new PeerRows(setting);
    return List.of(rows.pdflatex(), rows.typst());
  }

  private Row pdflatex() {
    return row(
        "pdflatex",
        "pdflatex with the exam class, not tagged",
        setting.forms(),
        "forms.tex",
        ExamSource::of,
        "pdflatex",
        "-interaction=batchmode",
        "-halt-on-error");
  }

  private Row typst() {
    int some = Math.max(1, setting.forms() / PART);
    return row("typst", "Typst, tagged", some, "forms.typ", TypstSource::of, "typst", "compile");
  }

  private Row row(
      String name,
      String program,
      int many,
      String file,
      Function<List<Drawn>, String> source,
      String... words) {
    String measure =
        program + ", " + Say.count(many) + " of the same forms: CPU and bytes for a form, memory";
    if (!installed(words[0])) {
      return new Row(name, measure, "–", List.of(), any -> "not installed");
    }
    Path folder = setting.folder().resolve(name);
    List<String> command = Stream.concat(Stream.of(words), Stream.of(file)).toList();
    Task task =
        new Task(
            name,
            Optional.of(quiz),
            false,
            () -> write(folder.resolve(file), many, source),
            folder,
            Map.of(),
            command,
            folder);
    return new Row(name, measure, "–", List.of(task), results -> figures(results, task, many));
  }

  private static String figures(Results results, Task task, int many) {
    return Say.of(
        results.of(task),
        cost ->
            Say.ms(cost.cpu() / many)
                + ", "
                + Say.kilobytes(cost.bytes() / many)
                + ", "
                + Say.megabytes(cost.peak()));
  }

  /** As Deckle has drawn them, in the run before. */
  private void write(Path file, int many, Function<List<Drawn>, String> source) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.apply(Drawn.in(quiz.output().resolve("bank"), many)));
    }
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
