package deckle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Many forms of one quiz, each with questions of its own: 20 drawn from 60. */
final class DrawnRows {

  private static final int MANY = 20;
  private static final int SINGLE = 10;

  private final Setting setting;
  private final Task quiz;

  private DrawnRows(Setting setting) {
    this.setting = setting;
    this.quiz = setting.quiz(setting.forms(), false);
  }

  static List<Row> of(Setting setting) {
    DrawnRows rows = new DrawnRows(setting);
    return List.of(rows.cpu(), rows.wall(), rows.memory(), rows.bytes());
  }

  private String forms(int many) {
    return Say.count(many) + (many == 1 ? " form" : " forms");
  }

  private Row cpu() {
    return new Row(
        "cpu",
        "CPU for a form (quiz and key), "
            + forms(setting.forms())
            + ", the whole process with its start",
        "≤ 2.0 ms",
        List.of(quiz),
        results -> Say.of(results.of(quiz), cost -> Say.ms(cost.cpu() / setting.forms())));
  }

  private Row wall() {
    return new Row(
        "wall",
        "wall time for a form, the same run",
        "≤ 0.6 × CPU on 2 cores",
        List.of(quiz),
        results ->
            Say.of(
                results.of(quiz),
                cost ->
                    Say.ms(cost.wall() / setting.forms())
                        + ", "
                        + Say.number(cost.wall() / cost.cpu())
                        + " × CPU"));
  }

  private Row memory() {
    Task many = setting.quiz(MANY * setting.forms(), true);
    return new Row(
        "memory",
        "peak memory, " + Say.count(setting.forms()) + " and " + forms(MANY * setting.forms()),
        "≤ 200 MB, the same for both",
        List.of(quiz, many),
        results -> peak(results, quiz) + " and " + peak(results, many));
  }

  private static String peak(Results results, Task task) {
    return Say.of(results.of(task), cost -> Say.megabytes(cost.peak()));
  }

  private Row bytes() {
    int few = Math.max(1, setting.forms() / SINGLE);
    Task split =
        setting.deckle(
            "single files",
            true,
            setting.jdk(),
            () -> drawn(few),
            "build",
            "split",
            "--split",
            "--only",
            "drawn");
    return new Row(
        "bytes",
        "bytes for a form, in bulk and as single files (a quiz and a key each)",
        "≤ 14 KB and ≤ 45 KB",
        List.of(quiz, split),
        results -> size(results, quiz, setting.forms()) + " and " + size(results, split, few));
  }

  private static String size(Results results, Task task, int forms) {
    return Say.of(results.of(task), cost -> Say.kilobytes(cost.bytes() / forms));
  }

  /** The library of the bank, which asks for so many forms. */
  private void drawn(int forms) throws IOException {
    Path library = Files.createDirectories(setting.folder().resolve("split"));
    Files.write(library.resolve("bank.yaml"), Files.readAllBytes(Setting.BANK));
    Files.writeString(
        library.resolve("deckle.yaml"),
        """
        paper: A4
        quizzes:
          drawn:
            title: Magnesium and dopamine
            forms: %d
            questions: drawn
            pick:
              - {deck: bank, count: %d}
        """
            .formatted(forms, Setting.COUNT));
  }
}
